import GRDB

extension Row {
  /// The value of a column that is never empty in a sound store.
  ///
  /// The columns of a damaged file may hold anything, whatever its schema says: what is read while
  /// a store is opened must be refused, not taken on trust.
  /// - Throws: `DatabaseError` for a damaged file.
  func sound<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value {
    guard let value = Value.fromDatabaseValue(self[index] as DatabaseValue) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "column \(index)")
    }
    return value
  }
}
