extension StatementPhrases {
  /// The words in French.
  static let french = StatementPhrases(
    held: "retenue",
    numbered: { "n°\u{202F}\($0)" },
    region: "Région",
    budget: "Budget des conventions",
    moved: { "Décompte \($0) : \($1)." },
    gross: "Montant brut",
    deductions: "Réductions",
    holdback: "Retenue de garantie",
    recovery: "Reprise de l’avance",
    net: "Net à payer",
    paper: StatementPaperPhrases(
      title: "Décompte",
      programme: "Programme",
      project: "Projet",
      operatorName: "Opérateur",
      agreement: "Convention",
      period: "Période",
      state: "État",
      result: "Résultat",
      quantity: "Quantité",
      amount: "Montant (DH)",
      stratum: "Strate",
      base: "Base (DH)",
      bound: "Borne",
      lines: "Lignes",
      deductions: "Réductions par extrapolation",
      claims: "Déclarations",
      claim: "Déclaration",
      participant: "Participant",
      achieved: "Réalisée le",
      steps: "Étapes",
      signature: "Signature",
      dueOn: "À payer au plus tard le",
      journal: { "Journal n° \($0), empreinte \($1)" },
      demonstration: "DÉMO — données fictives",
      example: "EXEMPLE — référentiel inventé, ses prix n’engagent personne",
      draftNotice: "BROUILLON — ne vaut pas service fait",
      cancelledNotice: "ANNULÉ"
    )
  )
}
