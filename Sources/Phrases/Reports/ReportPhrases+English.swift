import Domain

extension ReportPhrases {
  /// Reports in English.
  static let english = ReportPhrases(
    title: { kind in
      switch kind {
      case .progress: "Progress"
      case .queue: "Verification queue"
      case .payments: "Statements and budget"
      case .coverage: "Coverage"
      case .equity: "Equity"
      case .costs: "Costs"
      case .portfolio: "Projects compared"
      case .activity: "Yearly activity report"
      case .sheet: "Project sheet"
      }
    },
    heading: { $0.english },
    claimState: LabelPhrases.english.state,
    statement: LabelPhrases.english.statement,
    progress: LabelPhrases.english.progressCode,
    sex: LabelPhrases.english.sex,
    education: LabelPhrases.english.education,
    actorKind: LabelPhrases.english.actorKind,
    known: { LabelPhrases.english.known[$0] },
    regionName: Territory.regionName,
    comma: ", ",
    titled: CommandLinePhrases.english.titled,
    asOf: CommandLinePhrases.english.asOf,
    journalHead: CommandLinePhrases.english.journalHead,
    demonstration: CommandLinePhrases.english.demonstration,
    example: CommandLinePhrases.english.exampleMark,
    nothing: "Nothing to show.",
    mapSources:
      "!: a core service is missing. Discs are the communes where an actor sits. \(MapPhrases.english.sources)",
    reaches: { ProjectPhrases.english.chart.reaches($0, $2, $1) },
    misses: { ProjectPhrases.english.chart.misses($0, $3, $1, $2) },
    over: ProjectPhrases.english.chart.over,
    still: ProjectPhrases.english.chart.still,
    reached: { "On \($0): target \($1), validated \($2)." }
  )
}

extension ReportHeading {
  /// The term in English.
  var english: String {
    switch self {
    case .project: "Project"
    case .result: "Result"
    case .results: "Results"
    case .period: "Period"
    case .province: "Province"
    case .provinces: "Provinces"
    case .state: "State"
    case .claim: "Claim"
    case .month: "Month"
    case .year: "Year"
    case .group: "Group"
    case .sex: "Sex"
    case .education: "Diploma"
    case .bucket: "Who"
    case .axis: "By"
    case .delay: "Delay"
    case .method: "Method"
    case .source: "Source"
    case .subject: "Subject"
    case .person: "Person"
    case .rank: "Rank"
    case .target: "Target"
    case .targetToDate: "To date"
    case .declared: "Declared"
    case .verified: "Verified"
    case .validated: "Validated"
    case .paid: "Paid"
    case .refused: "Refused"
    case .concluded: "Findings"
    case .ratio: "Ratio"
    case .status: "Status"
    case .forecast: "Forecast"
    case .low: "At least"
    case .high: "At most"
    case .missing: "Missing"
    case .neededPerWeek: "Needed/week"
    case .currentPerWeek: "Now/week"
    case .count: "Count"
    case .actors: "Actors"
    case .projects: "Projects"
    case .communes: "Communes"
    case .uncovered: "No actor"
    case .participants: "Participants"
    case .entered: "Entered"
    case .waiting: "Waiting"
    case .quantity: "Quantity"
    case .need: "Need"
    case .median: "Median (days)"
    case .ninetieth: "90% within (days)"
    case .conversion: "Conversion"
    case .assumption: "Assumption"
    case .population: "Population"
    case .yearTarget: "Target of the year"
    case .yearShare: "Validated ÷ target"
    case .amount: "Amount DH"
    case .gross: "Gross DH"
    case .deductions: "Deductions"
    case .holdback: "Holdback"
    case .recovery: "Recovery"
    case .net: "Net DH"
    case .ceiling: "Ceiling"
    case .committed: "Committed"
    case .toPay: "To pay"
    case .left: "Left"
    case .cost: "Cost DH"
    case .unitCost: "Per result"
    case .keptJobCost: "Per kept job"
    case .dueOn: "Due"
    case .signedOn: "Signed on"
    case .reason: "Reason"
    case .programme: "Programme"
    case .operatorName: "Operator"
    case .partners: "Partners"
    case .agreement: "Agreement"
    case .startsOn: "Start"
    case .endsOn: "End"
    case .payable: "Validated amount (DH)"
    case .late: CommandLinePhrases.english.late
    case .dueSoon: CommandLinePhrases.english.dueSoon
    case .untaken: "To take"
    case .mine: CommandLinePhrases.english.mine
    case .openStrata: "Strata under way"
    case .suspendedStrata: "Suspended strata"
    case .all: "all"
    case .held: "held"
    case .region: "Region"
    case .unknown: "unknown"
    case .outlookSure: "reached"
    case .outlookLikely: "likely"
    case .outlookDoubtful: "doubtful"
    case .outlookMissed: "missed"
    case .delayDeclaration: "declaration"
    case .delayVerification: "verification"
    case .delayDecision: "decision"
    case .gapCore: "core service without actor"
    case .gapGroup: "group without actor"
    case .gapService: "service without actor"
    case .gapRatio: "too little capacity"
    case .gapCommune: "commune without actor"
    case .worstGroup: "Group furthest behind"
    case .worstProvince: "Province furthest behind"
    case .byPeriod: "Results and periods"
    case .byResult: "By result"
    case .byProject: "By project"
    case .byMonth: "Month by month"
    case .byState: "By state"
    case .statements: "Statements"
    case .budget: "Budget of the agreements (DH)"
    case .regularisations: "Regularisations"
    case .provincesAndServices: "Actors by province and service"
    case .gaps: "Gaps to close"
    case .breakdown: "Breakdown of validated"
    case .pace: "Pace and forecast"
    case .funnel: "From one result to the next"
    case .delays: "Delays"
    case .costs: "Cost per result"
    case .keptJobs: "Cost per kept job"
    case .equity: "Shares by group"
    case .validatedOfTarget: "Validated, target marked"
    case .committedOfCeiling: "Committed, ceiling marked"
    case .paidInYear: "Paid in the year (DH)"
    case .validatedByMonth: "Validated month by month"
    case .today: "today"
    case .closedPeriods: "Closed periods"
    case .predecessor: "Predecessor"
    case .name: "Name"
    case .territory: "Place"
    case .outlook: "Outlook"
    case .paidShare: "Share of paid"
    case .validatedShare: "Share of validated"
    case .enteredShare: "Share of entered"
    case .delayValidation: "declaration to validation"
    case .fewPaid: "Too few paid results to conclude"
    case .fewValidated: "Too few validated results to conclude"
    case .weekly: "What must happen a week"
    case .paidOfEntered: "Share of paid, share of entered marked"
    case .provincesAndGroups: "Actors by province and group"
    case .needs: "Known needs"
    case .methodCensus: "census"
    case .methodSurvey: "survey"
    case .methodRegister: "register"
    }
  }
}
