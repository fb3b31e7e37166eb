import Domain
import Store
import Testing

/// Explanations follow the amounts that were decided, step by step.
@Suite struct ExplanationTests {
  @Test func `a reduced claim under a cap is explained down to its statement`() throws {
    let fixture = try Fixture.paying {
      $0.groups = [TargetGroup(code: "F", label: Label(french: "Femmes"), bonus: 1000)]
    } agreement: {
      $0.participantCap = Money(centimes: 40_000)
      $0.ceiling = Money(centimes: 900_000)
      $0.holdback = 1000
    }
    let code = try fixture.validated(1, .reduced)[0]
    try fixture.payAll()
    let explanation = try #require(try fixture.store.explanation(of: code))
    #expect(explanation.gross?.centimes == 100_000)
    #expect(explanation.payable?.centimes == 40_000)
    let amounts = explanation.steps.compactMap { step in
      step.amount.map { "\(step.rule) \($0.centimes)" }
    }
    #expect(
      amounts == [
        "R17b 100000", "R16 0", "R38 100000", "R34 50000", "R37 40000", "R46b 40000", "R40 40000",
        "R68 -4000",
      ]
    )
    let statement = try #require(
      try fixture.store.explanation(
        of: StatementCode(project: "P01", scope: Fixture.first, number: 1)
      )
    )
    #expect(statement.steps.last?.amount == statement.payable)
    #expect(statement.steps.map(\.rule) == ["R38", "R38", "§5", "R42", "§5"])
  }

  @Test func `the price chosen stands first among those that fit, with its source`() throws {
    let fixture = try Fixture.paying {
      $0.groups = [TargetGroup(code: "F", label: Label(french: "Femmes"), bonus: 1000)]
      $0.prices.append(
        Price(result: "R1", group: "F", amount: Money(centimes: 90_000), source: "convention")
      )
    }
    let participant = Participant(
      code: "B1",
      project: "P01",
      groups: ["F"],
      entryOn: day("2026-01-05")
    )
    try fixture.bring(.participants, [.participant(ParticipantLine(participant: participant))])
    try fixture.declare([fixture.claim("C1", "R1", "B1")])
    let explanation = try #require(try fixture.store.explanation(of: "C1"))
    let candidates = explanation.steps.compactMap { step -> String? in
      guard case .candidate(let price, let isChosen) = step.fact else { return nil }
      return "\(price.amount.centimes) \(isChosen) \(step.source)"
    }
    #expect(candidates == ["90000 true convention", "100000 false "])
    #expect(explanation.gross?.centimes == 99_000)
    #expect(try fixture.store.explanation(of: "rien") == nil)
  }
}
