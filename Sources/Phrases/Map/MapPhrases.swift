/// The map of actors.
public struct MapPhrases: Sendable {
  public let title: String
  public let indicative: String
  public let layer: String
  public let legend: String
  public let actors: Noun
  public let communes: Noun
  public let withoutActor: Noun
  public let sources: String
}
