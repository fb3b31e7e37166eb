import CStore
import Domain
import GRDB
import GRDBSQLite

/// How every connection to a store is set up, and the proof that it is.
enum Connection {
  /// - Throws: `DatabaseError` when SQLite refuses a setting.
  static func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(10)
    // Said below, with the others: GRDB's own way costs a start more than all of them.
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      try distrust(db)
      // GRDB has SQLite report each column of each statement to it, for those who observe changes. We
      // have none, and it is half of what a statement takes to be compiled.
      sqlite3_set_authorizer(db.sqliteConnection, nil, nil)
      lendFolding(db)
      try db.tell(
        """
        PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
        PRAGMA secure_delete = ON; PRAGMA cache_size = -16000; PRAGMA temp_store = FILE
        """
      )
    }
    return configuration
  }

  /// Lends Domain's folding of text to SQLite. Once for the connection: each time has every statement
  /// compiled again.
  private static func lendFolding(_ db: Database) {
    db.add(
      function: DatabaseFunction("fbr_folded", argumentCount: 1, pure: true) { values in
        String.fromDatabaseValue(values[0]).map { folded($0) }
      }
    )
  }

  private static func distrust(_ db: Database) throws {
    let code = fbr_sqlite_distrust(db.sqliteConnection)
    guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  /// Rollback journal, every commit on the disk before it is acknowledged (DESIGN §2).
  ///
  /// - Throws: `StoreError` when SQLite does not do as it is told.
  static func prepareForWriting(_ db: Database, path: String) throws {
    let mode: String? = try db.firstValue("PRAGMA journal_mode = TRUNCATE")
    guard mode == "truncate" else { throw StoreError(.io, path: path, detail: mode ?? "") }
    try db.tell("PRAGMA synchronous = EXTRA")
    for (pragma, wanted) in [
      ("synchronous", 3), ("trusted_schema", 0), ("cell_size_check", 1), ("secure_delete", 1),
      ("foreign_keys", 1),
    ] {
      let found: Int? = try db.firstValue("PRAGMA \(pragma)")
      if found != wanted { throw StoreError(.io, path: path, detail: "\(pragma) = \(found ?? -1)") }
    }
  }

  /// A file that has no name yet is thrown away if anything fails, and is on the disk whole before
  /// it is given one: its commits need not wait.
  static func prepareForBuilding(_ db: Database) throws {
    try db.execute(
      sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000"
    )
  }

  /// The same for a copy, whose pages come in order and are written once: it needs to keep none.
  static func prepareForCopying(_ db: Database) throws {
    try prepareForBuilding(db)
    try db.execute(sql: "PRAGMA cache_size = -1000")
  }

  /// Does something during which a sort that begins is held to 8 MB.
  ///
  /// A sort may take as much as the cache is large when it begins, and keeps that until its last row
  /// is read; the cache is as large as before once it has begun.
  static func sortingInLess<Value>(_ db: Database, _ work: () throws -> Value) throws -> Value {
    let usual = try Int.fetchOne(db, sql: "PRAGMA cache_size") ?? 0
    try db.execute(sql: "PRAGMA cache_size = -8000")
    defer { try? db.execute(sql: "PRAGMA cache_size = \(usual)") }
    return try work()
  }

  /// Gives back the pages that a connection has kept, once they are of no use to it.
  static func forgetPages(_ db: Database) { sqlite3_db_release_memory(db.sqliteConnection) }
}
