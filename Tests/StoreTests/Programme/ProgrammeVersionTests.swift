import Domain
import Store
import Testing

@Suite struct ProgrammeVersionTests {
  private func pack(_ change: (inout Programme) -> Void) -> Programme {
    var pack = Fixture.programme
    change(&pack)
    return pack
  }

  /// Every price doubled.
  private var dearer: Programme {
    pack { for index in $0.prices.indices { $0.prices[index].amount = Money(centimes: 200_000) } }
  }

  private func draft(_ fixture: Fixture) throws -> ProgrammeDraft {
    try #require(try fixture.store.referentials().draft)
  }

  /// Drafts a pack and publishes it by another person.
  private func publish(
    _ pack: Programme,
    _ fixture: Fixture,
    effective: Day? = nil,
    on today: Day = Fixture.today
  ) throws {
    let outcome = try fixture.store.importPack(pack, by: fixture.author("K1", today)).outcome
    guard case .drafted = outcome else {
      Issue.record("not drafted: \(outcome)")
      return
    }
    let request = DraftRequest.publish(
      effectiveOn: effective,
      revision: try draft(fixture).revision
    )
    _ = try fixture.store.change(request, by: fixture.author("K2", today))
  }

  @Test func `before any claim a pack takes force at once; twice changes nothing`() throws {
    let fixture = try Fixture()
    let made = try fixture.store.importPack(dearer, by: fixture.author("K1"))
    #expect(made.outcome == .replaced(version: 2))
    let head = try fixture.head()
    let again = try fixture.store.importPack(dearer, by: fixture.author("K1"))
    #expect(again.outcome == .unchanged)
    #expect(try fixture.head() == head)
    let claim = try fixture.newClaim("R1")
    #expect(try fixture.detail(claim).row.gross == Money(centimes: 200_000))
    try fixture.expectSound()
  }

  @Test func `before any claim a pack still fits the targets and leaves a coordinator`() throws {
    let fixture = try Fixture()
    let importing = { (change: (inout Programme) -> Void) in
      try refusal { _ = try fixture.store.importPack(pack(change), by: fixture.author("K1")) }
    }
    let head = try fixture.head()
    let dropped = try importing {
      $0.results.removeAll { $0.code == "R3" }
      $0.prices.removeAll { $0.result == "R3" }
    }
    #expect(dropped == .stillUsed)
    #expect(try importing { $0.periodKind = .month } == .periodKindInUse)
    let leaderless = try importing {
      $0.title = "Sans personne"
      for index in $0.persons.indices { $0.persons[index].roles.remove(.coordinator) }
      for index in $0.persons.indices where $0.persons[index].roles.isEmpty {
        $0.persons[index].roles = [.viewer]
      }
    }
    #expect(leaderless == .lastCoordinator)
    #expect(try fixture.head() == head)
    try fixture.expectSound()
  }

  @Test func `a claim keeps the version that admitted it (R2, R17)`() throws {
    let fixture = try Fixture()
    let first = try fixture.newClaim("R1")
    try publish(dearer, fixture)
    let second = try fixture.newClaim("R1")
    #expect(try fixture.detail(first).row.gross == Money(centimes: 100_000))
    #expect(try fixture.detail(second).row.gross == Money(centimes: 200_000))
    try fixture.conclude([first, second])
    try fixture.act(.validate, [first, second], by: "W1")
    #expect(try fixture.detail(first).row.payable == Money(centimes: 100_000))
    #expect(try fixture.detail(second).row.payable == Money(centimes: 200_000))
    try fixture.expectSound()
  }

  @Test func `nobody who wrote in a draft publishes it (R57)`() throws {
    let fixture = try Fixture()
    _ = try fixture.newClaim("R1")
    _ = try fixture.store.importPack(dearer, by: fixture.author("K1"))
    var edited = try draft(fixture)
    edited.programme.title = "Autre"
    let save = DraftRequest.save(
      edited.programme,
      effectiveOn: nil,
      revision: edited.revision
    )
    _ = try fixture.store.change(save, by: fixture.author("K2"))
    #expect(try draft(fixture).authors == ["K1", "K2"])
    let head = try fixture.head()
    for (person, code) in [
      ("K1", RefusalCode.authorCannotPublish), ("K2", .authorCannotPublish),
      ("V1", .roleNotAllowed), ("W1", .roleNotAllowed), ("L1", .roleNotAllowed),
    ] {
      let request = DraftRequest.publish(
        effectiveOn: nil,
        revision: try draft(fixture).revision
      )
      #expect(
        try refusal { _ = try fixture.store.change(request, by: fixture.author(person)) } == code
      )
    }
    #expect(try fixture.head() == head)
    let request = DraftRequest.publish(effectiveOn: nil, revision: try draft(fixture).revision)
    _ = try fixture.store.change(request, by: fixture.author("X1"))
    let made = try #require(try fixture.store.referentials().newest)
    #expect(made.authors == ["K1", "K2"])
    #expect(made.publisher == "X1")
    #expect(try fixture.store.referentials().draft == nil)
    try fixture.expectSound()
  }

  @Test func `a version follows its effective day`() throws {
    let fixture = try Fixture()
    let first = try fixture.newClaim("R1")
    try publish(dearer, fixture, effective: day("2026-03-20"))
    fixture.store.look(on: Fixture.today)
    let board = try fixture.store.referentials()
    #expect(board.inForce == 1)
    #expect(board.standing(of: 2) == .coming)
    let before = try fixture.newClaim("R1")
    #expect(try fixture.detail(before).row.gross == Money(centimes: 100_000))
    fixture.store.look(on: day("2026-03-20"))
    #expect(try fixture.store.referentials().inForce == 2)
    try fixture.enrol("BX")
    try fixture.declare([fixture.claim("CX", "R1", "BX")], on: day("2026-03-20"))
    #expect(try fixture.detail("CX").row.gross == Money(centimes: 200_000))
    #expect(try fixture.detail(first).row.gross == Money(centimes: 100_000))
    try fixture.expectSound()
  }

  @Test func `what cannot be published, and why`() throws {
    let fixture = try Fixture()
    _ = try fixture.newClaim("R1")
    let publishing = { (change: (inout Programme) -> Void, day: Day?) in
      _ = try fixture.store.importPack(pack(change), by: fixture.author("K1"))
      let revision = try fixture.store.referentials().draft?.revision ?? 0
      return try refusal {
        let request = DraftRequest.publish(effectiveOn: day, revision: revision)
        _ = try fixture.store.change(request, by: fixture.author("K2"))
      }
    }
    #expect(try publishing({ _ in }, nil) == .noDraft)
    #expect(try publishing({ $0.results.removeAll { $0.code == "R3" } }, nil) == .draftFaulty)
    #expect(
      try publishing(
        {
          $0.results.removeAll { $0.code == "R3" }
          $0.prices.removeAll { $0.result == "R3" }
        },
        nil
      ) == .stillUsed
    )
    #expect(try publishing({ $0.periodKind = .month }, nil) == .periodKindInUse)
    #expect(try publishing({ $0.title = "Deux" }, day("2026-03-09")) == .effectiveTooEarly)
    #expect(try publishing({ $0.title = "Essai" }, nil) == .draftIsEmpty)
    #expect(
      try publishing(
        { $0.persons = [Person(code: "V1", name: "V1", roles: [.verifier])] },
        nil
      ) == nil
    )
    try fixture.expectSound()
  }

  @Test func `a draft is written on the state that was read, or not at all`() throws {
    let fixture = try Fixture()
    _ = try fixture.store.change(.begin, by: fixture.author("K1"))
    let read = try draft(fixture)
    #expect(
      try refusal { _ = try fixture.store.change(.begin, by: fixture.author("K2")) }
        == .draftExists
    )
    let save = DraftRequest.save(dearer, effectiveOn: nil, revision: read.revision)
    _ = try fixture.store.change(save, by: fixture.author("K1"))
    #expect(
      try refusal { _ = try fixture.store.change(save, by: fixture.author("K2")) }
        == .draftChanged
    )
    #expect(
      try refusal {
        let stale = DraftRequest.discard(revision: read.revision)
        _ = try fixture.store.change(stale, by: fixture.author("K2"))
      } == .draftChanged
    )
    let revision = try draft(fixture).revision
    _ = try fixture.store.change(.discard(revision: revision), by: fixture.author("K2"))
    #expect(try fixture.store.referentials().draft == nil)
    try fixture.expectSound()
  }

  @Test func `what uses the programme is counted from figures`() throws {
    let fixture = try Fixture()
    for _ in 0..<3 { _ = try fixture.newClaim("R1") }
    let use = try fixture.store.referentials().use
    #expect(use.result("R1") == UseCount(claims: 3, projects: 2, targets: 2))
    #expect(use.mechanism("ALL", in: Fixture.programme).claims == 3)
    #expect(use.price(Fixture.programme.prices[0]).claims == 3)
  }
}
