import Domain
import Phrases
import Testing

@Suite struct NumberStyleTests {
  private let french = NumberStyle.french
  private let english = NumberStyle.english

  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1\u{202F}000"), (54_000, "54\u{202F}000"),
    (1_234_567, "1\u{202F}234\u{202F}567"), (-54_000, "-54\u{202F}000"),
  ])
  func `thousands stand apart by a narrow no-break space`(value: Int, text: String) {
    #expect(french.number(value) == text)
  }

  @Test func `the least and the greatest number are written`() {
    #expect(french.number(Int64.min).hasPrefix("-9\u{202F}223"))
    #expect(french.number(Int64.max).hasPrefix("9\u{202F}223"))
  }

  @Test(arguments: [
    (5_400_000, "54\u{202F}000\u{202F}DH"), (1250, "12,50\u{202F}DH"), (105, "1,05\u{202F}DH"),
    (-50, "-0,50\u{202F}DH"), (0, "0\u{202F}DH"),
  ])
  func `an amount has decimals only when it has centimes`(centimes: Int, text: String) {
    #expect(french.amount(Money(centimes: Int64(centimes))) == text)
  }

  @Test func `English writes decimals after a full stop`() {
    #expect(english.amount(Money(centimes: 1250)) == "12.50\u{202F}DH")
  }

  @Test(arguments: [
    (950_00, "950\u{202F}DH"), (54_000_00, "54\u{202F}kDH"), (1_240_000_00, "1,24\u{202F}MDH"),
    (2_500_000_00, "2,50\u{202F}MDH"), (12_000_000_00, "12,00\u{202F}MDH"),
  ])
  func `a short amount takes few cells`(centimes: Int, text: String) {
    #expect(french.shortAmount(Money(centimes: Int64(centimes))) == text)
  }

  @Test func `in a column the centimes are written even when there are none`() {
    #expect(french.columnAmount(Money(centimes: 5_400_000)) == "54\u{202F}000,00")
    #expect(french.columnAmount(Money(centimes: -5)) == "-0,05")
    #expect(french.tenths(70) == "7,0")
    #expect(french.tenths(-3) == "-0,3")
  }

  @Test(arguments: [(61, "61\u{202F}%"), (0, "0\u{202F}%"), (104, "104\u{202F}%")])
  func `a percent stands apart from its sign`(value: Int, text: String) {
    #expect(french.percent(value) == text)
  }

  @Test(arguments: [(625, "6,25"), (650, "6,5"), (600, "6"), (5, "0,05"), (-5, "-0,05")])
  func `a rate in basis points has no useless decimals`(value: Int, text: String) {
    #expect(french.rate(value) == text + "\u{202F}%")
  }

  @Test func `days, periods and months are written as here`() throws {
    let day = try #require(Day(iso: "2026-11-02"))
    #expect(french.day(day) == "02/11/2026")
    #expect(french.shortDay(day) == "02/11")
    #expect(french.period(Period(.quarter, holding: day)) == "T4 2026")
    #expect(english.period(Period(.quarter, holding: day)) == "Q4 2026")
    #expect(french.period(Period(.month, holding: day)) == "nov. 2026")
  }

  @Test func `an instant is told on the clock on the wall`() {
    let moment = Moment(utcMilliseconds: -1, offsetMinutes: 60)
    #expect(french.moment(moment) == "01/01/1970 00:59")
  }

  @Test(arguments: [(0, true, false), (1, true, true), (2, false, false)])
  func `0 is singular in French and plural in English`(count: Int, french: Bool, english: Bool) {
    #expect(NumberStyle.french.isSingular(count) == french)
    #expect(NumberStyle.english.isSingular(count) == english)
  }
}
