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
    let projects = try ProjectTable.all(db)
    return try actors.map { actor in
      let relations = try Int.fetchOne(
        db,
        sql: "SELECT COUNT(*) FROM relations WHERE from_actor = ? OR to_actor = ?",
        arguments: [actor.code, actor.code]
      )
      return ActorRow(
        actor: actor,
        relations: relations ?? 0,
        projects: projects.filter { $0.involves(actor.code) }.map(\.code)
      )
    }
  }
}
