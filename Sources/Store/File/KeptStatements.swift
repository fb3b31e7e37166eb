import GRDB
import GRDBSQLite

/// Statements that are compiled once for a connection: a change runs the same few every time.
extension Database {
  /// Runs a statement that answers nothing.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// Has SQLite do what needs no value and answers nothing, such as a setting; several of them, one
  /// after the other.
  func tell(_ sql: String) throws {
    let code = sqlite3_exec(sqliteConnection, sql, nil, nil, nil)
    guard code == SQLITE_OK else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: String(cString: sqlite3_errmsg(sqliteConnection))
      )
    }
  }

  /// Reads from one state of the file.
  func reading<Value>(_ work: () throws -> Value) throws -> Value {
    try tell("BEGIN DEFERRED")
    do {
      let value = try work()
      try tell("COMMIT")
      return value
    } catch {
      // Some errors have SQLite end the transaction by itself.
      if sqlite3_get_autocommit(sqliteConnection) == 0 { try tell("ROLLBACK") }
      throw error
    }
  }

  /// The first row that a query answers.
  func firstRow(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
    try Row.fetchOne(try cachedStatement(sql: sql), arguments: arguments)
  }

  /// Every row that a query answers.
  func allRows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try Row.fetchAll(try cachedStatement(sql: sql), arguments: arguments)
  }
}
