/// A rate in basis points: 10,000 is the whole, 1 is a hundredth of a percent.
public typealias BasisPoints = Int

/// An amount in centimes of dirham; never a floating-point number.
public struct Money: Hashable, Comparable, Codable, Sendable {
  /// The amount, in centimes.
  public var centimes: Int64

  /// An amount of so many centimes.
  public init(centimes: Int64) { self.centimes = centimes }

  /// Nothing.
  public static let zero = Money(centimes: 0)

  /// The share `rate` of this amount, rounded half to even (DESIGN §5, `pct`).
  public func share(_ rate: BasisPoints) -> Money {
    Money(centimes: percentage(of: centimes, rate))
  }

  public static func < (left: Money, right: Money) -> Bool { left.centimes < right.centimes }
  public static func + (left: Money, right: Money) -> Money {
    Money(centimes: left.centimes + right.centimes)
  }
  public static func - (left: Money, right: Money) -> Money {
    Money(centimes: left.centimes - right.centimes)
  }
  public static func += (left: inout Money, right: Money) { left = left + right }
}

/// `pct(amount, rate)` of DESIGN §5: amount × rate ÷ 10,000, rounded half to even.
///
/// The product is taken on 128 bits, so that no amount that fits in 64 bits overflows.
public func percentage(of amount: Int64, _ rate: BasisPoints) -> Int64 {
  Int64(roundedHalfToEven(Int128(amount) * Int128(rate), over: 10_000))
}

/// The quotient of two whole numbers rounded to the nearest, and to the even one at equal distance.
/// The divisor is positive.
public func roundedHalfToEven(_ dividend: Int128, over divisor: Int128) -> Int128 {
  var (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  if remainder < 0 {
    quotient -= 1
    remainder += divisor
  }
  let twice = remainder * 2
  if twice > divisor || (twice == divisor && !quotient.isMultiple(of: 2)) { quotient += 1 }
  return quotient
}

/// The quotient of two non-negative whole numbers rounded to the nearest, and up at equal distance.
public func roundedHalfUp(_ dividend: Int, over divisor: Int) -> Int {
  (2 * dividend + divisor) / (2 * divisor)
}
