extension Mechanism {
  /// How many claims are drawn from a population (§5, R25): never under the minimum, never over
  /// the population, and computed on whole numbers, without rounding n0.
  public func sampleSize(ofPopulation population: Int) -> Int {
    guard population > 0 else { return 0 }
    let wanted =
      switch coverage {
      case .all: population
      case .share(let share): ceilingOfShare(share, of: population)
      case .confidence(let percent, let margin, let expected):
        Mechanism.sampleSize(population, confidence: percent, margin: margin, expected: expected)
      }
    return min(population, max(wanted, minimum))
  }

  /// n = ⌈n0 ÷ (1 + (n0 − 1) ÷ N)⌉ with n0 = z²·p(1 − p) ÷ e² (R25).
  ///
  /// With n0 = a ÷ b this is ⌈a·N ÷ (b·N + a − b)⌉, where a < 2⁴⁸ and b ≤ 10¹⁴: 128 bits hold it for
  /// every N. A confidence that the programme may not have (R25) draws everything.
  private static func sampleSize(
    _ population: Int,
    confidence: Int,
    margin: BasisPoints,
    expected: BasisPoints
  ) -> Int {
    guard let z = thousandthsOfZ(confidence), margin > 0, (1...9999).contains(expected) else {
      return population
    }
    let a = Int128(z * z) * Int128(expected * (10_000 - expected))
    let b = Int128(1_000_000) * Int128(margin * margin)
    let whole = Int128(population)
    let (dividend, divisor) = (a * whole, b * whole + a - b)
    return Int((dividend + divisor - 1) / divisor)
  }

  /// z in thousandths for a two-sided confidence in percent.
  private static func thousandthsOfZ(_ confidence: Int) -> Int? {
    switch confidence {
    case 90: 1645
    case 95: 1960
    case 99: 2576
    default: nil
    }
  }
}

/// How many claims are drawn for counter-verification: the programme's share of them, rounded up,
/// and at least one (R82).
public func counterSampleSize(ofPopulation population: Int, share: BasisPoints) -> Int {
  population > 0 ? min(population, max(1, ceilingOfShare(share, of: population))) : 0
}

/// A share of a count, rounded up.
func ceilingOfShare(_ share: BasisPoints, of count: Int) -> Int {
  Int((Int128(count) * Int128(share) + 9999) / 10_000)
}
