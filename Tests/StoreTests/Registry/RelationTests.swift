import Domain
import Store
import Testing

/// Relations written one by one: added, changed, ended, taken away.
@Suite struct RelationTests {
  private static func relation(
    _ from: String = "OP1",
    _ to: String = "PA1",
    since: String? = "2026-01-01",
    until: String? = nil
  ) -> Relation {
    Relation(
      from: from,
      to: to,
      kind: .partners,
      since: since.map(day),
      until: until.map(day),
      note: "convention"
    )
  }

  @Test func `a relation is added, moved in time, ended and taken away`() throws {
    let fixture = try Fixture()
    let store = fixture.store
    let first = Self.relation()
    _ = try store.save(first, by: fixture.author("K1"))
    let moved = Self.relation(since: "2026-02-01")
    _ = try store.save(moved, replacing: first, by: fixture.author("K1"))
    #expect(try store.relations() == [moved])
    let ended = Self.relation(since: "2026-02-01", until: "2026-03-01")
    _ = try store.save(ended, replacing: moved, by: fixture.author("K1"))
    #expect(try store.relations() == [ended])
    try fixture.expectSound()
    _ = try store.remove(ended, reason: "erreur de saisie", by: fixture.author("K1"))
    #expect(try store.relations().isEmpty)
    try fixture.expectSound()
    _ = try store.save(first, by: fixture.author("K1"))
    #expect(try store.relations() == [first])
    try fixture.expectSound()
  }

  @Test func `a relation that cannot be is refused and changes nothing`() throws {
    let fixture = try Fixture()
    let store = fixture.store
    _ = try store.save(Self.relation(), by: fixture.author("K1"))
    let head = try fixture.head()
    func save(_ relation: Relation, _ old: Relation? = nil, by person: String = "K1") throws
      -> RefusalCode?
    {
      try refusal { _ = try store.save(relation, replacing: old, by: fixture.author(person)) }
    }
    #expect(try save(Self.relation("OP1", "ZZ")) == .unknownActor)
    #expect(try save(Self.relation("OP1", "OP1")) == .sameActor)
    #expect(try save(Self.relation(since: "2026-03-01", until: "2026-02-28")) == .invalidValue)
    #expect(try save(Self.relation()) == .codeTaken)
    #expect(try save(Self.relation(), Self.relation()) == .recordUnchanged)
    #expect(try save(Self.relation(), Self.relation(until: "2026-05-01")) == .unknownRelation)
    #expect(try save(Self.relation("OP2"), by: "V1") == .roleNotAllowed)
    #expect(
      try refusal { _ = try store.remove(Self.relation(), reason: " ", by: fixture.author("K1")) }
        == .reasonRequired
    )
    let other = Self.relation("OP2")
    #expect(
      try refusal { _ = try store.remove(other, reason: "r", by: fixture.author("K1")) }
        == .unknownRelation
    )
    #expect(try fixture.head() == head)
  }
}
