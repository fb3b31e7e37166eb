/// What the screen that compares projects shows of them, in the order of its tabs.
public enum PortfolioFace: Int, CaseIterable, Hashable, Sendable {
  case comparison, multiples, funnel, pace, delays, costs, equity
}
