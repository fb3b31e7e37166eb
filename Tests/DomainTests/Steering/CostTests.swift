import Domain
import Testing

@Suite struct CostTests {
  private func paid(
    _ result: String,
    project: String = "P01",
    _ quantity: Int,
    gross: Int64,
    deductions: Int64 = 0,
    regularised: Int64 = 0
  ) -> ResultFacts {
    var facts = SteeringSample.result(result, project: project)
    facts.paidLines = PaidLines(
      quantity: quantity,
      gross: Money(centimes: gross),
      deductions: Money(centimes: deductions),
      regularised: Money(centimes: regularised)
    )
    return facts
  }

  @Test func `a result costs its gross less deductions, with what was regularised`() {
    let rows = SteeringSample.portfolio([
      paid("R1", 3, gross: 10_000, deductions: 500, regularised: -250)
    ]).costs
    #expect(rows.map(\.project) == ["P01", nil])
    #expect(rows.map(\.cost.centimes) == [9250, 9250])
    #expect(rows.map(\.unit?.centimes) == [3083, 3083])
  }

  @Test(
    "the cost of one is rounded half to even",
    arguments: [(5, 2, 2), (7, 2, 4), (-5, 2, -2), (10, 4, 2), (11, 4, 3)] as [(Int64, Int, Int64)]
  )
  func unit(cost: Int64, quantity: Int, unit: Int64) {
    let rows = SteeringSample.portfolio([paid("R1", quantity, gross: cost)]).costs
    #expect(rows.first?.unit?.centimes == unit)
  }

  @Test func `what was only regularised has a cost and no unit; what was never paid no row`() {
    let rows = SteeringSample.portfolio([
      paid("R1", 0, gross: 0, regularised: -100), paid("R2", 0, gross: 0),
    ]).costs
    #expect(rows.map(\.result) == ["R1", "R1"])
    #expect(rows.map(\.unit) == [nil, nil])
  }

  @Test func `a kept job bears what every result cost, and the region is a sum`() {
    let kept = SteeringSample.portfolio([
      paid("R1", project: "P01", 10, gross: 400_000), paid("R2", project: "P01", 4, gross: 100_000),
      paid("R1", project: "P02", 10, gross: 300_000),
    ]).keptJobs
    #expect(kept.map(\.project) == ["P01", "P02", nil])
    #expect(kept.map(\.quantity) == [4, 0, 4])
    #expect(kept.map(\.cost.centimes) == [500_000, 300_000, 800_000])
    #expect(kept.map(\.unit?.centimes) == [125_000, nil, 200_000])
  }
}
