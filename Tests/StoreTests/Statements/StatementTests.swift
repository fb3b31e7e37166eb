import Domain
import Store
import Testing

/// Statements from draft to payment (R38, R40–R43, R54).
@Suite struct StatementTests {
  @Test func `R38 R40 a statement has one line a result and pays its validated claims`() throws {
    let fixture = try Fixture.paying { _ in
    } agreement: {
      $0.holdback = 1000
      $0.recovery = 2000
      $0.advance = Money(centimes: 50_000)
    }
    let codes = try fixture.validated(3)
    let half = try fixture.validated(1, .reduced)
    let row = try fixture.statement(.draft, by: "K1")
    #expect(
      row.lines == [StatementLine(result: "R1", quantity: 4, gross: Money(centimes: 350_000))]
    )
    #expect(row.amounts.holdback.centimes == 35_000)
    #expect(row.amounts.advanceRecovery.centimes == 50_000)
    #expect(row.amounts.net.centimes == 265_000)
    #expect(try fixture.store.claims(of: row.code, limit: 2).map(\.claim) == Array(codes.prefix(2)))
    #expect(
      try fixture.store.claims(of: row.code, after: codes[2], limit: 9).map(\.claim) == half
    )
    try fixture.expectSound()
  }

  @Test func `R41 ordering puts claims in payment, paying pays them, each by another person`()
    throws
  {
    let fixture = try Fixture.paying()
    let code = try fixture.validated(1)[0]
    try fixture.statement(.draft, by: "K1")
    #expect(try fixture.refusalOf(.certify, by: "K1") == .sameStatementHand)
    let certified = try fixture.statement(.certify, by: "W2")
    #expect(certified.dueOn == Fixture.today.adding(days: 60))
    #expect(certified.orderDueOn == Fixture.today.adding(days: 45))
    #expect(try fixture.refusalOf(.pay, by: "Y1") == .statementMove)
    #expect(try fixture.refusalOf(.draft, by: "K1") == .statementMove)
    #expect(try fixture.refusalOf(.order, by: "K1") == .sameStatementHand)
    try fixture.statement(.order, by: "Y2")
    #expect(try fixture.state(code) == .inPayment)
    #expect(try fixture.refusalOf(.pay, by: "Y2") == .sameStatementHand)
    try fixture.expectSound()
    try fixture.statement(.pay, by: "Y1")
    #expect(try fixture.state(code) == .paid)
    #expect(try fixture.refusalOf(.cancel, reason: "x", by: "K1") == .statementMove)
    #expect(try fixture.refusalOf(.draft, by: "K1") == .emptyStatement)
    try fixture.expectSound()
  }

  @Test func `R43 the payer had none of the claims in hand`() throws {
    let fixture = try Fixture.paying()
    let codes = try (0..<2).map { _ in try fixture.newClaim("R1") }
    try fixture.conclude([codes[0]], by: "V1")
    try fixture.conclude([codes[1]], by: "VY")
    try fixture.act(.validate, codes, by: "W1")
    try fixture.statement(.draft, by: "K1")
    try fixture.statement(.certify, by: "K2")
    try fixture.statement(.order, by: "Y2")
    #expect(try fixture.refusalOf(.pay, by: "VY") == .handCannotPay)
    #expect(try fixture.refusalOf(.pay, by: "K1") == .roleNotAllowed)
    try fixture.statement(.pay, by: "Y1")
  }

  @Test
  func `R41 a payment that the bank refuses is cancelled, and its claims are validated again`()
    throws
  {
    let fixture = try Fixture.paying()
    let code = try fixture.validated(1)[0]
    try fixture.statement(.draft, by: "K1")
    try fixture.statement(.certify, by: "K2")
    try fixture.statement(.order, by: "Y2")
    #expect(try fixture.refusalOf(.cancel, reason: " ", by: "K1") == .reasonRequired)
    let cancelled = try fixture.statement(.cancel, reason: "RIB rejeté", by: "K1")
    #expect(cancelled.state == .cancelled)
    #expect(cancelled.step(.cancel)?.reason == "RIB rejeté")
    #expect(try fixture.state(code) == .validated)
    try fixture.expectSound()
    let again = try fixture.statement(.draft, by: "K1")
    #expect(again.code.number == 2)
    #expect(again.claims == 1)
    try fixture.expectSound()
  }

  @Test func `R41 unvalidating takes a claim off a draft, which must be drawn up again`() throws {
    let fixture = try Fixture.paying()
    let codes = try fixture.validated(2)
    let drafted = try fixture.statement(.draft, by: "K1")
    try fixture.act(.unvalidate(reason: "x"), [codes[0]], by: "W1")
    let stale = try #require(try fixture.store.lastStatement("P01", Fixture.first))
    #expect(stale.isStale && stale.claims == 1)
    #expect(stale.amounts == drafted.amounts)
    #expect(try fixture.refusalOf(.certify, by: "K2") == .staleStatement)
    try fixture.expectSound()
    let again = try fixture.statement(.draft, by: "K1")
    #expect(again.code == drafted.code)
    #expect(again.amounts.gross.centimes == 100_000)
    try fixture.statement(.certify, by: "K2")
    #expect(
      try fixture.act(.unvalidate(reason: "x"), [codes[1]], by: "W1").firstRefusal
        == .onCertifiedStatement
    )
    try fixture.statement(.cancel, reason: "erreur", by: "K1")
    try fixture.act(.unvalidate(reason: "x"), [codes[1]], by: "W1")
    #expect(try fixture.state(codes[1]) == .verified)
    #expect(try fixture.refusalOf(.draft, by: "K1") == .emptyStatement)
    try fixture.expectSound()
  }

  @Test func `R39 R40 a claim above the ceiling enters no statement`() throws {
    let fixture = try Fixture.paying { _ in
    } agreement: {
      $0.ceiling = Money(centimes: 150_000)
    }
    _ = try fixture.validated(2)
    #expect(try fixture.statement(.draft, by: "K1").claims == 1)
    try fixture.expectSound()
  }

  @Test func `R38 a claim cut to nothing by the cap still counts in quantity`() throws {
    let fixture = try Fixture.paying { _ in
    } agreement: {
      $0.participantCap = Money(centimes: 100_000)
    }
    try fixture.enrol("B1")
    try fixture.declare([fixture.claim("C1", "R1", "B1", achieved: "2026-01-10")])
    try fixture.conclude(["C1"])
    try fixture.act(.validate, ["C1"], by: "W1")
    try fixture.declare([fixture.claim("C2", "R3", "B1", achieved: "2026-02-20")])
    try fixture.conclude(["C2"])
    try fixture.act(.validate, ["C2"], by: "W1")
    let row = try fixture.statement(.draft, by: "K1")
    #expect(row.lines.map(\.quantity) == [1, 1])
    #expect(row.lines.map(\.gross.centimes) == [100_000, 0])
    try fixture.expectSound()
  }

  @Test
  func `R42 what a draft recovers is no longer to recover, and a cancelled one gives it back`()
    throws
  {
    let fixture = try Fixture.paying { _ in
    } agreement: {
      $0.recovery = 6000
      $0.advance = Money(centimes: 100_000)
    }
    _ = try fixture.validated(1)
    try fixture.statement(.draft, by: "K1")
    try fixture.enrol("B9")
    var claim = fixture.claim("C9", "R1", "B9", achieved: "2026-04-02")
    claim.declaredOn = day("2026-04-20")
    try fixture.declare([claim], on: day("2026-05-01"))
    let second = StatementScope.period(quarter("2026-T2"))
    try fixture.conclude(["C9"], on: day("2026-05-01"))
    try fixture.act(.validate, ["C9"], by: "W1", on: day("2026-05-01"))
    let other = try fixture.statement(.draft, second, by: "K1", on: day("2026-05-01"))
    #expect(other.amounts.advanceRecovery.centimes == 40_000)
    try fixture.statement(.cancel, reason: "x", by: "K1", on: day("2026-05-01"))
    let again = try fixture.statement(.draft, second, by: "K1", on: day("2026-05-01"))
    #expect(again.amounts.advanceRecovery.centimes == 60_000)
    try fixture.expectSound()
  }

  @Test func `R54 a paid period may have another statement for what was validated since`() throws {
    let fixture = try Fixture.paying()
    _ = try fixture.validated(1)
    try fixture.payAll()
    #expect(try fixture.refusalOf(.draft, by: "K1") == .emptyStatement)
    _ = try fixture.validated(2)
    let row = try fixture.statement(.draft, by: "K1")
    #expect(row.code.code == "P01|2026-T1|2")
    #expect(row.claims == 2)
    try fixture.expectSound()
  }

  @Test func `R21 role, subject, state, hands and data are looked for in that order`() throws {
    let fixture = try Fixture.paying()
    let head = try fixture.head()
    #expect(try fixture.refusalOf(.draft, project: "P9", by: "W1") == .roleNotAllowed)
    #expect(try fixture.refusalOf(.draft, project: "P9", by: "K1") == .unknownProject)
    #expect(try fixture.refusalOf(.pay, by: "Y1") == .unknownStatement)
    #expect(try fixture.refusalOf(.draft, by: "K1") == .emptyStatement)
    #expect(try fixture.head() == head)
  }

  @Test func `R44 a draft whose stratum was suspended since goes no further until it is redrawn`()
    throws
  {
    let fixture = try Fixture.paying()
    let stratum = Stratum(project: "P01", result: "R2", period: quarter("2026-T1"), round: 1)
    for _ in 0..<4 { _ = try fixture.newClaim("R2") }
    let whole = try fixture.validated(1)
    let draw = try fixture.store.draw(
      stratum,
      seed: "s",
      reason: nil,
      by: fixture.author("K1")
    ).draw
    try fixture.conclude([draw.codes[0]], .reduced)
    try fixture.act(.validate, [draw.codes[0]], by: "W1")
    #expect(try fixture.statement(.draft, by: "K1").claims == 2)
    try fixture.conclude([draw.codes[1]], .refused)
    #expect(try fixture.store.strata().first { $0.stratum == stratum }?.status == .suspended)
    try fixture.expectSound()
    #expect(try fixture.refusalOf(.certify, by: "K2") == .suspendedStratum)
    #expect(try fixture.statement(.draft, by: "K1").claims == whole.count)
    try fixture.statement(.certify, by: "K2")
    try fixture.expectSound()
  }
}
