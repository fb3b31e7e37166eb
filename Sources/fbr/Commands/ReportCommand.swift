import ArgumentParser
import Domain
import Exchange
import Phrases
import Store

/// `fbr report progress|queue|coverage|payments`.
struct ReportCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "report")

  private enum Report: String, CaseIterable {
    case progress, queue, payments, coverage, equity, costs, portfolio

    /// Whether this version does not have it.
    var isLater: Bool { ![.progress, .queue, .coverage, .payments].contains(self) }
  }

  @Argument(completion: .list(["progress", "queue", "coverage", "payments"])) var report: String
  @Option(parsing: .unconditional) var project: String?
  @Option(parsing: .unconditional) var period: String?
  /// How the needs of the coverage were counted.
  @Option(parsing: .unconditional) var method: String?

  func perform(_ console: Console) throws {
    let report = try choice(report, "fbr report") as Report
    try console.require(.text, .csv, .json)
    if report.isLater {
      throw CommandFailure.notYet("fbr report \(report.rawValue)", console.book)
    }
    let desk = try Desk(console)
    desk.announceExample()
    switch report {
    case .progress: try writeProgress(desk)
    case .queue: try writeQueue(desk)
    case .payments: try writePayments(desk)
    default: try writeCoverage(desk)
    }
    desk.announceHead()
  }

  /// Progress by project, result and period; `all` is the cumulative row (R50).
  private func writeProgress(_ desk: Desk) throws {
    let wanted = try period.flatMap { $0 == "all" ? nil : try desk.period($0) }
    if let project, try desk.store.project(project, today: desk.today) == nil {
      throw Refusal(.unknownProject, subject: project)
    }
    let rows = try desk.store.progress(project: project, today: desk.today).filter { row in
      period == nil || (period == "all" ? row.period == nil : row.period == wanted)
    }
    if desk.console.format == .text { desk.out.line(desk.words.asOf(desk.book.day(desk.today))) }
    try TableWriter("rows", ReportFields.progress, desk).write(
      before: desk.writeDate,
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
