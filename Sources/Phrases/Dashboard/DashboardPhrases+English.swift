extension DashboardPhrases {
  /// The dashboard in English.
  static let english = DashboardPhrases(
    today: "To do today",
    region: "Region",
    alerts: "Projects to watch",
    coverage: "Coverage",
    rhythm: { "Weekly rhythm (\(en($0, "week", "weeks")))" },
    late: Noun("claim past its due day", "claims past their due day"),
    dueSoon: Noun("due within 5 days", "due within 5 days"),
    untaken: Noun("to take", "to take"),
    mine: Noun("in my hands", "in my hands"),
    toValidate: Noun("to validate", "to validate"),
    openQueue: "Enter opens the filtered queue",
    received: "Claims received",
    decided: "Decisions made",
    concluded: "Findings made",
    recent: "Latest entries"
  )
}
