import Domain
import Foundation
import GRDB

/// The versions of the programme and the draft of the next, as rows. Persons have a table of their
/// own: they are in no version, only in the draft that brings them.
enum ProgrammeTable {
  /// A version without its content.
  struct Head: Hashable, Sendable {
    let version: Int
    let effectiveOn: Day
  }

  /// Every version, the oldest first.
  static func heads(_ db: Database) throws -> [Head] {
    try db.rows("SELECT version, effective_on FROM programme_versions ORDER BY version") { row in
      Head(version: Int(try row.requiredInteger(0)), effectiveOn: try row.requiredDay(1))
    }
  }

  /// The version that decisions of a day follow: the newest that has taken effect; the first one on
  /// a day before it.
  static func inForce(_ heads: [Head], on day: Day) -> Int {
    (heads.last { $0.effectiveOn <= day } ?? heads.first)?.version ?? 1
  }

  static func programme(_ version: Int, _ db: Database) throws -> Programme {
    let body: String? = try db.firstValue(
      "SELECT body FROM programme_versions WHERE version = ?",
      [version]
    )
    guard let body else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "programme \(version)")
    }
    return try decoded(body)
  }

  static func insert(
    _ programme: Programme,
    version: Int,
    effectiveOn: Day,
    sequence: Int64,
    to db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO programme_versions (version, body, seq, effective_on) VALUES (?, ?, ?, ?)
        """,
      arguments: [version, try body(programme), sequence, effectiveOn.number]
    )
    try Referential.changed(db, sequence)
  }

  /// The text under which a version is kept, whose digest its journal row holds.
  static func body(_ programme: Programme, withPersons: Bool = false) throws -> String {
    var programme = programme
    if !withPersons { programme.persons = [] }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(programme), as: UTF8.self)
  }

  private static func decoded(_ body: String) throws -> Programme {
    do {
      return try OwnJSON(body).decode(Programme.self)
    } catch {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "programme")
    }
  }

  static func draft(_ db: Database) throws -> ProgrammeDraft? {
    let row = try Row.fetchOne(
      db,
      sql: "SELECT body, base, authors, effective_on, saved_on, seq FROM programme_draft"
    )
    return try row.map { row in
      ProgrammeDraft(
        programme: try decoded(row[0]),
        base: row[1],
        authors: List.split(row[2]),
        effectiveOn: (row[3] as Int32?).map(Day.init(number:)),
        revision: row[5],
        savedOn: Day(number: row[4])
      )
    }
  }

  static func write(_ draft: ProgrammeDraft, to db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO programme_draft
          (id, body, base, authors, effective_on, saved_on, seq) VALUES (1, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        try body(draft.programme, withPersons: true), draft.base, List.join(draft.authors),
        draft.effectiveOn?.number, draft.savedOn.number, draft.revision,
      ]
    )
  }

  static func deleteDraft(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM programme_draft")
  }
}
