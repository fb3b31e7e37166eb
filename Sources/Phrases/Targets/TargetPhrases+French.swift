import Domain

extension TargetPhrases {
  /// In French.
  static let french = TargetPhrases(
    title: { "Cibles · \($0) \($1)" },
    empty: "Aucun projet : il n’y a pas encore de cible. Importez les projets, puis les cibles.",
    noun: Noun("cible", "cibles"),
    result: "Résultat",
    total: "Total",
    closed: "close",
    closedReason: "la période est close",
    legend: "! à contrôler  - sans cible",
    versions: "Versions",
    noVersion: "Aucune cible n’a été écrite ici. e pour l’écrire.",
    fromFile: "par un fichier",
    checks: "Contrôle des sommes",
    noRemark: "Rien à signaler.",
    groupAboveTotal: { result, group, period, quantity, total in
      "\(result), \(group), \(period) : \(quantity), au-dessus du total de la période (\(total))."
    },
    aboveEarlier: { result, earlier, period, sum, before in
      "\(result), cumul jusqu’à \(period) : \(sum), au-dessus de \(earlier) qui précède (\(before))."
    },
    outside: { line, period in "\(line) : la période \(period) est hors de la convention." },
    sentence: { name, cells, total in "\(name) : \(cells) ; total \(total)" },
    none: "aucune",
    form: TargetFormPhrases(
      editTitle: "Modifier la cible",
      newTitle: "Nouvelle cible",
      group: "Groupe",
      wholeResult: "tout le résultat",
      period: "Période",
      quantity: "Quantité",
      before: { "Jusqu’ici : \($0)" },
      reason: "Motif",
      reasonHint: "avenant, décision du comité…",
      saveButton: "Enregistrer",
      factorTitle: { "Multiplier \(fr($0, "cible marquée", "cibles marquées"))" },
      factor: "Pourcentage",
      factorHint: "110 augmente de 10 %",
      nextButton: "Voir",
      checkTitle: { "Écrire \(fr($0, "nouvelle version", "nouvelles versions")) ?" },
      sum: "Somme",
      closedLeft: { "▲ \(fr($0, "cible laissée", "cibles laissées")) : période close." },
      others: { "et \(fr($0, "autre", "autres"))" },
      applyButton: "Écrire",
      saved: { fr($0, "cible écrite", "cibles écrites") },
      undone: { fr($0, "cible rétablie", "cibles rétablies") },
      same: "Rien ne change.",
      step: { "changement de \(fr($0, "cible", "cibles"))" },
      undoTitle: "Rétablir les cibles d’avant ?",
      undoText: "Une nouvelle version reprend les quantités d’avant ; le journal garde les deux.",
      undoReason: { "Retour à la version d’avant (\($0))" },
      undoButton: "Rétablir",
      marks: { fr($0, "cible marquée", "cibles marquées") }
    )
  )
}
