import Domain

extension RegistryPhrases {
  /// The upkeep of the registry in French.
  static let french = RegistryPhrases(
    completeness: "Remplie",
    complete: "fiche complète",
    missing: { "\($0) % · manque : \($1)" },
    recorded: "renseigné",
    missingPart: missingPart,
    territoriesHint: "province ou commune : taper quelques lettres, Espace coche",
    wholeProvince: "province entière",
    iceControl: {
      "ICE « \($0) » : un chiffre au moins est faux (les deux derniers contrôlent les autres)."
    },
    mergedInto: { "○ réunie à la fiche \($0)" },
    changedTo: "fiche changée",
    callsTitle: "À appeler cette semaine",
    callsEmpty: "Personne à appeler : toutes les fiches ont moins de six mois.",
    callsOn: "Projets en cours d’abord ; A rend toutes les fiches.",
    callsExport: "appels.csv",
    duplicatesTitle: "Doublons possibles",
    duplicatesEmpty: "Aucun doublon : ni ICE, ni nom, ni téléphone, ni courriel en commun.",
    pairs: Noun("paire", "paires"),
    strength: strength,
    reason: reason,
    strengthColumn: "Indice",
    oneColumn: "Première fiche",
    otherColumn: "Seconde fiche",
    reasonColumn: "En commun",
    pairsHint: "Entrée compare et réunit",
    pairsExport: "doublons.csv",
    mergeTitle: { "Réunir \($1) dans \($0)" },
    keptColumn: { "\($0), reste" },
    goneColumn: { "\($0), fermée" },
    partColumn: "Partie",
    part: mergePart,
    resultTitle: "Fiche réunie",
    mergeHint: "← → choisit · Espace réunit · * échange",
    notAList: "cette partie vient d’une fiche ou de l’autre (← →)",
    choiceStep: { "choix : \($0)" },
    swapStep: "échange des deux fiches",
    mergeNeedsTwo: "marquez deux fiches (Espace), ou D cherche les doublons",
    mergeText: {
      "La fiche \($1) est fermée et renvoie à \($0). Ses relations, ses projets et ses personnes suivent."
    },
    mergeKeeps: "Ce qui n’est pas choisi reste lisible sur la fiche fermée. u défait la réunion.",
    mergeReason: "Motif",
    typeCode: { "Taper \($0)" },
    mergeButton: "Réunir",
    apart: { "Deux acteurs : \($0) et \($1). La paire n’est plus proposée." },
    apartStep: { "\($0) et \($1) sont deux acteurs" },
    merged: { "Réunies : \($1) est maintenant \($0)" },
    mergeStep: { "réunion de \($1) à \($0)" },
    unmergeTitle: { "Séparer \($0) de nouveau" },
    unmergeText:
      "La fiche redevient active ; ses relations, projets et personnes lui reviennent. Ce qui a changé depuis la réunion reste.",
    unmergeButton: "Séparer",
    unmerged: { "Séparée : \($0)" },
    bulkTitle: { "Modifier \($0)" },
    records: Noun("fiche", "fiches"),
    bulkText: "Un champ vide laisse les fiches comme elles sont.",
    adding: { "Ajouter : \($0)" },
    removing: { "Retirer : \($0)" },
    bulkNext: "Voir l’effet",
    bulkNothing: "Rien à changer : aucun champ n’est rempli.",
    willChange: { "\($0) à changer" },
    willNot: { "\($0) sans changement, laissées de côté" },
    bulkApply: { "Changer \($0)" },
    bulkStep: { "modification de \($0)" },
    bulkDone: { "\(fr($0, "faite", "faites")), \(fr($1, "refusée", "refusées"))" },
    refusedTitle: "Fiches refusées",
    undoBulk: "Les fiches d’avant sont écrites de nouveau, comme de nouvelles versions.",
    starterTitle: "Institutions publiques de la région",
    starterText:
      "Chaque fiche nomme sa source ; ce que la source ne dit pas reste vide, à compléter par un appel. [S] : presse ou page de tiers.",
    starterField: "Fiches à ajouter",
    starterButton: "Ajouter",
    starterStep: { "ajout de \($0)" },
    starterNone: "Aucune fiche choisie.",
    undoStarter:
      "Une fiche écrite ne s’efface pas : ces acteurs deviennent inactifs à partir d’aujourd’hui."
  )

  private static let missingPart: @Sendable (CompletenessPart) -> String = { part in
    switch part {
    case .name: "nom"
    case .kind: "type"
    case .seat: "siège"
    case .province: "territoire"
    case .service: "service"
    case .group: "public"
    case .capacity: "capacité"
    case .contact: "contact joignable"
    case .source: "source datée"
    case .ice: "ICE valide"
    }
  }

  private static let strength: @Sendable (DuplicatePair.Strength) -> String = { strength in
    switch strength {
    case .certain: "■ certain"
    case .strong: "▲ fort"
    case .likely: "○ possible"
    }
  }

  private static let reason: @Sendable (DuplicatePair.Reason) -> String = { reason in
    switch reason {
    case .ice: "ICE"
    case .name: "nom"
    case .phone: "téléphone"
    case .email: "courriel"
    case .words: "mots du nom"
    case .spelling: "nom à deux lettres près"
    }
  }

  private static let mergePart: @Sendable (ActorMerge.Part) -> String = { part in
    switch part {
    case .nameFrench: "Nom"
    case .nameArabic: "Nom arabe"
    case .kind: "Type"
    case .seat: "Siège"
    case .provinces: "Territoires"
    case .services: "Services"
    case .groups: "Publics"
    case .capacity: "Capacité"
    case .ice: "ICE"
    case .contact: "Contact"
    case .source: "Source"
    }
  }
}
