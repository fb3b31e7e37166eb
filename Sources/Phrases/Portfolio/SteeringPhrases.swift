/// The projects compared, and their targets.
public struct SteeringPhrases: Sendable {
  public let portfolio: PortfolioPhrases
  public let targets: TargetPhrases
  public let search: SearchPhrases
}
