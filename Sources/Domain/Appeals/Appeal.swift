/// An appeal of a claim, open or settled (DESIGN §4, R45, R46).
public struct Appeal: Hashable, Sendable {
  public var claim: String
  /// Who contests, on which day and why.
  public var person: String
  public var day: Day
  public var ground: String
  /// What is contested: an inadmissible, a verified or a refused claim.
  public var fromState: ClaimState
  /// The last day on which it could be lodged; nil when there is no limit.
  public var deadline: Day?
  /// nil while it is open.
  public var settlement: Settlement?
  /// The journal row that opened it.
  public var sequence: Int64

  /// What was decided of it.
  public struct Settlement: Hashable, Sendable {
    public var outcome: Finding.Outcome
    /// A coded reason; required unless confirmed.
    public var reason: String?
    public var person: String
    public var day: Day
    public var sequence: Int64

    public init(
      outcome: Finding.Outcome,
      reason: String?,
      person: String,
      day: Day,
      sequence: Int64
    ) {
      self.outcome = outcome
      self.reason = reason
      self.person = person
      self.day = day
      self.sequence = sequence
    }
  }

  public init(
    claim: String,
    person: String,
    day: Day,
    ground: String,
    fromState: ClaimState,
    deadline: Day?,
    settlement: Settlement?,
    sequence: Int64
  ) {
    self.claim = claim
    self.person = person
    self.day = day
    self.ground = ground
    self.fromState = fromState
    self.deadline = deadline
    self.settlement = settlement
    self.sequence = sequence
  }
}

extension Mechanism {
  /// The last day on which a decision of that day may be contested, that day included; nil when
  /// there is no limit (R46).
  public func appealDeadline(ofDecisionOn day: Day) -> Day? {
    deadlineDays == 0 ? nil : day.adding(days: deadlineDays)
  }
}

extension Finding.Outcome {
  /// Where settling an appeal of a claim leads, when it was contested in that state; nil when the
  /// outcome does not go with it: an inadmissible claim is admitted or refused (R45).
  public func settles(from state: ClaimState) -> ClaimState? {
    switch (state, self) {
    case (_, .refused): .refused
    case (.inadmissible, .confirmed): .admissible
    case (.inadmissible, .reduced): nil
    default: .verified
    }
  }
}
