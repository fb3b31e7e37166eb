import GRDB

/// Statements that are compiled once for a connection: a change runs the same few every time.
extension Database {
  /// Runs a statement that answers nothing.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The first row that a query answers.
  func firstRow(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
    try Row.fetchOne(try cachedStatement(sql: sql), arguments: arguments)
  }

  /// The first value of the first row that a query answers.
  func firstValue<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ sql: String,
    _ arguments: StatementArguments = []
  ) throws -> Value? {
    try Value.fetchOne(try cachedStatement(sql: sql), arguments: arguments)
  }

  /// Every row that a query answers.
  func allRows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try Row.fetchAll(try cachedStatement(sql: sql), arguments: arguments)
  }
}
