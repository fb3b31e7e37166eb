import Domain
import Foundation
import GRDB

@testable import Store

/// Stores as the first version of the program made them.
enum Older {
  /// Makes a store of the first version.
  static func makeStore(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.inTransaction { db in
      try Schema.migrate(db, to: 1)
      try firstVersion(db)
      return .commit
    }
    try queue.close()
  }

  /// The version of a store's tables.
  static func version(of path: String) throws -> Int? {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  /// The rows that a store of the first version was founded with.
  private static func firstVersion(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO meta (key, value) VALUES ('fingerprint_key', randomblob(32))")
    let body = try ProgrammeTable.body(Fixture.programme)
    var tail = try JournalTail(db)
    let sequence = try tail.append(
      to: db,
      author: Fixture.author("K1"),
      role: "",
      kind: "programme.install",
      subject: Fixture.programme.code,
      payload: Payload(["title": Fixture.programme.title, "version": "1"])
    )
    try db.execute(
      sql: "INSERT INTO programme_versions (version, body, seq) VALUES (1, ?, ?)",
      arguments: [body, sequence]
    )
    for person in Fixture.programme.persons {
      try PersonTable.write(person, sequence: sequence, to: db)
    }
  }
}
