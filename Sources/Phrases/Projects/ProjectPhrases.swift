/// Projects and their progress.
public struct ProjectPhrases: Sendable {
  public let title: String
  public let project: String
  public let operatorName: String
  public let target: String
  public let targetToDate: String
  public let declared: String
  public let verified: String
  public let validated: String
  public let paid: String
  public let forecast: String
  public let trend: String
  public let list: ListColumns
  public let sheet: SheetPhrases
  public let chart: ChartPhrases
}

extension ProjectPhrases {
  /// The list: its columns, its orders, and what it says when it is empty.
  public struct ListColumns: Sendable {
    public let status: String
    public let code: String
    public let gauge: String
    public let ratio: String
    public let waiting: String
    public let payable: String
    public let endsOn: String
    public let byRatio: String
    public let byCode: String
    public let byWaiting: String
    public let byPayable: String
    public let byEnd: String
    public let empty: String
    public let count: Noun
  }

  /// One project: its agreement, its table, its breakdowns.
  public struct SheetPhrases: Sendable {
    public let provinces: String
    public let partners: String
    public let agreement: String
    public let daysLeft: Noun
    public let ended: String
    public let startsIn: Noun
    public let noCeiling: String
    /// What the validated claims are worth, of the ceiling, as a percentage.
    public let use: @Sendable (String, String, String) -> String
    public let payable: String
    public let result: String
    public let results: String
    public let period: String
    public let total: String
    public let toDate: String
    public let ratio: String
    public let periods: String
    public let breakdown: String
    public let figures: String
    public let history: String
    public let noHistory: String
    public let noResult: String
    public let notFound: @Sendable (String) -> String
    public let gap: String
    public let text: String
    /// A period in one sentence: its name, target, target to date, declared, verified, validated,
    /// paid, then ratio and status.
    public let line:
      @Sendable (String, String, String, String, String, String, String, String) -> String
    /// A point of the burn-up: day, target, validated, gap.
    public let point: @Sendable (String, String, String, String) -> String
    public let curveShort: String
    public let periodsShort: String
    public let breakdownShort: String
    public let exportName: String
  }

  /// The burn-up chart and its forecast.
  public struct ChartPhrases: Sendable {
    public let title: @Sendable (String) -> String
    public let target: String
    public let validated: String
    public let forecast: String
    public let today: String
    public let day: String
    public let none: String
    /// The forecast: how many, which day, of how many.
    public let reaches: @Sendable (String, String, String) -> String
    /// The same, and how many are missing.
    public let misses: @Sendable (String, String, String, String) -> String
    /// What the slowest and the fastest of the last months would lead to.
    public let range: @Sendable (String, String) -> String
    public let over: String
    public let still: String
  }
}
