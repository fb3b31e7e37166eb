/// What the values of an ordered field are measured in.
enum FilterScale {
  case period, days, centimes, whole

  /// The scale of a kind of field; nil when it has no order.
  init?(_ kind: FilterField.Kind) {
    switch kind {
    case .period: self = .period
    case .since, .until: self = .days
    case .amount: self = .centimes
    case .number: self = .whole
    case .choice, .code, .person, .province, .commune, .text: return nil
    }
  }

  var fault: FilterFault.Code {
    switch self {
    case .period: .notAPeriod
    case .days: .notADay
    case .centimes: .notAnAmount
    case .whole: .notANumber
    }
  }

  /// Reads one end of a range.
  func point(_ text: String) -> FilterPoint? {
    switch self {
    case .period:
      return Period(text.uppercased().replacing("Q", with: "T")).map { .period($0) }
    case .days:
      return civilDay(text).map { .day($0) } ?? wholeDays(text).map { .number($0) }
    case .centimes: return centimes(text).map { .number($0) }
    case .whole: return decimal(Array(text.utf8)).map { .number($0) }
    }
  }

  /// `2026-11-30` or `30/11/2026`.
  private func civilDay(_ text: String) -> Day? {
    if let day = Day(iso: text) { return day }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4 else { return nil }
    let numbers = parts.compactMap { decimal($0.utf8) }
    return numbers.count == 3 ? Day(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
  }

  /// `3`, `3j`, `2s`, `1m`, or `-3j`: days; a week has 7, a month 30.
  private func wholeDays(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-")
    let bytes = Array(text.lowercased().utf8.dropFirst(isNegative ? 1 : 0))
    guard let last = bytes.last, bytes.count <= 7 else { return nil }
    let unit: Int? =
      switch last {
      case 48...57: 0
      case 106, 100: 1
      case 115, 119: 7
      case 109: 30
      default: nil
      }
    guard let unit, let count = decimal(bytes.dropLast(unit == 0 ? 0 : 1)) else { return nil }
    return count * max(1, unit) * (isNegative ? -1 : 1)
  }

  /// `50000`, `1500.50`, `10k`, `1.5m`: dirhams, in centimes.
  private func centimes(_ text: String) -> Int? {
    var bytes = Array(text.lowercased().utf8)
    var factor = 100
    if bytes.last == 107 || bytes.last == 109 {
      factor *= bytes.removeLast() == 107 ? 1000 : 1_000_000
    }
    let parts = bytes.split(separator: 46, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = decimal(parts[0]) else { return nil }
    guard parts.count == 2 else { return whole * factor }
    guard parts[1].count <= 6, let decimals = decimal(parts[1]) else { return nil }
    let unit = parts[1].reduce(1) { unit, _ in unit * 10 }
    return whole * factor + decimals * factor / unit
  }
}

/// One end of a range.
enum FilterPoint {
  case number(Int)
  case day(Day)
  case period(Period)
}

extension FilterParser {
  /// The meaning of a value of an ordered field: one value, a comparison or a range.
  mutating func ordered(
    _ value: TypedValue,
    _ field: FilterField,
    _ scale: FilterScale
  ) -> [FilterMatch] {
    if let match = special(value, field) { return [match] }
    let ends = value.order == nil ? value.text.ranges(of: "..").first : nil
    guard let ends else {
      guard let point = scale.point(value.text) else { return fault(value, field, scale) }
      return [comparison(value.order, point)]
    }
    let (left, right) = (value.text[..<ends.lowerBound], value.text[ends.upperBound...])
    let lower = left.isEmpty ? nil : scale.point(String(left))
    let upper = right.isEmpty ? nil : scale.point(String(right))
    guard (lower != nil || left.isEmpty), (upper != nil || right.isEmpty),
      lower != nil || upper != nil, let match = range(lower, upper)
    else { return fault(value, field, scale) }
    if isReversed(match) {
      add(.reversedRange, value.range, field: field.id)
      return []
    }
    return [match]
  }

  /// Words that stand for a comparison: a year of periods, and what is overdue.
  private func special(_ value: TypedValue, _ field: FilterField) -> FilterMatch? {
    guard value.order == nil else { return nil }
    let key = folded(value.text)
    if field.kind == .until, ["retard", "late", "depassee", "passed"].contains(key) {
      return .number(nil, -1)
    }
    if field.kind == .period, key.utf8.count == 4, decimal(key.utf8) != nil {
      return .prefix(key + "-")
    }
    return nil
  }

  private mutating func fault(
    _ value: TypedValue,
    _ field: FilterField,
    _ scale: FilterScale
  ) -> [FilterMatch] {
    let atEnd = value.range.upperBound == characters.count && !value.isQuoted
    add(scale.fault, value.range, field: field.id, isIncomplete: atEnd)
    return []
  }

  private func comparison(_ order: TypedValue.Order?, _ point: FilterPoint) -> FilterMatch {
    switch (point, order) {
    case (.number(let number), nil): .number(number, number)
    case (.number(let number), .less): .number(nil, number - 1)
    case (.number(let number), .lessOrEqual): .number(nil, number)
    case (.number(let number), .greater): .number(number + 1, nil)
    case (.number(let number), .greaterOrEqual): .number(number, nil)
    case (.day(let day), nil): .days(day, day)
    case (.day(let day), .less): .days(nil, day.adding(days: -1))
    case (.day(let day), .lessOrEqual): .days(nil, day)
    case (.day(let day), .greater): .days(day.adding(days: 1), nil)
    case (.day(let day), .greaterOrEqual): .days(day, nil)
    case (.period(let period), nil): .periods(period, period)
    case (.period(let period), .less): .periods(nil, period.previous)
    case (.period(let period), .lessOrEqual): .periods(nil, period)
    case (.period(let period), .greater): .periods(period.next, nil)
    case (.period(let period), .greaterOrEqual): .periods(period, nil)
    }
  }

  /// The range between two ends of one sort; nil when they are of two.
  private func range(_ lower: FilterPoint?, _ upper: FilterPoint?) -> FilterMatch? {
    switch (lower, upper) {
    case (.number(let lower), .number(let upper)): .number(lower, upper)
    case (.day(let lower), .day(let upper)): .days(lower, upper)
    case (.period(let lower), .period(let upper)) where lower.kind == upper.kind:
      .periods(lower, upper)
    case (let lower?, nil): comparison(.greaterOrEqual, lower)
    case (nil, let upper?): comparison(.lessOrEqual, upper)
    default: nil
    }
  }

  private func isReversed(_ match: FilterMatch) -> Bool {
    switch match {
    case .number(let lower?, let upper?): lower > upper
    case .days(let lower?, let upper?): lower > upper
    case .periods(let lower?, let upper?): lower > upper
    default: false
    }
  }
}
