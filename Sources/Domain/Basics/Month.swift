/// A calendar month.
public struct Month: Hashable, Comparable, Sendable {
  /// Months since January of year 0.
  public let number: Int

  /// The month `month` (1 to 12) of a year.
  public init(year: Int, month: Int) { number = year * 12 + month - 1 }

  /// The month so many months after January of year 0.
  public init(number: Int) { self.number = number }

  /// The month written `YYYY-MM`, or nil.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == 45, let year = decimal(bytes[0..<4]), year >= 1,
      let month = decimal(bytes[5..<7]), (1...12).contains(month)
    else { return nil }
    self.init(year: year, month: month)
  }

  public var year: Int { number / 12 }
  public var month: Int { number % 12 + 1 }

  /// The month written `YYYY-MM`.
  public var iso: String { padded(year, 4) + "-" + padded(month, 2) }

  /// The month so many months later.
  public func adding(_ months: Int) -> Month { Month(number: number + months) }

  public static func < (left: Month, right: Month) -> Bool { left.number < right.number }
}
