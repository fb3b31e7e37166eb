/// A line of `participants.csv`: the record, and what identifies the person.
public struct ParticipantLine: Hashable, Sendable {
  public var participant: Participant
  public var identity: Identity

  public init(participant: Participant, identity: Identity = .none) {
    self.participant = participant
    self.identity = identity
  }
}

/// A line of `claims.csv`: the claim, and which of its cells were left to the command.
///
/// What was left empty is not compared with what is stored, so that the same file read on another
/// day changes nothing.
public struct ClaimLine: Hashable, Sendable {
  public var claim: Claim
  /// `declared_on` was empty: the day of the command stands for it (R65).
  public var assumesDay: Bool
  /// `declared_by` was empty: the person of the command stands for it (R22).
  public var assumesPerson: Bool

  public init(claim: Claim, assumesDay: Bool = false, assumesPerson: Bool = false) {
    self.claim = claim
    self.assumesDay = assumesDay
    self.assumesPerson = assumesPerson
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
  /// The kinds of document that the verifier says to have seen.
  public var seen: [String]
  /// The checks that the verifier says to have made.
  public var checks: [String]
  /// `verified_on` was empty: the day of the command stands for it.
  public var assumesDay: Bool
  /// `verified_by` was empty: the person of the command stands for it (R22).
  public var assumesPerson: Bool

  public init(
    claim: String,
    outcome: Finding.Outcome,
    reason: String? = nil,
    note: String = "",
    verifiedBy: String,
    verifiedOn: Day,
    mode: Mechanism.Kind? = nil,
    seen: [String] = [],
    checks: [String] = [],
    assumesDay: Bool = false,
    assumesPerson: Bool = false
  ) {
    self.claim = claim
    self.outcome = outcome
    self.reason = reason
    self.note = note
    self.verifiedBy = verifiedBy
    self.verifiedOn = verifiedOn
    self.mode = mode
    self.seen = seen
    self.checks = checks
    self.assumesDay = assumesDay
    self.assumesPerson = assumesPerson
  }

  /// What the verifier says to have done.
  public var done: Examination { Examination(seen: seen, checks: checks) }
}

/// One good row of a file of any kind, before the store has seen it.
public enum ImportRecord: Hashable, Sendable {
  case actor(Actor)
  case relation(Relation)
  case project(Project)
  case target(Target)
  case participant(ParticipantLine)
  case claim(ClaimLine)
  case finding(FindingLine)
  case cnss(CNSSLine)
  case need(NeedFigure)
}
