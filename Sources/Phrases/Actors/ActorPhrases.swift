/// The registry of actors.
public struct ActorPhrases: Sendable {
  public let title: String
  public let name: String
  public let kind: String
  public let province: String
  public let services: String
  public let updated: String
  public let links: String
  public let history: String
}
