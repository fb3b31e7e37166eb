/// How long a programme's periods are.
public enum PeriodKind: String, CaseIterable, Codable, Sendable {
  case quarter, month
}

/// A quarter (`2026-T3`) or a month (`2026-09`) of the programme.
public struct Period: Hashable, Comparable, Sendable {
  public let kind: PeriodKind
  public let year: Int
  /// 1 to 4 for a quarter, 1 to 12 for a month.
  public let index: Int

  /// The period of that kind that holds a day.
  public init(_ kind: PeriodKind, holding day: Day) {
    let month = day.month
    self.kind = kind
    year = month.year
    index = kind == .quarter ? (month.month - 1) / 3 + 1 : month.month
  }

  /// The period written `2026-T3` or `2026-09`, or nil.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard let period = bytes.withUnsafeBufferPointer({ Period(utf8: $0) }) else { return nil }
    self = period
  }

  /// The period that bytes write, or nil.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 7, bytes[4] == 45, let year = decimal(bytes[0..<4]), year >= 1 else {
      return nil
    }
    if bytes[5] == 84 {
      guard (49...52).contains(bytes[6]) else { return nil }
      (kind, index) = (.quarter, Int(bytes[6] - 48))
    } else {
      guard let month = decimal(bytes[5..<7]), (1...12).contains(month) else { return nil }
      (kind, index) = (.month, month)
    }
    self.year = year
  }

  /// The period's code: `2026-T3` or `2026-09`.
  public var code: String {
    padded(year, 4) + "-" + (kind == .quarter ? "T\(index)" : padded(index, 2))
  }

  private var firstMonth: Month {
    Month(year: year, month: kind == .quarter ? index * 3 - 2 : index)
  }

  /// The first day of the period.
  public var firstDay: Day { Period.firstDay(of: firstMonth) }

  /// The last day of the period.
  public var lastDay: Day {
    Period.firstDay(of: firstMonth.adding(kind == .quarter ? 3 : 1)).adding(days: -1)
  }

  /// How many days the period has.
  public var dayCount: Int { firstDay.days(to: lastDay) + 1 }

  /// The period after this one.
  public var next: Period { Period(kind, holding: lastDay.adding(days: 1)) }

  /// The period before this one.
  public var previous: Period { Period(kind, holding: firstDay.adding(days: -1)) }

  private static func firstDay(of month: Month) -> Day {
    Day(year: month.year, month: month.month, day: 1) ?? Day(number: 0)
  }

  public static func < (left: Period, right: Period) -> Bool {
    (left.year, left.index) < (right.year, right.index)
  }
}
