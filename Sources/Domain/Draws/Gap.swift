/// The gap of a stratum: the share of the examined claims that was not confirmed, half to even; 0
/// when none was examined (§5, R30).
public func gap(examined: Int, confirmed: Int) -> BasisPoints {
  guard examined > 0 else { return 0 }
  return BasisPoints(
    roundedHalfToEven(Int128(examined - confirmed) * 10_000, over: Int128(examined))
  )
}

/// The gap of two quantities: their difference over the greater; 0 when both are 0 (§5, R35).
public func gap(declared: Int, verified: Int) -> BasisPoints {
  let greater = max(declared, verified)
  guard greater > 0 else { return 0 }
  let difference = Int128(declared) - Int128(verified)
  return BasisPoints(roundedHalfToEven(difference.magnitudeSigned * 10_000, over: Int128(greater)))
}

extension Int128 {
  fileprivate var magnitudeSigned: Int128 { self < 0 ? -self : self }
}

extension Band {
  /// Whether the band holds a gap: `[from, to)`, and 10,000 in the last one (R31).
  public func holds(_ gap: BasisPoints) -> Bool {
    gap >= from && (gap < to || (gap == 10_000 && to == 10_000))
  }
}

extension Mechanism {
  /// The band that holds a gap; nil when the mechanism has none (R27).
  public func band(holding gap: BasisPoints) -> Band? { bands.first { $0.holds(gap) } }
}
