import Domain
import Exchange
import Phrases

/// One record: the object of its list, with its history (R93).
struct RecordPage<Row> {
  let fields: [Field<Row>]
  let row: Row
  let history: [HistoryEntry]
  /// What the record has beyond its list.
  var more: (inout JSONWriter) throws -> Void = { _ in }
  /// The same in lines of text.
  var lines: [String] = []

  /// Writes the page.
  func write(_ desk: Desk) throws {
    if desk.console.format == .json { try writeJSON(desk) } else { writeText(desk) }
  }

  private func writeJSON(_ desk: Desk) throws {
    try desk.json { json in
      for field in fields { try field.value(row).write(field.key, to: &json) }
      try more(&json)
      try json.array("history") { json in
        for entry in history { try write(entry, to: &json) }
      }
    }
  }

  private func write(_ entry: HistoryEntry, to json: inout JSONWriter) throws {
    try json.object { json in
      json.member("seq", entry.sequence)
      json.member("at", entry.moment.iso)
      json.member("person", entry.person)
      json.member("role", entry.role)
      json.member("kind", entry.kind)
      json.member("subject", entry.subject)
      try json.object("details") { json in
        for detail in entry.details { json.member(detail.key, detail.value) }
      }
    }
  }

  private func writeText(_ desk: Desk) {
    let (out, book) = (desk.out, desk.book)
    for field in fields {
      guard let heading = field.heading else { continue }
      let value = field.value(row).shown(book)
      if !value.isEmpty { out.line(desk.words.titled(heading.text(book), value)) }
    }
    for line in lines { out.line(line) }
    guard !history.isEmpty else { return }
    out.line()
    out.line(desk.words.history)
    for entry in history {
      let details = book.details(of: entry)
      out.line(
        "  \(entry.sequence)  \(book.numbers.moment(entry.moment))  \(entry.person)  "
          + ([book.journal.action(entry.kind)] + details).joined(separator: " · ")
      )
    }
  }
}
