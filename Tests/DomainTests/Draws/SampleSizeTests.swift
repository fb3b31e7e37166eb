import Domain
import Testing

@Suite struct SampleSizeTests {
  @Test(
    "R25 the sizes that the textbooks print",
    arguments: [
      (1_000_000, 95, 500, 385), (1000, 95, 500, 278), (100, 95, 500, 80), (1, 95, 500, 1),
      (10, 95, 500, 10), (500, 90, 500, 176), (500, 99, 500, 286), (2000, 95, 300, 697),
    ]
  )
  func confidence(population: Int, percent: Int, margin: Int, expected: Int) {
    let mechanism = Sample.mechanism(
      .confidence(percent: percent, margin: margin, expected: 5000)
    )
    #expect(mechanism.sampleSize(ofPopulation: population) == expected)
  }

  @Test func `R25 the size is the least whole number that the fraction does not pass`() {
    var generator = SeededGenerator(11)
    let zs = [90: 1645, 95: 1960, 99: 2576]
    for _ in 0..<5000 {
      let population = Int.random(in: 1...5000, using: &generator)
      let margin = Int.random(in: 1...10_000, using: &generator)
      let expected = Int.random(in: 1...9999, using: &generator)
      let percent = [90, 95, 99].randomElement(using: &generator) ?? 95
      let z = Int128(zs[percent] ?? 0)
      let size = Sample.mechanism(
        .confidence(percent: percent, margin: margin, expected: expected)
      ).sampleSize(ofPopulation: population)
      // n0 = a / b; n ≥ x means n·(b·N + a − b) ≥ a·N, and n − 1 does not.
      let a = z * z * Int128(expected) * Int128(10_000 - expected)
      let b = Int128(1_000_000) * Int128(margin) * Int128(margin)
      let divisor = b * Int128(population) + a - b
      let dividend = a * Int128(population)
      #expect(Int128(size) * divisor >= dividend)
      #expect(Int128(size - 1) * divisor < dividend)
      #expect((1...population).contains(size))
    }
  }

  @Test(
    "a share is rounded up",
    arguments: [(100, 1000, 10), (101, 1000, 11), (3, 1, 1), (0, 5000, 0), (7, 10_000, 7)]
  )
  func share(population: Int, share: Int, expected: Int) {
    #expect(Sample.mechanism(.share(share)).sampleSize(ofPopulation: population) == expected)
  }

  @Test(
    "R25 never under the minimum, never over the population",
    arguments: [(100, 30, 30), (20, 30, 20), (1000, 30, 100), (0, 30, 0)]
  )
  func minimum(population: Int, minimum: Int, expected: Int) {
    let mechanism = Sample.mechanism(.share(1000), minimum: minimum)
    #expect(mechanism.sampleSize(ofPopulation: population) == expected)
  }

  @Test func `coverage all takes everything`() {
    #expect(Sample.mechanism(.all).sampleSize(ofPopulation: 42) == 42)
  }

  @Test(
    "R82 counter-verification draws at least one",
    arguments: [(0, 500, 0), (1, 500, 1), (20, 500, 1), (21, 500, 2), (10, 0, 1)]
  )
  func counter(population: Int, share: Int, expected: Int) {
    #expect(counterSampleSize(ofPopulation: population, share: share) == expected)
  }
}
