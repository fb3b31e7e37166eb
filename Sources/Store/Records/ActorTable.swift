import Domain
import GRDB

/// The tables `actors` and `contacts`: the contact stays apart from the record.
enum ActorTable {
  /// The columns of an actor with its contact, in the order that `actor` reads.
  static let columns = """
    a.code, a.name_fr, a.name_ar, a.kind, a.seat, a.provinces, a.services, a.groups, a.capacity,
    a.ice, c.name, c.role, c.phone, c.email, a.source, a.recorded_on, a.closed_on, a.merged_into
    """
  static let source = "actors a LEFT JOIN contacts c ON c.actor = a.code"

  static func find(_ code: String, _ db: Database) throws -> Actor? {
    try Row.fetchOne(
      db,
      sql: "SELECT \(columns) FROM \(source) WHERE a.code = ?",
      arguments: [code]
    ).map(actor)
  }

  /// Every actor, in code order.
  static func all(_ db: Database) throws -> [Actor] {
    try Row.fetchAll(db, sql: "SELECT \(columns) FROM \(source) ORDER BY a.code").map(actor)
  }

  /// Writes a record; an empty contact leaves no row behind.
  static func write(_ actor: Actor, sequence: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO actors (code, name_fr, name_ar, kind, seat, provinces, services,
          groups, capacity, ice, source, recorded_on, closed_on, merged_into, folded, seq)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        actor.code, actor.nameFrench, actor.nameArabic, actor.kind.rawValue, actor.seatCommune,
        List.join(actor.provinces), List.join(actor.services), List.join(actor.groups),
        actor.capacity, actor.ice, actor.source, actor.recordedOn?.number,
        actor.closedOn?.number, actor.mergedInto, folded(actor.nameFrench), sequence,
      ]
    )
    try db.execute(sql: "DELETE FROM contacts WHERE actor = ?", arguments: [actor.code])
    guard actor.hasContact else { return }
    try db.execute(
      sql: "INSERT INTO contacts (actor, name, role, phone, email) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        actor.code, actor.contactName, actor.contactRole, actor.phone, actor.email,
      ]
    )
  }

  static func actor(_ row: Row) -> Actor {
    Actor(
      code: row[0],
      nameFrench: row[1],
      nameArabic: row[2],
      kind: Actor.Kind(rawValue: row[3]) ?? .other,
      seatCommune: row[4],
      provinces: List.split(row[5]),
      services: List.split(row[6]),
      groups: List.split(row[7]),
      capacity: row[8],
      ice: row[9],
      contactName: row[10] ?? "",
      contactRole: row[11] ?? "",
      phone: row[12] ?? "",
      email: row[13] ?? "",
      source: row[14],
      recordedOn: (row[15] as Int32?).map(Day.init(number:)),
      closedOn: (row[16] as Int32?).map(Day.init(number:)),
      mergedInto: row[17]
    )
  }
}

extension Actor {
  /// The record's content, for the journal; never its contact (R100).
  var payload: Payload {
    var payload = Payload([
      "name_fr": nameFrench, "name_ar": nameArabic, "kind": kind.rawValue, "seat": seatCommune,
      "provinces": provinces.joined(separator: ","), "services": services.joined(separator: ","),
      "groups": groups.joined(separator: ","), "capacity": capacity.map(String.init), "ice": ice,
      "source": source, "recorded_on": recordedOn?.iso, "closed_on": closedOn?.iso,
    ])
    if !mergedInto.isEmpty { payload.add("merged_into", mergedInto) }
    return payload
  }
}

/// The table `relations`.
enum RelationTable {
  /// What stands in `since` for a relation without a first day: before every day.
  static let noDay: Int32 = -9_999_999

  private static let selection =
    "SELECT from_actor, to_actor, kind, since, until, note FROM relations"

  static func find(_ relation: Relation, _ db: Database) throws -> Relation? {
    try Row.fetchOne(
      db,
      sql: "\(selection) WHERE from_actor = ? AND to_actor = ? AND kind = ? AND since = ?",
      arguments: [
        relation.from, relation.to, relation.kind.rawValue, relation.since?.number ?? noDay,
      ]
    ).map(relation(_:))
  }

  /// Every relation of an actor, or of everyone.
  static func all(of actor: String? = nil, _ db: Database) throws -> [Relation] {
    let condition = actor == nil ? "" : "WHERE from_actor = :a OR to_actor = :a"
    return try Row.fetchAll(
      db,
      sql: "\(selection) \(condition) ORDER BY from_actor, to_actor, kind, since",
      arguments: actor.map { ["a": $0] } ?? StatementArguments()
    ).map(relation(_:))
  }

  static func write(_ relation: Relation, sequence: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO relations (from_actor, to_actor, kind, since, until, note, seq)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        relation.from, relation.to, relation.kind.rawValue, relation.since?.number ?? noDay,
        relation.until?.number, relation.note, sequence,
      ]
    )
  }

  static func remove(_ relation: Relation, _ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM relations WHERE from_actor = ? AND to_actor = ? AND kind = ? AND since = ?
        """,
      arguments: [
        relation.from, relation.to, relation.kind.rawValue, relation.since?.number ?? noDay,
      ]
    )
  }

  private static func relation(_ row: Row) -> Relation {
    let since: Int32 = row[3]
    return Relation(
      from: row[0],
      to: row[1],
      kind: Relation.Kind(rawValue: row[2]) ?? .partners,
      since: since == noDay ? nil : Day(number: since),
      until: (row[4] as Int32?).map(Day.init(number:)),
      note: row[5]
    )
  }
}
