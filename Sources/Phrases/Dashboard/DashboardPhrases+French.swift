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
    recent: "Journal récent",
    returned: Noun("retournée, à compléter", "retournées, à compléter"),
    toDraw: Noun("à tirer au sort", "à tirer au sort"),
    suspendedStrata: Noun("strate suspendue", "strates suspendues"),
    appeals: Noun("contestation à trancher", "contestations à trancher"),
    toCertify: Noun("décompte à certifier", "décomptes à certifier"),
    toOrder: Noun("décompte à ordonnancer", "décomptes à ordonnancer"),
    toPay: Noun("décompte à payer", "décomptes à payer"),
    paymentDue: Noun("paiement bientôt dû", "paiements bientôt dus"),
    toSign: Noun("régularisation à signer", "régularisations à signer"),
    provinces: "Provinces",
    figures: FigurePhrases(
      legend: { "\($0) cible à date  \($1) validé" },
      ratio: "validé ÷ cible à date",
      sentence: { "\($0) : \($1) validés, cible \($2), cible à date \($3), \($4), \($5)" },
      noTarget: "sans cible à date",
      noProjects: "Aucun projet. Menu Fichier, Importer : projets, puis cibles.",
      noAlerts: "Aucun projet en alerte : tous tiennent leur cible à date.",
      text: "Tableau de bord, en texte"
    ),
    registry: CoveragePhrases(
      provincesWithoutActor: "Provinces sans acteur",
      communesWithoutActor: "Communes sans acteur",
      activeActors: "Acteurs actifs",
      without: { "Sans \($0)" },
      noActors: "Aucun acteur. Menu Fichier, Importer : acteurs.",
      province: "Province",
      actors: "Acteurs",
      projects: "Projets",
      participants: "Participants",
      declared: "Déclarées",
      waiting: "En cours",
      validated: "Validées",
      bareCommunes: "Communes sans acteur"
    ),
    trend: TrendPhrases(
      rising: "hausse",
      falling: "baisse",
      steady: "stable",
      legend: "4 dernières semaines pleines face aux 4 d’avant",
      thisWeek: "Semaine",
      week: "Semaine du",
      least: "min",
      most: "max"
    )
  )
}
