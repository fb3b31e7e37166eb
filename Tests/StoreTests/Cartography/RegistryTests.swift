import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// The registry kept in memory says what reading the tables says, whatever was written meanwhile.
@Suite struct RegistryTests {
  private static let shared = Result { try DemonstrationFile(claims: 300, seed: "registry") }

  private var store: Store { get throws { try RegistryTests.shared.get().store } }

  /// The province of a code in an actor's list, or of its seat, by the text alone.
  private func serves(_ actor: Actor, _ province: String) -> Bool {
    ([actor.seatCommune] + actor.provinces).contains {
      $0 == province || $0.hasPrefix(province + ".")
    }
  }

  @Test func `the figures of the region are those of its actors, counted one by one`() throws {
    let actors = try store.actors(ActorQuery(), today: Demonstration.today).rows.map(\.actor)
    let active = actors.filter { $0.closedOn == nil }
    #expect(active.count < actors.count)
    let region = try store.region()
    #expect(region.actors == active.count)
    for figures in region.provinces {
      let own = active.filter { serves($0, figures.province) }
      #expect(figures.actors == own.count)
      let services = Dictionary(grouping: own.flatMap(\.services)) { $0 }.mapValues(\.count)
      #expect(figures.actorsByService == services)
      let communes = Territory.communes(of: figures.province)
      #expect(
        figures.communesWithoutActor
          == communes.count { commune in !active.contains { $0.seatCommune == commune.code } }
      )
    }
    for (commune, count) in region.actorsByCommune {
      #expect(count == active.count { $0.seatCommune == commune })
    }
  }

  @Test func `coverage counts the actors that the region counts`() throws {
    let region = try store.region()
    let coverage = try store.coverage()
    #expect(coverage.actors == region.actors)
    for (mine, theirs) in zip(coverage.provinces, region.provinces) {
      #expect(mine.total.actors == theirs.actors)
      for (service, cell) in zip(coverage.services, mine.services) {
        #expect(cell.actors == theirs.actorsByService[service] ?? 0)
      }
    }
    #expect(
      coverage.communes.count { $0.present == 0 }
        == region.provinces.reduce(0) { $0 + $1.communesWithoutActor }
    )
    #expect(coverage.method == .census)
    #expect(coverage.needs.all.count == 8)
    #expect(coverage.gaps.first?.rank == .coreService)
  }

  @Test(arguments: [ActorOrder.name, .code, .kind, .recorded], [false, true])
  func `actors come in the order of the table`(_ order: ActorOrder, _ descending: Bool) throws {
    let query = ActorQuery(order: order, descending: descending)
    let direction = descending ? "DESC" : "ASC"
    let columns =
      switch order {
      case .name: ["folded", "code"]
      case .code: ["code"]
      case .kind: ["kind", "folded", "code"]
      default: ["COALESCE(recorded_on, 0)", "code"]
      }
    let expected = try store.read { db in
      try String.fetchAll(
        db,
        sql: "SELECT code FROM actors ORDER BY "
          + columns.map { "\($0) \(direction)" }.joined(separator: ", ")
      )
    }
    let found = try store.actors(query, today: Demonstration.today).rows.map(\.actor.code)
    #expect(found == expected)
  }

  @Test func `a row has its contact, its relations and its projects`() throws {
    let relations = try store.relations()
    let projects = try store.projects(filter: "", today: Demonstration.today).map(\.project)
    let page = try store.actors(ActorQuery(limit: 40), today: Demonstration.today)
    #expect(page.rows.count == 40)
    for row in page.rows {
      let code = row.actor.code
      let detail = try #require(try store.actor(code))
      #expect(detail.row == row)
      #expect(row.relations == relations.count { $0.from == code || $0.to == code })
      #expect(row.relations == detail.relations.count)
      #expect(row.projects == projects.filter { $0.involves(code) }.map(\.code))
    }
    #expect(page.rows.contains { !$0.actor.phone.isEmpty })
    #expect(page.rows.contains { $0.relations > 0 })
  }

  @Test func `what is written is seen at once, from here and from another program`() throws {
    let fixture = try Fixture()
    let store = fixture.store
    let names = {
      try store.actors(ActorQuery(), today: Fixture.today).rows.map(\.actor.nameFrench)
    }
    #expect(try names().count == 4)
    #expect(try store.region().provinces[6].actors == 0)

    var actor = Actor(code: "N1", nameFrench: "Nouvel acteur", kind: .association)
    actor.provinces = ["07.431.01.03"]
    actor.services = ["placement"]
    _ = try store.save(actor, isNew: true, by: fixture.author("K1"))
    #expect(try names().contains("Nouvel acteur"))
    #expect(try store.region().provinces[6].actors == 1)
    #expect(try store.region().actorsByCommune["07.431.01.03"] == 1)
    #expect(try store.coverage().provinces[6].total.actors == 1)

    // Another program has the file open as well.
    let other = try Store.open(fixture.path)
    actor.nameFrench = "Autre nom"
    actor.closedOn = Fixture.today
    _ = try other.save(actor, isNew: false, by: fixture.author("K1"))
    try other.close()
    #expect(try names().contains("Autre nom"))
    #expect(try store.actors(ActorQuery(filter: "autre"), today: Fixture.today).total == 1)
    #expect(try store.region().provinces[6].actors == 0)
    #expect(try store.coverage().provinces[6].total.actors == 0)

    let before = try store.actor("OP1")?.row.relations
    try fixture.bring(.relations, [.relation(Relation(from: "OP1", to: "N1", kind: .partners))])
    let after = try store.actors(ActorQuery(), today: Fixture.today).rows
    #expect(after.first { $0.actor.code == "OP1" }?.relations == (before ?? 0) + 1)
    #expect(
      try store.actors(ActorQuery(filter: "relation:partners"), today: Fixture.today).total == 2
    )
  }

  @Test func `a relation taken away is no longer counted`() throws {
    let fixture = try Fixture()
    try fixture.bring(
      .relations,
      [
        .relation(Relation(from: "OP1", to: "PA1", kind: .partners)),
        .relation(Relation(from: "OP1", to: "OP2", kind: .refers)),
      ]
    )
    #expect(try fixture.store.actor("OP1")?.row.relations == 2)
    // The older of the two goes, with any journal row: the last change of the table stays the same.
    try fixture.store.queue.inDatabase {
      try $0.execute(sql: "DELETE FROM relations WHERE to_actor = 'PA1'")
    }
    var actor = Actor(code: "N1", nameFrench: "Nouvel acteur", kind: .association)
    actor.services = ["placement"]
    _ = try fixture.store.save(actor, isNew: true, by: fixture.author("K1"))
    #expect(try fixture.store.actor("OP1")?.row.relations == 1)
  }
}
