/// Where a project stands against its targets.
public enum ProgressStatus: String, CaseIterable, Sendable {
  case ok, watch, late
}

/// One line of progress: a project, a result and a period (DESIGN §5, Progress).
public struct ProgressRow: Hashable, Sendable {
  public var project: String
  public var result: String
  /// nil is the cumulative row, written `all`.
  public var period: Period?
  public var target: Int
  public var declared: Int
  public var verified: Int
  public var validated: Int
  public var paid: Int
  /// Target to date in hundredths, half up (R50).
  public var targetToDate: Int
  /// nil when there is no target to date.
  public var ratioPercent: Int?
  public var status: ProgressStatus
  /// At the end of the agreement; the cumulative row only (R51).
  public var forecast: Int?

  public init(
    project: String,
    result: String,
    period: Period?,
    target: Int,
    declared: Int,
    verified: Int,
    validated: Int,
    paid: Int,
    targetToDate: Int,
    ratioPercent: Int?,
    status: ProgressStatus,
    forecast: Int? = nil
  ) {
    self.project = project
    self.result = result
    self.period = period
    self.target = target
    self.declared = declared
    self.verified = verified
    self.validated = validated
    self.paid = paid
    self.targetToDate = targetToDate
    self.ratioPercent = ratioPercent
    self.status = status
    self.forecast = forecast
  }
}

/// A project and who runs it, without figures.
public struct OperatedProject: Hashable, Sendable {
  public var project: Project
  public var operatorName: String
  /// Its Arabic name; empty when it has none.
  public var operatorArabic: String

  public init(project: Project, operatorName: String, operatorArabic: String = "") {
    self.project = project
    self.operatorName = operatorName
    self.operatorArabic = operatorArabic
  }
}

/// A project as lists show it.
public struct ProjectRow: Hashable, Sendable {
  public var project: Project
  public var operatorName: String
  /// Its Arabic name; empty when it has none.
  public var operatorArabic: String
  /// The worst status of its results.
  public var status: ProgressStatus
  /// The ratio of the result with the worst ratio; nil without a target to date.
  public var ratioPercent: Int?
  /// Code of that result; empty when there is none.
  public var result: String
  public var declared: Int
  public var validated: Int
  /// Target to date over all results, in hundredths.
  public var targetToDate: Int
  public var target: Int
  /// Validated in each of the last 12 months, the oldest first.
  public var trend: [Int]
  public var waiting: Int
  /// Payable amounts of its validated claims.
  public var payable: Money

  public init(
    project: Project,
    operatorName: String,
    operatorArabic: String = "",
    status: ProgressStatus,
    ratioPercent: Int?,
    result: String,
    declared: Int,
    validated: Int,
    targetToDate: Int,
    target: Int,
    trend: [Int],
    waiting: Int,
    payable: Money
  ) {
    self.project = project
    self.operatorName = operatorName
    self.operatorArabic = operatorArabic
    self.status = status
    self.ratioPercent = ratioPercent
    self.result = result
    self.declared = declared
    self.validated = validated
    self.targetToDate = targetToDate
    self.target = target
    self.trend = trend
    self.waiting = waiting
    self.payable = payable
  }
}

/// One bucket of a breakdown; the buckets of a breakdown sum to the total.
public struct BreakdownRow: Hashable, Sendable {
  public enum Axis: String, CaseIterable, Sendable { case sex, group, province, education }

  public var axis: Axis
  /// `F`, a province code, group codes joined by `+`, a level of education, or `unknown`.
  public var bucket: String
  public var declared: Int
  public var verified: Int
  public var validated: Int

  public init(axis: Axis, bucket: String, declared: Int, verified: Int, validated: Int) {
    self.axis = axis
    self.bucket = bucket
    self.declared = declared
    self.verified = verified
    self.validated = validated
  }
}

/// The burn-up of one result: cumulative points by day, each series sorted by day.
public struct BurnUp: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public var day: Day
    /// In hundredths of a result.
    public var value: Int

    public init(day: Day, value: Int) {
      self.day = day
      self.value = value
    }
  }

  public var result: String
  public var target: [Point]
  public var validated: [Point]
  public var forecast: [Point]
  /// Where the range of the forecast ends; nil when there is nothing to forecast.
  public var low: Point?
  public var high: Point?

  public init(
    result: String,
    target: [Point],
    validated: [Point],
    forecast: [Point],
    low: Point? = nil,
    high: Point? = nil
  ) {
    self.result = result
    self.target = target
    self.validated = validated
    self.forecast = forecast
    self.low = low
    self.high = high
  }
}

/// Everything about one project.
public struct ProjectDetail: Hashable, Sendable {
  public var row: ProjectRow
  /// Codes of the results of its agreement, in the order of the programme.
  public var results: [String]
  /// By result, then period, each result's cumulative row last.
  public var progress: [ProgressRow]
  /// By result code.
  public var burnUps: [BurnUp]
  /// By result code.
  public var breakdowns: [String: [BreakdownRow]]
  public var history: [HistoryEntry]

  public init(
    row: ProjectRow,
    results: [String],
    progress: [ProgressRow],
    burnUps: [BurnUp],
    breakdowns: [String: [BreakdownRow]],
    history: [HistoryEntry] = []
  ) {
    self.row = row
    self.results = results
    self.progress = progress
    self.burnUps = burnUps
    self.breakdowns = breakdowns
    self.history = history
  }
}
