import ArgumentParser
import Domain
import Phrases
import Store

/// `fbr report KIND`: one document, in text, CSV, JSON or HTML, in three languages.
struct ReportCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "report")

  @Argument(completion: .list(ReportKind.allCases.map(\.rawValue))) var report: String
  @Option(parsing: .unconditional, completion: KnownValues.projects) var project: String?
  @Option(parsing: .unconditional, completion: KnownValues.periods) var period: String?
  @Option(parsing: .unconditional) var year: String?
  @Option(parsing: .unconditional, completion: KnownValues.methods) var method: String?
  @Option(parsing: .unconditional) var asOf: String?
  @Option(parsing: .unconditional) var table: String?

  func perform(_ console: Console) throws {
    let kind = try choice(report, "fbr report") as ReportKind
    try console.require(.text, .csv, .json, .html)
    let request = ReportRequest(
      kind,
      project: project,
      period: period,
      year: try year.map(ReportCommand.number),
      asOf: try pastDay(for: kind),
      method: try method.map { try choice($0, "--method") } ?? .census
    )
    if kind == .sheet, project == nil { throw UsageFault.missingArgument("--project") }
    let desk = try Desk(console, isSilent: true)
    let source = ReportSource(
      store: desk.store,
      programme: desk.programme,
      today: desk.today,
      person: desk.person
    )
    try ReportWriter(
      document: try source.document(request),
      book: ReportBook.of(console.globals.language),
      summary: desk.summary,
      out: desk.out
    ).write(console.format, table: table)
  }

  /// The day at whose end the figures are wanted; only what the journal keeps day by day has one.
  private func pastDay(for kind: ReportKind) throws -> Day? {
    guard let asOf else { return nil }
    guard kind == .progress || kind == .portfolio else {
      throw UsageFault.together("report \(kind.rawValue)", "--as-of")
    }
    guard let day = Day(iso: asOf) else { throw UsageFault.badDay(asOf, place: "--as-of") }
    return day
  }

  /// A year as it is typed: four digits.
  private static func number(_ text: String) throws -> Int {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int(text), year >= 1900
    else { throw UsageFault.badValue(text, place: "--year", known: []) }
    return year
  }
}
