/// What should be reached by a day, as an exact fraction: the targets of past periods, and of the
/// current one the share of its days that have gone, today included (R49).
public struct TargetToDate: Hashable, Sendable {
  /// The numerator over `days`.
  public let numerator: Int
  /// The days of the period that holds the day.
  public let days: Int

  /// The target to date of quantities by period. Every period is of one kind; future ones count for
  /// nothing.
  public init(_ quantities: some Sequence<(period: Period, quantity: Int)>, on today: Day) {
    var (past, current, elapsed, days) = (0, 0, 0, 1)
    for (period, quantity) in quantities {
      if period.lastDay < today {
        past += quantity
      } else if period.firstDay <= today {
        current += quantity
        days = period.dayCount
        elapsed = period.firstDay.days(to: today) + 1
      }
    }
    numerator = past * days + current * elapsed
    self.days = days
  }

  /// In hundredths, half up (R50).
  public var hundredths: Int { roundedHalfUp(numerator * 100, over: days) }

  /// What part of it is validated, in whole percent, half up; nil when nothing was to be reached
  /// yet (R50).
  public func ratioPercent(validated: Int) -> Int? {
    numerator > 0 ? roundedHalfUp(validated * 100 * days, over: numerator) : nil
  }
}

extension Programme {
  /// Where a ratio stands against the programme's thresholds; without ratio all is well (R50).
  public func status(ofRatio percent: Int?) -> ProgressStatus {
    guard let percent else { return .ok }
    if percent >= okPercent { return .ok }
    return percent >= watchPercent ? .watch : .late
  }
}

/// What will be reached at the end of an agreement at the pace of the last 90 days (R51).
///
/// `recent` counts the claims validated since `firstForecastDay(before: today)`, today included.
public func forecast(validated: Int, recent: Int, endsOn: Day, today: Day) -> Int {
  validated + roundedHalfUp(recent * max(0, today.days(to: endsOn)), over: 90)
}

/// The first of the 90 days that a forecast looks at, of which `today` is the last (R51).
public func firstForecastDay(before today: Day) -> Day { today.adding(days: -89) }
