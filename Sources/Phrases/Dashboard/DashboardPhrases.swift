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
}
