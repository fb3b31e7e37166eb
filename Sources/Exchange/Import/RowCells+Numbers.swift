import Domain

extension RowCells {
  /// A day, written `YYYY-MM-DD` or `DD/MM/YYYY` (R64), or nil when empty.
  mutating func dayOrNil(_ column: Int) -> Day? {
    let cell = cell(column)
    if cell.isEmpty { return nil }
    let day = CellText.day(cell)
    if day == nil { note(column, .badDay) }
    return day
  }

  /// A day that may not be empty.
  mutating func day(_ column: Int) -> Day {
    if cell(column).isEmpty { note(column, .missingValue) }
    return dayOrNil(column) ?? context.today
  }

  /// The day on which something was done: today when empty, never later (R65, R76).
  mutating func pastDay(_ column: Int) -> Day {
    guard let day = dayOrNil(column) else { return context.today }
    if day > context.today { note(column, .dayAfterToday, known: [context.today.iso]) }
    return day
  }

  /// A calendar month, written `YYYY-MM`.
  mutating func month(_ column: Int) -> Month {
    let text = requiredText(column)
    if let month = Month(iso: text) { return month }
    if !text.isEmpty { note(column, .badMonth) }
    return context.today.month
  }

  /// A period of the programme's kind (R59).
  mutating func period(_ column: Int) -> Period {
    let text = requiredText(column)
    let substitute = Period(context.periodKind, holding: context.today)
    guard let period = Period(text) else {
      if !text.isEmpty { note(column, .badPeriod, known: [substitute.code]) }
      return substitute
    }
    if period.kind != context.periodKind {
      note(column, .wrongPeriodKind, known: [substitute.code])
    }
    return period
  }

  /// An amount in dirhams (R64), or nil when empty.
  mutating func amount(_ column: Int) -> Money? {
    let cell = cell(column)
    if cell.isEmpty { return nil }
    let hundredths = CellText.hundredths(cell, allowingComma: separator != .comma)
    if hundredths == nil { note(column, .badAmount) }
    return hundredths.map(Money.init(centimes:))
  }

  /// A percentage from 0 to 100 (R64); 0 when empty (R65).
  mutating func percent(_ column: Int) -> BasisPoints {
    let cell = cell(column)
    if cell.isEmpty { return 0 }
    guard let hundredths = CellText.hundredths(cell, allowingComma: separator != .comma) else {
      note(column, .badPercent)
      return 0
    }
    if hundredths > 10_000 { note(column, .outOfRange, known: ["0", "100"]) }
    return BasisPoints(min(hundredths, 10_000))
  }

  /// A whole number within bounds, or nil when empty.
  mutating func wholeOrNil(_ column: Int, in bounds: ClosedRange<Int>) -> Int? {
    let cell = cell(column)
    if cell.isEmpty { return nil }
    guard let number = CellText.whole(cell) else {
      note(column, .badNumber)
      return nil
    }
    if !bounds.contains(number) {
      note(column, .outOfRange, known: [String(bounds.lowerBound), String(bounds.upperBound)])
    }
    return number
  }

  /// A whole number within bounds that may not be empty.
  mutating func whole(_ column: Int, in bounds: ClosedRange<Int>) -> Int {
    if cell(column).isEmpty { note(column, .missingValue) }
    return wholeOrNil(column, in: bounds) ?? bounds.lowerBound
  }
}
