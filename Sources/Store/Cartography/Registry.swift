import Domain
import GRDB
import Synchronization

/// An actor as the registry keeps it in memory: without its contact, which stays in its own table.
struct RegistryActor: Sendable {
  let actor: Actor
  let served: ServedTerritory

  /// Whether it still acts (R101).
  var isActive: Bool { actor.closedOn == nil }
}

/// Every actor, closed ones too, by folded name, then code.
struct RegistryActors: Sendable {
  let entries: [RegistryActor]
  private let places: [String: Int]

  init(_ entries: [RegistryActor]) {
    self.entries = entries
    places = Dictionary(
      entries.enumerated().map { ($1.actor.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The French name of an actor, or its code when it is not registered.
  func name(of code: String) -> String { places[code].map { entries[$0].actor.nameFrench } ?? code }

  /// The Arabic name of an actor; empty when it has none.
  func arabicName(of code: String) -> String {
    places[code].map { entries[$0].actor.nameArabic } ?? ""
  }

  /// An actor by its code.
  func entry(_ code: String) -> RegistryActor? { places[code].map { entries[$0] } }
}

/// The links between actors, counted.
struct RegistryLinks: Sendable {
  /// Every relation, by its ends, kind and first day.
  let relations: [Relation]
  private let counts: [String: Int]
  private let kinds: [String: Set<String>]

  init(_ relations: [Relation]) {
    var counts: [String: Int] = [:]
    var kinds: [String: Set<String>] = [:]
    for relation in relations {
      for end in relation.from == relation.to ? [relation.from] : [relation.from, relation.to] {
        counts[end, default: 0] += 1
        kinds[end, default: []].insert(relation.kind.rawValue)
      }
    }
    self.relations = relations
    self.counts = counts
    self.kinds = kinds
  }

  /// In how many relations an actor stands.
  func count(of actor: String) -> Int { counts[actor] ?? 0 }

  /// The kinds of them.
  func kinds(of actor: String) -> Set<String> { kinds[actor] ?? [] }
}

/// The projects, with who is in them.
struct RegistryProjects: Sendable {
  let projects: [Project]
  private let codes: [String: [String]]

  init(_ projects: [Project]) {
    var codes: [String: [String]] = [:]
    for project in projects {
      for actor in Set([project.operatorCode] + project.partners) {
        codes[actor, default: []].append(project.code)
      }
    }
    self.projects = projects
    self.codes = codes
  }

  /// The projects in which an actor is operator or partner, in code order.
  func codes(of actor: String) -> [String] { codes[actor] ?? [] }
}

/// What views ask of the registry again and again: read when it changed, each part on its own.
///
/// The registry holds thousands of actors, not millions, and stays in memory as long as the store is
/// open. Every change has a journal row, so that nothing is looked at before the journal has grown or
/// another program has written; a table is then read again when its last change or its count of rows is
/// another, or when it was another program.
final class RegistryCache: Sendable {
  private struct Stamp: Equatable {
    /// Another number when another program wrote in the file, with or without a journal row.
    var outside: Int64
    var last: Int64
    var rows: Int64
  }

  private struct Part<Value: Sendable>: Sendable {
    var sequence: Int64
    var stamp: Stamp
    var value: Value
  }

  private struct State: Sendable {
    var actors: Part<RegistryActors>?
    var texts: (stamp: Stamp, value: [[UInt8]])?
    var links: Part<RegistryLinks>?
    var projects: Part<RegistryProjects>?
  }

  private let state = Mutex(State())

  func actors(_ db: Database) throws -> RegistryActors {
    let part = try renewed(state.withLock { $0.actors }, of: "actors", db) {
      RegistryActors(try RegistryReader.actors(db))
    }
    state.withLock { $0.actors = part }
    return part.value
  }

  /// What a search reads of each actor, folded, in the same order.
  func texts(_ db: Database) throws -> [[UInt8]] {
    let actors = try actors(db)
    let stamp = state.withLock { $0.actors?.stamp }
    if let kept = state.withLock({ $0.texts }), kept.stamp == stamp { return kept.value }
    let texts = actors.entries.map { entry in
      foldedBytes("\(entry.actor.code) \(entry.actor.nameFrench) \(entry.actor.nameArabic)")
    }
    if let stamp { state.withLock { $0.texts = (stamp, texts) } }
    return texts
  }

  func links(_ db: Database) throws -> RegistryLinks {
    let part = try renewed(state.withLock { $0.links }, of: "relations", db) {
      RegistryLinks(try RegistryReader.relations(db))
    }
    state.withLock { $0.links = part }
    return part.value
  }

  func projects(_ db: Database) throws -> RegistryProjects {
    let part = try renewed(state.withLock { $0.projects }, of: "projects", db) {
      RegistryProjects(try ProjectTable.all(db))
    }
    state.withLock { $0.projects = part }
    return part.value
  }

  /// A part as it is kept, or read anew when its table changed.
  private func renewed<Value: Sendable>(
    _ kept: Part<Value>?,
    of table: String,
    _ db: Database,
    _ read: () throws -> Value
  ) throws -> Part<Value> {
    let sequence = try db.firstValue("SELECT MAX(seq) FROM journal") as Int64? ?? 0
    let outside = try OutsideVersion.of(db)
    if let kept, kept.sequence == sequence, kept.stamp.outside == outside { return kept }
    let stamp = try stamp(of: table, outside, db)
    let value = if let kept, kept.stamp == stamp { kept.value } else { try read() }
    return Part(sequence: sequence, stamp: stamp, value: value)
  }

  private func stamp(of table: String, _ outside: Int64, _ db: Database) throws -> Stamp {
    var stamp = Stamp(outside: outside, last: 0, rows: 0)
    try db.scan("SELECT COALESCE(MAX(seq), 0), COUNT(*) FROM \(table)") { row in
      stamp = Stamp(outside: outside, last: row.integer(0), rows: row.integer(1))
    }
    return stamp
  }
}

/// A number that another connection's writes change, and this one's do not.
enum OutsideVersion {
  static func of(_ db: Database) throws -> Int64 {
    try db.firstValue("PRAGMA data_version") ?? 0
  }
}

extension Store {
  /// A number that changes when another program writes in the file.
  ///
  /// - Throws: what SQLite answers when the file cannot be read.
  public func outsideVersion() throws -> Int64 { try read { try OutsideVersion.of($0) } }
}

/// Reads whole tables of the registry, row by row where SQLite holds them.
private enum RegistryReader {
  static func actors(_ db: Database) throws -> [RegistryActor] {
    var actors: [RegistryActor] = []
    try db.scan(
      """
      SELECT code, name_fr, name_ar, kind, seat, provinces, services, groups, capacity, ice, source,
        recorded_on, closed_on, merged_into FROM actors ORDER BY folded, code
      """
    ) { row in
      let actor = Actor(
        code: row.text(0),
        nameFrench: row.text(1),
        nameArabic: row.text(2),
        kind: Actor.Kind(rawValue: row.text(3)) ?? .other,
        seatCommune: row.text(4),
        provinces: row.list(5),
        services: row.list(6),
        groups: row.list(7),
        capacity: row.isNull(8) ? nil : row.count(8),
        ice: row.text(9),
        source: row.text(10),
        recordedOn: row.isNull(11) ? nil : row.day(11),
        closedOn: row.isNull(12) ? nil : row.day(12),
        mergedInto: row.text(13)
      )
      actors.append(RegistryActor(actor: actor, served: ServedTerritory(actor)))
    }
    return actors
  }

  static func relations(_ db: Database) throws -> [Relation] {
    var relations: [Relation] = []
    var from = LastText()
    try db.scan(
      """
      SELECT from_actor, to_actor, kind, since, until, note FROM relations
      ORDER BY from_actor, to_actor, kind, since
      """
    ) { row in
      _ = from.take(row, 0)
      let since = row.day(3)
      relations.append(
        Relation(
          from: from.text,
          to: row.text(1),
          kind: Relation.Kind(rawValue: row.text(2)) ?? .partners,
          since: since.number == RelationTable.noDay ? nil : since,
          until: row.isNull(4) ? nil : row.day(4),
          note: row.text(5)
        )
      )
    }
    return relations
  }
}
