import Domain
import Store
import Testing

@Suite struct SearchTests {
  private func found(_ fixture: Fixture, _ text: String, limit: Int = 8) throws -> [String] {
    try fixture.store.search(SearchQuery(text, limit: limit)).map { "\($0.kind) \($0.code)" }
  }

  @Test
  func `actors and projects are found by a part of their names, in any order and without accents`()
    throws
  {
    let fixture = try Fixture()
    #expect(try found(fixture, "operateur") == ["actor OP2", "actor OP1"])
    #expect(try found(fixture, "un opér") == ["actor OP1"])
    #expect(try found(fixture, "deux") == ["actor OP2", "project P02"])
    #expect(try found(fixture, "CV1") == ["project P01"])
    #expect(try found(fixture, "zz").isEmpty)
    #expect(try found(fixture, "  ").isEmpty)
  }

  @Test func `an actor that was just written is found, under its new name alone`() throws {
    let fixture = try Fixture()
    #expect(try found(fixture, "littoral").isEmpty)
    var actor = Actor(
      code: "PA1",
      nameFrench: "Littoral",
      nameArabic: "ساحل",
      kind: .trainingCentre
    )
    try fixture.bring(.actors, [.actor(actor)])
    #expect(try found(fixture, "littoral") == ["actor PA1"])
    #expect(try found(fixture, "ساحل") == ["actor PA1"])
    actor.nameFrench = "Plateau"
    try fixture.bring(.actors, [.actor(actor)])
    #expect(try found(fixture, "littoral").isEmpty)
    #expect(try found(fixture, "plateau") == ["actor PA1"])
  }

  @Test func `codes are found by their beginning, whatever the case`() throws {
    let fixture = try Fixture()
    for code in ["Pers-1", "Pers-2", "PERS-3", "autre"] { try fixture.enrol(code) }
    try fixture.declare([fixture.claim("Dc-001", "R1", "Pers-1")])
    #expect(
      try found(fixture, "pers-") == [
        "participant PERS-3", "participant Pers-1", "participant Pers-2",
      ]
    )
    #expect(try found(fixture, "PERS-2") == ["participant Pers-2"])
    #expect(try found(fixture, "pers-", limit: 2) == ["participant PERS-3", "participant Pers-1"])
    #expect(try found(fixture, "dC-0") == ["claim Dc-001"])
    let hit = try #require(try fixture.store.search(SearchQuery("dc-001")).first)
    #expect(hit.note == "P01 · R1 · Pers-1")
  }

  @Test func `a text that is no code begins none`() throws {
    let fixture = try Fixture()
    try fixture.enrol("AB")
    #expect(try found(fixture, "A_").isEmpty)
    #expect(try found(fixture, "'; DROP").isEmpty)
    #expect(try found(fixture, String(repeating: "a", count: 5_000)).isEmpty)
  }
}
