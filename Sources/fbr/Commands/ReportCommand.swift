import ArgumentParser
import Domain
import Exchange
import Phrases
import Store

/// `fbr report progress|queue|coverage|payments|equity|costs|portfolio`.
struct ReportCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "report")

  private enum Report: String, CaseIterable {
    case progress, queue, payments, coverage, equity, costs, portfolio
  }

  @Argument(completion: .list(Report.allCases.map(\.rawValue))) var report: String
  @Option(parsing: .unconditional) var project: String?
  @Option(parsing: .unconditional) var period: String?
  @Option(parsing: .unconditional) var asOf: String?
  /// How the needs of the coverage were counted.
  @Option(parsing: .unconditional) var method: String?

  func perform(_ console: Console) throws {
    let report = try choice(report, "fbr report") as Report
    try console.require(.text, .csv, .json)
    let past = try pastDay(for: report)
    let desk = try Desk(console)
    desk.announceExample()
    switch report {
    case .progress: try writeProgress(desk, past)
    case .queue: try writeQueue(desk)
    case .payments: try writePayments(desk)
    case .coverage: try writeCoverage(desk)
    case .equity: try writeEquity(desk)
    case .costs: try writeCosts(desk)
    case .portfolio: try writePortfolio(desk, past)
    }
    desk.announceHead()
  }

  /// The day at whose end the figures are wanted; only what the journal keeps day by day has one.
  private func pastDay(for report: Report) throws -> Day? {
    guard let asOf else { return nil }
    guard report == .progress || report == .portfolio else {
      throw UsageFault.together("report \(report.rawValue)", "--as-of")
    }
    guard let day = Day(iso: asOf) else { throw UsageFault.badDay(asOf, place: "--as-of") }
    return day
  }

  /// Progress by project, result and period; `all` is the cumulative row (R50).
  private func writeProgress(_ desk: Desk, _ past: Day?) throws {
    let wanted = try period.flatMap { $0 == "all" ? nil : try desk.period($0) }
    if let project, try desk.store.project(project, today: desk.today) == nil {
      throw Refusal(.unknownProject, subject: project)
    }
    let rows = try desk.store.progress(
      project: project,
      today: desk.today,
      asOf: past
    ).filter { row in
      period == nil || (period == "all" ? row.period == nil : row.period == wanted)
    }
    if desk.console.format == .text {
      desk.out.line(desk.words.asOf(desk.book.day(past ?? desk.today)))
    }
    try TableWriter("rows", ReportFields.progress, desk).write(
      before: { desk.writeDate(&$0, of: past) },
      page: { out in
        let totals = rows.filter { period == nil ? $0.period == nil : true }
        let validated = totals.reduce(0) { $0 + $1.validated }
        let target = totals.reduce(0) { $0 + $1.target }
        let words = desk.book.projects
        out.line(
          "\(words.validated) \(desk.book.number(validated)) · \(words.target) "
            + desk.book.number(target)
        )
      }
    ) { give in for row in rows { try give(row) } }
  }
}
