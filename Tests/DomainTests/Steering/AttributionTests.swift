import Domain
import Testing

@Suite struct AttributionTests {
  private func row(_ facts: ResultFacts, _ entered: EnteredParticipants) -> PaceRow? {
    SteeringSample.portfolio([facts], entered: ["P01": entered]).pace.first
  }

  @Test func `a province is expected in the proportion of those who entered`() {
    var facts = SteeringSample.result(targets: [("2026-T3", 100, nil)], validated: 40)
    facts.buckets = SteeringSample.buckets(
      .province,
      ["07.351": (30, 0), "07.431": (5, 0), "unknown": (5, 0)]
    )
    let entered = SteeringSample.entered([
      (30, "F", [], "07.351"), (20, "M", [], "07.431"), (50, "M", [], "unknown"),
    ])
    // 100 × 20 ÷ 100 − 5 = 15 in Safi; nothing lacks in Marrakech; the unknown are not named.
    #expect(row(facts, entered)?.worstProvince == Shortfall(bucket: "07.431", hundredths: 1500))
    #expect(row(facts, entered)?.worstGroup == nil)
  }

  @Test func `a group has its own target line where there is one, and counts singly`() {
    var facts = SteeringSample.result(
      targets: [("2026-T3", 90, nil), ("2026-T3", 60, "women"), ("2026-T4", 92, "women")],
      validated: 40
    )
    facts.count(10, in: "rural+women", of: .group, state: .validated)
    facts.count(5, in: "women", of: .group, state: .paid)
    facts.count(7, in: "women", of: .group, state: .verified)
    let entered = SteeringSample.entered([
      (10, "F", ["women", "rural"], "07.351"), (20, "F", ["women"], "07.351"),
    ])
    // Women: 60 and 53 of the 92 of the current quarter, less 15. Rural: 30 − 10.
    #expect(row(facts, entered)?.worstGroup == Shortfall(bucket: "women", hundredths: 9800))
  }

  @Test func `at equal distance the first code is named, rounding half up`() {
    let facts = SteeringSample.result(targets: [("2026-T3", 1, nil)])
    let entered = SteeringSample.entered([
      (1, "F", [], "07.431"), (1, "F", [], "07.351"), (1, "F", [], "07.191"),
    ])
    #expect(row(facts, entered)?.worstProvince == Shortfall(bucket: "07.191", hundredths: 33))
  }

  @Test func `without participants nothing is expected of a province`() {
    let facts = SteeringSample.result(targets: [("2026-T3", 50, nil)])
    #expect(row(facts, EnteredParticipants())?.worstProvince == nil)
  }
}
