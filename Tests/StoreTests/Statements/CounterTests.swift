import Domain
import Store
import Testing

/// Counter-verification and regularisation (R82).
@Suite struct CounterTests {
  private let stratum = CounterStratum(project: "P01", period: quarter("2026-T1"), round: 1)

  private func draw(
    _ fixture: Fixture,
    round: Int = 1,
    seed: String = "graine",
    reason: String? = nil,
    by person: String = "K1"
  ) throws -> Draw {
    var stratum = stratum
    stratum.round = round
    return try fixture.store.draw(
      stratum,
      seed: seed,
      reason: reason,
      by: fixture.author(person)
    ).draw
  }

  @Test func `R82 a share of the validated claims is drawn, at least one, and never twice`() throws
  {
    let fixture = try Fixture.paying { $0.counterShare = 5000 }
    let codes = try fixture.validated(3)
    let first = try draw(fixture)
    #expect(first.stratum == "counter|P01|2026-T1|1")
    #expect(first.population == 3 && first.size == 2)
    #expect(try refusal { _ = try draw(fixture, round: 3) } == .notNextRound)
    let second = try draw(fixture, round: 2)
    #expect(second.codes == codes.filter { !first.codes.contains($0) })
    #expect(try refusal { _ = try draw(fixture, round: 3) } == .emptyPopulation)
    try fixture.expectSound()
  }

  @Test func `R24 R82 a second draw of a round needs a reason and another person`() throws {
    let fixture = try Fixture.paying { $0.counterShare = 5000 }
    _ = try fixture.validated(4)
    let first = try draw(fixture)
    #expect(try refusal { _ = try draw(fixture, seed: "autre") } == .drawerCannotRedraw)
    #expect(
      try refusal { _ = try draw(fixture, seed: "autre", by: "K2") } == .reasonRequired
    )
    let again = try draw(fixture, seed: "autre", reason: "annoncée trop tôt", by: "K2")
    #expect(again.fingerprint == first.fingerprint)
    try fixture.expectSound()
    try fixture.act(.counter(outcome: .confirmed, reason: "vu"), [again.codes[0]], by: "V2")
    #expect(
      try refusal { _ = try draw(fixture, seed: "x", reason: "y", by: "K1") } == .drawAlreadyTaken
    )
    try fixture.expectSound()
  }

  @Test func `R82 a contradiction of a paid claim opens a regularisation and leaves the line`()
    throws
  {
    let fixture = try Fixture.paying()
    let code = try fixture.validated(1)[0]
    let paid = try fixture.payAll()
    _ = try draw(fixture)
    let contradict = ClaimAction.counter(outcome: .contradicted, reason: "introuvable")
    #expect(try fixture.act(contradict, [code], by: "V1").firstRefusal == .handCannotCounter)
    #expect(try fixture.act(contradict, [code], by: "VO").firstRefusal == .verifierOfOperator)
    try fixture.act(contradict, [code], by: "V2")
    let open = try #require(try fixture.detail(code).regularisations.first)
    #expect(open.amount.centimes == -100_000 && open.signature == nil)
    try fixture.expectSound()
    let sign = ClaimAction.regularise(amount: open.amount, reason: "ordre de reversement")
    try fixture.act(sign, [code], by: "K1")
    let signed = try fixture.detail(code)
    #expect(signed.regularisations.map(\.signature?.person) == ["K1"])
    #expect(signed.row.payable?.centimes == 100_000)
    #expect(try fixture.store.lastStatement("P01", Fixture.first) == paid)
    #expect(try fixture.store.budget(project: "P01").first?.regularised.centimes == -100_000)
    try fixture.expectSound()
  }

  @Test func `R82 a contradiction before payment stops the statement until it is unvalidated`()
    throws
  {
    let fixture = try Fixture.paying()
    let codes = try fixture.validated(1)
    try fixture.statement(.draft, by: "K1")
    try fixture.statement(.certify, by: "K2")
    _ = try draw(fixture)
    try fixture.act(.counter(outcome: .contradicted, reason: "x"), codes, by: "V2")
    #expect(try fixture.refusalOf(.order, by: "Y2") == .contradictedClaim)
    try fixture.statement(.cancel, reason: "contredite", by: "K1")
    try fixture.act(.unvalidate(reason: "contredite"), codes, by: "W1")
    try fixture.act(.validate, codes, by: "W1")
    try fixture.statement(.draft, by: "K1")
    try fixture.statement(.certify, by: "K2")
    try fixture.expectSound()
  }

  @Test func `R82 taking a validation back does not take a claim out of counter-verification`()
    throws
  {
    let fixture = try Fixture.paying()
    let codes = try fixture.validated(1)
    _ = try draw(fixture)
    let confirm = ClaimAction.counter(outcome: .confirmed, reason: "vu")
    try fixture.act(.unvalidate(reason: "relecture"), codes, by: "W1")
    #expect(try fixture.act(confirm, codes, by: "V2").firstRefusal == .notCounterDrawn)
    try fixture.act(.validate, codes, by: "W1")
    #expect(try refusal { _ = try draw(fixture, round: 2) } == .emptyPopulation)
    try fixture.act(confirm, codes, by: "V2")
    #expect(try fixture.detail(codes[0]).row.counter == .confirmed)
    try fixture.expectSound()
  }

  @Test func `only a paid line is regularised, by an amount that is something`() throws {
    let fixture = try Fixture.paying()
    let codes = try fixture.validated(1)
    let act = ClaimAction.regularise(amount: Money(centimes: -1), reason: "x")
    #expect(try fixture.act(act, codes, by: "K1").firstRefusal == .notPaid)
    try fixture.payAll()
    let none = ClaimAction.regularise(amount: .zero, reason: "x")
    #expect(try fixture.act(none, codes, by: "K1").firstRefusal == .invalidValue)
    try fixture.act(act, codes, by: "K1")
    #expect(
      try fixture.act(.counter(outcome: .confirmed, reason: "x"), codes, by: "V2")
        .firstRefusal == .notCounterDrawn
    )
    try fixture.expectSound()
  }
}
