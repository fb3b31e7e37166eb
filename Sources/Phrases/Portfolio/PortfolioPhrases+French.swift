import Domain

extension PortfolioPhrases {
  /// In French.
  static let french = PortfolioPhrases(
    face: { face in
      switch face {
      case .comparison: "Comparer"
      case .multiples: "Courbes"
      case .funnel: "Entonnoir"
      case .pace: "Rythme"
      case .delays: "Délais"
      case .costs: "Coûts"
      case .equity: "Équité"
      }
    },
    title: { face in
      switch face {
      case .comparison: "Validé sur la cible à date, un même axe"
      case .multiples: "Courbes à une même échelle"
      case .funnel: "De résultat en résultat"
      case .pace: "Où l’on va, et ce qu’il faut"
      case .delays: "Délais en jours"
      case .costs: "Ce que coûte un résultat payé"
      case .equity: "Qui est servi"
      }
    },
    outlook: { outlook in
      switch outlook {
      case .sure: "assurée"
      case .likely: "probable"
      case .doubtful: "incertaine"
      case .missed: "manquée"
      }
    },
    delay: { kind in
      switch kind {
      case .declaration: "déclarer"
      case .verification: "vérifier"
      case .decision: "valider"
      case .validation: "déclarer à valider"
      }
    },
    region: "Région",
    allResults: "tous résultats",
    keptJob: "emploi maintenu",
    columns: .french,
    sentences: .french,
    legends: Legends(
      comparison: { "\($0) cible à date (100 %)  \($1) validé" },
      multiples: { "\($0) cible  \($1) validé  \($2) prévision" },
      pace: { "\($0) validé  \($1) du plus lent au plus rapide  \($2) cible" },
      delays: { "\($0) la moitié  \($1) neuf sur dix" },
      equity: { "\($0) part du payé  \($1) part des entrés" },
      costs: "coût d’un résultat, au plus cher",
      funnel: "validés, au plus nombreux"
    ),
    empty: { face in
      switch face {
      case .comparison, .multiples, .pace, .funnel:
        "Aucun projet n’a de cible ni de déclaration. Menu Fichier, Importer : projets, puis cibles."
      case .delays: "Aucune déclaration n’a encore attendu quoi que ce soit."
      case .costs: "Aucun décompte n’est payé : pas encore de coût."
      case .equity: "Rien n’est validé : personne n’est encore servi."
      }
    },
    few: "trop peu",
    fewPaid: { "\($0) payés : trop peu pour juger, on regarde le validé" },
    asOf: { "au \($0)" },
    asOfTitle: "À une date passée",
    asOfDay: "Jour",
    asOfButton: "Voir ce jour",
    notThen:
      "Les délais, les coûts et l’équité ne se gardent pas jour par jour : ceux d’aujourd’hui seulement.",
    closed: { "périodes closes : \($0), la dernière \($1)" },
    exportName: "suivi-compare"
  )
}

extension PortfolioPhrases.ColumnNames {
  fileprivate static let french = PortfolioPhrases.ColumnNames(
    project: "Projet",
    result: "Résultat",
    ratio: "Taux",
    status: "Suivi",
    validated: "Validé",
    toDate: "À date",
    target: "Cible",
    range: "Prévision",
    span: "Fourchette",
    needed: "Il faut",
    current: "Fait",
    outlook: "Issue",
    conversion: "Passage",
    assumption: "Prévu",
    delay: "Délai",
    claims: "Déclar.",
    median: "Moitié",
    ninetieth: "9/10",
    quantity: "Payés",
    cost: "Coût DH",
    unit: "L’un DH",
    persons: "Qui",
    paid: "Payés",
    paidShare: "Payé",
    validatedShare: "Validé",
    enteredShare: "Entrés",
    parity: "Parité"
  )
}

extension PortfolioPhrases.Sentences {
  fileprivate static let french = PortfolioPhrases.Sentences(
    comparison: { "\($0) : \($1) validés pour \($2) à date, \($3)." },
    forecast: {
      "\($0) : \($1) validés sur \($2) ; prévision \($4), de \($3) à \($5) ; cible \($6)."
    },
    pace: { "Il faut \($0) par semaine, le rythme est de \($1)." },
    over: "La convention est terminée.",
    miss: { "Il en manquerait \($0)." },
    behind: { "Le retard vient surtout de : \($0)." },
    lacks: { "\($0) (−\($1))" },
    step: { "\($0) : \($1) validés." },
    conversion: { "De « \($0) », \($1) sont allés plus loin ; les cibles en attendent \($2)." },
    delay: { "\($0) : \($1), la moitié en \($2) jours, neuf sur dix en \($3)." },
    cost: { "\($0) : \($1) payés pour \($2), soit \($3) l’un." },
    equity: { "\($0) : \($1) du payé pour \($2) des entrés, parité \($3)." },
    equityEarly: { "\($0) : \($1) du validé pour \($2) des entrés, parité \($3)." },
    pilot: "Pilote marocain 2020–2022, pour mémoire : 40 % placés, 19 % maintenus des formés."
  )
}
