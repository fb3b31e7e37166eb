import Domain
import Store
import Testing

/// What the screen of strata reads of one stratum, before its draw, under way and closed.
@Suite struct StratumDetailTests {
  private let stratum = Stratum(project: "P01", result: "R2", period: quarter("2026-T1"), round: 1)

  @Test func `the fingerprint is known before the draw, and is the draw's own`() throws {
    let fixture = try Fixture()
    for _ in 0..<12 { _ = try fixture.newClaim("R2") }
    let before = try #require(try fixture.store.stratumDetail(stratum))
    #expect(before.row.status == .drawable)
    #expect(before.sheet == nil)
    #expect(before.standing.undrawn == 12)
    let draw = try fixture.store.draw(
      stratum,
      seed: "s",
      reason: nil,
      by: fixture.author("K1")
    ).draw
    let after = try #require(try fixture.store.stratumDetail(stratum))
    #expect(after.fingerprint == before.fingerprint)
    let sheet = try #require(after.sheet)
    #expect(sheet.ranks.filter(\.isDrawn).map(\.claim) == draw.codes)
    #expect(sheet.fingerprint == before.fingerprint)
    #expect(sheet.ranks.count == 12)
    #expect(after.drawings.map(\.person) == ["K1"])
    #expect(!after.isTaken)
  }

  @Test func `the count is that of the closing, and the forecast that of its effect`() throws {
    let fixture = try Fixture()
    for _ in 0..<20 { _ = try fixture.newClaim("R2") }
    let draw = try fixture.store.draw(
      stratum,
      seed: "s",
      reason: nil,
      by: fixture.author("K1")
    ).draw
    try fixture.conclude(Array(draw.codes.prefix(2)), .refused)
    try fixture.conclude(Array(draw.codes.dropFirst(2).prefix(3)))
    let open = try #require(try fixture.store.stratumDetail(stratum))
    #expect(open.standing.examined == 5)
    #expect(open.standing.confirmed == 3)
    #expect(open.standing.awaited == 5)
    #expect(open.standing.concludedWorth == Money(centimes: 300_000))
    #expect(open.isTaken)
    try fixture.conclude(Array(draw.codes.dropFirst(5)))
    let closed = try #require(try fixture.store.stratumDetail(stratum))
    let mechanism = try #require(
      try fixture.store.summary().programme.mechanism(ofResult: "R2")
    )
    let forecast = StratumForecast(closed.standing, mechanism: mechanism)
    #expect(forecast.gap == closed.row.gap)
    #expect(forecast.bound == closed.row.bound)
    #expect(forecast.effects.filter(\.isPresent).map(\.effect) == [closed.row.effect])
    #expect(forecast[.extrapolate]?.exempt == 10)
  }

  @Test func `a stratum of which nothing exists is nil`() throws {
    #expect(try Fixture().store.stratumDetail(stratum) == nil)
  }

  @Test func `a chain holds the claims and the months, days summed over employers`() throws {
    let fixture = try Fixture()
    try fixture.enrol("B1")
    try fixture.declare([fixture.claim("C1", "R1", "B1")])
    try fixture.bring(
      .cnss,
      [("2026-01", "111", 10), ("2026-01", "222", 12), ("2026-02", "222", 26)].map {
        .cnss(
          CNSSLine(
            participant: "B1",
            employerICE: $0.1,
            month: Month(iso: $0.0) ?? Month(number: 0),
            days: $0.2
          )
        )
      }
    )
    let facts = try #require(try fixture.store.chain(of: "B1"))
    #expect(facts.claims.map(\.claim) == ["C1"])
    #expect(facts.months.map(\.days) == [22, 26])
    #expect(facts.months.first?.employers == ["111", "222"])
    #expect(try fixture.store.chain(of: "B9") == nil)
  }
}
