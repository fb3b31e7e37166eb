import Domain
import Exchange
import Phrases
import Store

/// Writes one list: what a filter keeps, in code order, up to a limit (R75).
struct Lister {
  let desk: Desk
  /// The filter as typed; empty keeps all.
  let filterText: String
  let filter: Filter
  let limit: Int?

  init(_ kind: ListKind, _ desk: Desk, filter: String?, limit: Int?) throws {
    self.desk = desk
    self.limit = limit
    filterText = filter ?? ""
    guard let filter else {
      self.filter = .everything
      return
    }
    guard let catalog = kind.catalog else { throw UsageFault.filterNotHere(kind.rawValue) }
    self.filter = try desk.filter(filter, catalog)
  }

  /// Whether the answer is a file that can be imported again.
  var writesImportFile: Bool { desk.console.format == .csv }

  /// Writes rows that are counted as they go by, with the total after them.
  func write<Row>(
    _ name: String,
    _ fields: [Field<Row>],
    _ feed: @escaping ((Row) throws -> Void) throws -> Int
  ) throws {
    var total = 0
    let writer = TableWriter(name, fields, desk, limit: limit)
    try writer.write(
      after: { $0.member("total", total) },
      page: { $0.line(desk.words.total(writer.count, total)) }
    ) { give in total = try feed(give) }
  }

  /// Writes rows that are in memory, those that the filter keeps.
  func write<Row>(
    _ name: String,
    _ fields: [Field<Row>],
    rows: [Row],
    text: (Row) -> String,
    datum: (FilterField.ID, Row) -> FilterDatum
  ) throws {
    let kept = rows.filter { keeps($0, text: text, datum: datum) }
    try write(name, fields) { give in
      for row in kept { try give(row) }
      return kept.count
    }
  }

  /// Whether the filter keeps a row.
  func keeps<Row>(
    _ row: Row,
    text: (Row) -> String,
    datum: (FilterField.ID, Row) -> FilterDatum
  ) -> Bool {
    filter == .everything
      || filter.matches(
        today: desk.today,
        person: desk.person,
        text: { foldedBytes(text(row)) },
        datum: { datum($0, row) }
      )
  }

  /// Writes a file in the columns of the import of a kind (R98).
  func writeFile<Row: ExchangeRow>(
    of type: Row.Type,
    _ feed: ((Row) throws -> Void) throws -> Void
  ) throws {
    try writeFile(of: type, each: { try $0.write($1) }, feed)
  }

  /// The same, of what `write` makes a line from.
  func writeFile<Row: ExchangeRow, Source>(
    of type: Row.Type,
    each write: @escaping (inout CSVWriter<Row>, Source) throws -> Void,
    _ feed: ((Source) throws -> Void) throws -> Void
  ) throws {
    var writer = try CSVWriter<Row>(to: desk.out.write)
    var count = 0
    do {
      try feed { row in
        if let limit, count >= limit { throw EnoughRows() }
        count += 1
        try write(&writer, row)
      }
    } catch is EnoughRows {}
  }

  /// Stops a reading whose limit is reached.
  private struct EnoughRows: Error {}
}
