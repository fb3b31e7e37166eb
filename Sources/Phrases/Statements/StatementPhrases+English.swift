extension StatementPhrases {
  /// The words in English.
  static let english = StatementPhrases(
    held: "held",
    numbered: { "no.\u{202F}\($0)" },
    region: "Region",
    budget: "Budget of the agreements",
    moved: { "Statement \($0): \($1)." },
    gross: "Gross amount",
    deductions: "Deductions",
    holdback: "Holdback",
    recovery: "Advance recovery",
    net: "Net to pay",
    paper: StatementPaperPhrases(
      title: "Statement",
      programme: "Programme",
      project: "Project",
      operatorName: "Operator",
      agreement: "Agreement",
      period: "Period",
      state: "State",
      result: "Result",
      quantity: "Quantity",
      amount: "Amount (DH)",
      stratum: "Stratum",
      base: "Base (DH)",
      bound: "Bound",
      lines: "Lines",
      deductions: "Deductions by extrapolation",
      claims: "Claims",
      claim: "Claim",
      participant: "Participant",
      achieved: "Achieved on",
      steps: "Steps",
      signature: "Signature",
      dueOn: "To be paid by",
      journal: { "Journal No. \($0), hash \($1)" },
      demonstration: "DEMO — fictional data",
      example: "EXEMPLE — an invented referential, its prices bind no one",
      draftNotice: "DRAFT — not certified",
      cancelledNotice: "CANCELLED"
    )
  )
}
