public import Domain
import GRDB

extension Store {
  /// What the network of the region is made of: every actor without its contact, every link, every
  /// project.
  public func network() throws -> NetworkFacts {
    try read { db in
      let actors = try registry.actors(db).entries.map(\.actor)
        .sorted { precedesByBytes($0.code, $1.code) }
      return NetworkFacts(
        actors: actors.map { actor in
          NetworkFacts.Node(
            code: actor.code,
            name: actor.nameFrench,
            nameArabic: actor.nameArabic,
            kind: actor.kind,
            province: provinceCode(ofCommune: actor.seatCommune) ?? "",
            closedOn: actor.closedOn
          )
        },
        relations: try registry.links(db).relations,
        projects: try registry.projects(db).projects
      )
    }
  }
}
