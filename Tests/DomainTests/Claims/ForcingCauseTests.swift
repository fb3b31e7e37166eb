import Domain
import Testing

/// What is proposed for verification without a draw, by the parameters of the mechanism.
@Suite struct ForcingCauseTests {
  private func causes(_ change: (inout Mechanism) -> Void) -> [ForcingCause] {
    var mechanism = Mechanism(
      code: "M",
      label: Label(french: "M"),
      kind: .phoneSurvey,
      coverage: .share(5000)
    )
    change(&mechanism)
    let programme = Programme(
      code: "P",
      title: "P",
      results: [
        ResultDefinition(
          code: "R",
          label: Label(french: "R"),
          level: .training,
          mechanism: "M"
        )
      ],
      prices: [Price(result: "R", amount: Money(centimes: 100_000))],
      mechanisms: [mechanism]
    )
    let day = Day(number: 20_000)
    let row = ClaimRow(
      claim: "C1",
      version: 1,
      project: "P01",
      result: "R",
      participant: "B1",
      period: Period(.quarter, holding: day),
      state: .admissible,
      selection: .none,
      achievedOn: day,
      declaredOn: day,
      declaredBy: "O1",
      gross: Money(centimes: 110_000)
    )
    let agreement = Agreement(
      code: "CV",
      startsOn: day.adding(days: -100),
      endsOn: day.adding(days: 300)
    )
    let project = Project(code: "P01", title: "", operatorCode: "OP", agreement: agreement)
    return ForcingCause.proposals(for: row, project: project, programme: programme)
  }

  @Test func `without a parameter: the ordinary price, and half a year`() {
    #expect(causes { _ in } == [.amountAbove(Money(centimes: 100_000)), .newOperator])
  }

  @Test func `the mechanism says above what amount, and how long an operator is new`() {
    #expect(causes { $0.forceAbove = Money(centimes: 110_000) } == [.newOperator])
    #expect(causes { $0.newOperatorDays = 100 } == [.amountAbove(Money(centimes: 100_000))])
    let both = causes {
      $0.forceAbove = Money(centimes: 109_999)
      $0.newOperatorDays = 101
    }
    #expect(both == [.amountAbove(Money(centimes: 109_999)), .newOperator])
    #expect(
      causes { $0.newOperatorDays = 0 } == [.amountAbove(Money(centimes: 100_000))]
    )
  }
}
