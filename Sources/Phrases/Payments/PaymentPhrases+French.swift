import Domain

extension PaymentPhrases {
  static let french = PaymentPhrases(
    noun: Noun("décompte", "décomptes"),
    title: "Décomptes",
    underWay: "en cours",
    toDraft: "à établir",
    all: "tous",
    statement: "Décompte",
    project: "Projet",
    period: "Période",
    number: "N°",
    state: "État",
    gross: "Brut",
    deductions: "Déductions",
    holdback: "Retenue",
    recovery: "Avance",
    net: "Net",
    due: "Échéance",
    claims: "Décl.",
    result: "Résultat",
    quantity: "Nombre",
    amount: "Montant DH",
    stale: "à établir de nouveau",
    waitsFor: { state in
      switch state {
      case .draft: "attend la certification du service fait"
      case .certified: "attend l’ordonnancement"
      case .ordered: "attend le paiement"
      case .paid: "payé"
      case .cancelled: "annulé"
      }
    },
    deduction: { "Extrapolation \($0) : \($1) de \($2)" },
    step: { move, person, day in
      switch move {
      case .draft: "Établi par \(person) le \(day)"
      case .certify: "Service fait certifié par \(person) le \(day)"
      case .order: "Ordonnancé par \(person) le \(day)"
      case .pay: "Payé par \(person) le \(day)"
      case .cancel: "Annulé par \(person) le \(day)"
      }
    },
    orderDue: { "À ordonnancer avant le \($0)" },
    payDue: { "À payer avant le \($0)" },
    journal: { "Journal : écriture \($0), empreinte \($1)" },
    agreement: "Convention",
    operatorName: "Opérateur",
    demonstration: "DÉMO — données fictives",
    empty: "Aucun décompte ici.",
    moveTitle: { move, count in
      let what = count > 1 ? "\(count) décomptes" : "le décompte"
      return switch move {
      case .draft: "Établir \(what)"
      case .certify: "Certifier \(what)"
      case .order: "Ordonnancer \(what)"
      case .pay: "Payer \(what)"
      case .cancel: "Annuler \(what)"
      }
    },
    moveButton: { move in
      switch move {
      case .draft: "Établir"
      case .certify: "Certifier"
      case .order: "Ordonnancer"
      case .pay: "Payer"
      case .cancel: "Annuler le décompte"
      }
    },
    moved: { move, count in
      let plural = count > 1 ? "s" : ""
      return switch move {
      case .draft: "\(count) décompte\(plural) établi\(plural)"
      case .certify: "\(count) décompte\(plural) certifié\(plural)"
      case .order: "\(count) décompte\(plural) ordonnancé\(plural)"
      case .pay: "\(count) décompte\(plural) payé\(plural)"
      case .cancel: "\(count) décompte\(plural) annulé\(plural)"
      }
    },
    holdbackTitle: "Décompte de la retenue de garantie",
    whichProject: "Projet",
    reason: "Motif",
    bankRefusal: "rejet de la banque",
    netToType: "Net en dirhams, à taper",
    cannotMove: { "impossible de \($0) : le décompte est \($1)" },
    mustRedraw: "le brouillon a changé : l’établir de nouveau d’abord",
    nothingToDraft: "aucune déclaration validée hors décompte ici",
    left: { "\($0) laissé\($0 > 1 ? "s" : "") de côté :" },
    budget: "Budget",
    region: "Région",
    ceiling: "Plafond",
    noCeiling: "sans plafond",
    committed: "Engagé",
    waiting: "En attente",
    dueMoney: "Dû",
    paid: "Payé",
    held: "Retenu",
    deducted: "Déduit",
    recovered: "Récupéré",
    remaining: "Reste",
    regularised: "Régularisé",
    claimsTitle: { "Déclarations de \($0)" },
    takenOff: "retirée",
    fileName: "decompte",
    sheet: { "Décompte \($0)" },
    explains: { "Explication de \($0)" },
    explainFile: "explication",
    budgetRule: { $0.french },
    programmeVersion: { "programme, version \($0)" },
    journalRow: { "écriture \($0)" }
  )
}
