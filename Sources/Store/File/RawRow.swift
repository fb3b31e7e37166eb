import Domain
import GRDB
import GRDBSQLite

/// A row where SQLite holds it: good until the next one is read.
///
/// What every start reads, and what is read by the million, is taken from here: a general row costs
/// more than its values.
struct RawRow {
  fileprivate let handle: OpaquePointer

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func count(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// The bytes of a text; nothing when it is NULL.
  func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_text(handle, column)
    return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }

  /// A text; empty when it is NULL.
  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  /// The state that a text names; nil when it names none.
  func state(_ column: Int32) -> ClaimState? { StateNames.state(bytes(column)) }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

  func day(_ column: Int32) -> Day { Day(number: sqlite3_column_int(handle, column)) }

  /// The bytes of a BLOB, or nil when it is NULL.
  func optionalBlob(_ column: Int32) -> [UInt8]? {
    if isNull(column) { return nil }
    let start = sqlite3_column_blob(handle, column)
    let count = Int(sqlite3_column_bytes(handle, column))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  /// A whole number; nil when the value is stored as anything else.
  func soundInteger(_ column: Int32) -> Int64? {
    sqlite3_column_type(handle, column) == SQLITE_INTEGER ? integer(column) : nil
  }

  /// A text; nil when the value is stored as anything else, or its bytes are not UTF-8.
  func soundText(_ column: Int32) -> String? {
    guard sqlite3_column_type(handle, column) == SQLITE_TEXT else { return nil }
    return String(validating: bytes(column), as: UTF8.self)
  }

  /// Bytes; nil when the value is stored as anything else.
  func soundBlob(_ column: Int32) -> [UInt8]? {
    sqlite3_column_type(handle, column) == SQLITE_BLOB ? optionalBlob(column) : nil
  }

  /// Whether a text is this one, without making a string of it.
  func isText(_ column: Int32, _ text: String) -> Bool {
    let bytes = bytes(column)
    guard bytes.count == text.utf8.count else { return false }
    return text.utf8.withContiguousStorageIfAvailable { $0.elementsEqual(bytes) }
      ?? bytes.elementsEqual(text.utf8)
  }
}

/// The states by the bytes of their names: a start reads thousands of them.
private enum StateNames {
  private static let names = ClaimState.allCases.map { (bytes: Array($0.rawValue.utf8), state: $0) }

  static func state(_ bytes: UnsafeBufferPointer<UInt8>) -> ClaimState? {
    names.first { $0.bytes.count == bytes.count && $0.bytes.elementsEqual(bytes) }?.state
  }
}

extension Database {
  /// Gives every row of a query to `body`; the statement is compiled once for the connection.
  func scan(
    _ sql: String,
    _ arguments: StatementArguments = [],
    _ body: (RawRow) throws -> Void
  ) throws {
    let statement = try cachedStatement(sql: sql)
    let handle = statement.sqliteStatement
    try statement.setArguments(arguments)
    sqlite3_reset(handle)
    defer { sqlite3_reset(handle) }
    let row = RawRow(handle: handle)
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body(row)
      case SQLITE_DONE: return
      case let code:
        throw DatabaseError(
          resultCode: ResultCode(rawValue: code),
          message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
        )
      }
    }
  }
}

/// A text read again and again in rows that come in order: made once for each run of equals.
struct LastText {
  private(set) var text = ""

  /// Takes the text of a column; answers whether it is another one than before.
  mutating func take(_ row: RawRow, _ column: Int32) -> Bool {
    if row.isText(column, text) { return false }
    text = row.text(column)
    return true
  }
}
