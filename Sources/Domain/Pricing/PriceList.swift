/// A programme's prices, arranged once so that the price of a claim is found without searching.
///
/// The rows of a result stand from the most specific to the least, the highest amount first within
/// one specificity, so that the first row that fits is the one that §5 chooses.
public struct PriceList: Sendable {
  private let rows: [String: [Price]]

  /// Arranges the prices of a programme.
  public init(_ programme: Programme) {
    rows = Dictionary(grouping: programme.prices, by: \.result).mapValues { prices in
      prices.sorted { left, right in
        left.specificity == right.specificity
          ? left.amount > right.amount : left.specificity > right.specificity
      }
    }
  }

  /// The prices of one result, in the order in which they are tried.
  public func prices(ofResult result: String) -> [Price] { rows[result] ?? [] }

  /// The price of a result for a participant of a province and groups on a day, or nil when there
  /// is no candidate (§5, R13, R17b).
  public func price(
    result: String,
    province: String?,
    groups: [String],
    on day: Day
  ) -> Price? {
    PriceList.choose(among: prices(ofResult: result), province, groups, on: day)
  }

  /// Every price that fits, the one that §5 chooses first.
  public func candidates(
    result: String,
    province: String?,
    groups: [String],
    on day: Day
  ) -> [Price] {
    prices(ofResult: result).filter {
      $0.holds(day) && $0.fits(province: province, groups: groups)
    }
  }

  /// The first of these arranged prices that fits.
  static func choose(
    among prices: [Price],
    _ province: String?,
    _ groups: [String],
    on day: Day
  ) -> Price? {
    prices.first { $0.holds(day) && $0.fits(province: province, groups: groups) }
  }
}

extension Price {
  /// How precisely a price says for whom it is: 3 for province and group, 2 for a province, 1 for
  /// a group, 0 for everyone (§5).
  public var specificity: Int { (province == nil ? 0 : 2) + (group == nil ? 0 : 1) }

  /// Whether the price holds on a day, both ends included (R13).
  public func holds(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }

  /// Whether the price is for a participant of that province and those groups.
  public func fits(province wanted: String?, groups: [String]) -> Bool {
    if let province, province != wanted { return false }
    if let group, !groups.contains(group) { return false }
    return true
  }

  /// Whether two prices of the same result, province and group share a day, which publishing
  /// refuses (R13).
  public func overlaps(_ other: Price) -> Bool {
    guard result == other.result, province == other.province, group == other.group else {
      return false
    }
    if let until, let start = other.from, until < start { return false }
    if let end = other.until, let from, end < from { return false }
    return true
  }
}
