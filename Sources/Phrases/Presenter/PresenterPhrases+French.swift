import Domain

extension PresenterPhrases {
  /// The presenter mode, in French.
  static let french = PresenterPhrases(
    title: "Présenter",
    script: "Scénario",
    manner: "Manière",
    shown: "Montré par un formateur",
    alone: "Suivi seul, à son rythme",
    start: "Commencer",
    leave: "Quitter la présentation",
    onlyInDemonstration: "seulement dans « fbr demo » : une présentation ne touche à aucun fichier",
    improvised: "improvisé",
    prefixKeys: ", rideau  k point de reprise  r l’étape  R tout  e exécuter  q quitter",
    over: "Fin du scénario. PgPréc pour revenir, F10 pour quitter.",
    kept: "Point de reprise posé.",
    left: "Présentation quittée : la démonstration reste ouverte.",
    curtainKeys: "← → langue   PgSuiv lever le rideau",
    tryKeys: { "À vous : \($0)" },
    stepDone: "● Fait.",
    aloneKeys: "PgSuiv montre comment · , r recommence l’étape",
    aloneNext: "PgSuiv pour la suite",
    aloneEnd: "PgSuiv pour finir",
    bigOn: "Disposition 80 × 24 : agrandissez la police (Ctrl +).",
    bigOff: "Disposition à la taille de la fenêtre.",
    notesTitle: "Notes du formateur",
    notesWait:
      "En attente d’une présentation : lancez « fbr demo --script … » dans l’autre terminal.",
    notesEnd: "La présentation est terminée.",
    nextStep: "Ensuite",
    stepKeys: "Touches",
    elapsed: { now, planned in "\(now) / \(planned)" },
    lateBy: { "▲ dépassé de \($0)" },
    failed: { step, what, wanted, seen in
      "étape \(step) : \(what) : attendu \(wanted), vu \(seen)"
    },
    nothingSeen: "rien",
    spotlightMissing: "projecteur",
    fieldMissing: "champ",
    commandGreyed: "commande",
    screenMissing: "écran",
    personMissing: "personne",
    dialogStays: "formulaire",
    stalled: { "étape \($0) : plus de réponse" },
    verdict: { steps, failures in
      failures == 0
        ? "\(steps) étapes, tout est comme attendu." : "\(steps) étapes, \(failures) écarts."
    },
    scriptRefused: { path, count in
      "\(path) est refusé : \(count == 1 ? "1 erreur" : "\(count) erreurs"). Corrigez et relancez."
    },
    unknownScript: { name, known in
      "« \(name) » n’est ni un fichier ni un scénario livré (\(known.joined(separator: ", ")))."
    },
    nothingToResume: "Aucune présentation interrompue : lancez « fbr demo --script … »."
  )
}
