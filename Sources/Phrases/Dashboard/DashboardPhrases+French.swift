extension DashboardPhrases {
  /// The dashboard in French.
  static let french = DashboardPhrases(
    today: "À traiter aujourd’hui",
    region: "Région",
    alerts: "Projets en alerte",
    coverage: "Couverture",
    rhythm: { "Rythme hebdomadaire (\(fr($0, "semaine", "semaines")))" },
    late: Noun("déclaration hors délai", "déclarations hors délai"),
    dueSoon: Noun("échéance dans 5 jours", "échéances dans 5 jours"),
    untaken: Noun("à prendre", "à prendre"),
    mine: Noun("entre mes mains", "entre mes mains"),
    toValidate: Noun("à valider", "à valider"),
    openQueue: "Entrée ouvrir la file filtrée",
    received: "Déclarations reçues",
    decided: "Décisions prises",
    concluded: "Constats faits",
    recent: "Journal récent"
  )
}
