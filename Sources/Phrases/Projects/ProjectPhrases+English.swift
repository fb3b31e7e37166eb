extension ProjectPhrases {
  /// Projects in English.
  static let english = ProjectPhrases(
    title: "Projects",
    project: "Project",
    operatorName: "Operator",
    target: "Target",
    targetToDate: "Target to date",
    declared: "Declared",
    verified: "Verified",
    validated: "Validated",
    paid: "Paid",
    forecast: "Forecast",
    trend: "Trend"
  )
}
