import BigInt

/// L: the one-sided lower Clopper–Pearson bound of the share of errors, in basis points (R32).
///
/// It is the greatest b in 0…10,000 for which finding that many errors or more stays improbable:
/// Σ_{i≥k} C(n,i)·bⁱ·(10000−b)ⁿ⁻ⁱ · 10000 ≤ (10000 − confidence) · 10000ⁿ, with k errors among n;
/// 0 when there is no error. The sum grows with b, so b is found by bisection, and every
/// comparison is made on whole numbers.
public func lowerErrorBound(
  examined: Int,
  errors: Int,
  confidence: BasisPoints
) -> BasisPoints {
  guard errors > 0, errors <= examined else { return 0 }
  let test = BoundTest(examined: examined, errors: errors, confidence: confidence)
  var (low, high) = (0, 10_000)
  while low < high {
    let middle = (low + high + 1) / 2
    if test.holds(middle) { low = middle } else { high = middle - 1 }
  }
  return low
}

/// The inequality of R32 for one n, k and confidence.
///
/// Only the shorter side of the distribution is summed. A side of m terms is
/// Σ_{i<m} C(n,i)·xⁱ·yⁿ⁻ⁱ, which Horner's rule writes yⁿ⁻ᵐ⁺¹ · P ÷ (m−1)!, where P grows by one
/// short multiplication a term: no binomial and no division is ever needed.
private struct BoundTest {
  let examined: Int
  /// How many terms the shorter side has.
  let terms: Int
  /// Whether the shorter side is the upper one, i ≥ k.
  let sumsErrors: Bool
  /// The side of the inequality that does not depend on b, times (m−1)!.
  let limit: BigUInt

  init(examined: Int, errors: Int, confidence: BasisPoints) {
    self.examined = examined
    sumsErrors = examined - errors + 1 < errors
    terms = sumsErrors ? examined - errors + 1 : errors
    var limit = BigUInt(10_000).power(examined)
    for factor in stride(from: 2, to: terms, by: 1) { limit.multiply(byWord: UInt(factor)) }
    limit.multiply(byWord: UInt(sumsErrors ? 10_000 - confidence : confidence))
    self.limit = limit
  }

  /// Whether the errors found are improbable enough at a share of `b` basis points.
  func holds(_ b: Int) -> Bool {
    sumsErrors ? side(10_000 - b, b) <= limit : side(b, 10_000 - b) >= limit
  }

  /// 10,000 × (m−1)! × Σ_{i<m} C(n,i)·xⁱ·yⁿ⁻ⁱ.
  private func side(_ x: Int, _ y: Int) -> BigUInt {
    guard y > 0 else { return 0 }
    var series = HornerSeries()
    for index in stride(from: terms - 2, through: 0, by: -1) {
      series.step(over: UInt((index + 1) * y), times: UInt((examined - index) * x))
    }
    var sum = BigUInt(words: series.sum)
    sum.multiply(byWord: 10_000)
    return sum * BigUInt(y).power(examined - terms + 1)
  }
}

/// A sum of fractions over one denominator, both as little-endian words that grow in place: this is
/// the inner loop of the bound, several times faster than general big numbers.
private struct HornerSeries {
  private(set) var sum: [UInt] = [1]
  private var scale: [UInt] = [1]

  /// Multiplies the denominator by `divisor` and the sum by `factor`, then adds the denominator.
  mutating func step(over divisor: UInt, times factor: UInt) {
    var (scaleCarry, sumCarry): (UInt, UInt) = (0, 0)
    while scale.count < sum.count { scale.append(0) }
    for index in sum.indices {
      scale[index] = HornerSeries.product(scale[index], divisor, plus: 0, &scaleCarry)
      sum[index] = HornerSeries.product(sum[index], factor, plus: scale[index], &sumCarry)
    }
    if scaleCarry > 0 || sumCarry > 0 {
      scale.append(scaleCarry)
      let (top, overflow) = sumCarry.addingReportingOverflow(scaleCarry)
      sum.append(top)
      if overflow { sum.append(1) }
    }
  }

  /// word × factor + addend + carry: the low word is returned, the high one is the new carry.
  private static func product(
    _ word: UInt,
    _ factor: UInt,
    plus addend: UInt,
    _ carry: inout UInt
  ) -> UInt {
    let full = word.multipliedFullWidth(by: factor)
    let (first, overflowed) = full.low.addingReportingOverflow(carry)
    let (second, again) = first.addingReportingOverflow(addend)
    carry = full.high &+ (overflowed ? 1 : 0) &+ (again ? 1 : 0)
    return second
  }
}
