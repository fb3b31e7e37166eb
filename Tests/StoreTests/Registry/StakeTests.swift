import Domain
import Testing

@testable import Store

/// Where actors stand for a workshop.
struct StakeTests {
  private func stake(_ actor: String, _ influence: Int, _ interest: Int) -> RecordChange {
    .stake(
      Stake(
        actor: actor,
        influence: influence,
        interest: interest,
        day: Fixture.author("K1").today
      )
    )
  }

  @Test func `an actor is placed, moved and taken off, each with its row`() throws {
    let fixture = try Fixture()
    let author = Fixture.author("K1")
    let actor = try #require(try fixture.store.network().actors.first?.code)
    _ = try fixture.store.change(stake(actor, 5, 4), by: author)
    _ = try fixture.store.change(stake(actor, 2, 1), by: author)
    #expect(try fixture.store.stakes().map(\.influence) == [2])
    #expect(try fixture.store.check().isSound)
    _ = try fixture.store.change(.removeStake(actor: actor), by: author)
    #expect(try fixture.store.stakes().isEmpty)
    #expect(try fixture.store.check().isSound)
    let kinds = try fixture.store.history(of: actor).map(\.kind)
    #expect(kinds.suffix(3) == ["stake.record", "stake.record", "stake.remove"])
  }

  @Test(arguments: [("nobody", 3, 3), ("", 6, 3), ("", 3, 0)])
  func `what cannot be placed is refused, and nothing is written`(
    _ code: String,
    _ influence: Int,
    _ interest: Int
  ) throws {
    let fixture = try Fixture()
    let first = try #require(try fixture.store.network().actors.first?.code)
    let head = try fixture.store.summary().head
    #expect(throws: Refusal.self) {
      try fixture.store.change(
        stake(code.isEmpty ? first : code, influence, interest),
        by: Fixture.author("K1")
      )
    }
    #expect(try fixture.store.summary().head == head)
  }

  @Test func `only a coordinator places actors`() throws {
    let fixture = try Fixture()
    let actor = try #require(try fixture.store.network().actors.first?.code)
    #expect(throws: Refusal.self) {
      try fixture.store.change(stake(actor, 3, 3), by: Fixture.author("V1"))
    }
  }
}
