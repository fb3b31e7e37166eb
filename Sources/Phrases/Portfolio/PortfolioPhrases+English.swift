import Domain

extension PortfolioPhrases {
  /// In English.
  static let english = PortfolioPhrases(
    face: { face in
      switch face {
      case .comparison: "Compare"
      case .multiples: "Curves"
      case .funnel: "Funnel"
      case .pace: "Pace"
      case .delays: "Delays"
      case .costs: "Costs"
      case .equity: "Equity"
      }
    },
    title: { face in
      switch face {
      case .comparison: "Validated of the target to date, one axis"
      case .multiples: "Curves to one scale"
      case .funnel: "From result to result"
      case .pace: "Where it goes, and what it takes"
      case .delays: "Delays in days"
      case .costs: "What a paid result costs"
      case .equity: "Who is served"
      }
    },
    outlook: { outlook in
      switch outlook {
      case .sure: "sure"
      case .likely: "likely"
      case .doubtful: "doubtful"
      case .missed: "missed"
      }
    },
    delay: { kind in
      switch kind {
      case .declaration: "to declare"
      case .verification: "to verify"
      case .decision: "to validate"
      case .validation: "declared to validated"
      }
    },
    region: "Region",
    allResults: "all results",
    keptJob: "kept job",
    columns: .english,
    sentences: .english,
    legends: Legends(
      comparison: { "\($0) target to date (100 %)  \($1) validated" },
      multiples: { "\($0) target  \($1) validated  \($2) forecast" },
      pace: { "\($0) validated  \($1) from the slowest to the fastest  \($2) target" },
      delays: { "\($0) half of them  \($1) nine in ten" },
      equity: { "\($0) share of paid  \($1) share of entered" },
      costs: "cost of one, to the dearest",
      funnel: "validated, to the most"
    ),
    empty: { face in
      switch face {
      case .comparison, .multiples, .pace, .funnel:
        "No project has a target or a claim. File menu, Import: projects, then targets."
      case .delays: "No claim has waited for anything yet."
      case .costs: "No statement is paid: no cost yet."
      case .equity: "Nothing is validated: nobody is served yet."
      }
    },
    few: "too few",
    fewPaid: { "\($0) paid: too few to judge, look at the validated" },
    asOf: { "as of \($0)" },
    asOfTitle: "As of a past day",
    asOfDay: "Day",
    asOfButton: "See that day",
    notThen:
      "Delays, costs and equity are not kept day by day: only today’s.",
    closed: { "closed periods: \($0), the last \($1)" },
    exportName: "compared-progress"
  )
}

extension PortfolioPhrases.ColumnNames {
  fileprivate static let english = PortfolioPhrases.ColumnNames(
    project: "Project",
    result: "Result",
    ratio: "Ratio",
    status: "Status",
    validated: "Valid.",
    toDate: "To date",
    target: "Target",
    range: "Forecast",
    span: "Range",
    needed: "Needed",
    current: "Done",
    outlook: "Outlook",
    conversion: "Came on",
    assumption: "Planned",
    delay: "Delay",
    claims: "Claims",
    median: "Half",
    ninetieth: "9/10",
    quantity: "Paid",
    cost: "Cost DH",
    unit: "Each DH",
    persons: "Who",
    paid: "Paid",
    paidShare: "Paid",
    validatedShare: "Valid.",
    enteredShare: "Entered",
    parity: "Parity"
  )
}

extension PortfolioPhrases.Sentences {
  fileprivate static let english = PortfolioPhrases.Sentences(
    comparison: { "\($0): \($1) validated of \($2) to date, \($3)." },
    forecast: {
      "\($0): \($1) validated of \($2); forecast \($4), from \($3) to \($5); target \($6)."
    },
    pace: { "It takes \($0) a week, the pace is \($1)." },
    over: "The agreement is over.",
    miss: { "\($0) would be missing." },
    behind: { "The delay comes most from: \($0)." },
    lacks: { "\($0) (−\($1))" },
    step: { "\($0): \($1) validated." },
    conversion: { "Of “\($0)”, \($1) came on; the targets expect \($2)." },
    delay: { "\($0): \($1), half within \($2) days, nine in ten within \($3)." },
    cost: { "\($0): \($1) paid for \($2), \($3) each." },
    equity: { "\($0): \($1) of paid for \($2) of entered, parity \($3)." },
    equityEarly: { "\($0): \($1) of validated for \($2) of entered, parity \($3)." },
    pilot: "Moroccan pilot 2020–2022, for reference: 40 % placed, 19 % kept of those trained."
  )
}
