import Domain
import Testing

@Suite struct EquityTests {
  private func served(_ project: String = "P01", women: Int, men: Int) -> ResultFacts {
    var facts = SteeringSample.result(project: project, validated: women + men, paid: women + men)
    facts.buckets = SteeringSample.buckets(.sex, ["F": (women, women), "M": (men, men)])
    return facts
  }

  @Test func `the share of paid stands beside the share of those who entered`() {
    let equity = SteeringSample.portfolio(
      [served(women: 10, men: 30)],
      entered: ["P01": SteeringSample.entered([(60, "F", [], "07.351"), (40, "M", [], "07.351")])]
    ).equity(of: "P01")
    let women = equity?.rows.first { $0.bucket == "F" }
    #expect(women?.paidShare == 25)
    #expect(women?.enteredShare == 60)
    // 25 ÷ 60 is 41.7 %.
    #expect(women?.ratioPercent == 42)
    #expect(women?.status == .late)
    #expect(equity?.rows.first { $0.bucket == "M" }?.ratioPercent == 188)
    #expect(equity?.isFew == false)
  }

  @Test func `the validated show what the paid do not yet`() {
    var facts = SteeringSample.result(validated: 40, paid: 10)
    facts.buckets = SteeringSample.buckets(.sex, ["F": (10, 5), "M": (30, 5)])
    let equity = SteeringSample.portfolio(
      [facts],
      entered: ["P01": SteeringSample.entered([(50, "F", [], ""), (50, "M", [], "")])]
    ).equity(of: "P01")
    let women = equity?.rows.first { $0.bucket == "F" }
    #expect(women?.ratioPercent == 100)
    #expect(women?.validatedRatioPercent == 50)
    #expect(women?.validatedStatus == .late)
    #expect(equity?.isFew == true)
    #expect(equity?.isFewValidated == false)
  }

  @Test func `a project that has only begun does not weigh on the others`() {
    let portfolio = SteeringSample.portfolio(
      [served("P01", women: 20, men: 20), SteeringSample.result(project: "P02")],
      entered: [
        "P01": SteeringSample.entered([(50, "F", [], "07.351"), (50, "M", [], "07.351")]),
        "P02": SteeringSample.entered([(900, "F", [], "07.431")]),
      ]
    )
    let region = portfolio.equity(of: nil)
    #expect(region?.entered == 100)
    #expect(region?.rows.first { $0.bucket == "F" }?.ratioPercent == 100)
    #expect(portfolio.equity(of: "P02")?.entered == 0)
    #expect(portfolio.equity(of: "P02")?.rows.first { $0.bucket == "F" }?.ratioPercent == nil)
  }

  @Test func `a person of two groups is in both, one without stands under unknown, last`() {
    var facts = SteeringSample.result(validated: 4, paid: 4)
    facts.count(3, in: "rural+women", of: .group, state: .paid)
    facts.count(1, in: "unknown", of: .group, state: .paid)
    let rows =
      SteeringSample.portfolio(
        [facts],
        entered: [
          "P01": SteeringSample.entered([
            (3, "F", ["women", "rural", "women"], ""), (5, "M", ["rural"], ""), (2, "M", [], ""),
          ])
        ]
      ).equity(of: "P01")?.rows.filter { $0.axis == .group } ?? []
    #expect(rows.map(\.bucket) == ["rural", "women", "unknown"])
    #expect(rows.map(\.entered) == [8, 3, 2])
    #expect(rows.map(\.paid) == [3, 3, 1])
  }

  @Test func `both sexes always show, and education in its own order`() {
    var entered = EnteredParticipants()
    for education in ["unknown", "higher", "none", "primary"] {
      entered.add(1, sex: "F", education: education, groups: [], province: "07.351")
    }
    let rows =
      SteeringSample.portfolio([served(women: 1, men: 0)], entered: ["P01": entered])
      .equity(of: nil)?.rows ?? []
    #expect(rows.filter { $0.axis == .sex }.map(\.bucket) == ["F", "M"])
    #expect(
      rows.filter { $0.axis == .education }.map(\.bucket)
        == ["none", "primary", "higher", "unknown"]
    )
  }
}
