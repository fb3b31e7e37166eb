extension ProjectPhrases {
  /// Projects in French.
  static let french = ProjectPhrases(
    title: "Projets",
    project: "Projet",
    operatorName: "Opérateur",
    target: "Cible",
    targetToDate: "Cible à date",
    declared: "Déclaré",
    verified: "Vérifié",
    validated: "Validé",
    paid: "Payé",
    forecast: "Prévision",
    trend: "Tendance"
  )
}
