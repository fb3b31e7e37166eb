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
}
