/// What the reports of a year and of one project are made from.
public struct ActivityFacts: Hashable, Sendable {
  public var activity: Activity
  /// Progress of every project, period by period.
  public var progress: [ProgressRow]
  public var projects: [ProjectRow]
  public var statements: [StatementRow]
  public var region: RegionFigures

  public init(
    activity: Activity,
    progress: [ProgressRow],
    projects: [ProjectRow],
    statements: [StatementRow],
    region: RegionFigures
  ) {
    self.activity = activity
    self.progress = progress
    self.projects = projects
    self.statements = statements
    self.region = region
  }
}

/// A year of the region as a document.
extension ReportDocument {
  /// What was reached of the year's targets, what was done month by month, what was paid.
  public static func activity(
    _ facts: ActivityFacts,
    programme: Programme,
    today: Day
  ) -> ReportDocument {
    let year = facts.activity.year
    var document = ReportDocument(.activity, asOf: today, subject: String(year))
    document.preface = [ReportFact(nil, .programme, .text(programme.title))]
    document.blocks = [.facts(summary(facts))] + results(facts, programme) + months(facts)
    let payments = YearPayment.sums(facts.statements, in: year)
    document.blocks.append(.table(ReportTable("payments", .paidInYear, paid, payments)))
    document.blocks.append(
      .table(ReportTable("provinces", .provinces, ReportFields.provinces, facts.region.provinces))
    )
    return document
  }

  private static func summary(_ facts: ActivityFacts) -> [ReportFact] {
    let months = facts.activity.months
    let payments = YearPayment.sums(facts.statements, in: facts.activity.year)
    let underWay = facts.projects.filter { row in
      let agreement = row.project.agreement
      return agreement.startsOn.civil.year <= facts.activity.year
        && agreement.endsOn.civil.year >= facts.activity.year
    }
    return [
      ReportFact("year", .year, .year(facts.activity.year)),
      ReportFact("projects", .projects, .integer(underWay.count)),
      ReportFact("actors", .actors, .integer(facts.region.actors)),
      ReportFact("entered", .entered, .integer(facts.activity.entered.values.reduce(0, +))),
      ReportFact("declared", .declared, .integer(months.reduce(0) { $0 + $1.declared })),
      ReportFact("concluded", .concluded, .integer(months.reduce(0) { $0 + $1.concluded })),
      ReportFact("validated", .validated, .integer(months.reduce(0) { $0 + $1.validated })),
      ReportFact("refused", .refused, .integer(months.reduce(0) { $0 + $1.refused })),
      ReportFact(
        "statements_paid",
        .statements,
        .integer(payments.reduce(0) { $0 + $1.statements })
      ),
      ReportFact(
        "net_centimes",
        .paidInYear,
        .money(payments.reduce(Money.zero) { $0 + $1.net })
      ),
    ]
  }

  private static func results(_ facts: ActivityFacts, _ programme: Programme) -> [ReportBlock] {
    let year = facts.activity.year
    let byResult = YearRow.sums(facts.progress, in: year) { $0.result }
    let order = programme.results.map(\.code)
    let sorted = byResult.sorted {
      (order.firstIndex(of: $0.code) ?? .max) < (order.firstIndex(of: $1.code) ?? .max)
    }
    let names = Dictionary(
      facts.projects.map { ($0.project.code, $0.project.title) },
      uniquingKeysWith: { first, _ in first }
    )
    let named = ReportField<YearRow>("label", .name, priority: 70) { row in
      .word(programme.result(row.code)?.label.french ?? row.code, programme.resultWord(row.code))
    }
    let titled = ReportField<YearRow>("title", .name, priority: 60) {
      .text(names[$0.code] ?? "")
    }
    let entered = ReportField<YearRow>("entered", .entered, priority: 50) {
      .integer(facts.activity.entered[$0.code] ?? 0)
    }
    let code = { (key: String, heading: ReportHeading) in
      ReportField<YearRow>(key, heading, priority: 100) { .text($0.code) }
    }
    let bars = sorted.map { row in
      BarFigure.Bar(
        programme.resultWord(row.code),
        row.counts.validated,
        mark: row.target,
        figure: .percent(row.sharePercent)
      )
    }
    return [
      .table(
        ReportTable("results", .byResult, [code("result", .result), named] + counted, sorted)
      ),
      .chart(.heading(.validatedOfTarget), .bars(BarFigure(bars))),
      .table(
        ReportTable(
          "projects_in_year",
          .byProject,
          [code("project", .project), titled, entered] + counted,
          YearRow.sums(facts.progress, in: year) { $0.project }
        )
      ),
    ]
  }

  private static func months(_ facts: ActivityFacts) -> [ReportBlock] {
    let rows = facts.activity.months
    let bars = rows.map {
      BarFigure.Bar(.month($0.month), $0.validated, figure: .integer($0.validated))
    }
    return [
      .table(ReportTable("months", .byMonth, done, rows)),
      .chart(.heading(.validatedByMonth), .bars(BarFigure(bars))),
    ]
  }

  private static let counted: [ReportField<YearRow>] = [
    ReportField("target", .yearTarget, priority: 90) { .integer($0.target) },
    ReportField("declared", .declared, priority: 60) { .integer($0.counts.declared) },
    ReportField("verified", .verified, priority: 60) { .integer($0.counts.verified) },
    ReportField("validated", .validated, priority: 100) { .integer($0.counts.validated) },
    ReportField("paid", .paid, priority: 50) { .integer($0.counts.paid) },
    ReportField("share_percent", .yearShare, priority: 100) { .percent($0.sharePercent) },
  ]

  private static let done: [ReportField<Activity.MonthRow>] = [
    ReportField("month", .month, priority: 100) { .month($0.month) },
    ReportField("declared", .declared, priority: 90) { .integer($0.declared) },
    ReportField("concluded", .concluded, priority: 90) { .integer($0.concluded) },
    ReportField("validated", .validated, priority: 100) { .integer($0.validated) },
    ReportField("refused", .refused, priority: 90) { .integer($0.refused) },
  ]

  private static let paid: [ReportField<YearPayment>] = [
    ReportField("project", .project, priority: 100) { .text($0.project) },
    ReportField("statements", .statements, priority: 100) { .integer($0.statements) },
    ReportField("claims", .quantity, priority: 80) { .integer($0.claims) },
    ReportField("net_centimes", .net, priority: 100) { .money($0.net) },
  ]
}
