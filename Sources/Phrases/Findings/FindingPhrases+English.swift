import Domain

extension FindingPhrases {
  static let english = FindingPhrases(
    mode: "Mode of the finding",
    checks: { kind in
      switch kind {
      case .documentReview: "read every required document and compare it with the claim"
      case .registerCrossCheck: "find the person in the register, with employer and months"
      case .phoneSurvey: "call the person, then the employer; note day and hour"
      case .siteVisit: "go there, see the person and the employer"
      }
    },
    checksName: "Checks",
    months: { "\($0) months in a row at the CNSS, \($1) days at least" },
    unseen: { "documents to see first and tick (o, Space): \($0)" },
    checksField: "Checks made",
    confirmTitle: { $0 == 1 ? "Confirm the claim" : "Confirm \($0) claims" },
    checksWanted: { "to tick with the finding: \($0)" },
    missing: "What is missing",
    asksFor: { "to supply: \($0)" },
    forceProposed: "Force?",
    forcing: { cause, labels, numbers in
      switch cause {
      case .flag(let flag): "flag: \(labels.flag(flag))"
      case .amountAbove(let money): "amount above \(numbers.amount(money))"
      case .newOperator: "new operator"
      }
    },
    otherCause: "other cause",
    queueAppeals: "contested",
    emptyAppeals: "No appeal to settle.",
    appealName: "Appeal",
    appealed: { "\($0), on \($1): \($2)" },
    contestableUntil: { "may be contested until \($0)" },
    contestableAlways: "may be contested without limit",
    deadlinePassed: { "could be contested until \($0)" },
    appealTitle: { $0 == 1 ? "Contest the decision" : "Contest \($0) decisions" },
    appealButton: "Contest",
    ground: "Grounds",
    admittedOrRefused: "an inadmissible claim is admitted (a) or refused (r)",
    counterName: "Counter-ver.",
    counterTitle: { $0 == 1 ? "Counter-verify" : "Counter-verify \($0) claims" },
    counterButton: "Conclude",
    counterOutcome: { $0 == .confirmed ? "confirmed" : "contradicted" },
    notCounterDrawn: "this claim is not drawn for counter-verification",
    counterDrawn: { "\($0) drawn for the counter-verification \($1)" },
    regulariseTitle: { $0 == 1 ? "Regularise a paid line" : "Regularise \($0) paid lines" },
    regulariseButton: "Sign",
    regulariseAmount: "Amount in dirhams (-: to give back)",
    regularisedLine: { "\($0), signed by \($1)" },
    toSign: { "\($0) to sign: \($1)" },
    notPaid: "only a paid line is regularised",
    badAmount: "Unreadable amount: write -1200 or 350.50",
    ownWords: "Details"
  )
}
