import ArgumentParser
import Domain
import Exchange
import Phrases
import Seals
import Store

/// `fbr journal show|verify`.
struct JournalCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "journal")

  private enum Act: String, CaseIterable { case show, verify }

  @Argument(completion: .list(["show", "verify"])) var act: String
  @Option(parsing: .unconditional) var filter: String?
  @Option(parsing: .unconditional) var limit: String?

  func perform(_ console: Console) throws {
    switch try choice(act, "fbr journal") as Act {
    case .show: try show(console)
    case .verify: try verify(console)
    }
  }

  private func verify(_ console: Console) throws {
    try console.require(.text, .json)
    let desk = try Desk(console)
    let answer = CheckAnswer(desk: desk, report: try desk.store.verifyJournal())
    try answer.write { json in
      json.member("seq", desk.summary.sequence)
      json.member("head", desk.summary.head)
    }
    if console.format == .text {
      console.out.line(desk.words.journalHead(Int(desk.summary.sequence), desk.summary.head))
    }
  }

  /// The rows in their order; with a limit, the last ones.
  private func show(_ console: Console) throws {
    try console.require(.text, .csv, .json)
    let limit = try limit.map { try wholeNumber($0, "--limit", in: 0...Int(Int32.max)) }
    let desk = try Desk(console)
    let filter = try filter.map { try desk.filter($0, .journal) } ?? .everything
    let keeps = { (row: JournalRow) in
      filter.matches(
        today: desk.today,
        person: desk.person,
        text: { foldedBytes("\(row.kind) \(row.subject) \(row.person)") },
        datum: { JournalFields.datum($0, of: row) }
      )
    }
    var total = 0
    if limit != nil { try desk.store.eachJournalRow { total += keeps($0) ? 1 : 0 } }
    let skipped = limit.map { max(0, total - $0) } ?? 0
    total = 0
    let writer = TableWriter("rows", JournalFields.all, desk)
    try writer.write(
      after: { $0.member("total", total) },
      page: { $0.line(desk.words.total(total - skipped, total)) }
    ) { give in
      try desk.store.eachJournalRow { row in
        guard keeps(row) else { return }
        total += 1
        if total > skipped { try give(row) }
      }
    }
  }
}

/// The columns of the journal (R93).
enum JournalFields {
  static let all: [Field<JournalRow>] = [
    Field("seq", .sequence, priority: 100) { .integer(Int($0.sequence)) },
    Field("at") { .text($0.moment.iso) },
    Field("at_ms") { .integer(Int($0.moment.utcMilliseconds)) },
    Field("offset_minutes") { .integer($0.moment.offsetMinutes) },
    Field("day", .day, priority: 80) { .day($0.day) },
    Field("person", .person, priority: 70) { .text($0.person) },
    Field("role") { .text($0.role) },
    Field("kind", .action, priority: 60) { row in
      .word(row.kind) { $0.journal.action(row.kind) }
    },
    Field("subject", .subject, priority: 90) { .text($0.subject) },
    Field("payload") { .text($0.payload) },
    Field("prev") { .text(SHA256.hex(of: $0.previous)) },
    Field("hash") { .text(SHA256.hex(of: $0.hash)) },
  ]

  static func datum(_ field: FilterField.ID, of row: JournalRow) -> FilterDatum {
    switch field {
    case .person: .code(row.person)
    case .role: .code(row.role)
    case .kind: .code(row.kind)
    case .subject: .code(row.subject)
    case .age: .day(row.day)
    default: .codes([])
    }
  }
}

extension Moment {
  /// The instant on the clock on the wall, as `2026-11-22T09:00:00.000+01:00`.
  var iso: String {
    let local = utcMilliseconds + Int64(offsetMinutes) * 60_000
    let ofDay = ((local % 86_400_000) + 86_400_000) % 86_400_000
    let parts = [ofDay / 3_600_000, ofDay / 60_000 % 60, ofDay / 1000 % 60].map {
      Self.padded($0, 2)
    }
    let offset = Int64(abs(offsetMinutes))
    let zone = Self.padded(offset / 60, 2) + ":" + Self.padded(offset % 60, 2)
    return day.iso + "T" + parts.joined(separator: ":") + "." + Self.padded(ofDay % 1000, 3)
      + (offsetMinutes < 0 ? "-" : "+") + zone
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
