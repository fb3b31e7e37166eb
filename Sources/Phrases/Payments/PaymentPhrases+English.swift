import Domain

extension PaymentPhrases {
  static let english = PaymentPhrases(
    noun: Noun("statement", "statements"),
    title: "Statements",
    underWay: "under way",
    toDraft: "to draw up",
    all: "all",
    statement: "Statement",
    project: "Project",
    period: "Period",
    number: "No",
    state: "State",
    gross: "Gross",
    deductions: "Deductions",
    holdback: "Holdback",
    recovery: "Advance",
    net: "Net",
    due: "Due",
    claims: "Claims",
    result: "Result",
    quantity: "Number",
    amount: "Amount MAD",
    stale: "to draw up again",
    waitsFor: { state in
      switch state {
      case .draft: "waits for its certification"
      case .certified: "waits for its order"
      case .ordered: "waits for its payment"
      case .paid: "paid"
      case .cancelled: "cancelled"
      }
    },
    deduction: { "Extrapolation \($0): \($1) of \($2)" },
    step: { move, person, day in
      switch move {
      case .draft: "Drawn up by \(person) on \(day)"
      case .certify: "Certified by \(person) on \(day)"
      case .order: "Ordered by \(person) on \(day)"
      case .pay: "Paid by \(person) on \(day)"
      case .cancel: "Cancelled by \(person) on \(day)"
      }
    },
    orderDue: { "To order before \($0)" },
    payDue: { "To pay before \($0)" },
    journal: { "Journal: row \($0), hash \($1)" },
    agreement: "Agreement",
    operatorName: "Operator",
    demonstration: "DEMO — fictional data",
    empty: "No statement here.",
    moveTitle: { move, count in
      let what = count == 1 ? "the statement" : "\(count) statements"
      return switch move {
      case .draft: "Draw up \(what)"
      case .certify: "Certify \(what)"
      case .order: "Order \(what)"
      case .pay: "Pay \(what)"
      case .cancel: "Cancel \(what)"
      }
    },
    moveButton: { move in
      switch move {
      case .draft: "Draw up"
      case .certify: "Certify"
      case .order: "Order"
      case .pay: "Pay"
      case .cancel: "Cancel the statement"
      }
    },
    moved: { move, count in
      let what = count == 1 ? "1 statement" : "\(count) statements"
      return switch move {
      case .draft: "\(what) drawn up"
      case .certify: "\(what) certified"
      case .order: "\(what) ordered"
      case .pay: "\(what) paid"
      case .cancel: "\(what) cancelled"
      }
    },
    holdbackTitle: "Statement of the held amounts",
    whichProject: "Project",
    reason: "Reason",
    bankRefusal: "refused by the bank",
    netToType: "Net in dirhams, to type",
    cannotMove: { "cannot \($0): the statement is \($1)" },
    mustRedraw: "the draft has changed: draw it up again first",
    nothingToDraft: "no validated claim without a statement here",
    left: { "\($0) left out:" },
    budget: "Budget",
    region: "Region",
    ceiling: "Ceiling",
    noCeiling: "no ceiling",
    committed: "Committed",
    waiting: "Waiting",
    dueMoney: "Due",
    paid: "Paid",
    held: "Held back",
    deducted: "Deducted",
    recovered: "Recovered",
    remaining: "Left",
    regularised: "Regularised",
    claimsTitle: { "Claims of \($0)" },
    takenOff: "taken off",
    fileName: "statement",
    sheet: { "Statement \($0)" },
    explains: { "Explanation of \($0)" },
    explainFile: "explanation",
    budgetRule: { $0.english },
    programmeVersion: { "programme, version \($0)" },
    journalRow: { "row \($0)" }
  )
}
