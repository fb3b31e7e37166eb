import GRDB
import GRDBSQLite

/// A statement whose parameters are given one after the other, straight to SQLite.
///
/// Claims, steps and journal rows are written by the million: making a list of boxed values for
/// each of them costs more than the writing itself.
struct Binder {
  private let statement: Statement
  private let handle: OpaquePointer
  private var index: Int32 = 0

  /// Takes up a statement that is compiled once for the connection.
  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    handle = statement.sqliteStatement
    sqlite3_reset(handle)
  }

  mutating func add(_ text: String) {
    index += 1
    var text = text
    _ = text.withUTF8 { bytes in
      // The empty text has no address, which SQLite would take for NULL.
      guard let start = bytes.baseAddress else {
        return sqlite3_bind_text(handle, index, "", 0, nil)
      }
      return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        sqlite3_bind_text(handle, index, $0, Int32(bytes.count), Binder.copied)
      }
    }
  }

  mutating func add(_ text: String?) {
    if let text { add(text) } else { addNull() }
  }

  mutating func add(_ number: Int64) {
    index += 1
    sqlite3_bind_int64(handle, index, number)
  }

  mutating func add(_ number: Int64?) {
    if let number { add(number) } else { addNull() }
  }

  mutating func add(_ number: some BinaryInteger) { add(Int64(number)) }

  mutating func add(_ isTrue: Bool) { add(Int64(isTrue ? 1 : 0)) }

  mutating func add(_ bytes: [UInt8]) {
    index += 1
    _ = bytes.withUnsafeBytes {
      sqlite3_bind_blob(handle, index, $0.baseAddress, Int32($0.count), Binder.copied)
    }
  }

  mutating func add(_ bytes: [UInt8]?) {
    if let bytes { add(bytes) } else { addNull() }
  }

  mutating func addNull() {
    index += 1
    sqlite3_bind_null(handle, index)
  }

  /// Runs the statement to its end, and makes it ready for other values.
  ///
  /// - Throws: `DatabaseError`.
  mutating func run() throws {
    index = 0
    let code = sqlite3_step(handle)
    let reset = sqlite3_reset(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: reset),
        message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
      )
    }
  }

  /// Tells SQLite to make its own copy of what it is given.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
