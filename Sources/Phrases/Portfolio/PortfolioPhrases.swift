/// The screen that compares projects: pace, delays, costs, equity.
public struct PortfolioPhrases: Sendable {
}
