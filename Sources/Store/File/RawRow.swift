import Domain
import GRDB
import GRDBSQLite
import Glibc

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

  /// The codes of a list, as `List.join` wrote it.
  func list(_ column: Int32) -> [String] { List.split(bytes(column)) }

  /// The period that a text names; nil when it names none.
  func period(_ column: Int32) -> Period? { Period(utf8: bytes(column)) }

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
    return text.utf8.withContiguousStorageIfAvailable { $0.isSame(as: bytes) }
      ?? bytes.elementsEqual(text.utf8)
  }
}

/// What is read while a store is opened: the columns of a damaged file may hold anything, whatever its
/// schema says, and must be refused, not taken on trust.
extension RawRow {
  /// - Throws: `DatabaseError` for a damaged file.
  func requiredInteger(_ column: Int32) throws -> Int64 {
    guard let value = soundInteger(column) else { throw damaged(column) }
    return value
  }

  /// - Throws: `DatabaseError` for a damaged file.
  func requiredDay(_ column: Int32) throws -> Day {
    guard let number = Int32(exactly: try requiredInteger(column)) else { throw damaged(column) }
    return Day(number: number)
  }

  /// - Throws: `DatabaseError` for a damaged file.
  func requiredText(_ column: Int32) throws -> String {
    guard sqlite3_column_type(handle, column) == SQLITE_TEXT else { throw damaged(column) }
    return text(column)
  }

  /// - Throws: `DatabaseError` for a damaged file.
  func requiredBlob(_ column: Int32) throws -> [UInt8] {
    guard let value = soundBlob(column) else { throw damaged(column) }
    return value
  }

  private func damaged(_ column: Int32) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "column \(column)")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether these are the same bytes, as many of them.
  fileprivate func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count, let mine = baseAddress, let theirs = other.baseAddress else {
      return count == other.count
    }
    return memcmp(mine, theirs, count) == 0
  }
}

/// The states by the bytes of their names: a start reads thousands of them.
private enum StateNames {
  /// Each under its length and its last seven bytes, which few others share.
  private static let names = ClaimState.allCases.map { state in
    var name = state.rawValue
    return (key: name.withUTF8 { key($0) }, name: name, state: state)
  }

  static func state(_ bytes: UnsafeBufferPointer<UInt8>) -> ClaimState? {
    let wanted = key(bytes)
    for entry in names where entry.key == wanted {
      let isSame = entry.name.utf8.withContiguousStorageIfAvailable { $0.isSame(as: bytes) }
      if isSame ?? bytes.elementsEqual(entry.name.utf8) { return entry.state }
    }
    return nil
  }

  private static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key = UInt64(truncatingIfNeeded: bytes.count)
    for byte in bytes.suffix(7) { key = key << 8 | UInt64(byte) }
    return key
  }
}

extension Database {
  /// Gives every row of a query to `body`; the statement is compiled once for the connection.
  func scan(
    _ sql: String,
    _ arguments: StatementArguments = [],
    _ body: (RawRow) throws -> Void
  ) throws {
    let row = try bound(sql, arguments)
    defer { sqlite3_reset(row.handle) }
    while try row.step() { try body(row) }
  }

  /// What `read` makes of every row of a query.
  func rows<Value>(
    _ sql: String,
    _ arguments: StatementArguments = [],
    _ read: (RawRow) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    try scan(sql, arguments) { values.append(try read($0)) }
    return values
  }

  /// What `read` makes of the first row of a query; nil when it answers none.
  func first<Value>(
    _ sql: String,
    _ arguments: StatementArguments = [],
    _ read: (RawRow) throws -> Value
  ) throws -> Value? {
    let row = try bound(sql, arguments)
    defer { sqlite3_reset(row.handle) }
    return try row.step() ? try read(row) : nil
  }

  /// The first value of the first row that a query answers; nil when it is NULL.
  func firstValue<Value: StatementColumnConvertible>(
    _ sql: String,
    _ arguments: StatementArguments = []
  ) throws -> Value? {
    let row = try bound(sql, arguments)
    defer { sqlite3_reset(row.handle) }
    guard try row.step(), !row.isNull(0) else { return nil }
    return Value(sqliteStatement: row.handle, index: 0)
  }

  /// The statement of a query, ready to be stepped through.
  private func bound(_ sql: String, _ arguments: StatementArguments) throws -> RawRow {
    let statement = try cachedStatement(sql: sql)
    let handle = statement.sqliteStatement
    if !arguments.isEmpty || sqlite3_bind_parameter_count(handle) > 0 {
      try statement.setArguments(arguments)
    }
    sqlite3_reset(handle)
    return RawRow(handle: handle)
  }
}

extension RawRow {
  /// Goes to the next row; answers whether there is one.
  fileprivate func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
      )
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
