/// What an operator undertakes to do, and the agreement that pays for it.
public struct Project: Hashable, Sendable {
  public var code: String
  public var title: String
  /// The actor that declares results.
  public var operatorCode: String
  public var partners: [String]
  /// HCP codes of the provinces it covers.
  public var provinces: [String]
  public var groups: [String]
  public var agreement: Agreement

  public init(
    code: String,
    title: String,
    operatorCode: String,
    partners: [String] = [],
    provinces: [String] = [],
    groups: [String] = [],
    agreement: Agreement
  ) {
    self.code = code
    self.title = title
    self.operatorCode = operatorCode
    self.partners = partners
    self.provinces = provinces
    self.groups = groups
    self.agreement = agreement
  }
}

/// The convention that binds a project: its dates and its money.
public struct Agreement: Hashable, Sendable {
  public var code: String
  public var startsOn: Day
  /// The last day, included.
  public var endsOn: Day
  /// The most that may be paid; nil is none (R65).
  public var ceiling: Money?
  public var advance: Money
  /// What is held back from each statement.
  public var holdback: BasisPoints
  /// What each statement recovers of the advance.
  public var recovery: BasisPoints
  /// The most that one participant may bring; nil is none.
  public var participantCap: Money?

  public init(
    code: String,
    startsOn: Day,
    endsOn: Day,
    ceiling: Money? = nil,
    advance: Money = .zero,
    holdback: BasisPoints = 0,
    recovery: BasisPoints = 0,
    participantCap: Money? = nil
  ) {
    self.code = code
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.ceiling = ceiling
    self.advance = advance
    self.holdback = holdback
    self.recovery = recovery
    self.participantCap = participantCap
  }

  /// Whether the agreement holds a day, both ends included.
  public func holds(_ day: Day) -> Bool { day >= startsOn && day <= endsOn }
}

/// How many of a result a project must reach in a period.
public struct Target: Hashable, Sendable {
  public var project: String
  public var result: String
  public var period: Period
  public var quantity: Int
  /// A breakdown by group, which never adds to the total (R48); nil is the total.
  public var group: String?

  public init(project: String, result: String, period: Period, quantity: Int, group: String? = nil)
  {
    self.project = project
    self.result = result
    self.period = period
    self.quantity = quantity
    self.group = group
  }
}
