/// A line of `participants.csv`: the record, and what identifies the person.
public struct ParticipantLine: Hashable, Sendable {
  public var participant: Participant
  public var identity: Identity

  public init(participant: Participant, identity: Identity = .none) {
    self.participant = participant
    self.identity = identity
  }
}

/// A line of `findings.csv`: a verifier's conclusion on a claim, not yet checked against it.
public struct FindingLine: Hashable, Sendable {
  public var claim: String
  public var outcome: Finding.Outcome
  /// A coded reason; required unless confirmed.
  public var reason: String?
  public var note: String
  public var verifiedBy: String
  public var verifiedOn: Day
  /// Nil means the kind of the claim's mechanism (R77).
  public var mode: Mechanism.Kind?

  public init(
    claim: String,
    outcome: Finding.Outcome,
    reason: String? = nil,
    note: String = "",
    verifiedBy: String,
    verifiedOn: Day,
    mode: Mechanism.Kind? = nil
  ) {
    self.claim = claim
    self.outcome = outcome
    self.reason = reason
    self.note = note
    self.verifiedBy = verifiedBy
    self.verifiedOn = verifiedOn
    self.mode = mode
  }
}
