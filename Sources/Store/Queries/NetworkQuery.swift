public import Domain
import GRDB

extension Store {
  /// What the network of the region is made of: every actor without its contact, every link, every
  /// project.
  public func network() throws -> NetworkFacts {
    try read { db in
      var actors: [NetworkFacts.Node] = []
      try db.scan("SELECT code, name_fr, kind, seat, closed_on FROM actors ORDER BY code") { row in
        actors.append(
          NetworkFacts.Node(
            code: row.text(0),
            name: row.text(1),
            kind: Actor.Kind(rawValue: row.text(2)) ?? .other,
            province: provinceCode(ofCommune: row.text(3)) ?? "",
            closedOn: row.optionalInteger(4).map { Day(number: Int32(clamping: $0)) }
          )
        )
      }
      return NetworkFacts(
        actors: actors,
        relations: try RelationTable.all(db),
        projects: try ProjectTable.all(db)
      )
    }
  }
}
