import Domain
import GRDB

/// Reads actors and what surrounds them.
enum ActorReader {
  /// French names by code.
  static func names(_ db: Database) throws -> [String: String] {
    let rows = try db.allRows("SELECT code, name_fr FROM actors")
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows of these actors, with their relations and projects counted.
  static func rows(_ actors: [Actor], _ db: Database) throws -> [ActorRow] {
    var projects: [String: [String]] = [:]
    for project in try ProjectTable.all(db) {
      for actor in Set([project.operatorCode] + project.partners) {
        projects[actor, default: []].append(project.code)
      }
    }
    let counts = try relationCounts(of: actors, db)
    return actors.map { actor in
      ActorRow(
        actor: actor,
        relations: counts[actor.code] ?? 0,
        projects: projects[actor.code] ?? []
      )
    }
  }

  /// How many relations each of these has: asked one by one for a few, read whole for many.
  private static func relationCounts(
    of actors: [Actor],
    _ db: Database
  ) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    guard actors.count > 100 else {
      for actor in actors {
        counts[actor.code] = try db.firstValue(
          "SELECT COUNT(*) FROM relations WHERE from_actor = ? OR to_actor = ?",
          [actor.code, actor.code]
        )
      }
      return counts
    }
    try db.scan("SELECT from_actor, to_actor FROM relations") { row in
      let (from, to) = (row.text(0), row.text(1))
      counts[from, default: 0] += 1
      if to != from { counts[to, default: 0] += 1 }
    }
    return counts
  }
}
