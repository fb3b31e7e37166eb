/// A civil day of the Gregorian calendar.
public struct Day: Hashable, Comparable, Codable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int32

  /// The day that is so many days after 1 January 1970.
  public init(number: Int32) { self.number = number }

  /// The day of that date, or nil when the calendar has none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.count(inMonth: month, of: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// The day written `YYYY-MM-DD`, or nil.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45,
      let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]),
      let day = decimal(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Howard Hinnant's days-from-civil, which is exact over the whole calendar.
  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1 to 12) and day of the month (1 to 31).
  public var civil: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  public var year: Int { civil.year }
  public var month: Month { Month(year: civil.year, month: civil.month) }

  /// The day written `YYYY-MM-DD`.
  public var iso: String {
    let (year, month, day) = civil
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  /// The day so many days later; earlier when negative.
  public func adding(days: Int) -> Day { Day(number: number + Int32(days)) }

  /// The same day of the month so many months later, or the last day of a shorter month (R10).
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let target = Month(year: year, month: month).adding(months)
    let last = Day.count(inMonth: target.month, of: target.year)
    return Day(unchecked: target.year, target.month, min(day, last))
  }

  /// Whole days from this day to another; negative when the other is earlier.
  public func days(to other: Day) -> Int { Int(other.number) - Int(number) }

  /// How many days the month has.
  public static func count(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

/// The value of a run of ASCII digits, or nil when it holds anything else.
func decimal(_ bytes: some Collection<UInt8>) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
  var value = 0
  for byte in bytes {
    guard (48...57).contains(byte) else { return nil }
    value = value * 10 + Int(byte - 48)
  }
  return value
}

/// A non-negative number with leading zeros up to a width.
func padded(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return text.count >= width ? text : String(repeating: "0", count: width - text.count) + text
}
