/// What must be true for a result to be paid.
public struct ResultDefinition: Hashable, Codable, Sendable {
  public enum Level: String, CaseIterable, Codable, Sendable {
    case enrolment, training, certification, placement, jobRetention, selfEmployment
  }

  public var code: String
  public var label: Label
  public var level: Level
  /// The code of the result that must come before; nil for the first of a chain.
  public var predecessor: String?
  /// Whole months between the predecessor's achievement and this one's.
  public var waitingMonths: Int
  /// Months in a row that the CNSS must show; 0 asks for none.
  public var cnssMonths: Int
  /// The code of the mechanism that verifies it.
  public var mechanism: String
  /// The kinds of document that must be supplied.
  public var evidence: [String]
  /// The contract types that count; empty accepts any.
  public var contractTypes: [String]

  public init(
    code: String,
    label: Label,
    level: Level,
    predecessor: String? = nil,
    waitingMonths: Int = 0,
    cnssMonths: Int = 0,
    mechanism: String,
    evidence: [String] = [],
    contractTypes: [String] = []
  ) {
    self.code = code
    self.label = label
    self.level = level
    self.predecessor = predecessor
    self.waitingMonths = waitingMonths
    self.cnssMonths = cnssMonths
    self.mechanism = mechanism
    self.evidence = evidence
    self.contractTypes = contractTypes
  }
}

/// What one result is worth, for whom and when.
public struct Price: Hashable, Codable, Sendable {
  public var result: String
  /// The HCP code of a province; nil holds everywhere.
  public var province: String?
  /// The code of a target group; nil holds for everyone.
  public var group: String?
  public var amount: Money
  /// First day of validity; nil is unbounded.
  public var from: Day?
  /// Last day of validity, included (R13); nil is unbounded.
  public var until: Day?
  public var method: String
  public var source: String

  public init(
    result: String,
    province: String? = nil,
    group: String? = nil,
    amount: Money,
    from: Day? = nil,
    until: Day? = nil,
    method: String = "",
    source: String = ""
  ) {
    self.result = result
    self.province = province
    self.group = group
    self.amount = amount
    self.from = from
    self.until = until
    self.method = method
    self.source = source
  }
}

/// A coded reason for a finding or a decision.
public struct Reason: Hashable, Codable, Sendable {
  public var code: String
  public var label: Label
  /// What a claim reduced for this reason keeps of its gross amount (R34).
  public var keep: BasisPoints

  public init(code: String, label: Label, keep: BasisPoints = 0) {
    self.code = code
    self.label = label
    self.keep = keep
  }
}
