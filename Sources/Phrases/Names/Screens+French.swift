extension ScreenPhrase {
  /// The screens in French.
  static func french(_ screen: ScreenID) -> ScreenPhrase {
    switch screen {
    case .dashboard: ScreenPhrase("Tableau de bord", tab: "Tableau de bord", short: "Tabl")
    case .map: ScreenPhrase("Carte des acteurs", tab: "Carte", short: "Carte")
    case .actors: ScreenPhrase("Acteurs", tab: "Acteurs", short: "Acteurs")
    case .projects: ScreenPhrase("Projets", tab: "Projets", short: "Projets")
    case .verification: ScreenPhrase("Vérification", tab: "Vérification", short: "Vérif")
    case .referentials: ScreenPhrase("Référentiels", tab: "Référentiels", short: "Réf")
    case .guide: ScreenPhrase("Guide FBR des régions", tab: "Guide", short: "Guide")
    case .simulator: ScreenPhrase("Simulateur", tab: "Simulateur", short: "Simul")
    case .payments: ScreenPhrase("Paiements", tab: "Paiements", short: "Paie")
    case .strata: ScreenPhrase("Strates et tirages", tab: "Strates", short: "Strates")
    case .coverage: ScreenPhrase("Couverture du territoire", tab: "Couverture", short: "Couvert")
    case .relations: ScreenPhrase("Qui travaille avec qui", tab: "Relations", short: "Relat.")
    case .stakes: ScreenPhrase("Influence et intérêt", tab: "Influence", short: "Influ.")
    case .portfolio: ScreenPhrase("Suivi comparé", tab: "Suivi comparé", short: "Suivi")
    case .targets: ScreenPhrase("Cibles", tab: "Cibles", short: "Cibles")
    case .callForProjects: ScreenPhrase("Appel à projets", tab: "Appel", short: "Appel")
    case .observatory:
      ScreenPhrase("Observatoire de l’emploi", tab: "Observatoire", short: "Observ")
    case .evaluation: ScreenPhrase("Évaluation et équité", tab: "Évaluation", short: "Éval")
    case .journal: ScreenPhrase("Journal des écritures", tab: "Journal", short: "Journal")
    }
  }
}
