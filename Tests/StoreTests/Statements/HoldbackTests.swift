import Domain
import GRDB
import Testing

@testable import Store

/// The amounts held back, and the budget (R54, R68).
@Suite struct HoldbackTests {
  private let after = day("2027-01-02")

  @Test func `R68 the held amounts of paid statements are released after the agreement's end`()
    throws
  {
    let fixture = try Fixture.paying { _ in
    } agreement: {
      $0.holdback = 1000
    }
    _ = try fixture.validated(2)
    #expect(try fixture.refusalOf(.draft, .holdback, by: "K1") == .agreementNotEnded)
    try fixture.statement(.draft, by: "K1")
    #expect(try fixture.refusalOf(.draft, .holdback, by: "K1", on: after) == .nothingHeld)
    try fixture.statement(.certify, by: "K2")
    try fixture.statement(.order, by: "Y2")
    try fixture.statement(.pay, by: "Y1")
    let budget = try #require(try fixture.store.budget(project: "P01").first)
    #expect(budget.committed.centimes == 200_000)
    #expect(budget.paid.centimes == 180_000)
    #expect(budget.held.centimes == 20_000)
    let row = try fixture.statement(.draft, .holdback, by: "K1", on: after)
    #expect(row.code.code == "P01|holdback|1")
    #expect(row.lines.isEmpty && row.amounts.net.centimes == 20_000)
    #expect(row.amounts.holdback == .zero && row.amounts.advanceRecovery == .zero)
    try fixture.statement(.certify, .holdback, by: "K2", on: after)
    try fixture.statement(.order, .holdback, by: "Y2", on: after)
    try fixture.statement(.pay, .holdback, by: "Y1", on: after)
    #expect(try fixture.refusalOf(.draft, .holdback, by: "K1", on: after) == .statementMove)
    try fixture.expectSound()
  }

  @Test func `R68 what is held is given back by one statement, unless that one is cancelled`()
    throws
  {
    let fixture = try Fixture.paying { _ in
    } agreement: {
      $0.holdback = 1000
    }
    _ = try fixture.validated(1)
    let late = try fixture.newClaim("R1")
    try fixture.payAll(on: after)
    try fixture.statement(.draft, .holdback, by: "K1", on: after)
    try fixture.statement(.certify, .holdback, by: "K2", on: after)
    #expect(try fixture.refusalOf(.draft, .holdback, by: "K1", on: after) == .statementMove)
    try fixture.statement(.cancel, .holdback, reason: "compte fermé", by: "K1", on: after)
    try fixture.payAll(.holdback, on: after)
    try fixture.conclude([late], on: after)
    try fixture.act(.validate, [late], by: "W1", on: after)
    try fixture.payAll(on: after)
    #expect(try fixture.refusalOf(.draft, .holdback, by: "K1", on: after) == .statementMove)
    try fixture.expectSound()
  }

  @Test func `a budget that claims do not bear out is named with its project`() throws {
    let fixture = try Fixture.paying()
    _ = try fixture.validated(2)
    try fixture.payAll()
    _ = try fixture.validated(1)
    try fixture.expectSound()
    try fixture.store.queue.inDatabase {
      try $0.execute(sql: "UPDATE statements SET deductions = deductions - 1000")
    }
    try fixture.store.queue.inDatabase {
      try $0.execute(sql: "UPDATE statements SET gross = gross + 500")
    }
    let found = try fixture.store.check().items.first { $0.name == "balances" }?.findings ?? []
    #expect(found.contains { $0.contains("P01") && $0.contains("its parts make") }, "\(found)")
  }

  @Test func `the budget adds up at each step`() throws {
    let fixture = try Fixture.paying { _ in
    } agreement: {
      $0.holdback = 1500
      $0.recovery = 1000
      $0.advance = Money(centimes: 7777)
      $0.ceiling = Money(centimes: 1_000_000)
    }
    _ = try fixture.validated(3)
    for (move, person) in [
      (StatementMove.draft, "K1"), (.certify, "K2"), (.order, "Y2"), (.pay, "Y1"),
    ] {
      try fixture.statement(move, by: person)
      let row = try #require(try fixture.store.budget(project: "P01").first)
      let parts = [row.waiting, row.due, row.paid, row.held, row.deducted, row.recovered]
      #expect(parts.reduce(.zero) { $0 + $1 } == row.committed)
      #expect(row.left?.centimes == 700_000)
    }
    let region = BudgetRow.sum(try fixture.store.budget())
    #expect(region.committed.centimes == 300_000)
    #expect(region.ceiling == nil)
  }
}
