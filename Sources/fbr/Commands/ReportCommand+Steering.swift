import Domain
import Exchange
import Phrases
import Store

/// What a region steers by: where projects go, who is served, what a result costs.
extension ReportCommand {
  /// Pace and forecast of each result, then the funnel and the delays.
  func writePortfolio(_ desk: Desk, _ past: Day?) throws {
    let portfolio = try portfolio(desk, past)
    let funnel = portfolio.funnels.filter { project == nil || $0.project == project }
    let delays = portfolio.delays.filter { project == nil || $0.project == project }
    try TableWriter("rows", SteeringFields.pace, desk).write(
      before: { desk.writeDate(&$0, of: past) },
      after: { json in
        try write("funnel", SteeringFields.funnel, funnel, to: &json)
        try write("delays", SteeringFields.delays, delays, to: &json)
        try json.member("closed_periods", texts: portfolio.closedPeriods.map(\.code))
      },
      page: { _ in }
    ) { give in for row in portfolio.pace { try give(row) } }
    try writeText(.funnel, SteeringFields.funnel, funnel, desk)
    try writeText(.delays, SteeringFields.delays, delays, desk)
  }

  /// What each result cost, then each kept job; `all` is every project together.
  func writeCosts(_ desk: Desk) throws {
    let portfolio = try portfolio(desk)
    let costs = portfolio.costs.filter { project == nil || $0.project == project }
    let kept = portfolio.keptJobs.filter { project == nil || $0.project == project }
    try TableWriter("rows", SteeringFields.costs, desk).write(
      before: desk.writeDate,
      after: { try write("kept_jobs", SteeringFields.keptJobs, kept, to: &$0) },
      page: { _ in }
    ) { give in for row in costs { try give(row) } }
    guard desk.console.format == .text else { return }
    desk.out.line()
    desk.out.line(desk.book.steering.portfolio.keptJob)
    try write(SteeringFields.keptJobs, kept, desk)
  }

  /// Who is served by the project that is named, or by all of them together.
  func writeEquity(_ desk: Desk) throws {
    let portfolio = try portfolio(desk)
    guard let equity = portfolio.equity(of: project) else { return }
    try TableWriter("rows", SteeringFields.equity, desk).write(
      before: { json in
        desk.writeDate(&json)
        json.member("project", project ?? SteeringFields.all)
        json.member("paid", equity.paid)
        json.member("validated", equity.validated)
        json.member("entered", equity.entered)
        json.member("few", equity.isFew)
        json.member("few_validated", equity.isFewValidated)
      },
      page: { out in
        guard equity.isFew else { return }
        out.line(desk.book.steering.portfolio.fewPaid(equity.paid))
      }
    ) { give in for row in equity.rows { try give(row) } }
  }

  /// The portfolio that the report is about, with its day said first.
  private func portfolio(_ desk: Desk, _ past: Day? = nil) throws -> Portfolio {
    let portfolio = try desk.store.portfolio(project: project, today: desk.today, asOf: past)
    if let project, portfolio.projects.isEmpty {
      throw Refusal(.unknownProject, subject: project)
    }
    if desk.console.format == .text {
      desk.out.line(desk.words.asOf(desk.book.day(portfolio.asOf)))
    }
    return portfolio
  }

  private func write<Row>(
    _ name: String,
    _ fields: [Field<Row>],
    _ rows: [Row],
    to json: inout JSONWriter
  ) throws {
    try json.array(name) { json in
      for row in rows {
        try json.object { json in
          for field in fields { try field.value(row).write(field.key, to: &json) }
        }
      }
    }
  }

  /// A further table of a report in text, under the title of the face that shows it on screen.
  private func writeText<Row>(
    _ face: PortfolioFace,
    _ fields: [Field<Row>],
    _ rows: [Row],
    _ desk: Desk
  ) throws {
    guard desk.console.format == .text, !rows.isEmpty else { return }
    desk.out.line()
    desk.out.line(desk.book.steering.portfolio.title(face))
    try write(fields, rows, desk)
  }

  private func write<Row>(_ fields: [Field<Row>], _ rows: [Row], _ desk: Desk) throws {
    let table = TextTable(fields, desk.book, desk.out)
    for row in rows { try table.add(row) }
    try table.finish()
  }
}
