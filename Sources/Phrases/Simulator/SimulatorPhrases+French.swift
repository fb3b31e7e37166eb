import Domain

extension SimulatorPhrases {
  /// In French.
  static let french = SimulatorPhrases(
    mode: "SIMULATION",
    nothingSaved: "rien n’est enregistré",
    assumptions: "Hypothèses",
    changeHint: "← → modifier",
    face: { face in
      switch face {
      case .outcome: "Résultat"
      case .curve: "Cumul"
      case .cash: "Trésorerie de l’opérateur, mois par mois"
      case .tornado: "Ce qui compte le plus (±10 %)"
      case .risks: "Qui porte quel risque"
      case .compare: "Comparer les scénarios"
      }
    },
    parameter: parameterFrench,
    measure: { measure in
      switch measure {
      case .placed: "Insérés"
      case .kept: "Maintenus"
      case .payerCost: "Coût payeur"
      case .costPerKept: "Coût/maintenu"
      case .income: "Revenu opérateur"
      case .margin: "Marge opérateur"
      case .cashNeed: "Besoin trésorerie"
      }
    },
    months: { "\($0) mois" },
    days: { "\($0) j" },
    confidence: { "\($0) ± \($1)" },
    all: "toutes",
    none: "aucun",
    base: { "(base \($0))" },
    columns: Columns(
      base: "base",
      now: "essai",
      difference: "écart",
      best: "meilleur",
      month: "Mois",
      spent: "Dépensé",
      received: "Reçu",
      balance: "Solde",
      range: "8 sur 10 entre",
      operatorShare: "opérateur",
      payerShare: "payeur"
    ),
    left: "Reste enveloppe",
    breakEven: "Taux d’équilibre",
    probabilityOver: { "dépassement : \($0) des tirages" },
    probabilityLoss: { "opérateur en perte : \($0) des tirages" },
    overEnvelope: { "■ dépasse l’enveloppe de \($0)" },
    withinEnvelope: "● tient dans l’enveloppe",
    needsCash: { "avancer jusqu’à \($0) (\($1))" },
    drawing: "tirages…",
    curveLegend: { "\($0) cas central  \($1) 8 tirages sur 10" },
    tornadoLegend: { "\($0) −10 %  \($1) +10 %" },
    riskLegend: { "\($0) opérateur  \($1) payeur" },
    risk: riskFrench,
    riskSentence: riskSentenceFrench,
    noRisk: "personne ne perd",
    sources: .french,
    dialogs: .french,
    twin: .french,
    steps: .french
  )
}

private func parameterFrench(_ parameter: SimulationParameter, _ result: String) -> String {
  switch parameter {
  case .participants: "Participants"
  case .intakeMonths: "Durée des entrées"
  case .durationMonths: "Durée de la convention"
  case .rate: "Taux · \(result)"
  case .months: "Délai · \(result)"
  case .price: "Prix · \(result)"
  case .fixedShare: "Part fixe (à l’entrée)"
  case .bonus: "Bonus d’équité"
  case .bonusShare: "Part des bonifiés"
  case .participantCap: "Plafond / participant"
  case .threshold: "Seuil de cible (simulé)"
  case .envelope: "Enveloppe du payeur"
  case .ceiling: "Plafond de convention"
  case .advance: "Avance"
  case .recovery: "Récupération"
  case .holdback: "Retenue de garantie"
  case .coverage: "Couverture de vérif."
  case .gap: "Écart (non confirmé)"
  case .participantCost: "Coût par participant"
  case .declarationDays: "Délai de déclaration"
  case .verificationDays: "Délai de vérification"
  case .certificationDays: "Délai de service fait"
  case .paymentDays: "Délai de paiement"
  case .seed: "Graine des tirages"
  }
}

private func riskFrench(_ risk: SimulationRisk) -> String {
  switch risk {
  case .dropOut: "Ils abandonnent"
  case .notPlaced: "Ils ne trouvent pas d’emploi"
  case .notKept: "Ils ne le gardent pas"
  case .notConfirmed: "Ils ne sont pas confirmés"
  case .paidLate: "Le paiement tarde"
  case .priceTooLow: "Le prix est trop bas"
  }
}

private func riskSentenceFrench(_ risk: SimulationRisk, _ own: String, _ payer: String) -> String {
  let tried =
    switch risk {
    case .dropOut: "Un dixième de moins achève la formation"
    case .notPlaced: "Un dixième de moins trouve un emploi"
    case .notKept: "Un dixième de moins garde l’emploi"
    case .notConfirmed: "Cinq déclarations de plus sur cent ne seraient pas confirmées"
    case .paidLate: "Le payeur tarde de 60 jours de plus"
    case .priceTooLow: "Un participant coûte un dixième de plus que prévu"
    }
  return "\(tried) : l’opérateur porte \(own) de la perte, le payeur \(payer)."
}

extension SimulatorPhrases.Twin {
  fileprivate static let french = SimulatorPhrases.Twin(
    title: { "Simulation · \($0)" },
    parameter: { "\($0) : \($1)\($2)" },
    changed: { ", base \($0)" },
    measure: { "\($0) : \($1)\($2)" },
    range: { " ; 8 tirages sur 10 entre \($0) et \($1), médiane \($2)" },
    month: { "\($0) : dépensé \($1), reçu \($2), solde \($3)" },
    tornado: { "\($0) : −10 % change de \($1), +10 % de \($2)" },
    best: { "\($0), meilleur : \($1)" }
  )
}

extension SimulatorPhrases.Dialogs {
  fileprivate static let french = SimulatorPhrases.Dialogs(
    setTitle: "Saisir une valeur",
    value: "Valeur",
    badValue: { "Valeur attendue : \($0)" },
    set: "Appliquer",
    renameTitle: "Renommer le scénario",
    name: "Nom",
    rename: "Renommer",
    basisTitle: "Partir de…",
    basis: "Source des valeurs",
    begin: "Commencer",
    priceTitle: "Prix maximal tenable",
    price: { "\($0) : \($1) au plus, au lieu de \($2)." },
    priceCost: { "Le payeur dépenserait alors \($0), pour une enveloppe de \($1)." },
    priceUnbounded: "Personne n’atteint ce résultat : aucun prix ne dépasse l’enveloppe.",
    priceNone: "L’enveloppe ne suffit pas au reste : aucun prix n’est tenable.",
    apply: "Appliquer",
    packTitle: "Enregistrer en projet de référentiel",
    packText:
      "Un référentiel d’exemple (TOML), à relire : il porte résultats, prix, bonus et vérification. "
      + "L’avance, la retenue et les plafonds sont ceux d’une convention, et n’y sont pas.",
    packFile: "simulation.toml",
    packName: "BROUILLON de simulation",
    packSource: "simulateur : hypothèse, pas un barème",
    write: "Écrire",
    lastScenario: "c’est le seul scénario",
    asBase: "rien n’a changé",
    copy: { "\($0) bis" },
    deleted: { "Scénario effacé : \($0) · u défaire" },
    stepChange: { "changement de \($0)" },
    stepReset: "retour à la base",
    stepDuplicate: "nouveau scénario",
    stepRename: "nom du scénario",
    stepDelete: "scénario effacé",
    stepBegin: "nouveau départ",
    exportName: "simulation",
    calculation: "calcul",
    full: "huit scénarios au plus"
  )
}
