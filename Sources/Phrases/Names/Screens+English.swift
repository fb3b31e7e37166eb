extension ScreenPhrase {
  /// The screens in English.
  static func english(_ screen: ScreenID) -> ScreenPhrase {
    switch screen {
    case .dashboard: ScreenPhrase("Dashboard", tab: "Dashboard", short: "Dash")
    case .map: ScreenPhrase("Map of actors", tab: "Map", short: "Map")
    case .actors: ScreenPhrase("Actors", tab: "Actors", short: "Actors")
    case .projects: ScreenPhrase("Projects", tab: "Projects", short: "Proj.")
    case .verification: ScreenPhrase("Verification", tab: "Verification", short: "Verif.")
    case .referentials: ScreenPhrase("Catalogues", tab: "Catalogues", short: "Cat.")
    case .guide: ScreenPhrase("Regional RBF guide", tab: "Guide", short: "Guide")
    case .simulator: ScreenPhrase("Simulator", tab: "Simulator", short: "Sim.")
    case .payments: ScreenPhrase("Payments", tab: "Payments", short: "Pay")
    case .strata: ScreenPhrase("Strata and draws", tab: "Strata", short: "Strata")
    case .coverage: ScreenPhrase("Coverage of the territory", tab: "Coverage", short: "Cover.")
    case .relations: ScreenPhrase("Who works with whom", tab: "Relations", short: "Relat.")
    case .stakes: ScreenPhrase("Influence and interest", tab: "Influence", short: "Influ.")
    case .portfolio: ScreenPhrase("Compared progress", tab: "Compared", short: "Compare")
    case .targets: ScreenPhrase("Targets", tab: "Targets", short: "Targets")
    case .callForProjects: ScreenPhrase("Call for projects", tab: "Call", short: "Call")
    case .observatory: ScreenPhrase("Labour market", tab: "Labour market", short: "Labour")
    case .evaluation: ScreenPhrase("Evaluation and equity", tab: "Evaluation", short: "Eval.")
    case .journal: ScreenPhrase("Journal of entries", tab: "Entries", short: "Entries")
    }
  }
}
