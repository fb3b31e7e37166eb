import Domain
import Phrases
import Testing

@testable import Screens

@Suite struct TypedValueTests {
  private let forms = Phrasebook.french.forms

  @Test(arguments: [
    ("22/11/26", "2026-11-22"), ("22/11/2026", "2026-11-22"), ("2026-11-22", "2026-11-22"),
    ("5/1", "2026-01-05"), ("auj", "2026-11-22"), ("AUJ", "2026-11-22"), ("-3j", "2026-11-19"),
    ("+10j", "2026-12-02"),
  ])
  func `a day is understood as it is typed`(text: String, iso: String) {
    #expect(typedDay(text, today: Samples.today, forms: forms)?.iso == iso)
  }

  @Test(arguments: ["", "31/02/2026", "22-11-2026", "demain", "22/11/202", "+j", "3j", "1/2/3/4"])
  func `another text is no day`(text: String) {
    #expect(typedDay(text, today: Samples.today, forms: forms) == nil)
  }

  @Test(arguments: [
    ("54 000", 5_400_000), ("54k", 5_400_000), ("54,50", 5450), ("54.5", 5450), ("0", 0),
    ("54\u{202F}000", 5_400_000), ("1k", 100_000),
  ])
  func `an amount is understood as it is typed`(text: String, centimes: Int) {
    #expect(typedAmount(text) == Money(centimes: Int64(centimes)))
  }

  @Test(arguments: ["", "-5", "5,123", "k", "5k5", "1,2,3", "abc", "9999999999999999"])
  func `another text is no amount`(text: String) {
    #expect(typedAmount(text) == nil)
  }
}
