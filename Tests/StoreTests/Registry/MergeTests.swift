import Domain
import Store
import Testing

/// Two records of one actor made one, and taken apart again.
@Suite struct MergeTests {
  @Test func `a pair that is of two actors is not proposed again, until that is taken back`() throws
  {
    let fixture = try Self.fixture()
    let twins = ["TW1", "TW2"].map { code in
      Actor(code: code, nameFrench: "Même nom \(code)", kind: .association, phone: "0524000001")
    }
    try fixture.bring(.actors, twins.map { .actor($0) })
    let author = Fixture.author("K1")
    let today = author.today
    let pair = try #require(try fixture.store.duplicates(today: today).first)
    let count = try fixture.store.duplicates(today: today).count
    let (one, other) = (pair.one.code, pair.other.code)
    // Whichever is named first.
    _ = try fixture.store.change(.tellApart(other, one, areTwo: true), by: author)
    #expect(try fixture.store.duplicates(today: today).count == count - 1)
    #expect(try fixture.store.check().isSound)
    _ = try fixture.store.change(.tellApart(one, other, areTwo: false), by: author)
    #expect(try fixture.store.duplicates(today: today).count == count)
    for (one, other) in [(one, one), (one, "nobody")] {
      #expect(throws: Refusal.self) {
        try fixture.store.change(.tellApart(one, other, areTwo: true), by: author)
      }
    }
    #expect(throws: Refusal.self) {
      try fixture.store.change(
        .tellApart(one, other, areTwo: true),
        by: Fixture.author("V1")
      )
    }
  }

  /// A second record of the partner, in a project, with relations, a person and a contact of its own.
  private static func fixture() throws -> Fixture {
    let fixture = try Fixture()
    let twin = Actor(
      code: "PB",
      nameFrench: "Partenaire bis",
      nameArabic: "شريك",
      kind: .trainingCentre,
      seatCommune: "07.431.01.03",
      provinces: ["07.431"],
      services: ["training"],
      capacity: 40,
      contactName: "Une personne",
      phone: "05 24 00 00 00",
      source: "registre",
      recordedOn: day("2026-02-01")
    )
    var known = Actor(code: "PA1", nameFrench: "Partenaire", kind: .trainingCentre)
    known.services = ["guidance"]
    known.contactName = "Une autre"
    try fixture.bring(.actors, [.actor(twin), .actor(known)])
    try fixture.bring(
      .relations,
      [
        relation("PB", "OP1", .partners), relation("PB", "PA1", .partners),
        relation("OP2", "PB", .refers, since: "2026-01-01"), relation("OP2", "PA1", .funds),
        relation("OP2", "PB", .funds),
      ]
    )
    let agreement = Agreement(code: "CV3", startsOn: day("2026-01-01"), endsOn: day("2026-12-31"))
    try fixture.bring(
      .projects,
      [
        .project(
          Project(
            code: "P03",
            title: "Trois",
            operatorCode: "PB",
            partners: ["OP2", "PA1"],
            agreement: agreement
          )
        ),
        .project(
          Project(
            code: "P04",
            title: "Quatre",
            operatorCode: "OP2",
            partners: ["PB", "OP1"],
            agreement: Agreement(
              code: "CV4",
              startsOn: day("2026-01-01"),
              endsOn: day("2026-12-31")
            )
          )
        ),
      ]
    )
    let person = Person(code: "O3", name: "O3", actor: "PB", roles: [.operator])
    _ = try fixture.store.save(person, isNew: true, by: fixture.author("K1"))
    return fixture
  }

  private static func relation(
    _ from: String,
    _ to: String,
    _ kind: Relation.Kind,
    since: String? = nil
  ) -> ImportRecord {
    .relation(Relation(from: from, to: to, kind: kind, since: since.map(day), note: "essai"))
  }

  private static let merge = ActorMerge(
    kept: "PA1",
    gone: "PB",
    choices: [.contact: .gone],
    reason: "même centre"
  )

  /// What the store says of everyone, without the numbers of its rows.
  private struct World: Equatable {
    var actors: [Actor]
    var relations: [Relation]
    var projects: [Project]
    var persons: [Person]

    init(_ fixture: Fixture) throws {
      let store = fixture.store
      actors = try store.actors(ActorQuery(order: .code), today: Fixture.today).rows.map(\.actor)
      relations = try store.relations()
      projects = try store.projects(filter: "", today: Fixture.today).map(\.project)
      persons = try store.summary().programme.persons
    }

    func actor(_ code: String) -> Actor? { actors.first { $0.code == code } }
  }

  @Test func `a merge moves relations, projects and persons, and loses nothing`() throws {
    let fixture = try Self.fixture()
    _ = try fixture.store.merge(Self.merge, by: fixture.author("K1"))
    let world = try World(fixture)
    let kept = try #require(world.actor("PA1"))
    #expect(kept.nameFrench == "Partenaire")
    #expect(kept.nameArabic == "شريك")
    #expect(kept.services == ["guidance", "training"])
    #expect(kept.capacity == 40)
    #expect(kept.contactName == "Une personne")
    let gone = try #require(world.actor("PB"))
    #expect(gone.closedOn == Fixture.today)
    #expect(gone.mergedInto == "PA1")
    #expect(gone.contactName == "Une autre")
    #expect(!world.relations.contains { $0.from == "PB" || $0.to == "PB" })
    #expect(world.relations.map(\.kind) == [.funds, .refers, .partners])
    #expect(world.projects.first { $0.code == "P03" }?.operatorCode == "PA1")
    #expect(world.projects.first { $0.code == "P03" }?.partners == ["OP2"])
    #expect(world.projects.first { $0.code == "P04" }?.partners == ["PA1", "OP1"])
    #expect(world.persons.first { $0.code == "O3" }?.actor == "PA1")
    try fixture.expectSound()
    try fixture.reopen()
    #expect(try World(fixture) == world)
  }

  @Test func `a merge taken back leaves everything as it was`() throws {
    let fixture = try Self.fixture()
    let before = try World(fixture)
    _ = try fixture.store.merge(Self.merge, by: fixture.author("K1"))
    _ = try fixture.store.unmerge("PB", reason: "deux centres", by: fixture.author("K1"))
    #expect(try World(fixture) == before)
    try fixture.expectSound()
    // And once more, the other way round.
    let other = ActorMerge(kept: "PB", gone: "PA1", reason: "même centre")
    _ = try fixture.store.merge(other, by: fixture.author("K1"))
    _ = try fixture.store.unmerge("PA1", reason: "deux centres", by: fixture.author("K1"))
    #expect(try World(fixture) == before)
    try fixture.expectSound()
  }

  @Test func `what changed after a merge outlives its being taken back`() throws {
    let fixture = try Self.fixture()
    _ = try fixture.store.merge(Self.merge, by: fixture.author("K1"))
    var kept = try #require(try World(fixture).actor("PA1"))
    kept.capacity = 55
    _ = try fixture.store.save(kept, isNew: false, by: fixture.author("K1"))
    let person = Person(code: "O3", name: "O3", actor: "OP1", roles: [.operator])
    _ = try fixture.store.save(person, isNew: false, by: fixture.author("K1"))
    _ = try fixture.store.unmerge("PB", reason: "deux centres", by: fixture.author("K1"))
    let world = try World(fixture)
    #expect(world.actor("PA1")?.capacity == 55)
    #expect(world.actor("PA1")?.services == ["guidance"])
    #expect(world.persons.first { $0.code == "O3" }?.actor == "OP1")
    try fixture.expectSound()
  }

  @Test func `a merge that cannot be is refused and changes nothing`() throws {
    let fixture = try Self.fixture()
    let head = try fixture.head()
    func merge(_ kept: String, _ gone: String, _ reason: String = "r", by person: String = "K1")
      throws
      -> RefusalCode?
    {
      try refusal {
        _ = try fixture.store.merge(
          ActorMerge(kept: kept, gone: gone, reason: reason),
          by: fixture.author(person)
        )
      }
    }
    #expect(try merge("PA1", "PA1") == .sameActor)
    #expect(try merge("PA1", "ZZ") == .unknownActor)
    #expect(try merge("ZZ", "PA1") == .unknownActor)
    #expect(try merge("PA1", "PB", " ") == .reasonRequired)
    #expect(try merge("PA1", "PB", by: "V1") == .roleNotAllowed)
    #expect(
      try refusal {
        _ = try fixture.store.unmerge("PB", reason: "r", by: fixture.author("K1"))
      } == .notMerged
    )
    #expect(try fixture.head() == head)
    #expect(try merge("PA1", "PB") == nil)
    #expect(try merge("PA1", "PB") == .alreadyMerged)
    #expect(try merge("PB", "OP1") == .alreadyMerged)
    var gone = try #require(try World(fixture).actor("PB"))
    gone.capacity = 3
    #expect(
      try refusal { _ = try fixture.store.save(gone, isNew: false, by: fixture.author("K1")) }
        == .alreadyMerged
    )
  }

  @Test func `nobody becomes operator and verifier of one project by a merge`() throws {
    let fixture = try Self.fixture()
    let code = try fixture.newClaim("R1")
    func merge(_ kept: String, _ gone: String) throws -> RefusalCode? {
      try refusal {
        _ = try fixture.store.merge(
          ActorMerge(kept: kept, gone: gone, reason: "r"),
          by: fixture.author("K1")
        )
      }
    }
    try fixture.conclude([code])
    for (kept, gone) in [("OP1", "VA"), ("VA", "OP1"), ("PA1", "VA")] {
      #expect(try merge(kept, gone) == .mergeMixesSides)
    }
    // It verified nothing of the second project.
    #expect(try merge("OP2", "VA") == nil)
    try fixture.expectSound()
  }
}
