/// The dashboard: today’s work, the region, alerts.
public struct DashboardPhrases: Sendable {
  public let today: String
  public let region: String
  public let alerts: String
  public let coverage: String
  public let rhythm: @Sendable (Int) -> String
  public let late: Noun
  public let dueSoon: Noun
  public let untaken: Noun
  public let mine: Noun
  public let toValidate: Noun
  public let openQueue: String
  public let received: String
  public let decided: String
  public let concluded: String
  public let recent: String
  public let returned: Noun
  public let toDraw: Noun
  public let suspendedStrata: Noun
  public let appeals: Noun
  public let toCertify: Noun
  public let toOrder: Noun
  public let toPay: Noun
  public let paymentDue: Noun
  public let toSign: Noun
  public let provinces: String
  public let figures: FigurePhrases
  public let registry: CoveragePhrases
  public let trend: TrendPhrases
}

extension DashboardPhrases {
  /// The region against its targets, and the projects that need attention.
  public struct FigurePhrases: Sendable {
    /// The legend of a gauge: the sign of the target to date, then that of what is validated.
    public let legend: @Sendable (String, String) -> String
    public let ratio: String
    /// A result in one sentence: name, validated, target, target to date, ratio, status.
    public let sentence: @Sendable (String, String, String, String, String, String) -> String
    public let noTarget: String
    public let noProjects: String
    public let noAlerts: String
    public let text: String
  }

  /// Who is missing where.
  public struct CoveragePhrases: Sendable {
    public let provincesWithoutActor: String
    public let communesWithoutActor: String
    public let activeActors: String
    /// Provinces where nobody offers a service.
    public let without: @Sendable (String) -> String
    public let noActors: String
    public let province: String
    public let actors: String
    public let projects: String
    public let participants: String
    public let declared: String
    public let waiting: String
    public let validated: String
    /// Communes without actor, of how many.
    public let bareCommunes: String
  }

  /// Week after week.
  public struct TrendPhrases: Sendable {
    public let rising: String
    public let falling: String
    public let steady: String
    /// What the word and the figure compare.
    public let legend: String
    public let thisWeek: String
    /// Before the day of a Monday.
    public let week: String
    public let least: String
    public let most: String
  }
}
