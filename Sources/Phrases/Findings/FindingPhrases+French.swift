import Domain

extension FindingPhrases {
  static let french = FindingPhrases(
    mode: "Mode du constat",
    checks: { kind in
      switch kind {
      case .documentReview: "lire chaque pièce exigée et la comparer à la déclaration"
      case .registerCrossCheck: "retrouver la personne au registre, avec l’employeur et les mois"
      case .phoneSurvey: "appeler la personne, puis l’employeur ; noter jour et heure"
      case .siteVisit: "se rendre sur place, voir la personne et l’employeur"
      }
    },
    checksName: "Contrôles",
    months: { "\($0) mois de suite à la CNSS, \($1) jours au moins" },
    unseen: { "pièces à voir d’abord et à cocher (o, Espace) : \($0)" },
    checksField: "Contrôles faits",
    confirmTitle: { $0 > 1 ? "Confirmer \($0) déclarations" : "Confirmer la déclaration" },
    checksWanted: { "à cocher au constat : \($0)" },
    missing: "Ce qui manque",
    asksFor: { "à fournir : \($0)" },
    forceProposed: "D’office ?",
    forcing: { cause, labels, numbers in
      switch cause {
      case .flag(let flag): "drapeau : \(labels.flag(flag))"
      case .amountAbove(let money): "montant au-dessus de \(numbers.amount(money))"
      case .newOperator: "opérateur nouveau"
      }
    },
    otherCause: "autre cause",
    queueAppeals: "contestées",
    emptyAppeals: "Aucune contestation à trancher.",
    appealName: "Contestation",
    appealed: { "\($0), le \($1) : \($2)" },
    contestableUntil: { "contestable jusqu’au \($0)" },
    contestableAlways: "contestable sans limite",
    deadlinePassed: { "délai de contestation passé le \($0)" },
    appealTitle: { $0 > 1 ? "Contester \($0) décisions" : "Contester la décision" },
    appealButton: "Contester",
    ground: "Moyens",
    admittedOrRefused: "une déclaration irrecevable est admise (a) ou refusée (r)",
    counterName: "Contre-vérif.",
    counterTitle: { $0 > 1 ? "Contre-vérifier \($0) déclarations" : "Contre-vérifier" },
    counterButton: "Conclure",
    counterOutcome: { $0 == .confirmed ? "confirmée" : "contredite" },
    notCounterDrawn: "cette déclaration n’est pas tirée pour une contre-vérification",
    counterDrawn: { "\($0) tirées pour la contre-vérification \($1)" },
    regulariseTitle: { $0 > 1 ? "Régulariser \($0) lignes payées" : "Régulariser une ligne payée" },
    regulariseButton: "Signer",
    regulariseAmount: "Montant en dirhams (- : à rendre)",
    regularisedLine: { "\($0), signée par \($1)" },
    toSign: { "\($0) à signer : \($1)" },
    notPaid: "seule une ligne payée se régularise",
    badAmount: "Montant illisible : écrire -1200 ou 350.50",
    ownWords: "Précision"
  )
}
