/// The projects compared, what results cost, and who is served, as documents.
extension ReportDocument {
  /// Where each project goes: pace and forecast, what must happen a week, the way from one result to
  /// the next, delays, and a small curve for each result.
  public static func portfolio(
    _ portfolio: Portfolio,
    project: String?,
    programme: Programme
  ) -> ReportDocument {
    var document = ReportDocument(.portfolio, asOf: portfolio.asOf, subject: project ?? "")
    let codes = programme.results.map(\.code).filter { code in
      portfolio.pace.contains { $0.result == code }
    }
    if !codes.isEmpty { document.preface = [programme.resultFacts(codes)] }
    let closed = portfolio.closedPeriods
    let funnel = portfolio.funnels.filter { project == nil || $0.project == project }
    let delays = portfolio.delays.filter { project == nil || $0.project == project }
    document.blocks = [
      .table(ReportTable("rows", .pace, ReportFields.pace(programme), portfolio.pace))
    ]
    for code in codes {
      document.blocks.append(
        comparison(portfolio.pace(of: code), programme.resultWord(code))
      )
    }
    document.blocks += [
      .table(ReportTable("weekly", .weekly, ReportFields.weekly(programme), portfolio.pace)),
      .table(ReportTable("funnel", .funnel, ReportFields.funnel, funnel)),
      .table(ReportTable("delays", .delays, ReportFields.delays, delays)),
      .facts([
        ReportFact(
          "closed_periods",
          closed.isEmpty ? nil : .closedPeriods,
          .list(closed.map(\.code), closed.map { .period($0) })
        )
      ]),
    ]
    if let way = way(portfolio, project, programme) { document.blocks.append(way) }
    document.blocks += codes.flatMap { multiples(of: $0, in: portfolio, programme) }
    return document
  }

  /// Projects on one axis: what is validated of a result, the target to date marked, the furthest
  /// behind first.
  private static func comparison(_ rows: [PaceRow], _ result: ReportWord) -> ReportBlock {
    let bars = rows.map { row in
      BarFigure.Bar(
        .code(row.project),
        row.validated * 100,
        mark: row.targetToDate,
        figure: .percent(row.ratioPercent),
        status: row.status
      )
    }
    return .chart(.pair(.heading(.validatedOfTarget), result), .bars(BarFigure(bars)))
  }

  /// The way from the first result to the last, of a project or of all together.
  private static func way(
    _ portfolio: Portfolio,
    _ project: String?,
    _ programme: Programme
  ) -> ReportBlock? {
    let bars = portfolio.funnels.filter { $0.project == project }.map { step in
      BarFigure.Bar(
        programme.resultWord(step.result),
        step.validated,
        figure: step.conversion.map { .rate($0) } ?? .integer(step.validated)
      )
    }
    return bars.count > 1 ? .chart(.heading(.funnel), .bars(BarFigure(bars))) : nil
  }

  /// A small curve of a result for each project, over the same days and to one scale.
  private static func multiples(
    of result: String,
    in portfolio: Portfolio,
    _ programme: Programme
  ) -> [ReportBlock] {
    let curves = portfolio.projects.compactMap { project -> (String, BurnUpCurve)? in
      let burnUp = portfolio.burnUps[project.code]?.first { $0.result == result }
      guard let burnUp else { return nil }
      let curve = BurnUpCurve(
        burnUp: burnUp,
        startsOn: project.agreement.startsOn,
        endsOn: project.agreement.endsOn
      )
      return curve.isEmpty ? nil : (project.code, curve)
    }
    guard let first = curves.map(\.1.span.lowerBound).min(),
      let last = curves.map(\.1.span.upperBound).max()
    else { return [] }
    let most = curves.map(\.1.most).max() ?? 0
    return curves.map { code, curve in
      var figure = curve.figure(today: portfolio.asOf, over: first...last, steps: 60)
      figure.scale = most
      return .chart(.pair(.code(code), programme.resultWord(result)), .lines(figure))
    }
  }

  /// What each result cost, and each kept job.
  public static func costs(
    _ portfolio: Portfolio,
    project: String?,
    programme: Programme
  ) -> ReportDocument {
    let rows = portfolio.costs.filter { project == nil || $0.project == project }
    let kept = portfolio.keptJobs.filter { project == nil || $0.project == project }
    var document = ReportDocument(.costs, asOf: portfolio.asOf, subject: project ?? "")
    document.blocks = [
      .table(ReportTable("rows", .costs, ReportFields.costs, rows)),
      .table(ReportTable("kept_jobs", .keptJobs, ReportFields.keptJobs, kept)),
    ]
    let bars = rows.filter { $0.project == project && $0.unit != nil }.map { row in
      BarFigure.Bar(
        programme.resultWord(row.result),
        Int(row.unit?.centimes ?? 0),
        figure: .money(row.unit)
      )
    }
    if !bars.isEmpty { document.blocks.append(.chart(.heading(.costs), .bars(BarFigure(bars)))) }
    return document
  }

  /// Whether those who are served are in proportion to those who entered.
  public static func equity(
    _ equity: Equity,
    programme: Programme,
    today: Day
  ) -> ReportDocument {
    var document = ReportDocument(.equity, asOf: today, subject: equity.project ?? "")
    let fields = ReportFields.equity(programme)
    document.blocks = [
      .facts([
        ReportFact("project", nil, .text(equity.project ?? "all")),
        ReportFact("entered", .entered, .integer(equity.entered)),
        ReportFact("validated", .validated, .integer(equity.validated)),
        ReportFact("paid", .paid, .integer(equity.paid)),
        ReportFact("few", equity.isFew ? .fewPaid : nil, .flag(equity.isFew)),
        ReportFact(
          "few_validated",
          equity.isFewValidated ? .fewValidated : nil,
          .flag(equity.isFewValidated)
        ),
      ]),
      .table(ReportTable("rows", .equity, fields, equity.rows)),
    ]
    for axis in BreakdownRow.Axis.allCases {
      let bars = equity.rows.filter { $0.axis == axis && $0.paidShare != nil }.map { row in
        BarFigure.Bar(
          programme.bucketWord(axis, row.bucket),
          row.paidShare ?? 0,
          mark: row.enteredShare,
          figure: .percent(row.paidShare),
          status: row.ratioPercent == nil ? nil : row.status
        )
      }
      guard bars.count > 1 else { continue }
      document.blocks.append(
        .chart(.pair(.heading(.paidOfEntered), .heading(axis.heading)), .bars(BarFigure(bars)))
      )
    }
    return document
  }
}
