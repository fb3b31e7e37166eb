/// What a row has for a field.
public enum FilterDatum: Hashable, Sendable {
  /// Its codes; none when there is nothing.
  case codes([String])
  case number(Int?)
  case day(Day?)
  case period(Period?)
  case text(String)

  /// One code, where an empty one is none.
  public static func code(_ code: String?) -> FilterDatum {
    .codes(code.flatMap { $0.isEmpty ? nil : [$0] } ?? [])
  }

  var isEmpty: Bool {
    switch self {
    case .codes(let codes): codes.isEmpty
    case .number(let number): number == nil
    case .day(let day): day == nil
    case .period(let period): period == nil
    case .text(let text): text.isEmpty
    }
  }
}

extension Filter {
  /// Whether a row in memory is kept.
  ///
  /// - Parameters:
  ///   - today: the day that ages and due days are counted from.
  ///   - person: who `moi` is; nil matches nobody.
  ///   - text: the row's own text, folded (`foldedBytes`); asked for only when words are sought.
  ///   - datum: what the row has for a field.
  public func matches(
    today: Day,
    person: String?,
    text: () -> [UInt8],
    datum: (FilterField.ID) -> FilterDatum
  ) -> Bool {
    switch self {
    case .all(let parts):
      parts.allSatisfy { $0.matches(today: today, person: person, text: text, datum: datum) }
    case .any(let parts):
      parts.contains { $0.matches(today: today, person: person, text: text, datum: datum) }
    case .not(let part):
      !part.matches(today: today, person: person, text: text, datum: datum)
    case .text(let needle): foldedContains(text(), Array(needle.utf8))
    case .field(let field, let matches):
      Filter.holds(matches, datum(field), today, person, countsDown: field == .due)
    }
  }

  private static func holds(
    _ matches: [FilterMatch],
    _ datum: FilterDatum,
    _ today: Day,
    _ person: String?,
    countsDown: Bool
  ) -> Bool {
    matches.contains { match in
      switch match {
      case .empty: datum.isEmpty
      case .present: !datum.isEmpty
      case .me: person.map { has(datum, code: $0) } ?? false
      case .code(let code): has(datum, code: code)
      case .prefix(let prefix): has(datum, prefix: prefix)
      case .contains(let needle): holds(datum, needle: needle)
      case .number(let lower, let upper):
        number(datum, today, countsDown).map { lies($0, lower, upper) } ?? false
      case .days(let lower, let upper):
        if case .day(let day?) = datum { lies(day, lower, upper) } else { false }
      case .periods(let lower, let upper):
        if case .period(let period?) = datum { lies(period, lower, upper) } else { false }
      }
    }
  }

  private static func has(_ datum: FilterDatum, code: String) -> Bool {
    guard case .codes(let codes) = datum else { return false }
    return codes.contains { $0.utf8.count == code.utf8.count && begins($0, with: code) }
  }

  private static func has(_ datum: FilterDatum, prefix: String) -> Bool {
    switch datum {
    case .codes(let codes): codes.contains { begins($0, with: prefix) }
    case .period(let period?): begins(period.code, with: prefix)
    default: false
    }
  }

  private static func holds(_ datum: FilterDatum, needle: String) -> Bool {
    guard case .text(let text) = datum else { return false }
    return foldedContains(foldedBytes(text), Array(needle.utf8))
  }

  /// Whether a code begins so, ASCII case apart.
  private static func begins(_ code: String, with prefix: String) -> Bool {
    func lower(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 32 : byte }
    return code.utf8.lazy.map(lower).starts(with: prefix.utf8.lazy.map(lower))
  }

  private static func number(_ datum: FilterDatum, _ today: Day, _ countsDown: Bool) -> Int? {
    switch datum {
    case .number(let number): number
    case .day(let day): day.map { countsDown ? today.days(to: $0) : $0.days(to: today) }
    default: nil
    }
  }

  private static func lies<Value: Comparable>(
    _ value: Value,
    _ lower: Value?,
    _ upper: Value?
  ) -> Bool {
    if let lower, value < lower { return false }
    if let upper, value > upper { return false }
    return true
  }
}
