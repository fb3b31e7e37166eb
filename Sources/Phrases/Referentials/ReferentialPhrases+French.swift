import Domain

extension ReferentialPhrases {
  /// The referentials in French.
  static let french = ReferentialPhrases(
    title: "Référentiels",
    section: sectionFrench(_:),
    tab: tabFrench(_:),
    versionsTab: "Versions",
    nextTab: "rubrique",
    key: keyFrench(_:),
    coverage: {
      switch $0 {
      case "all": "toutes les déclarations"
      case "share": "une part, tirée au sort"
      case "confidence": "un échantillon, tiré au sort"
      default: $0
      }
    },
    bonusMode: { $0 == "sum" ? "somme des publics" : "le plus haut" },
    standing: {
      switch $0 {
      case "inForce": "en vigueur"
      case "coming": "à venir"
      case "replaced": "remplacée"
      case "draft": "en préparation"
      default: $0
      }
    },
    change: {
      switch $0 {
      case .added: "ajouté"
      case .removed: "retiré"
      case .changed: "changé"
      }
    },
    version: { "Version \($0)" },
    draft: "en préparation",
    inForceSince: { "Version \($0), en vigueur depuis le \($1)" },
    comingOn: { "Version \($0), à venir le \($1)" },
    replaced: { "Version \($0), remplacée" },
    draftOf: { "Version \($0) en préparation, effet \($1)" },
    onPublication: "à la publication",
    example: "EXEMPLE",
    faults: Noun("défaut", "défauts"),
    changes: Noun("changement", "changements"),
    yes: "oui",
    no: "non",
    everyone: "tous",
    everywhere: "partout",
    always: "toujours",
    from: { "dès le \($0)" },
    until: { "jusqu’au \($0)" },
    band: { "de \($0) à \($1) : \($2)" },
    columns: Columns(
      code: "Code",
      label: "Libellé",
      level: "Niveau",
      mechanism: "Mécanisme",
      evidence: "Pièces",
      result: "Résultat",
      whom: "Pour",
      amount: "Montant",
      validity: "Validité",
      kind: "Mode",
      coverage: "Couverture",
      bands: "Tranches",
      bonus: "Bonus",
      keep: "Garde",
      claims: "Décl.",
      version: "Version",
      standing: "État",
      effective: "Effet",
      author: "Écrite par",
      publisher: "Publiée par",
      setting: "Réglage"
    ),
    use: Use(
      title: { "Où \($0) est utilisé" },
      claims: Noun("déclaration", "déclarations"),
      projects: Noun("projet", "projets"),
      targets: Noun("cible", "cibles"),
      atMost: "au plus",
      unused: "Rien ne s’en sert encore.",
      results: { "Résultats vérifiés : \($0)" },
      openClaims: "Voir les déclarations",
      heading: "Utilisation"
    ),
    dialogs: Dialogs(
      save: "Enregistrer",
      editTitle: { "Modifier \($0)" },
      newTitle: { "Ajouter : \($0)" },
      publishTitle: { "Publier la version \($0)" },
      publishButton: "Publier",
      publishText:
        "Une version publiée ne change plus. Aucune déclaration admise n’est revue : elle "
        + "garde la version qui l’a admise.",
      writtenBy: { "Écrite par \($0)" },
      effective: "Jour d’effet",
      effectiveHint: "le premier jour où les décisions la suivent",
      confirm: { "Pour confirmer, saisir le nombre de changements : \($0)" },
      dropTitle: "Abandonner la version en préparation",
      dropText: { "Ses changements seront perdus : \($0)." },
      dropButton: "Abandonner",
      removeTitle: { "Retirer \($0) de la version en préparation" },
      removeText: "Les versions publiées le gardent.",
      removeButton: "Retirer",
      importTitle: "Importer un référentiel (TOML)",
      importPath: "Fichier",
      importButton: "Importer",
      refusedTitle: "Référentiel refusé",
      rateHint: "en centièmes de % : 500 = 5 %",
      codesHint: "codes séparés par des virgules",
      bandsHint: "0-500 payDeclared, 500-10000 suspend · effets : payDeclared extrapolate "
        + "verifyAll suspend",
      exportName: { "\($0).toml" }
    ),
    reasons: Reasons(
      publishedNeverChanges: "une version publiée ne change plus : N en commence une autre",
      noDraft: "aucune version n’est en préparation",
      nothingToCompare: "il n’y a qu’une version",
      hasFaults: { "la version a \($0) défaut(s) à corriger" },
      noChange: "elle ne change rien encore",
      notRemovable: "ceci ne se retire pas"
    ),
    notes: Notes(
      begun: { "Version \($0) en préparation : F4 modifie, N ajoute, = compare, P publie" },
      saved: { "Enregistré : \($0)" },
      removed: { "Retiré : \($0)" },
      dropped: "Version en préparation abandonnée",
      published: { "Version \($0) publiée, effet le \($1)" },
      unchanged: "Ce référentiel est déjà celui-là : rien n’a changé",
      imported: {
        "Référentiel importé : version \($0) en préparation, à publier par une autre "
          + "personne"
      },
      replaced: { "Référentiel en vigueur : version \($0)" },
      same: "Rien n’a changé",
      empty: "Il n’y a rien ici.",
      copied: { "Copié : \($0)" },
      comparing: { "\($0) → \($1)" },
      twin: { "\($0), en texte" }
    )
  )
}

private func sectionFrench(_ section: ProgrammeFault.Section) -> String {
  switch section {
  case .programme: "programme"
  case .bonus: "bonus d’équité"
  case .group: "public"
  case .result: "résultat"
  case .price: "prix"
  case .mechanism: "mécanisme"
  case .reason: "motif"
  case .person: "personne"
  }
}

private func tabFrench(_ section: ProgrammeFault.Section) -> String {
  switch section {
  case .programme, .bonus: "Réglages"
  case .group: "Publics"
  case .result: "Résultats"
  case .price: "Prix"
  case .mechanism: "Mécanismes"
  case .reason: "Motifs"
  case .person: "Personnes"
  }
}

// One case a setting: the switch is long because the list of settings is.
private func keyFrench(_ key: ProgrammeKey) -> String {
  switch key {
  case .code: "code"
  case .title: "titre"
  case .example: "exemple"
  case .period: "période"
  case .minAge: "âge minimal"
  case .maxAge: "âge maximal"
  case .minMonthsOutOfWork: "mois sans emploi au moins"
  case .okPercent: "bonne voie dès (%)"
  case .watchPercent: "retard sous (%)"
  case .counterShare: "part contre-vérifiée"
  case .mode: "cumul"
  case .cap: "bonus au plus"
  case .labelFrench: "libellé français"
  case .labelEnglish: "libellé anglais"
  case .labelArabic: "libellé arabe"
  case .bonus: "bonus"
  case .level: "niveau"
  case .predecessor: "après"
  case .waitingMonths: "mois d’attente"
  case .cnssMonths: "mois CNSS"
  case .mechanism: "mécanisme"
  case .evidence: "pièces exigées"
  case .contractTypes: "contrats admis"
  case .result: "résultat"
  case .province: "province"
  case .group: "public"
  case .amount: "montant"
  case .from: "dès le"
  case .until: "jusqu’au"
  case .method: "calcul"
  case .source: "source"
  case .kind: "mode de constat"
  case .coverage: "couverture"
  case .share: "part tirée"
  case .confidence: "confiance (%)"
  case .margin: "marge"
  case .expected: "proportion attendue"
  case .minimum: "tirées au moins"
  case .deadlineDays: "jours pour contester"
  case .cnssMinimumDays: "jours CNSS par mois"
  case .boundConfidence: "confiance de la borne"
  case .verifyDays: "jours pour vérifier"
  case .evidenceSeen: "pièces à voir d’abord"
  case .checks: "contrôles à cocher"
  case .forceAbove: "vérifier au-dessus de"
  case .newOperatorDays: "jours de nouveauté"
  case .bands: "tranches d’écart"
  case .keep: "part gardée"
  case .name: "nom"
  case .actor: "organisme"
  case .roles: "rôles"
  case .closedOn: "fin de fonction"
  }
}
