/// The rates of a programme's target groups and how they combine (R16).
public struct EquityBonus: Sendable {
  private let rates: [String: BasisPoints]
  private let combination: Bonus

  /// Arranges the rates of a programme's groups.
  public init(_ programme: Programme) {
    rates = Dictionary(
      programme.groups.map { ($0.code, $0.bonus) },
      uniquingKeysWith: { first, _ in first }
    )
    combination = programme.bonus
  }

  /// The rate of one group; nothing for an unknown one.
  public func rate(of group: String) -> BasisPoints { rates[group] ?? 0 }

  /// The rate for a participant of these groups: the highest, or the sum over the distinct groups
  /// within the cap (R16). An unknown group counts for nothing.
  public func rate(for groups: [String]) -> BasisPoints {
    switch combination.mode {
    case .highest:
      return groups.reduce(0) { max($0, rates[$1] ?? 0) }
    case .sum:
      let sum = Set(groups).reduce(0) { $0 + (rates[$1] ?? 0) }
      return combination.cap.map { min(sum, $0) } ?? sum
    }
  }
}

/// What a claim is worth before any finding: its price and the bonus (§5, R38).
public func grossAmount(price: Money, bonus: BasisPoints) -> Money { price + price.share(bonus) }
