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
        "R68 -4000", "R42 0",
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

  @Test func `terms and reasons that changed since do not change what decided`() throws {
    let fixture = try Fixture.paying { _ in
    } agreement: {
      $0.participantCap = Money(centimes: 40_000)
      $0.holdback = 1000
      $0.recovery = 2000
      $0.advance = Money(centimes: 10_000)
    }
    let code = try fixture.validated(1, .reduced)[0]
    try fixture.statement(.draft, by: "K1")
    try fixture.publish(Fixture.payingProgramme { $0.reasons[0].keep = 9_000 })
    let terms = Agreement(code: "CV1", startsOn: day("2026-01-01"), endsOn: day("2026-12-31"))
    let project = Project(
      code: "P01",
      title: "Un",
      operatorCode: "OP1",
      partners: ["PA1"],
      agreement: terms
    )
    try fixture.bring(.projects, [.project(project)])
    for (move, person) in [(StatementMove.certify, "K2"), (.order, "Y2"), (.pay, "Y1")] {
      try fixture.statement(move, by: person)
    }
    let explanation = try #require(try fixture.store.explanation(of: code))
    #expect(explanation.payable == Money(centimes: 40_000))
    let decided = explanation.steps.filter { ["R34", "R37", "R68", "R42"].contains($0.rule) }
    #expect(decided.map { $0.amount?.centimes } == [50_000, 40_000, -4_000, -8_000])
    #expect(decided.first?.programme == 1)
    guard case .recovery(_, let rate, let advance, let recovered) = try #require(decided.last).fact
    else { throw Refusal(.unknownStatement, subject: code) }
    #expect(rate == 2000 && advance.centimes == 10_000 && recovered == .zero)
    let code2 = StatementCode(project: "P01", scope: Fixture.first, number: 1)
    let statement = try #require(try fixture.store.explanation(of: code2))
    #expect(
      statement.steps.compactMap(\.amount?.centimes) == [40_000, 40_000, -4_000, -8_000, 28_000]
    )
  }

  @Test func `evidence, predecessor, waiting period and CNSS months are told as they were decided`()
    throws
  {
    let fixture = try Fixture.paying { $0.results[2].cnssMonths = 2 }
    try fixture.enrol("B1")
    try fixture.declare([fixture.claim("C1", "R1", "B1", achieved: "2026-01-10")])
    try fixture.conclude(["C1"])
    func line(_ month: String, _ days: Int) throws -> ImportRecord {
      .cnss(
        CNSSLine(
          participant: "B1",
          employerICE: "9",
          month: try #require(Month(iso: month)),
          days: days
        )
      )
    }
    try fixture.bring(.cnss, [try line("2026-01", 20), try line("2026-02", 26)])
    try fixture.declare([fixture.claim("C3", "R3", "B1", achieved: "2026-02-10")])
    // What comes later was not looked at.
    try fixture.bring(.cnss, [try line("2026-02", 3)])
    let steps = try #require(try fixture.store.explanation(of: "C3")).steps
    #expect(steps.prefix(5).map(\.rule) == ["R17", "R71", "R8", "R9", "R14"])
    #expect(steps[1].fact == .evidence(required: [], supplied: ["contrat"]))
    #expect(
      steps[2].fact == .predecessor(result: "R1", claim: "C1", achievedOn: day("2026-01-10"))
    )
    #expect(
      steps[3].fact == .waiting(months: 1, from: day("2026-01-10"), opens: day("2026-02-10"))
    )
    guard case .employment(let required, let longest, _, let months) = steps[4].fact else {
      Issue.record("no months: \(steps[4])")
      return
    }
    #expect(required == 2 && longest == 2)
    #expect(months.map(\.days) == [20, 26])
    #expect(steps.contains { $0.rule == "R27" })
  }

  @Test func `each selection has its own rule, and an extrapolation its bound`() throws {
    let fixture = try Fixture.paying()
    let stratum = Stratum(project: "P01", result: "R2", period: quarter("2026-T1"), round: 1)
    for _ in 0..<20 { _ = try fixture.newClaim("R2") }
    let draw = try fixture.store.draw(
      stratum,
      seed: "s",
      reason: nil,
      by: fixture.author("K1")
    ).draw
    let forced = try fixture.newClaim("R2")
    try fixture.act(.force(cause: "signalement"), [forced], by: "K1")
    try fixture.conclude(Array(draw.codes.prefix(2)), .refused)
    try fixture.conclude(Array(draw.codes.dropFirst(2)))
    let exempt = try #require(
      try (1...20).map { "C\(1000 + $0)" }.first { try fixture.state($0) == .exempt }
    )
    func rules(_ code: String) throws -> [String] {
      try #require(try fixture.store.explanation(of: code)).steps.map(\.rule)
    }
    #expect(try rules(forced).contains("R62"))
    #expect(try rules(draw.codes[0]).contains("R23"))
    #expect(try rules(exempt).suffix(3) == ["R33", "R28", "R32"])
  }
}
