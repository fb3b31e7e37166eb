import Phrases

/// The screens that exist: to add one, add a line.
public enum ScreenCatalog {
  /// Every screen, in the order of its tab.
  public static func make() -> [any Screen] {
    [
      DashboardScreen(), MapScreen(), ActorsScreen(), ProjectsScreen(), VerificationScreen(),
      ReferentialsScreen(), GuideScreen(), SimulatorScreen(), PaymentsScreen(), StrataScreen(),
      CoverageScreen(),
      RelationsScreen(), StakesScreen(), PortfolioScreen(), TargetsScreen(),
    ]
  }
}
