extension DashboardPhrases {
  /// The dashboard in English.
  static let english = DashboardPhrases(
    today: "To do today",
    region: "Region",
    alerts: "Projects to watch",
    coverage: "Coverage",
    rhythm: { "Weekly rhythm (\(en($0, "week", "weeks")))" },
    late: Noun("claim past due", "claims past due"),
    dueSoon: Noun("due within 5 days", "due within 5 days"),
    untaken: Noun("to take", "to take"),
    mine: Noun("in my hands", "in my hands"),
    toValidate: Noun("to validate", "to validate"),
    openQueue: "Enter opens the filtered queue",
    received: "Claims received",
    decided: "Decisions made",
    concluded: "Findings made",
    recent: "Latest entries",
    returned: Noun("returned, to complete", "returned, to complete"),
    toDraw: Noun("to be drawn", "to be drawn"),
    suspendedStrata: Noun("suspended stratum", "suspended strata"),
    appeals: Noun("appeal to settle", "appeals to settle"),
    toCertify: Noun("statement to certify", "statements to certify"),
    toOrder: Noun("statement to order", "statements to order"),
    toPay: Noun("statement to pay", "statements to pay"),
    paymentDue: Noun("payment due soon", "payments due soon"),
    toSign: Noun("regularisation to sign", "regularisations to sign"),
    provinces: "Provinces",
    figures: FigurePhrases(
      legend: { "\($0) target to date  \($1) validated" },
      ratio: "validated ÷ target to date",
      sentence: { "\($0): \($1) validated, target \($2), target to date \($3), \($4), \($5)" },
      noTarget: "no target to date",
      noProjects: "No project. File menu, Import: projects, then targets.",
      noAlerts: "No project to watch: all keep up with their target to date.",
      text: "Dashboard, as text"
    ),
    registry: CoveragePhrases(
      provincesWithoutActor: "Provinces without actor",
      communesWithoutActor: "Communes without actor",
      activeActors: "Active actors",
      without: { "No \($0)" },
      noActors: "No actor. File menu, Import: actors.",
      province: "Province",
      actors: "Actors",
      projects: "Projects",
      participants: "Participants",
      declared: "Declared",
      waiting: "Open",
      validated: "Validated",
      bareCommunes: "Communes without actor"
    ),
    trend: TrendPhrases(
      rising: "rising",
      falling: "falling",
      steady: "steady",
      legend: "last 4 full weeks against the 4 before",
      thisWeek: "Week",
      week: "Week of",
      least: "min",
      most: "max"
    )
  )
}
