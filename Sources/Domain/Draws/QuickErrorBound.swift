/// L of R32 as `lowerErrorBound` finds it, sooner where many are asked for at once.
///
/// The probability of so many errors is summed in floating point with a relative error far below
/// `margin`; where it comes nearer than that to the limit, the exact inequality decides. So the bound is
/// the same, to the basis point.
struct QuickErrorBound {
  private let examined: Int
  private let errors: Int
  private let confidence: BasisPoints
  /// C(n, k) as a significand and a power of two.
  private let choices: Scaled
  private static let margin = 1e-7

  init(examined: Int, errors: Int, confidence: BasisPoints) {
    (self.examined, self.errors, self.confidence) = (examined, errors, confidence)
    var choices = Scaled(1)
    for factor in stride(from: 1, through: min(errors, examined - errors), by: 1) {
      let rest = examined - min(errors, examined - errors) + factor
      choices.multiply(by: Double(rest) / Double(factor))
    }
    self.choices = choices
  }

  /// The bound; computed exactly where the limit is too high for the short way.
  var bound: BasisPoints {
    guard errors > 0, errors <= examined else { return 0 }
    guard confidence >= 6000, errors < examined else { return exact }
    // From k ÷ n on the probability is a half or more: the median lies within one of the mean.
    var (low, high) = (0, min(9999, (errors * 10_000 - 1) / examined))
    while low < high {
      let middle = (low + high + 1) / 2
      guard let holds = holds(middle) else { return exact }
      if holds { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private var exact: BasisPoints {
    lowerErrorBound(examined: examined, errors: errors, confidence: confidence)
  }

  /// Whether that many errors or more are improbable enough at a share of `b`; nil when it is too near
  /// to tell.
  private func holds(_ b: Int) -> Bool? {
    guard b > 0 else { return true }
    let (share, rest) = (Double(b) / 10_000, Double(10_000 - b) / 10_000)
    var first = choices
    first.multiply(by: Scaled(share).power(errors))
    first.multiply(by: Scaled(rest).power(examined - errors))
    var (term, sum) = (1.0, 1.0)
    var count = errors
    while count < examined, term > sum * 1e-18 {
      term *= Double(examined - count) * share / (Double(count + 1) * rest)
      sum += term
      count += 1
    }
    first.multiply(by: sum)
    let limit = Double(10_000 - confidence) / 10_000
    let probability = first.value
    if probability < limit * (1 - QuickErrorBound.margin) { return true }
    return probability > limit * (1 + QuickErrorBound.margin) ? false : nil
  }
}

/// A number whose size no power makes overflow.
private struct Scaled {
  private var significand: Double
  private var exponent: Int

  init(_ value: Double) {
    significand = value.significand
    exponent = Int(value.exponent)
  }

  var value: Double {
    exponent < -1000
      ? 0 : Double(sign: .plus, exponent: min(exponent, 1000), significand: significand)
  }

  mutating func multiply(by factor: Double) { multiply(by: Scaled(factor)) }

  mutating func multiply(by other: Scaled) {
    let product = significand * other.significand
    exponent += other.exponent + Int(product.exponent)
    significand = product.significand
  }

  func power(_ count: Int) -> Scaled {
    var (result, square, rest) = (Scaled(1), self, count)
    while rest > 0 {
      if !rest.isMultiple(of: 2) { result.multiply(by: square) }
      square.multiply(by: square)
      rest /= 2
    }
    return result
  }
}
