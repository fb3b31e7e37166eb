import Domain

extension VerificationPhrases {
  /// The verification queue in French.
  static let french = VerificationPhrases(
    claims: Noun("déclaration", "déclarations"),
    title: "Déclarations",
    queueMine: "à moi",
    queueFree: "à prendre",
    queueLate: "en retard",
    queueValidate: "à valider",
    queueOpen: "ouvertes",
    queueAll: "tout",
    state: "État",
    number: "N°",
    project: "Projet",
    result: "Résultat",
    amount: "Montant DH",
    age: "Âge",
    days: { "\(NumberStyle.french.number($0))\u{202F}j" },
    due: "Échéance",
    dueShort: "Éch.",
    taken: "Prise par",
    blocks: "Ce qui bloque",
    me: "moi",
    draftConfirm: "A",
    draftReduce: "P",
    draftRefuse: "R",
    draftReturn: "D",
    legend: "A accord  P réduite  R refusée  D retournée (brouillons) · ✓ marquée",
    legendShort: "A P R D brouillons · ✓ marquée",
    blockNotDrawn: "pas encore tirée",
    blockTaken: { "prise par \($0)" },
    blockFree: "à prendre",
    blockFourEyes: "autre personne requise",
    blockDeclarer: "vous l’avez déclarée",
    blockVerifier: "vous l’avez vérifiée",
    blockOperator: "attend l’opérateur",
    blockAppeal: "contestation à trancher",
    blockSuspended: "strate suspendue",
    blockValidate: "à valider",
    blockPayment: "attend le décompte",
    blockConclude: "à conclure",
    participant: "Participant",
    chain: "Parcours",
    evidence: "Pièces",
    evidenceCount: { "Pièces \($0)/\($1)" },
    supplied: "fournie",
    missing: "manquante",
    optional: "non exigée",
    seen: "vue",
    finding: "Constat",
    noFinding: "aucun constat",
    findingBy: { "\($0) par \($1) le \($2)" },
    declaredBy: { "déclarée par \($0) le \($1)" },
    achieved: "Atteint le",
    employer: "Employeur",
    contract: "Contrat",
    period: "Période",
    selection: "Sélection",
    stratum: "Strate",
    version: { "version \($0)" },
    worth: "Montant",
    payable: "À payer",
    kept: { "\($0) sur \($1)" },
    noPrice: "aucun prix",
    groups: "Publics",
    flags: "Signalements",
    noFlags: "aucun signalement",
    reason: "Motif",
    noteField: "Note",
    history: "Historique",
    duplicates: "Doublons possibles",
    noDuplicates:
      "Aucun doublon connu : aucune autre déclaration de ce résultat pour cette personne.",
    compareTitle: "Comparer",
    born: { sex, year in
      switch sex {
      case .female: "née en \(year)"
      case .male: "né en \(year)"
      case nil: "né(e) en \(year)"
      }
    },
    entry: "Entrée le",
    outOfWork: { "\(fr($0, "mois", "mois")) sans emploi" },
    summary: { "\($0) · \($1)" },
    emptyMine:
      "Rien entre vos mains. Ouvrez « à prendre » et tapez m pour prendre une déclaration.",
    emptyFree:
      "Rien à prendre : tirez une strate au sort avec t, ou attendez de nouvelles déclarations.",
    emptyLate: "Aucun retard. Belle journée.",
    emptyValidate: "Rien à valider pour l’instant.",
    emptyAll: "Aucune déclaration. Importez-en avec Fichier, Importer.",
    actsOn: { "\($0) \(fr($1, "marquée", "marquées"))" },
    doneRefused: { "\(fr($0, "faite", "faites")), \(fr($1, "refusée", "refusées"))" },
    allDone: { "\(fr($0, "déclaration faite", "déclarations faites"))" },
    resultsTitle: "Résultat, ligne par ligne",
    doneRow: "fait",
    whyRefused: "Pourquoi",
    kinds: { "\($0) × \($1)" },
    draftStep: { "brouillon \($0) \($1)" },
    draftSteps: { "brouillon \($0) sur \(fr($1, "déclaration", "déclarations"))" },
    draftRemoved: { "brouillon de \($0) retiré" },
    draftWritten: {
      $1 == 0
        ? "\(fr($0, "brouillon", "brouillons")) · Ctrl-S signer"
        : "\(fr($0, "brouillon", "brouillons")), \(fr($1, "impossible", "impossibles"))"
    },
    noteWritten: { "note de \($0)" },
    noteNeedsDraft: "décidez d’abord (a, p ou r) : la note accompagne le constat",
    reduceTitle: {
      $0 == 1 ? "Réduire la déclaration" : "Réduire \(fr($0, "déclaration", "déclarations"))"
    },
    refuseTitle: {
      $0 == 1 ? "Refuser la déclaration" : "Refuser \(fr($0, "déclaration", "déclarations"))"
    },
    returnTitle: {
      $0 == 1
        ? "Retourner à l’opérateur"
        : "Retourner \(fr($0, "déclaration", "déclarations")) à l’opérateur"
    },
    withdrawTitle: {
      $0 == 1 ? "Abandonner la déclaration" : "Abandonner \(fr($0, "déclaration", "déclarations"))"
    },
    sendBackTitle: {
      $0 == 1
        ? "Renvoyer en vérification"
        : "Renvoyer \(fr($0, "déclaration", "déclarations")) en vérification"
    },
    forceTitle: {
      $0 == 1 ? "Vérifier d’office" : "Vérifier d’office \(fr($0, "déclaration", "déclarations"))"
    },
    unvalidateTitle: {
      $0 == 1 ? "Annuler la validation" : "Annuler \(fr($0, "validation", "validations"))"
    },
    takeForTitle: {
      $0 == 1 ? "Prendre au nom de…" : "Prendre \(fr($0, "déclaration", "déclarations")) au nom de…"
    },
    admitTitle: {
      $0 == 1
        ? "Examiner de nouveau" : "Examiner de nouveau \(fr($0, "déclaration", "déclarations"))"
    },
    verifier: "Vérificateur",
    cause: "Cause",
    dueField: "Réponse avant le",
    concerns: { "\($0), \($1)" },
    left: { "▲ \(fr($0, "déclaration laissée", "déclarations laissées")) de côté :" },
    outsideFilter: { "▲ dont \($0) hors du filtre" },
    decideButton: { $0 == 1 ? "Décider" : "Décider \(NumberStyle.french.number($0))" },
    returnButton: "Retourner",
    withdrawButton: "Abandonner",
    sendBackButton: "Renvoyer",
    forceButton: "Vérifier d’office",
    takeButton: "Prendre",
    admitButton: "Examiner",
    unvalidateButton: "Annuler la validation",
    drawTitle: "Tirer au sort",
    drawSeed: "Graine",
    drawReason: "Motif du second",
    drawWhat: { "\($0)/\($1) · \($2)" },
    drawRule:
      "La graine est choisie avant de voir l’ordre ; elle est inscrite au journal et chacun peut refaire le tirage avec sha256sum.",
    drawAgain: "↻ : déjà tirée ; un second tirage demande un motif et une autre personne.",
    drawButton: "Tirer",
    drawNothing: "aucune strate à tirer",
    drawn: { "Tirage : \($0) sur \($1) dans \($2)" },
    fingerprint: "Empreinte de la population",
    strataTitle: "Strates",
    strataEmpty: "Aucune strate : rien n’a encore été admis à tirer.",
    population: "Pop.",
    size: "Tirées",
    examined: "Vues",
    confirmed: "Confirmées",
    gap: "Écart",
    effect: "Effet",
    drawnBy: "Tirée par",
    releaseTitle: "Lever la suspension",
    releaseButton: "Lever",
    released: { "Suspension levée : \($0)" },
    stratumNotSuspended: "cette strate n’est pas suspendue",
    signTitle: { "Signer \(fr($0, "décision", "décisions"))" },
    signConfirmed: "Confirmées",
    signReduced: "Réduites",
    signRefused: "Refusées",
    signReturned: "Retournées",
    signValidated: "Validées",
    signTotal: "Total retenu",
    signAfter: "Après signature, seule une nouvelle écriture motivée peut y revenir.",
    signCount: "Décisions",
    signButton: { "Signer \(NumberStyle.french.number($0))" },
    signReview: "Revoir",
    signed: { "Signé : \(fr($0, "décision", "décisions"))" },
    stale: { "▲ \(fr($0, "brouillon périmé", "brouillons périmés")) : la déclaration a changé" },
    cannotDecide: { "aucune décision n’est attendue : déclaration \($0)" },
    cannotMove: { "impossible de \($0) : déclaration \($1)" },
    takeFirst: "prenez-la d’abord (m)",
    exemptOnlyValidated: "dispensée : elle se valide (a), elle ne se refuse pas",
    noReduceAfterFinding: "le constat est fait : valider (a), refuser (r) ou renvoyer",
    refusedCannotValidate: "le constat la refuse : refuser (r), ou renvoyer en vérification",
    notYours: { "prise par \($0) : elle seule ou lui seul peut conclure" },
    roleNeeded: { "réservé : \($0)" },
    youDeclared: "vous l’avez déclarée : une autre personne doit la vérifier",
    youDeclaredValidate: "vous l’avez déclarée : une autre personne doit la valider",
    youVerified: "vous l’avez vérifiée : une autre personne doit la valider",
    noReasons: "le programme n’a aucun motif codé",
    keepOf: { "\($0) (garde \($1))" },
    copiedClaim: { "déclaration \($0)" },
    explainTitle: { "Montant de \($0)" }
  )
}
