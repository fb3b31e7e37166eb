import Domain
import Testing

@Suite struct GapTests {
  @Test(
    "R30 the gap is rounded half to even",
    arguments: [
      (0, 0, 0), (10, 10, 0), (10, 0, 10_000), (3, 2, 3333), (3, 1, 6667), (32, 31, 312),
      (32, 29, 938), (16, 15, 625), (160, 159, 62), (160, 157, 188),
    ]
  )
  func claims(examined: Int, confirmed: Int, expected: Int) {
    #expect(gap(examined: examined, confirmed: confirmed) == expected)
  }

  @Test(
    "R35 the gap of quantities",
    arguments: [(0, 0, 0), (100, 90, 1000), (90, 100, 1000), (5, 0, 10_000), (0, 5, 10_000)]
  )
  func quantities(declared: Int, verified: Int, expected: Int) {
    #expect(gap(declared: declared, verified: verified) == expected)
  }

  @Test(
    "R31 a band holds its start and not its end, but 10,000",
    arguments: [
      (0, Band.Effect.payDeclared), (499, .payDeclared), (500, .extrapolate), (1999, .extrapolate),
      (2000, .verifyAll), (5000, .suspend), (9999, .suspend), (10_000, .suspend),
    ]
  )
  func band(gap: Int, effect: Band.Effect) {
    #expect(Sample.mechanism().band(holding: gap)?.effect == effect)
  }

  @Test func `R27 a mechanism without bands has no band`() {
    #expect(Sample.mechanism(bands: []).band(holding: 0) == nil)
    #expect(
      StratumOutcome(examined: 1, confirmed: 1, mechanism: Sample.mechanism(bands: [])) == nil
    )
  }

  @Test(
    "R30 what each state says of a drawn claim",
    arguments: [
      (ClaimState.queued, nil, .awaited), (.inVerification, nil, .awaited),
      (.returned, nil, .awaited),
      (.verified, .confirmed, .confirmed), (.verified, .reduced, .notConfirmed),
      (.verified, .refused, .notConfirmed), (.validated, .confirmed, .confirmed),
      (.paid, .confirmed, .confirmed), (.refused, .refused, .notConfirmed),
      (.contested, nil, .notConfirmed), (.inadmissible, .confirmed, .notConfirmed),
      (.withdrawn, .confirmed, .gone),
    ] as [(ClaimState, Finding.Outcome?, DrawnStanding)]
  )
  func standing(state: ClaimState, outcome: Finding.Outcome?, expected: DrawnStanding) {
    #expect(DrawnStanding(state: state, outcome: outcome) == expected)
  }

  @Test func `R28 a stratum closes when nothing drawn is awaited`() {
    var tally = StratumTally()
    for standing in [DrawnStanding.confirmed, .notConfirmed, .gone, .awaited] {
      tally.count(standing)
    }
    #expect(!tally.isComplete)
    #expect(tally.examined == 2)
    #expect(tally.confirmed == 1)
  }
}

@Suite struct StratumOutcomeTests {
  @Test func `an outcome holds gap, band and bound`() throws {
    let outcome = try #require(
      StratumOutcome(examined: 40, confirmed: 36, mechanism: Sample.mechanism())
    )
    #expect(outcome.gap == 1000)
    #expect(outcome.band.effect == .extrapolate)
    #expect(outcome.bound == lowerErrorBound(examined: 40, errors: 4, confidence: 9750))
  }

  @Test func `a stratum whose drawn claims were all withdrawn has no gap`() throws {
    let outcome = try #require(
      StratumOutcome(examined: 0, confirmed: 0, mechanism: Sample.mechanism())
    )
    #expect(outcome.gap == 0)
    #expect(outcome.bound == 0)
  }

  @Test(arguments: Band.Effect.allCases)
  func `each effect says what becomes of the undrawn`(effect: Band.Effect) {
    let expected: UndrawnFate =
      switch effect {
      case .payDeclared: .exempt(rule: .payDeclared)
      case .extrapolate: .exempt(rule: .extrapolate)
      case .verifyAll: .queue(.verifyAll)
      case .suspend: .stay
      }
    #expect(effect.undrawn == expected)
    #expect(effect.deducts == (effect == .extrapolate))
    #expect(effect.blocksStatements == (effect == .suspend))
  }
}
