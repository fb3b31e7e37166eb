import GRDB
import Glibc
import Testing

/// Someone who opens the file with another program and changes one value.
enum Shell {
  struct CopyFailure: Error {}

  /// The columns of a table as the schema has them, and how many rows it has.
  static func columns(of table: String, in path: String) throws -> ([String], Int) {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { db in
      let names = try Row.fetchAll(db, sql: "PRAGMA table_info(\(table))").map { $0[1] as String }
      return (names, try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table)") ?? 0)
    }
  }

  /// Alters one column of one row; false when the table's own constraints forbid it.
  static func alter(_ table: String, _ column: String, in path: String) throws -> Bool {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.write { db in
      let info = try Row.fetchAll(db, sql: "PRAGMA table_info(\(table))")
      let keys = info.filter { ($0[5] as Int) > 0 }.map { $0[1] as String }
      let isInteger = info.contains {
        ($0[1] as String) == column && ($0[2] as String) == "INTEGER"
      }
      let row = try #require(
        try Row.fetchOne(
          db,
          sql: "SELECT * FROM \(table) ORDER BY \(column) IS NULL, \(keys.joined(separator: ", "))"
        )
      )
      let condition = keys.map { "\($0) IS ?" }.joined(separator: " AND ")
      let value =
        isInteger ? "COALESCE(\(column), 0) + 1000003" : "COALESCE(\(column), '') || 'x'"
      try db.execute(
        sql: "UPDATE \(table) SET \(column) = \(value) WHERE \(condition)",
        arguments: StatementArguments(keys.map { row[$0] as DatabaseValue })
      )
      return db.changesCount == 1
    }
  }

  /// Copies a file that nobody has open.
  static func copy(_ path: String, to target: String) throws {
    guard let source = fopen(path, "r"), let copy = fopen(target, "w") else { throw CopyFailure() }
    defer {
      fclose(source)
      fclose(copy)
    }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, source)
      if count == 0 { return }
      guard fwrite(buffer, 1, count, copy) == count else { throw CopyFailure() }
    }
  }
}
