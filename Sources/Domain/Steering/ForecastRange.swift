/// Claims validated on the last 90 days, in three blocks of 30 days; the last day is today.
public struct RecentValidations: Hashable, Sendable {
  /// The oldest block first.
  public let blocks: [Int]

  /// The blocks of validations counted by day; days outside of the 90 do not count.
  public init(_ days: some Sequence<(day: Day, count: Int)>, today: Day) {
    var blocks = [0, 0, 0]
    for (day, count) in days {
      let age = day.days(to: today)
      if (0..<90).contains(age) { blocks[2 - age / 30] += count }
    }
    self.blocks = blocks
  }

  public var sum: Int { blocks.reduce(0, +) }
}

/// What will be reached at the end of an agreement, at the pace of the slowest and of the fastest of
/// the last three blocks of 30 days, around the forecast at their common pace (R51).
///
/// low and high = validated + half-up(the smallest or greatest block × days left ÷ 30). The forecast
/// lies between them, for a mean lies between the least and the most.
public struct ForecastRange: Hashable, Sendable {
  public var low: Int
  public var forecast: Int
  public var high: Int

  public init(validated: Int, recent: RecentValidations, endsOn: Day, today: Day) {
    let left = max(0, today.days(to: endsOn))
    low = validated + roundedHalfUp((recent.blocks.min() ?? 0) * left, over: 30)
    forecast = Domain.forecast(
      validated: validated,
      recent: recent.sum,
      endsOn: endsOn,
      today: today
    )
    high = validated + roundedHalfUp((recent.blocks.max() ?? 0) * left, over: 30)
  }

  /// Whether a target is reached even at the slowest pace, at the common one, only at the fastest
  /// one, or at none.
  public func outlook(target: Int) -> Outlook {
    if low >= target { return .sure }
    if forecast >= target { return .likely }
    return high >= target ? .doubtful : .missed
  }

  /// By how much the forecast stays under a target; 0 when it does not.
  public func miss(target: Int) -> Int { max(0, target - forecast) }
}

/// How likely it is that a target is reached.
public enum Outlook: String, CaseIterable, Sendable {
  case sure, likely, doubtful, missed
}
