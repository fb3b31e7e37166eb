public import Domain

/// The screen that compares projects: pace, delays, costs, equity.
public struct PortfolioPhrases: Sendable {
  /// The name of a face, on its tab.
  public let face: @Sendable (PortfolioFace) -> String
  /// What a face shows, in its frame.
  public let title: @Sendable (PortfolioFace) -> String
  public let outlook: @Sendable (Outlook) -> String
  public let delay: @Sendable (DelayKind) -> String
  public let region: String
  public let allResults: String
  public let keptJob: String
  public let columns: ColumnNames
  public let sentences: Sentences
  /// What the faces call the signs of their bars.
  public let legends: Legends
  /// Where nothing is known yet.
  public let empty: @Sendable (PortfolioFace) -> String
  /// Too few results are paid for a share to say anything.
  public let few: String
  public let fewPaid: @Sendable (Int) -> String
  /// The figures are of a past day.
  public let asOf: @Sendable (String) -> String
  public let asOfTitle: String
  public let asOfDay: String
  public let asOfButton: String
  public let notThen: String
  /// How many periods are closed, and the name of the last.
  public let closed: @Sendable (Int, String) -> String
  public let exportName: String
}

extension PortfolioPhrases {
  /// The headings of the tables.
  public struct ColumnNames: Sendable {
    public let project: String
    public let result: String
    public let ratio: String
    public let status: String
    public let validated: String
    public let toDate: String
    public let target: String
    public let range: String
    public let span: String
    public let needed: String
    public let current: String
    public let outlook: String
    public let conversion: String
    public let assumption: String
    public let delay: String
    public let claims: String
    public let median: String
    public let ninetieth: String
    public let quantity: String
    public let cost: String
    public let unit: String
    public let persons: String
    public let paid: String
    public let paidShare: String
    public let validatedShare: String
    public let enteredShare: String
    public let parity: String
  }

  /// What the signs of the bars mean.
  public struct Legends: Sendable {
    /// The mark at what was to be reached, and the bar of what is validated.
    public let comparison: @Sendable (String, String) -> String
    /// Target, validated, forecast, as the lines are drawn.
    public let multiples: @Sendable (String, String, String) -> String
    /// The bar of what is validated, the range from low to high, and the mark of the target.
    public let pace: @Sendable (String, String, String) -> String
    /// The bar of the median, and the mark at nine in ten.
    public let delays: @Sendable (String, String) -> String
    /// The bar of paid, and the mark of entered.
    public let equity: @Sendable (String, String) -> String
    public let costs: String
    public let funnel: String
  }

  /// One line of a face, said in full.
  public struct Sentences: Sendable {
    /// Project and result, validated, target to date, ratio and status.
    public let comparison: @Sendable (String, String, String, String) -> String
    /// Project and result, validated, target, low, forecast, high, outlook.
    public let forecast:
      @Sendable (String, String, String, String, String, String, String) -> String
    /// How many a week are needed, and how many there are.
    public let pace: @Sendable (String, String) -> String
    /// The agreement is over: nothing can happen any more.
    public let over: String
    /// How many will be missing.
    public let miss: @Sendable (String) -> String
    /// The groups and provinces that lag most, each with what it lacks.
    public let behind: @Sendable (String) -> String
    public let lacks: @Sendable (String, String) -> String
    /// Result, validated.
    public let step: @Sendable (String, String) -> String
    /// The predecessor, the share that came on, and what the targets assume.
    public let conversion: @Sendable (String, String, String) -> String
    /// What waited, claims, median and nine in ten.
    public let delay: @Sendable (String, String, String, String) -> String
    /// What was paid: project and result, quantity, cost, unit cost.
    public let cost: @Sendable (String, String, String, String) -> String
    /// Who, paid share, entered share, ratio of the two.
    public let equity: @Sendable (String, String, String, String) -> String
    /// The same of the validated, when too few are paid.
    public let equityEarly: @Sendable (String, String, String, String) -> String
    /// What the pilot of 2020 to 2022 reached, for whoever compares.
    public let pilot: String
  }
}
