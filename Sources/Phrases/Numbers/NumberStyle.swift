public import Domain

/// How a language writes numbers, amounts and days; digits are Western everywhere.
public struct NumberStyle: Hashable, Sendable {
  /// Between thousands: a narrow no-break space, one cell wide.
  public var thousands: String
  public var decimal: String
  /// Between a number and its unit.
  public var unitSpace: String
  /// Before a quarter's number: `T` in French, `Q` in English.
  public var quarter: String
  /// Whether 0 is singular, as in French.
  public var zeroIsSingular: Bool
  /// Short names of the months, January first.
  public var months: [String]

  public init(
    thousands: String,
    decimal: String,
    unitSpace: String,
    quarter: String,
    zeroIsSingular: Bool,
    months: [String]
  ) {
    self.thousands = thousands
    self.decimal = decimal
    self.unitSpace = unitSpace
    self.quarter = quarter
    self.zeroIsSingular = zeroIsSingular
    self.months = months
  }

  public static let french = NumberStyle(
    thousands: "\u{202F}",
    decimal: ",",
    unitSpace: "\u{202F}",
    quarter: "T",
    zeroIsSingular: true,
    months: [
      "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
      "déc.",
    ]
  )

  public static let english = NumberStyle(
    thousands: "\u{202F}",
    decimal: ".",
    unitSpace: "\u{202F}",
    quarter: "Q",
    zeroIsSingular: false,
    months: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
  )

  /// Digits are Western here too; months are those of Morocco.
  public static let arabic = NumberStyle(
    thousands: "\u{202F}",
    decimal: ",",
    unitSpace: "\u{202F}",
    quarter: "ف",
    zeroIsSingular: false,
    months: [
      "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر",
      "نونبر", "دجنبر",
    ]
  )
}

/// Numbers.
extension NumberStyle {
  /// A whole number with its thousands apart: `54 000`.
  public func number(_ value: Int) -> String { number(Int64(value)) }

  /// A whole number with its thousands apart.
  public func number(_ value: Int64) -> String {
    if value.magnitude < 1000 { return String(value) }
    var left = value.magnitude
    var groups: [String] = []
    // Every screen shows dozens of numbers: the digits are taken by threes.
    while left >= 1000 {
      let group = Int(left % 1000)
      groups.append(thousands + (group < 10 ? "00" : group < 100 ? "0" : "") + String(group))
      left /= 1000
    }
    var text = (value < 0 ? "-" : "") + String(left)
    for group in groups.reversed() { text += group }
    return text
  }

  /// A number given in hundredths, without useless decimals: `12`, `12,5`, `12,25`.
  public func hundredths(_ value: Int64) -> String {
    let rest = Int(value.magnitude % 100)
    let whole = (value < 0 && value > -100 ? "-" : "") + number(value / 100)
    guard rest > 0 else { return whole }
    let decimals = rest.isMultiple(of: 10) ? String(rest / 10) : (rest < 10 ? "0" : "") + "\(rest)"
    return whole + decimal + decimals
  }

  /// A number given in tenths, its decimal always there: `7,0`.
  public func tenths(_ value: Int64) -> String {
    let whole = (value < 0 && value > -10 ? "-" : "") + number(value / 10)
    return whole + decimal + String(value.magnitude % 10)
  }

  /// A signed number: `+3`, `-2`, `0`.
  public func signed(_ value: Int) -> String { (value > 0 ? "+" : "") + number(value) }

  /// An amount without its unit, decimals only when there are centimes: `54 000`, `12,50`.
  public func bareAmount(_ money: Money) -> String {
    money.centimes.isMultiple(of: 100) ? number(money.centimes / 100) : columnAmount(money)
  }

  /// An amount without its unit, its centimes always there: in a column of them, where some have
  /// centimes, the dirhams of all stand below one another: `54 000,00`.
  public func columnAmount(_ money: Money) -> String {
    let rest = Int(money.centimes.magnitude % 100)
    let whole =
      (money.centimes < 0 && money.centimes > -100 ? "-" : "") + number(money.centimes / 100)
    return whole + decimal + (rest < 10 ? "0" : "") + String(rest)
  }

  /// An amount in dirhams: `54 000 DH`.
  public func amount(_ money: Money) -> String { bareAmount(money) + unitSpace + "DH" }

  /// An amount in few cells: `950 DH`, `54 kDH`, `1,24 MDH`; millions have two decimals always, so
  /// that those of a column compare.
  public func shortAmount(_ money: Money) -> String {
    let dirhams = money.centimes / 100
    switch dirhams.magnitude {
    case ..<10_000: return amount(Money(centimes: dirhams * 100))
    case ..<1_000_000:
      return number(scaled(money.centimes, by: 100_000)) + unitSpace + "kDH"
    default:
      let hundredths = Money(centimes: scaled(money.centimes, by: 1_000_000))
      return columnAmount(hundredths) + unitSpace + "MDH"
    }
  }

  /// A whole percent: `61 %`.
  public func percent(_ value: Int) -> String { number(value) + unitSpace + "%" }

  /// A rate in basis points: `6,25 %`.
  public func rate(_ value: BasisPoints) -> String { hundredths(Int64(value)) + unitSpace + "%" }

  private func scaled(_ value: Int64, by divisor: Int64) -> Int64 {
    Int64(roundedHalfToEven(Int128(value), over: Int128(divisor)))
  }
}

/// Days, periods and instants.
extension NumberStyle {
  /// `22/11/2026`
  public func day(_ day: Day) -> String { shortDay(day) + "/" + fourDigits(day.year) }

  /// `22/11`
  public func shortDay(_ day: Day) -> String {
    let civil = day.civil
    let digits = [civil.day / 10, civil.day % 10, -1, civil.month / 10, civil.month % 10]
    return String(decoding: digits.map { UInt8(48 + $0) }, as: UTF8.self)
  }

  /// `T3 2026`, or `sept. 2026`.
  public func period(_ period: Period) -> String {
    period.kind == .quarter
      ? "\(quarter)\(period.index) \(period.year)"
      : month(Month(year: period.year, month: period.index))
  }

  /// `sept. 2026`
  public func month(_ month: Month) -> String { "\(months[month.month - 1]) \(month.year)" }

  /// The day and the hour on the clock on the wall: `22/11/2026 09:12`.
  public func moment(_ moment: Moment) -> String { day(moment.day) + " " + clock(moment) }

  /// The hour on the clock on the wall: `09:12`.
  public func clock(_ moment: Moment) -> String {
    let minutes = (moment.utcMilliseconds + Int64(moment.offsetMinutes) * 60_000) / 60_000
    let ofDay = Int(((minutes % 1440) + 1440) % 1440)
    return twoDigits(ofDay / 60) + ":" + twoDigits(ofDay % 60)
  }

  private func twoDigits(_ value: Int) -> String { (value < 10 ? "0" : "") + String(value) }

  private func fourDigits(_ value: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, 4 - text.count)) + text
  }
}

/// Agreement in number.
extension NumberStyle {
  /// Whether a count takes the singular: 0 and 1 in French, 1 in English.
  public func isSingular(_ count: Int) -> Bool { count == 1 || (zeroIsSingular && count == 0) }

  /// The form of a noun that a count asks for, without the count.
  public func word(_ count: Int, _ noun: Noun) -> String {
    guard let forms = noun.arabic else { return isSingular(count) ? noun.one : noun.many }
    switch (count, count.magnitude % 100) {
    case (2, _): return forms.two
    case (_, 3...10): return forms.few
    case (_, 11...99): return noun.many
    default: return noun.one
    }
  }

  /// The count and its noun: `1 déclaration`, `23 déclarations`.
  ///
  /// Arabic says one and two by the noun alone: `تصريح واحد`, `تصريحان`, `3 تصريحات`.
  public func count(_ count: Int, _ noun: Noun) -> String {
    if let forms = noun.arabic, noun.one != forms.two {
      if count == 1 { return noun.single }
      if count == 2 { return forms.two }
    }
    return number(count) + " " + word(count, noun)
  }
}

/// A noun, or a group of words that agree with a count.
public struct Noun: Hashable, Sendable {
  public var one: String
  /// The plural; in Arabic the form after 11 to 99.
  public var many: String
  /// The forms that only Arabic has.
  let arabic: ArabicForms?

  struct ArabicForms: Hashable, Sendable {
    var two: String
    /// After 3 to 10.
    var few: String
  }

  public init(_ one: String, _ many: String) {
    self.one = one
    self.many = many
    arabic = nil
  }

  /// An Arabic noun: after 0, 1, 100 and so on; the dual; after 3 to 10; after 11 to 99.
  public init(_ one: String, _ two: String, _ few: String, _ many: String) {
    self.one = one
    self.many = many
    arabic = ArabicForms(two: two, few: few)
  }

  /// Words that stay the same after every Arabic count.
  public init(arabic words: String) { self.init(words, words, words, words) }

  /// The singular with its numeral, which follows the noun and has its gender.
  fileprivate var single: String {
    let parts = one.split(separator: " ", maxSplits: 1)
    let noun = parts.first.map(String.init) ?? one
    let rest = parts.count > 1 ? " " + parts[1] : ""
    return noun + (noun.hasSuffix("ة") ? " واحدة" : " واحد") + rest
  }
}
