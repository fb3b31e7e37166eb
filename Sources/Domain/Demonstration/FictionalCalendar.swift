/// The days between which the demonstration's history takes place.
public enum FictionalCalendar {
  /// The today of a demonstration store, a Sunday (R96).
  public static let today = day(2026, 11, 22)
  /// The day on which its store is founded.
  public static let founded = day(2025, 9, 22)
  /// Monday of the first week of work.
  public static let firstMonday = day(2025, 10, 6)
  static let agreementStart = day(2025, 10, 1)
  static let agreementEnd = day(2027, 6, 30)

  /// Whole weeks of work from the first Monday to today.
  public static var weeks: Int { firstMonday.days(to: today) / 7 + 1 }

  /// A day of the calendar; the first of all when there is none of that date.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }
}
