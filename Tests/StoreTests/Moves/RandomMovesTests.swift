import Domain
import Store
import Testing

/// Whatever is tried in whatever order, the figures kept are those recomputed.
@Suite struct RandomMovesTests {
  private static let persons = ["K1", "K2", "O1", "O2", "V1", "V2", "VO", "W1", "X1", "L1"]

  @Test(arguments: ["a", "b", "c", "d", "e", "f"])
  func `random sequences of moves leave a sound store`(_ seed: String) throws {
    var generator = SeededGenerator(seed: seed)
    let fixture = try Fixture { $0.ceiling = Money(centimes: 700_000) }
    var codes: [String] = []
    for _ in 0..<12 { codes.append(try fixture.newClaim(generator.chance(500) ? "R1" : "R2")) }
    for _ in 0..<150 { try step(fixture, codes, &generator) }
    try fixture.expectSound()
  }

  private func step(
    _ fixture: Fixture,
    _ codes: [String],
    _ generator: inout SeededGenerator
  ) throws {
    let person = RandomMovesTests.persons[generator.below(RandomMovesTests.persons.count)]
    let code = codes[generator.below(codes.count)]
    let head = try fixture.head()
    let refused = try refusal {
      if generator.chance(60) {
        try draw(fixture, person, round: generator.between(1, 2), &generator)
      } else if generator.chance(60) {
        try correct(fixture, code, &generator)
      } else {
        let receipt = try fixture.act(action(&generator), [code], by: person)
        if receipt.done == 0 { #expect(try fixture.head() == head) }
      }
    }
    if refused != nil { #expect(try fixture.head() == head) }
  }

  private func draw(
    _ fixture: Fixture,
    _ person: String,
    round: Int,
    _ generator: inout SeededGenerator
  ) throws {
    let stratum = Stratum(project: "P01", result: "R2", period: quarter("2026-T1"), round: round)
    _ = try fixture.store.draw(
      stratum,
      seed: String(generator.below(100)),
      reason: "essai",
      by: fixture.author(person)
    )
  }

  private func correct(
    _ fixture: Fixture,
    _ code: String,
    _ generator: inout SeededGenerator
  ) throws {
    var claim = try fixture.detail(code).claim
    claim.evidence = generator.chance(700) ? ["contrat"] : []
    claim.employerName = "E\(generator.below(9))"
    try fixture.declare([claim])
  }

  private func action(_ generator: inout SeededGenerator) -> ClaimAction {
    let outcomes = Finding.Outcome.allCases
    switch generator.below(12) {
    case 0, 1, 2: return .take(for: nil)
    case 3, 4, 5:
      return .conclude(
        outcome: outcomes[generator.below(outcomes.count)],
        reason: "HALF",
        note: "",
        mode: nil
      )
    case 6, 7: return .validate
    case 8: return .refuse(reason: nil)
    case 9: return generator.chance(500) ? .sendBack(reason: "x") : .unvalidate(reason: "x")
    case 10: return .giveBack(reason: "x", due: day("2026-03-20"))
    default:
      return generator.chance(300)
        ? .withdraw(reason: "x") : generator.chance(500) ? .force(cause: "x") : .release
    }
  }
}
