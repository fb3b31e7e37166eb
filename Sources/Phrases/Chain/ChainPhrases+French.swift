import Domain

extension ChainPhrases {
  static let french = ChainPhrases(
    title: { "Parcours de \($0)" },
    entered: { "Projet \($0), entrée en parcours le \($1)" },
    askTitle: "Parcours d’une personne",
    participant: "Code du participant",
    openButton: "Ouvrir",
    noClaim: "pas de déclaration",
    from: { "déclarable dès le \($0)" },
    supposing: { $0 == $1 ? "si \($0) est déclaré" : "si \($0) à \($1) sont déclarés" },
    waitingEnds: { "fin du délai le \($0)" },
    run: { "\($0) mois de suite sur \($1)" },
    months: { "Mois à la CNSS (un mois compte dès \($0) jour\($0 > 1 ? "s" : ""))" },
    noMonth: "aucun mois déclaré",
    days: "jours",
    employer: "employeur",
    legend: "● compte  ▲ trop peu de jours  ■ sans ligne  ○ peut encore venir  ↻ autre employeur",
    standing: { standing in
      switch standing {
      case .full: "compte"
      case .short: "trop peu de jours"
      case .gap: "sans ligne"
      case .awaited: "peut encore venir"
      }
    },
    month: { "\($0) : \($1) jour\($1 > 1 ? "s" : ""), \($2)" },
    changed: "autre employeur",
    fileName: "parcours"
  )
}
