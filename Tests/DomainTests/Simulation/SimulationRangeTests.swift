import Domain
import Testing

@testable import Domain

/// Draws: reproducible, in whole numbers, and fast.
@Suite struct SimulationRangeTests {
  @Test func `the same seed gives the same ranges, another seed others`() {
    var parameters = SimulationSamples.parameters
    let ranges = SimulationRanges(parameters, draws: 500)
    #expect(ranges == SimulationRanges(parameters, draws: 500))
    parameters.seed += 1
    let others = SimulationRanges(parameters, draws: 500)
    #expect(others.byMeasure != ranges.byMeasure)
  }

  @Test func `ranges are in order and hold the central case`() throws {
    let parameters = SimulationSamples.parameters
    let ranges = SimulationRanges(parameters, draws: 2000)
    let central = SimulationOutcome(parameters).figures
    for measure in SimulationMeasure.allCases {
      let range = try #require(ranges[measure])
      #expect(range.low <= range.middle && range.middle <= range.high)
      let value = try #require(central[measure])
      #expect(range.low <= value && value <= range.high, "\(measure)")
    }
    #expect(ranges.balance.count == SimulationOutcome(parameters).months.count)
    #expect(zip(ranges.placed, ranges.placed.dropFirst()).allSatisfy { $0.high <= $1.high })
  }

  @Test func `without chance every draw is the central case`() {
    var parameters = SimulationSamples.parameters
    for place in parameters.results.indices { parameters.results[place].rate = 10_000 }
    parameters.gap = 0
    let ranges = SimulationRanges(parameters, draws: 50)
    let central = SimulationOutcome(parameters).figures
    for measure in SimulationMeasure.allCases {
      #expect(ranges[measure]?.low == central[measure])
      #expect(ranges[measure]?.high == central[measure])
    }
  }

  /// The release build is held under a second by the bench; this is the same work unoptimised.
  @Test func `ten thousand draws take little time`() {
    let clock = ContinuousClock()
    var ranges: SimulationRanges?
    let time = clock.measure { ranges = SimulationRanges(SimulationSamples.parameters) }
    print("simulation: \(SimulationRanges.usualDraws) draws in \(time)")
    #expect(ranges?.draws == 10_000)
    #expect(time < .seconds(60))
  }

  @Test func `two coins fall as two coins do`() {
    var table = BinomialTable(rate: 5000)
    var generator = Domain.SeededGenerator(seed: "coins")
    var counts = [0, 0, 0]
    for _ in 0..<40_000 { counts[table.draw(2, &generator)] += 1 }
    #expect(abs(counts[0] - 10_000) < 400)
    #expect(abs(counts[1] - 20_000) < 400)
    #expect(abs(counts[2] - 10_000) < 400)
  }

  @Test(arguments: [(1, 100), (7, 9900), (60, 400), (500, 4750), (9000, 3), (20_000, 6000)])
  func `draws have the mean and the spread of the binomial`(_ trials: Int, _ rate: BasisPoints) {
    var table = BinomialTable(rate: rate)
    var generator = Domain.SeededGenerator(seed: "mean")
    let rounds = 4000
    var (sum, squares) = (0.0, 0.0)
    for _ in 0..<rounds {
      let value = table.draw(trials, &generator)
      #expect((0...trials).contains(value))
      sum += Double(value)
      squares += Double(value) * Double(value)
    }
    let share = Double(rate) / 10_000
    let (mean, variance) = (Double(trials) * share, Double(trials) * share * (1 - share))
    let found = sum / Double(rounds)
    #expect(abs(found - mean) < 5 * (variance / Double(rounds)).squareRoot() + 1e-9)
    #expect(abs(squares / Double(rounds) - found * found - variance) < variance * 0.15 + 1e-3)
  }

  @Test func `certain outcomes need no chance`() {
    var generator = Domain.SeededGenerator(1)
    var (never, always) = (BinomialTable(rate: 0), BinomialTable(rate: 10_000))
    #expect(never.draw(50, &generator) == 0)
    #expect(always.draw(50, &generator) == 50)
    #expect(always.draw(0, &generator) == 0)
  }

  @Test func `R32 the quick bound is the bound`() {
    for examined in [1, 2, 5, 9, 22, 61, 137, 300] {
      for errors in Set([0, 1, 2, examined / 7, examined / 3, examined / 2, examined - 1, examined])
      where (0...examined).contains(errors) {
        for confidence in [1, 5000, 6000, 9000, 9750, 9999] {
          let exact = lowerErrorBound(examined: examined, errors: errors, confidence: confidence)
          let quick = QuickErrorBound(examined: examined, errors: errors, confidence: confidence)
          #expect(quick.bound == exact, "\(examined) \(errors) \(confidence)")
        }
      }
    }
  }

  @Test func `what is shared out sums to what there was and passes no weight`() {
    var generator = Domain.SeededGenerator(seed: "shares")
    var shares: [Int] = []
    for _ in 0..<500 {
      let weights = (0..<generator.between(1, 9)).map { _ in generator.below(40) }
      let count = generator.between(0, weights.reduce(0, +))
      apportioned(count, among: weights[...], into: &shares)
      #expect(shares.reduce(0, +) == count)
      #expect(zip(shares, weights).allSatisfy { $0 <= $1 })
    }
  }
}
