import Domain

/// Writes records of one kind as a CSV file that the import of that kind takes back unchanged
/// (R94, R98).
public struct CSVWriter<Row: ExchangeRow> {
  private let sink: ([UInt8]) throws -> Void
  private var line: CSVLine

  /// A writer that hands each line to a sink, the header first.
  public init(separator: Separator = .comma, to sink: @escaping ([UInt8]) throws -> Void) throws {
    self.sink = sink
    line = CSVLine(separator: separator)
    Row.importKind.columns.forEach { line.text($0) }
    line.end()
    try sink(line.bytes)
  }

  /// Writes a record as one line.
  public mutating func write(_ row: Row) throws { try write { row.write(to: &$0) } }

  /// Writes one line whose cells `fill` adds.
  mutating func write(_ fill: (inout CSVLine) -> Void) throws {
    line.begin()
    fill(&line)
    line.end()
    try sink(line.bytes)
  }
}
