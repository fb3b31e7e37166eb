import Domain
import GRDB

/// The programme in force, with its persons and the tables that its rules are read from.
struct Referential: Sendable {
  let stamp: Int64
  /// Every version, the oldest first.
  let heads: [ProgrammeTable.Head]
  /// The version of the pack in force.
  let version: Int
  let programme: Programme
  let admission: AdmissionRules
  /// What each reason keeps, by the version that admitted the claim (R34).
  let kept: [Int: [String: BasisPoints]]
  /// Every version but the one in force, without persons.
  let otherVersions: [Int: Programme]
  /// The today of a demonstration store; nil in any other.
  let frozenToday: Day?

  /// A number that changes with every change of the programme or of its persons.
  static func stamp(_ db: Database) throws -> Int64 {
    try db.firstValue("SELECT value FROM meta WHERE key = 'referential'") ?? 0
  }

  /// Reads the version that decisions of a day follow.
  init(_ db: Database, stamp: Int64, heads: [ProgrammeTable.Head], version: Int) throws {
    self.stamp = stamp
    self.heads = heads
    self.version = version
    var programme = try ProgrammeTable.programme(version, db)
    programme.persons = try PersonTable.all(db)
    self.programme = programme
    admission = AdmissionRules(programme)
    var others: [Int: Programme] = [:]
    for head in heads where head.version != version {
      others[head.version] = try ProgrammeTable.programme(head.version, db)
    }
    otherVersions = others
    kept = Referential.kept(heads, inForce: version, programme, others)
    let today: Int32? = try db.firstValue("SELECT value FROM meta WHERE key = 'today'")
    frozenToday = today.map(Day.init(number:))
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
    try db.rows("SELECT code, name, actor, roles, closed_on FROM persons ORDER BY code") { row in
      Person(
        code: try row.requiredText(0),
        name: try row.requiredText(1),
        actor: row.isNull(2) ? nil : try row.requiredText(2),
        roles: Set(List.split(try row.requiredText(3)).compactMap(Role.init(rawValue:))),
        closedOn: row.isNull(4) ? nil : try row.requiredDay(4)
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
  private static let bar: UInt8 = 0x7C

  static func join(_ items: [String]) -> String {
    items.isEmpty ? "" : "|" + items.joined(separator: "|") + "|"
  }

  static func split(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { split($0) }
  }

  /// The items as texts.
  static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    items(of: bytes).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The items where they are held.
  static func items(of bytes: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
    bytes.split(separator: bar).map { UnsafeBufferPointer(rebasing: $0) }
  }
}
