import Domain

extension ChainPhrases {
  static let english = ChainPhrases(
    title: { "Path of \($0)" },
    entered: { "Project \($0), entered on \($1)" },
    askTitle: "Path of a person",
    participant: "Code of the participant",
    openButton: "Open",
    noClaim: "no claim",
    from: { "may be claimed from \($0)" },
    supposing: { $0 == $1 ? "if \($0) is declared" : "if \($0) to \($1) are declared" },
    waitingEnds: { "waiting period ends on \($0)" },
    run: { "\($0) months in a row of \($1)" },
    months: { "Months at the CNSS (a month counts from \($0) day\($0 == 1 ? "" : "s"))" },
    noMonth: "no month declared",
    days: "days",
    employer: "employer",
    legend: "● counts  ▲ too few days  ■ no line  ○ may still come  ↻ other employer",
    standing: { standing in
      switch standing {
      case .full: "counts"
      case .short: "too few days"
      case .gap: "no line"
      case .awaited: "may still come"
      }
    },
    month: { "\($0): \($1) day\($1 == 1 ? "" : "s"), \($2)" },
    changed: "other employer",
    fileName: "path"
  )
}
