import Exchange
import Phrases

/// Writes rows of one kind in the form that the command asks for, one at a time.
///
/// JSON: an array under a name, then what `finish` adds. CSV: the keys, then the cells.
final class TableWriter<Row> {
  private let name: String
  private let fields: [Field<Row>]
  private let desk: Desk
  /// Rows written so far.
  private(set) var count = 0
  private let limit: Int?
  private var line = CSVLine(separator: .comma)

  init(_ name: String, _ fields: [Field<Row>], _ desk: Desk, limit: Int? = nil) {
    self.limit = limit
    self.name = name
    self.fields = fields
    self.desk = desk
  }

  /// Writes the rows that `feed` gives, then what the document or the page ends with.
  func write(
    before: (inout JSONWriter) -> Void = { _ in },
    after: (inout JSONWriter) throws -> Void = { _ in },
    page: (Output) -> Void = { _ in },
    _ feed: ((Row) throws -> Void) throws -> Void
  ) throws {
    switch desk.console.format {
    case .json:
      try desk.json { json in
        before(&json)
        try json.array(name) { json in
          try feed { row in try self.write(row, to: &json) }
        }
        try after(&json)
      }
    case .csv: try writeCSV(feed)
    case .text, .html:
      let table = TextTable(fields, desk.book, desk.out)
      try feed { row in
        if self.counts() { try table.add(row) }
      }
      try table.finish()
      page(desk.out)
    }
  }

  private func write(_ row: Row, to json: inout JSONWriter) throws {
    guard counts() else { return }
    try json.object { json in
      for field in fields { try field.value(row).write(field.key, to: &json) }
    }
  }

  private func writeCSV(_ feed: ((Row) throws -> Void) throws -> Void) throws {
    try write(fields.map(\.key))
    try feed { row in
      if self.counts() { try self.write(self.fields.map { $0.value(row).cell }) }
    }
  }

  /// Whether one more row is written; the rest is only counted by whoever gives it.
  private func counts() -> Bool {
    if let limit, count >= limit { return false }
    count += 1
    return true
  }

  private func write(_ cells: [String]) throws {
    line.begin()
    for cell in cells { line.text(cell) }
    line.end()
    try desk.out.write(line.bytes)
  }
}
