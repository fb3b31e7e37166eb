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
    trend: "Trend",
    list: ListColumns(
      status: "State",
      code: "Code",
      gauge: "Valid/target",
      ratio: "Ratio",
      waiting: "Queue",
      payable: "To pay",
      endsOn: "End",
      byRatio: "furthest behind",
      byCode: "code",
      byWaiting: "queue",
      byPayable: "to pay",
      byEnd: "end of agreement",
      empty: "No project. File menu, Import: projects, then targets.",
      count: Noun("project", "projects")
    ),
    sheet: SheetPhrases(
      provinces: "Provinces",
      partners: "Partners",
      agreement: "Agreement",
      daysLeft: Noun("day left", "days left"),
      ended: "ended",
      startsIn: Noun("day before it starts", "days before it starts"),
      noCeiling: "no ceiling",
      use: { "\($0) validated of \($1) (\($2))" },
      payable: "Validated amount",
      result: "Result",
      results: "Results",
      period: "Period",
      total: "Total",
      toDate: "To date",
      ratio: "Ratio",
      periods: "Results and periods",
      breakdown: "Breakdown of validated",
      figures: "Figures",
      history: "History",
      noHistory: "No entry on this project.",
      noResult: "This project has neither target nor claim. File menu, Import: targets.",
      notFound: { "No project has the code \($0)." },
      gap: "Gap",
      text: "as text",
      line: {
        "\($0): target \($1), to date \($2), declared \($3), verified \($4), validated \($5), paid \($6), \($7)"
      },
      point: { "\($0): target \($1), validated \($2), gap \($3)" },
      curveShort: "curve",
      periodsShort: "periods",
      breakdownShort: "breakdown",
      exportName: "progress"
    ),
    chart: ChartPhrases(
      title: { "\($0) (cumulative)" },
      target: "target",
      validated: "validated",
      forecast: "forecast",
      today: "today",
      day: "Day",
      none: "No curve yet: this result has neither target nor validated claim.",
      reaches: {
        "At the pace of the last 90 days: \($0) validated of \($2) by \($1)."
      },
      misses: {
        "At the pace of the last 90 days: \($0) validated of \($2) by \($1), \($3) missing."
      },
      range: { "From \($0) to \($1), at the pace of the slowest or of the fastest month." },
      over: "The agreement has ended: no forecast any more.",
      still: "Nothing was validated these last 90 days: the forecast stays at today’s figure."
    )
  )
}
