import Domain

extension LabelPhrases {
  /// The labels in French.
  static let french = LabelPhrases(
    state: state(french:),
    stateCode: stateCode(french:),
    move: move(french:),
    selection: selection(french:),
    flag: flag(french:),
    outcome: { outcome in
      switch outcome {
      case .confirmed: "confirmée"
      case .reduced: "réduite"
      case .refused: "refusée"
      }
    },
    role: { role in
      switch role {
      case .coordinator: "coordination"
      case .operator: "opérateur"
      case .verifier: "vérification"
      case .validator: "validation"
      case .payer: "paiement"
      case .trainer: "formation"
      case .viewer: "lecture"
      }
    },
    actorKind: actorKind(french:),
    relation: { kind in
      switch kind {
      case .funds: "finance"
      case .contracts: "conventionne"
      case .verifies: "vérifie"
      case .refers: "oriente vers"
      case .partners: "partenaire de"
      case .hosts: "héberge"
      }
    },
    mechanism: { kind in
      switch kind {
      case .documentReview: "examen des pièces"
      case .registerCrossCheck: "croisement de registres"
      case .phoneSurvey: "enquête téléphonique"
      case .siteVisit: "visite sur place"
      }
    },
    effect: { effect in
      switch effect {
      case .payDeclared: "payer le déclaré"
      case .extrapolate: "extrapoler l’écart"
      case .verifyAll: "tout vérifier"
      case .suspend: "suspendre"
      }
    },
    level: { level in
      switch level {
      case .enrolment: "inscription"
      case .training: "formation"
      case .certification: "certification"
      case .placement: "insertion"
      case .jobRetention: "maintien en emploi"
      case .selfEmployment: "auto-emploi"
      }
    },
    progress: { status in
      switch status {
      case .ok: "dans les temps"
      case .watch: "à surveiller"
      case .late: "en retard"
      }
    },
    progressCode: { status in
      switch status {
      case .ok: "OK"
      case .watch: "VIG"
      case .late: "RET"
      }
    },
    statement: { state in
      switch state {
      case .draft: "brouillon"
      case .certified: "certifié"
      case .ordered: "ordonnancé"
      case .paid: "payé"
      case .cancelled: "annulé"
      }
    },
    statementMove: { move in
      switch move {
      case .draft: "établir"
      case .certify: "certifier"
      case .order: "ordonnancer"
      case .pay: "payer"
      case .cancel: "annuler"
      }
    },
    counter: { standing in
      switch standing {
      case .none: "pas de contre-vérification"
      case .drawn: "à contre-vérifier"
      case .confirmed: "contre-vérifiée, confirmée"
      case .contradicted: "contre-vérifiée, contredite"
      }
    },
    heldAmounts: "la retenue de garantie",
    stratumStatus: { status in
      switch status {
      case .drawable: "à tirer"
      case .open: "en cours"
      case .closed: "close"
      case .suspended: "suspendue"
      }
    },
    sex: { $0 == .female ? "femmes" : "hommes" },
    sexOfOne: { $0 == .female ? "femme" : "homme" },
    education: { education in
      switch education {
      case .none: "sans diplôme"
      case .primary: "primaire"
      case .secondary: "secondaire"
      case .vocational: "professionnel"
      case .higher: "supérieur"
      }
    },
    axis: { axis in
      switch axis {
      case .sex: "Sexe"
      case .group: "Public cible"
      case .province: "Province"
      case .education: "Niveau"
      }
    },
    periodKind: { $0 == .quarter ? "trimestre" : "mois" },
    claimOrder: { order in
      switch order {
      case .code: "numéro"
      case .due: "échéance"
      case .declared: "âge"
      case .amount: "montant"
      case .project: "projet"
      case .state: "état"
      }
    },
    actorOrder: { order in
      switch order {
      case .name: "nom"
      case .code: "code"
      case .kind: "type"
      case .recorded: "mise à jour"
      case .completeness: "fiche la moins remplie"
      case .calls: "appels"
      }
    },
    known: [
      "guidance": "orientation", "training": "formation", "placement": "insertion",
      "financing": "financement", "followUp": "suivi", "intermediation": "intermédiation",
      "mentoring": "accompagnement", "certification": "certification",
      "entrepreneurship": "entrepreneuriat", "childcare": "garde d’enfants",
      "transport": "transport", "mobility": "mobilité", "verification": "vérification",
      "CDI": "CDI", "CDD": "CDD", "insertion": "contrat d’insertion",
      "contract": "contrat", "cnss": "attestation CNSS", "attendance": "feuilles de présence",
      "certificate": "attestation", "diploma": "diplôme", "idCard": "pièce d’identité",
      "payslip": "bulletin de paie", "register": "registre", "photo": "photo",
      "registration": "fiche d’inscription", "businessRegister": "registre du commerce",
      "personCalled": "personne appelée", "employerCalled": "employeur appelé",
      "personMet": "personne rencontrée", "employerMet": "employeur rencontré",
      "placeVisited": "lieu visité", "contractSeen": "contrat vu",
      "identityCompared": "identité comparée", "datesCompared": "dates comparées",
      "attendanceCounted": "présences comptées", "registerRead": "registre consulté",
      "monthsCounted": "mois comptés",
    ],
    province: { Territory.province($0)?.name(in: .french) ?? $0 },
    unknown: "inconnu",
    none: "aucun",
    comma: ", ",
    semicolon: "\u{202F}; ",
    quoted: { "«\u{202F}\($0)\u{202F}»" }
  )

  private static func state(french state: ClaimState) -> String {
    switch state {
    case .declared: "déclarée"
    case .inadmissible: "irrecevable"
    case .admissible: "recevable"
    case .exempt: "dispensée"
    case .queued: "à vérifier"
    case .inVerification: "en vérification"
    case .returned: "retournée"
    case .verified: "vérifiée"
    case .validated: "validée"
    case .refused: "refusée"
    case .contested: "contestée"
    case .inPayment: "mise en paiement"
    case .paid: "payée"
    case .withdrawn: "abandonnée"
    }
  }

  private static func stateCode(french state: ClaimState) -> String {
    switch state {
    case .declared: "DÉC"
    case .inadmissible: "IRR"
    case .admissible: "REC"
    case .exempt: "DIS"
    case .queued: "FIL"
    case .inVerification: "ENV"
    case .returned: "RTN"
    case .verified: "VÉR"
    case .validated: "VAL"
    case .refused: "REF"
    case .contested: "CON"
    case .inPayment: "MEP"
    case .paid: "PAY"
    case .withdrawn: "ABN"
    }
  }

  private static func move(french move: Move) -> String {
    switch move {
    case .admit: "déclarer recevable"
    case .reject: "déclarer irrecevable"
    case .queue: "mettre en file"
    case .undraw: "sortir du tirage"
    case .exempt: "dispenser"
    case .take: "prendre"
    case .release: "relâcher"
    case .conclude: "conclure"
    case .giveBack: "retourner"
    case .expire: "laisser expirer"
    case .resubmit: "déclarer de nouveau"
    case .validate: "valider"
    case .refuse: "refuser"
    case .sendBack: "renvoyer en vérification"
    case .unvalidate: "annuler la validation"
    case .withdraw: "abandonner"
    case .contest: "contester"
    case .settle: "trancher"
    case .order: "mettre en paiement"
    case .pay: "payer"
    case .cancelLot: "annuler le lot"
    }
  }

  private static func selection(french selection: Selection) -> String {
    switch selection {
    case .none: "non tirée"
    case .drawn: "tirée au sort"
    case .forced(.coverageAll): "d’office : tout est vérifié"
    case .forced(.verifyAll): "d’office : écart trop grand"
    case .forced(.stated(let cause)): "d’office : \(cause)"
    case .exempt(.payDeclared): "dispensée : écart faible"
    case .exempt(.extrapolate): "dispensée : écart extrapolé"
    case .exempt(.verifyAll): "dispensée : tout vérifier"
    case .exempt(.suspend): "dispensée : strate suspendue"
    }
  }

  private static func flag(french flag: Flag) -> String {
    switch flag {
    case .resultNotInAgreement: "résultat hors convention"
    case .outsideAgreement: "hors des dates de la convention"
    case .declaredBeforeAchieved: "déclarée avant d’être atteinte"
    case .periodClosed: "période close"
    case .ageOutOfBounds: "âge hors des bornes"
    case .notLongEnoughOutOfWork: "trop peu de mois sans emploi"
    case .evidenceMissing: "pièce manquante"
    case .noPrice: "aucun prix applicable"
    case .predecessorMissing: "résultat précédent manquant"
    case .waitingPeriod: "délai d’attente non écoulé"
    case .cnssMonthsMissing: "mois CNSS insuffisants"
    case .duplicatePerson: "personne déjà déclarée"
    case .employerIsOperator: "l’employeur est l’opérateur"
    case .contractTypeNotAllowed: "type de contrat non admis"
    case .dueDayPassed: "délai de complément dépassé"
    case .ceiling: "plafond de la convention atteint"
    case .possibleDuplicate: "doublon possible"
    }
  }

  private static func actorKind(french kind: Actor.Kind) -> String {
    switch kind {
    case .publicInstitution: "établissement public"
    case .localAuthority: "collectivité"
    case .funder: "bailleur"
    case .association: "association"
    case .cooperative: "coopérative"
    case .company: "entreprise"
    case .trainingCentre: "centre de formation"
    case .university: "université"
    case .employer: "employeur"
    case .verificationAgent: "agent vérificateur"
    case .network: "réseau"
    case .other: "autre"
    }
  }
}
