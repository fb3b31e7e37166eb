import Domain
import Testing

@Suite struct MoneyTests {
  @Test(
    "pct rounds half to even",
    arguments: [
      (1, 5000, 0), (3, 5000, 2), (5, 5000, 2), (7, 5000, 4), (-1, 5000, 0), (-3, 5000, -2),
      (-5, 5000, -2), (10_000, 1, 1), (5000, 1, 0), (15_000, 1, 2), (25_000, 1, 2),
      (400_000, 1500, 60_000), (0, 9999, 0), (123_456_789, 0, 0),
    ] as [(Int64, Int, Int64)]
  )
  func halfToEven(amount: Int64, rate: Int, expected: Int64) {
    #expect(percentage(of: amount, rate) == expected)
    #expect(percentage(of: -amount, rate) == -expected)
  }

  @Test func `pct is never further than half a centime, and even at equal distance`() {
    var generator = SeededGenerator(7)
    for _ in 0..<20_000 {
      let amount = Int64.random(in: -5_000_000_000...5_000_000_000, using: &generator)
      let rate = Int.random(in: 0...20_000, using: &generator)
      let exact = Int128(amount) * Int128(rate)
      let rounded = Int128(percentage(of: amount, rate))
      let twice = (rounded * 10_000 - exact).magnitude * 2
      #expect(twice <= 10_000)
      if twice == 10_000 { #expect(rounded.isMultiple(of: 2)) }
    }
  }

  @Test func `the greatest amount does not overflow`() {
    #expect(percentage(of: .max, 10_000) == .max)
    #expect(percentage(of: .min, 10_000) == .min)
  }

  @Test(arguments: [
    (1, 2, 1), (3, 2, 2), (5, 2, 3), (1, 3, 0), (2, 3, 1), (0, 7, 0), (899, 10, 90),
  ])
  func `half up rounds a half upwards`(dividend: Int, divisor: Int, expected: Int) {
    #expect(roundedHalfUp(dividend, over: divisor) == expected)
  }
}
