import Domain
import Screens
import Testing

@Suite struct DraftTests {
  private func draft(_ claim: String, _ action: ClaimAction, _ kept: Int64) -> Draft {
    Draft(
      claim: claim,
      version: 1,
      state: .inVerification,
      action: action,
      kept: Money(centimes: kept)
    )
  }

  @Test func `a second draft on a claim takes the place of the first`() {
    var book = DraftBook()
    book.set(draft("C1", .validate, 100))
    book.set(draft("C2", .validate, 200))
    book.set(draft("C1", .refuse(reason: nil), 0))
    #expect(book.drafts.map(\.claim) == ["C1", "C2"])
    #expect(book["C1"]?.kind == .refused)
    #expect(book.total == Money(centimes: 200))
  }

  @Test func `a batch is counted by sort of decision`() {
    let book = DraftBook([
      draft("C1", .conclude(outcome: .confirmed, reason: nil, note: "", mode: nil), 100),
      draft("C2", .conclude(outcome: .confirmed, reason: nil, note: "", mode: nil), 50),
      draft("C3", .conclude(outcome: .reduced, reason: "x", note: "", mode: nil), 25),
      draft("C4", .giveBack(reason: "x", due: Samples.today), 0),
    ])
    #expect(book.tally(.confirmed).count == 2)
    #expect(book.tally(.confirmed).gross == Money(centimes: 150))
    #expect(book.tally(.returned).count == 1)
    #expect(book.tally(.validated).count == 0)
  }

  @Test func `a draft is stale when the claim has changed since`() {
    var row = Samples.claims[0]
    let fresh = Draft(
      claim: row.claim,
      version: row.version,
      state: row.state,
      action: .validate,
      kept: .zero
    )
    #expect(!fresh.isStale(against: row))
    row.state = .verified
    #expect(fresh.isStale(against: row))
  }
}
