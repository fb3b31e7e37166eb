/// A programme pack: every referential that decides what a result is, what it is worth, and how it
/// is verified.
public struct Programme: Hashable, Codable, Sendable {
  public var code: String
  public var title: String
  /// True for a pack that is an example; the screens say so wherever it shows.
  public var isExample: Bool
  public var periodKind: PeriodKind
  /// Bounds of age on the entry day, both included; nil is no bound.
  public var minimumAge: Int?
  public var maximumAge: Int?
  public var minimumMonthsOutOfWork: Int
  /// Ratio, in whole percent, from which a project is on course.
  public var okPercent: Int
  /// Ratio, in whole percent, under which a project is late.
  public var watchPercent: Int
  public var counterShare: BasisPoints
  public var bonus: Bonus
  public var groups: [TargetGroup]
  public var results: [ResultDefinition]
  public var prices: [Price]
  public var mechanisms: [Mechanism]
  public var reasons: [Reason]
  public var persons: [Person]

  public init(
    code: String,
    title: String,
    isExample: Bool = false,
    periodKind: PeriodKind = .quarter,
    minimumAge: Int? = nil,
    maximumAge: Int? = nil,
    minimumMonthsOutOfWork: Int = 0,
    okPercent: Int = 90,
    watchPercent: Int = 70,
    counterShare: BasisPoints = 500,
    bonus: Bonus = Bonus(),
    groups: [TargetGroup] = [],
    results: [ResultDefinition] = [],
    prices: [Price] = [],
    mechanisms: [Mechanism] = [],
    reasons: [Reason] = [],
    persons: [Person] = []
  ) {
    self.code = code
    self.title = title
    self.isExample = isExample
    self.periodKind = periodKind
    self.minimumAge = minimumAge
    self.maximumAge = maximumAge
    self.minimumMonthsOutOfWork = minimumMonthsOutOfWork
    self.okPercent = okPercent
    self.watchPercent = watchPercent
    self.counterShare = counterShare
    self.bonus = bonus
    self.groups = groups
    self.results = results
    self.prices = prices
    self.mechanisms = mechanisms
    self.reasons = reasons
    self.persons = persons
  }

  public func group(_ code: String) -> TargetGroup? { groups.first { $0.code == code } }
  public func result(_ code: String) -> ResultDefinition? { results.first { $0.code == code } }
  public func mechanism(_ code: String) -> Mechanism? { mechanisms.first { $0.code == code } }
  public func reason(_ code: String) -> Reason? { reasons.first { $0.code == code } }
  public func person(_ code: String) -> Person? { persons.first { $0.code == code } }

  /// The mechanism that verifies a result, or nil when the result or it is unknown.
  public func mechanism(ofResult code: String) -> Mechanism? {
    result(code).flatMap { mechanism($0.mechanism) }
  }
}

/// How the equity bonuses of a participant's groups combine (DESIGN §5, R16).
public struct Bonus: Hashable, Codable, Sendable {
  public enum Mode: String, CaseIterable, Codable, Sendable { case highest, sum }

  public var mode: Mode
  /// The most that `sum` may reach; nil is no cap. Not used by `highest`.
  public var cap: BasisPoints?

  public init(mode: Mode = .highest, cap: BasisPoints? = nil) {
    self.mode = mode
    self.cap = cap
  }
}

/// A target group, with the rate of its equity bonus.
public struct TargetGroup: Hashable, Codable, Sendable {
  public var code: String
  public var label: Label
  public var bonus: BasisPoints

  public init(code: String, label: Label, bonus: BasisPoints = 0) {
    self.code = code
    self.label = label
    self.bonus = bonus
  }
}
