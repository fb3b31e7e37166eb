public import Domain

/// A record that has a place in a file of its kind: a row to read, a line to write.
public protocol ExchangeRow {
  /// The kind of file whose rows these are.
  static var importKind: ImportKind { get }

  /// Reads the cells of a row. Faults are noted in the cells; the value then counts for nothing.
  static func read(_ cells: inout RowCells) -> Self

  /// The row among those of every kind.
  var record: ImportRecord { get }

  /// Writes the cells of a line, in the order of the kind's columns.
  func write(to line: inout CSVLine)
}

/// What one record of a file came to.
public enum Parsed<Row> {
  /// A good row, and the physical line where it starts.
  case row(line: Int, Row)
  case bad(BadRow)
}

extension Parsed: Equatable where Row: Equatable {}
extension Parsed: Sendable where Row: Sendable {}

/// Reads the rows of an import file one by one, in memory that does not grow but for their keys.
///
/// What only the store can know (an unknown project, the state of a claim) is not looked at here.
public struct ImportReader<Row: ExchangeRow> {
  /// Good rows that named no person: the importing one is meant (R101).
  public private(set) var rowsWithoutPerson = 0
  /// How the file stands for characters.
  public var encoding: TextEncoding { reader.encoding }
  /// What stands between its cells.
  public var separator: Separator { reader.separator }

  private var reader: CSVReader
  private var cells: RowCells
  private var keys = KeySet()

  /// Opens a file and reads its header.
  ///
  /// Throws a `FileRefusal` when the file as a whole is wrong, or what the source throws.
  /// `observe` sees every byte of the file in order, once: its hash can be taken there. It has
  /// seen them all when `next` has answered nil.
  public init(
    _ source: some ByteSource,
    context: RowContext,
    ignoreUnknownColumns: Bool = false,
    observe: ((UnsafeRawBufferPointer) -> Void)? = nil
  ) throws {
    try self.init(
      source,
      context: context,
      ignoreUnknownColumns: ignoreUnknownColumns,
      bufferSize: 65_536,
      observe: observe
    )
  }

  init(
    _ source: some ByteSource,
    context: RowContext,
    ignoreUnknownColumns: Bool,
    bufferSize: Int,
    observe: ((UnsafeRawBufferPointer) -> Void)?
  ) throws {
    reader = try CSVReader(source, bufferSize: bufferSize, observe: observe)
    guard try reader.next() else { throw FileRefusal(.emptyFile) }
    let header = try Header(
      reader.record,
      kind: Row.importKind,
      ignoringUnknown: ignoreUnknownColumns
    )
    cells = RowCells(header: header, separator: reader.separator, context: context)
  }

  /// Reads the next record; nil at the end of the file.
  ///
  /// Made apart for the kinds of which there may be a million: the general form copies each row
  /// several times over.
  @_specialize(where Row == ClaimLine)
  @_specialize(where Row == ParticipantLine)
  @_specialize(where Row == CNSSLine)
  public mutating func next() throws -> Parsed<Row>? {
    guard try reader.next() else { return nil }
    if let bad = shapeFault { return .bad(bad) }
    let row = cells.with(reader.record, Row.read)
    let first = cells.hasKey ? keys.insert(cells.key, line: reader.line) : nil
    if let code = cells.fault {
      return .bad(
        BadRow(
          line: reader.line,
          column: cells.name(cells.faultColumn),
          code: code,
          value: cells.faultValue,
          known: cells.faultKnown
        )
      )
    }
    if let first { return .bad(duplicate(of: first)) }
    if cells.lacksPerson { rowsWithoutPerson += 1 }
    return .row(line: reader.line, row)
  }

  /// What is wrong with the record before any of its cells is read.
  private var shapeFault: BadRow? {
    let (names, record) = (cells.header.names, reader.record)
    if let code = record.fault {
      let isNamed = code != .longRow && record.faultCell < names.count
      return BadRow(
        line: reader.line,
        column: isNamed ? names[record.faultCell] : nil,
        code: code
      )
    }
    guard record.count != names.count else { return nil }
    return BadRow(
      line: reader.line,
      code: record.count < names.count ? .shortRow : .longRow,
      value: String(record.count),
      known: [String(names.count)]
    )
  }

  private func duplicate(of first: Int) -> BadRow {
    let columns = Row.importKind.keyColumns
    let parts = cells.key.dropLast().split(separator: 0, omittingEmptySubsequences: false)
    return BadRow(
      line: reader.line,
      column: columns.count == 1 ? columns[0] : nil,
      code: .duplicateKey,
      value: clipped(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")),
      otherLine: first
    )
  }
}
