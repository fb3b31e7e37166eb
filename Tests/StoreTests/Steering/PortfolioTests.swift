import Domain
import GRDB
import Testing

@testable import Store

/// What steering is read from says what the claims, the participants and the statements say.
@Suite struct PortfolioTests {
  private static let shared = Result { try DemonstrationFile(claims: 600, seed: "steering") }

  private var store: Store { get throws { try PortfolioTests.shared.get().store } }
  private var portfolio: Portfolio {
    get throws { try store.portfolio(today: Demonstration.today) }
  }

  @Test func `the rows of pace are the cumulative rows of progress`() throws {
    let progress = try store.progress(today: Demonstration.today).filter { $0.period == nil }
    let pace = try portfolio.pace
    #expect(pace.map(\.project) == progress.map(\.project))
    #expect(pace.map(\.result) == progress.map(\.result))
    #expect(pace.map(\.validated) == progress.map(\.validated))
    #expect(pace.map(\.targetToDate) == progress.map(\.targetToDate))
    #expect(pace.map(\.ratioPercent) == progress.map(\.ratioPercent))
    #expect(pace.map(\.range.forecast) == progress.map(\.forecast))
    #expect(pace.allSatisfy { $0.range.low <= $0.range.forecast })
    #expect(pace.contains { $0.range.low < $0.range.high })
  }

  @Test func `one project's figures are those that it has among all`() throws {
    let all = try portfolio
    let one = try store.portfolio(project: "P02", today: Demonstration.today)
    #expect(one.pace == all.pace.filter { $0.project == "P02" })
    #expect(one.equity(of: "P02") == all.equity(of: "P02"))
    #expect(one.costs.filter { $0.project != nil } == all.costs.filter { $0.project == "P02" })
  }

  @Test func `each single axis of equity sums to what is validated and paid`() throws {
    let equity = try #require(try portfolio.equity(of: nil))
    #expect(equity.paid > 0 && equity.validated > equity.paid)
    for axis in [BreakdownRow.Axis.sex, .education, .province] {
      let rows = equity.rows.filter { $0.axis == axis }
      #expect(rows.reduce(0) { $0 + $1.paid } == equity.paid, "\(axis)")
      #expect(rows.reduce(0) { $0 + $1.validated } == equity.validated, "\(axis)")
      #expect(rows.reduce(0) { $0 + $1.entered } == equity.entered, "\(axis)")
    }
  }

  @Test func `the participants entered are those that the store holds`() throws {
    let facts = try store.read { db in
      try PortfolioReader(
        db: db,
        programme: Fixture.programme,
        today: Demonstration.today
      ).facts()
    }
    let counts = try store.queue.inDatabase { db in
      try Row.fetchAll(db, sql: "SELECT project, COUNT(*) FROM participants GROUP BY 1")
    }
    #expect(!counts.isEmpty)
    for row in counts { #expect(facts.entered[row[0] as String]?.total == row[1] as Int) }
  }

  @Test func `the costs of all results come to what the budget says was paid for`() throws {
    let portfolio = try portfolio
    let budget = try store.budget()
    for row in budget {
      let cost = portfolio.costs.filter { $0.project == row.project }
        .reduce(Money.zero) { $0 + $1.cost }
      let statements = try store.statements(project: row.project, today: Demonstration.today)
        .filter { $0.state == .paid && $0.code.scope.period != nil }
      let paid = statements.reduce(Money.zero) { $0 + $1.amounts.gross - $1.amounts.deductions }
      #expect(cost == paid + row.regularised, "\(row.project)")
    }
    #expect(portfolio.keptJobs.last?.project == nil)
  }

  @Test func `delays are counted over every claim that waited`() throws {
    let rows = try portfolio.delays
    let declared = try store.progress(today: Demonstration.today).filter { $0.period == nil }
      .reduce(0) { $0 + $1.declared }
    let region = rows.filter { $0.project == nil }
    #expect(region.map(\.kind) == [.declaration, .verification, .decision, .validation])
    #expect(region.first?.count == declared)
    #expect(rows.allSatisfy { $0.median <= $0.ninetieth })
  }

  @Test func `a store without anything has an empty portfolio`() throws {
    let fixture = try Fixture()
    let portfolio = try fixture.store.portfolio(today: Fixture.today)
    #expect(portfolio.costs.isEmpty && portfolio.delays.isEmpty)
    #expect(portfolio.pace.allSatisfy { $0.validated == 0 && $0.range.high == 0 })
  }
}
