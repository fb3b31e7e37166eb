/// One declared result of one person: what the operator says, in one version.
public struct Claim: Hashable, Sendable {
  public var code: String
  public var project: String
  public var result: String
  public var participant: String
  public var achievedOn: Day
  public var declaredOn: Day
  public var employerName: String
  public var employerICE: String
  public var contractType: String
  /// Kinds of document supplied.
  public var evidence: [String]
  /// The person who declares it.
  public var declaredBy: String

  public init(
    code: String,
    project: String,
    result: String,
    participant: String,
    achievedOn: Day,
    declaredOn: Day,
    employerName: String = "",
    employerICE: String = "",
    contractType: String = "",
    evidence: [String] = [],
    declaredBy: String
  ) {
    self.code = code
    self.project = project
    self.result = result
    self.participant = participant
    self.achievedOn = achievedOn
    self.declaredOn = declaredOn
    self.employerName = employerName
    self.employerICE = employerICE
    self.contractType = contractType
    self.evidence = evidence
    self.declaredBy = declaredBy
  }
}

/// The verifier's conclusion on a claim.
public struct Finding: Hashable, Sendable {
  public enum Outcome: String, CaseIterable, Sendable { case confirmed, reduced, refused }

  public var outcome: Outcome
  /// A coded reason; required unless confirmed.
  public var reason: String?
  public var note: String
  public var mode: Mechanism.Kind
  public var by: String
  public var on: Day

  public init(
    outcome: Outcome,
    reason: String? = nil,
    note: String = "",
    mode: Mechanism.Kind,
    by: String,
    on: Day
  ) {
    self.outcome = outcome
    self.reason = reason
    self.note = note
    self.mode = mode
    self.by = by
    self.on = on
  }
}

/// How a claim came to be verified, or not.
public enum Selection: Hashable, Sendable {
  /// Why a claim was queued without being drawn.
  public enum Cause: Hashable, Sendable {
    /// Its mechanism covers all (R27).
    case coverageAll
    /// The band of its stratum asked for every claim (R81).
    case verifyAll
    /// A coordinator's own words or code.
    case stated(String)
  }

  case none
  case drawn
  case forced(Cause)
  /// Exempt by this effect of its stratum's band.
  case exempt(rule: Band.Effect)
}
