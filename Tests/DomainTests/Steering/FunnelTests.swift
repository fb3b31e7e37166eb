import Domain
import Testing

@Suite struct FunnelTests {
  @Test func `conversion follows the predecessor, the assumption the targets to date`() {
    let portfolio = SteeringSample.portfolio([
      SteeringSample.result("R1", targets: [("2026-T3", 80, nil)], validated: 60),
      SteeringSample.result(
        "R2",
        targets: [("2026-T3", 10, nil), ("2026-T4", 46, nil)],
        validated: 20
      ),
    ])
    let own = portfolio.funnels.filter { $0.project == "P01" }
    #expect(own.map(\.result) == ["R1", "R2"])
    #expect(own.map(\.predecessor) == [nil, "R1"])
    // 20 of 60; and 10 + 46 × 53 ÷ 92 = 36.5 of 80.
    #expect(own.map(\.conversion) == [nil, 3333])
    #expect(own.map(\.assumption) == [nil, 4563])
  }

  @Test func `together is a sum, not a mean`() {
    let portfolio = SteeringSample.portfolio([
      SteeringSample.result("R1", project: "P01", validated: 10),
      SteeringSample.result("R2", project: "P01", validated: 10),
      SteeringSample.result("R1", project: "P02", validated: 90),
      SteeringSample.result("R2", project: "P02", validated: 0),
    ])
    let together = portfolio.funnels.filter { $0.project == nil }
    #expect(together.map(\.validated) == [100, 10])
    #expect(together.map(\.conversion) == [nil, 1000])
  }

  @Test func `a share of nothing is not known`() {
    let portfolio = SteeringSample.portfolio([SteeringSample.result("R2", validated: 3)])
    let step = portfolio.funnels.first { $0.project == "P01" }
    #expect(step?.conversion == nil)
    #expect(step?.assumption == nil)
  }
}

@Suite struct DelayTests {
  @Test(
    "half and nine in ten of the claims",
    arguments: [
      ([3: 1], 3, 3), ([1: 1, 9: 1], 1, 9), ([1: 5, 2: 4, 30: 1], 1, 2),
      ([1: 4, 2: 4, 30: 2], 2, 30), ([-2: 1, 0: 1, 5: 1], 0, 5),
    ] as [([Int: Int], Int, Int)]
  )
  func quantiles(counts: [Int: Int], median: Int, ninetieth: Int) {
    let histogram = DelayHistogram(counts)
    #expect(histogram.days(within: 50) == median)
    #expect(histogram.days(within: 90) == ninetieth)
  }

  @Test func `the days of all are counted over, by result, by project and together`() {
    var one = SteeringSample.result(project: "P01")
    one.delays = [.verification: DelayHistogram([10: 3])]
    var other = SteeringSample.result(project: "P02")
    other.delays = [.verification: DelayHistogram([40: 5])]
    let rows = SteeringSample.portfolio([one, other]).delays
    #expect(rows.map(\.project) == ["P01", "P01", "P02", "P02", nil])
    #expect(rows.map(\.result) == ["R1", nil, "R1", nil, nil])
    #expect(rows.map(\.median) == [10, 10, 40, 40, 40])
    #expect(rows.map(\.count) == [3, 3, 5, 5, 8])
    #expect(rows.allSatisfy { $0.kind == .verification })
  }
}
