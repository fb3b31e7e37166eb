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
    trend: "Tendance",
    list: ListColumns(
      status: "État",
      code: "Code",
      gauge: "Validé/cible",
      ratio: "Taux",
      waiting: "En file",
      payable: "À payer",
      endsOn: "Fin",
      byRatio: "les plus en retard",
      byCode: "code",
      byWaiting: "en file",
      byPayable: "à payer",
      byEnd: "fin de convention",
      empty: "Aucun projet. Menu Fichier, Importer : projets, puis cibles.",
      count: Noun("projet", "projets")
    ),
    sheet: SheetPhrases(
      provinces: "Provinces",
      partners: "Partenaires",
      agreement: "Convention",
      daysLeft: Noun("jour restant", "jours restants"),
      ended: "terminée",
      startsIn: Noun("jour avant le début", "jours avant le début"),
      noCeiling: "sans plafond",
      use: { "\($0) validés sur \($1) (\($2))" },
      payable: "Montant validé",
      result: "Résultat",
      results: "Résultats",
      period: "Période",
      total: "Cumul",
      toDate: "À date",
      ratio: "Taux",
      periods: "Résultats et périodes",
      breakdown: "Répartition du validé",
      figures: "Chiffres",
      history: "Historique",
      noHistory: "Aucune écriture sur ce projet.",
      noResult: "Ce projet n’a ni cible ni déclaration. Menu Fichier, Importer : cibles.",
      notFound: { "Aucun projet de code \($0)." },
      gap: "Écart",
      text: "en texte",
      line: {
        "\($0) : cible \($1), à date \($2), déclarés \($3), vérifiés \($4), validés \($5), payés \($6), \($7)"
      },
      point: { "\($0) : cible \($1), validé \($2), écart \($3)" },
      curveShort: "courbe",
      periodsShort: "périodes",
      breakdownShort: "répartition",
      exportName: "progression"
    ),
    chart: ChartPhrases(
      title: { "\($0) (cumul)" },
      target: "cible",
      validated: "validé",
      forecast: "prévision",
      today: "auj.",
      day: "Jour",
      none: "Pas encore de courbe : ce résultat n’a ni cible ni déclaration validée.",
      reaches: {
        "Au rythme des 90 derniers jours : \($0) validés sur \($2) au \($1)."
      },
      misses: {
        "Au rythme des 90 derniers jours : \($0) validés sur \($2) au \($1), il en manquerait \($3)."
      },
      range: { "De \($0) à \($1) selon le mois, du plus lent au plus rapide." },
      over: "La convention est terminée : plus de prévision.",
      still:
        "Rien n’a été validé ces 90 derniers jours : la prévision reste au validé d’aujourd’hui."
    )
  )
}
