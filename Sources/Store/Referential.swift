import Domain
import Foundation
import GRDB

/// The programme in force, with its persons and the tables that its rules are read from.
struct Referential: Sendable {
  let stamp: Int64
  /// The version of the pack in force.
  let version: Int
  let programme: Programme
  let admission: AdmissionRules
  /// The today of a demonstration store; nil in any other.
  let frozenToday: Day?

  /// A number that changes with every change of the programme or of its persons.
  static func stamp(_ db: Database) throws -> Int64 {
    try db.firstValue("SELECT value FROM meta WHERE key = 'referential'") ?? 0
  }

  init(_ db: Database, stamp: Int64) throws {
    self.stamp = stamp
    let row = try Row.fetchOne(
      db,
      sql: "SELECT version, body FROM programme_versions ORDER BY version DESC LIMIT 1"
    )
    guard let row else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "programme") }
    let body: String = row[1]
    var programme = try JSONDecoder().decode(Programme.self, from: Data(body.utf8))
    programme.persons = try PersonTable.all(db)
    version = row[0]
    self.programme = programme
    admission = AdmissionRules(programme)
    let today = try Int32.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'today'")
    frozenToday = today.map(Day.init(number:))
  }

  /// Writes a version of the programme, without its persons, which have a table of their own.
  static func write(
    _ programme: Programme,
    version: Int,
    sequence: Int64,
    to db: Database
  ) throws {
    var programme = programme
    programme.persons = []
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let body = String(decoding: try encoder.encode(programme), as: UTF8.self)
    try db.execute(
      sql: "INSERT INTO programme_versions (version, body, seq) VALUES (?, ?, ?)",
      arguments: [version, body, sequence]
    )
    try changed(db, sequence)
  }

  /// Notes that the programme or its persons changed.
  static func changed(_ db: Database, _ sequence: Int64) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO meta (key, value) VALUES ('referential', ?)",
      arguments: [sequence]
    )
  }
}

/// The persons of the programme, as rows.
enum PersonTable {
  static func all(_ db: Database) throws -> [Person] {
    try Row.fetchAll(
      db,
      sql: "SELECT code, name, actor, roles, closed_on FROM persons ORDER BY code"
    ).map { row in
      Person(
        code: row[0],
        name: row[1],
        actor: row[2],
        roles: Set(List.split(row[3]).compactMap(Role.init(rawValue:))),
        closedOn: (row[4] as Int32?).map(Day.init(number:))
      )
    }
  }

  static func write(_ person: Person, sequence: Int64, to db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO persons (code, name, actor, roles, closed_on, seq)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        person.code, person.name, person.actor, List.join(person.orderedRoles.map(\.rawValue)),
        person.closedOn?.number, sequence,
      ]
    )
    try Referential.changed(db, sequence)
  }
}

/// Lists of codes as they stand in a column: `|a|b|`, or empty; a code never holds a bar.
enum List {
  static func join(_ items: [String]) -> String {
    items.isEmpty ? "" : "|" + items.joined(separator: "|") + "|"
  }

  static func split(_ text: String) -> [String] {
    text.split(separator: "|").map(String.init)
  }
}
