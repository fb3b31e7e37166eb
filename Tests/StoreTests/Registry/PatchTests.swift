import Domain
import Store
import Testing

/// Several records changed alike, the starter cartography, and who to call.
@Suite struct PatchTests {
  private static func actors(_ fixture: Fixture, _ order: ActorOrder = .code) throws -> [Actor] {
    try fixture.store.actors(ActorQuery(order: order), today: Fixture.today).rows.map(\.actor)
  }

  @Test func `41 done, 3 refused: what is refused leaves the others done`() throws {
    let fixture = try Fixture()
    let codes = (0..<43).map { "N\($0)" }
    try fixture.bring(
      .actors,
      codes.map { code in
        .actor(
          Actor(
            code: code,
            nameFrench: code,
            kind: .association,
            services: code == "N0" || code == "N1" ? ["placement"] : []
          )
        )
      }
    )
    let patch = ActorPatch(services: .init(adding: ["placement"]))
    let receipt = try fixture.store.patch(codes + ["ZZ"], patch, by: fixture.author("K1"))
    #expect(receipt.done == 41)
    #expect(
      receipt.rows.compactMap(\.refusal?.code) == [
        .recordUnchanged, .recordUnchanged, .unknownActor,
      ]
    )
    let changed = try Self.actors(fixture).filter { $0.code.hasPrefix("N") }
    #expect(changed.allSatisfy { $0.services == ["placement"] })
    let detail = try #require(try fixture.store.actor("N7"))
    let batches = detail.history.flatMap(\.details).filter { $0.key == "batch" }.map(\.value)
    #expect(batches == ["\(receipt.sequence - 40)"])
    try fixture.expectSound()
  }

  @Test func `a change that no record takes writes nothing, nor does a place that is not ours`()
    throws
  {
    let fixture = try Fixture()
    let head = try fixture.head()
    let patch = ActorPatch(capacity: 3)
    #expect(try fixture.store.patch(["ZZ"], patch, by: fixture.author("K1")).refused == 1)
    func refused(_ patch: ActorPatch, by person: String) throws -> RefusalCode? {
      try refusal { _ = try fixture.store.patch(["OP1"], patch, by: fixture.author(person)) }
    }
    let elsewhere = ActorPatch(provinces: .init(adding: ["07.431.01.03", "09.001"]))
    #expect(try refused(elsewhere, by: "K1") == .unknownTerritory)
    #expect(try refused(patch, by: "V1") == .roleNotAllowed)
    #expect(try fixture.head() == head)
  }

  @Test func `a change of many is taken back by the records of before`() throws {
    let fixture = try Fixture()
    let before = try Self.actors(fixture)
    let patch = ActorPatch(source: "appel", recordedOn: Fixture.today)
    _ = try fixture.store.patch(before.map(\.code), patch, by: fixture.author("K1"))
    #expect(try Self.actors(fixture) != before)
    _ = try fixture.store.rewrite(before, by: fixture.author("K1"))
    #expect(try Self.actors(fixture) == before)
    try fixture.expectSound()
  }

  @Test func `the starter cartography comes once, and the file is sound`() throws {
    let fixture = try Fixture()
    let receipt = try fixture.store.addStarter(by: fixture.author("K1"))
    #expect(receipt.done == StarterCartography.actors.count)
    let stored = try Self.actors(fixture).filter { !["OP1", "OP2", "PA1", "VA"].contains($0.code) }
    #expect(stored == StarterCartography.actors)
    let again = try fixture.store.addStarter(by: fixture.author("K1"))
    #expect(again.done == 0)
    #expect(again.firstRefusal == .codeTaken)
    try fixture.expectSound()
  }

  @Test func `the list of calls is an order of the registry, and keeps the filter`() throws {
    let fixture = try Fixture()
    var fresh = Actor(code: "OP2", nameFrench: "Opérateur deux", kind: .association)
    fresh.recordedOn = Fixture.today
    var old = Actor(code: "VA", nameFrench: "Agence", kind: .verificationAgent)
    old.recordedOn = Fixture.today.adding(days: -300)
    let idle = Actor(code: "ZZ", nameFrench: "Sans projet", kind: .company)
    try fixture.bring(.actors, [.actor(fresh), .actor(old), .actor(idle)])
    #expect(try Self.actors(fixture, .calls).map(\.code) == ["OP1", "PA1", "ZZ", "VA"])
    let query = ActorQuery(filter: "type:association", order: .calls)
    let kept = try fixture.store.actors(query, today: Fixture.today)
    #expect(kept.rows.map(\.actor.code) == ["OP1"])
    #expect(kept.total == 1)
    let poorest = try Self.actors(fixture, .completeness).map(\.completeness)
    #expect(poorest == poorest.sorted())
  }

  @Test func `duplicates are found in the file, contacts and all`() throws {
    let fixture = try Fixture()
    var one = Actor(code: "N1", nameFrench: "Un nom", kind: .association)
    one.phone = "05 24 11 22 33"
    var other = Actor(code: "N2", nameFrench: "Autre chose", kind: .association)
    other.phone = "+212 5 24 11 22 33"
    try fixture.bring(.actors, [.actor(one), .actor(other)])
    let found = try fixture.store.duplicates(today: Fixture.today)
    #expect(found.map(\.pair) == [DuplicatePair(one: "N1", other: "N2", reasons: [.phone])])
    #expect(found.first?.other == other)
  }
}
