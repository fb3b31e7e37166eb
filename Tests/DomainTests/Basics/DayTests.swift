import Domain
import Testing

@Suite struct DayTests {
  @Test(
    "R10 a month later is the same day, or the last of a shorter month",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-01-30", 1, "2026-02-28"), ("2026-03-31", 3, "2026-06-30"),
      ("2026-11-30", 3, "2027-02-28"), ("2026-12-31", 12, "2027-12-31"),
      ("2024-02-29", 12, "2025-02-28"), ("2026-05-15", 0, "2026-05-15"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
    ]
  )
  func addingMonths(from: String, months: Int, to: String) {
    #expect(day(from).adding(months: months).iso == to)
  }

  @Test func `every day of four centuries is read back as it is written`() {
    var current = day("1896-01-01")
    var expected = current.number
    while current < day("2301-01-01") {
      #expect(current.number == expected)
      #expect(Day(iso: current.iso) == current)
      current = current.adding(days: 37)
      expected += 37
    }
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-01-01", "2026/01/01", "",
    "2026-1-1",
    "0000-01-01",
  ])
  func `a date that the calendar does not have is refused`(text: String) {
    #expect(Day(iso: text) == nil)
  }
}

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2026-01-01", "2026-T1", "2026-01"), ("2026-03-31", "2026-T1", "2026-03"),
    ("2026-04-01", "2026-T2", "2026-04"), ("2026-09-30", "2026-T3", "2026-09"),
    ("2026-12-31", "2026-T4", "2026-12"),
  ])
  func `a day belongs to one quarter and one month`(date: String, quarter: String, month: String) {
    #expect(Period(.quarter, holding: day(date)).code == quarter)
    #expect(Period(.month, holding: day(date)).code == month)
  }

  @Test(arguments: ["2026-T1", "2026-T4", "2028-02", "2026-12", "2024-T1"])
  func `a period begins the day after the last one ends`(code: String) {
    let period = period(code)
    #expect(period.code == code)
    #expect(period.next.firstDay == period.lastDay.adding(days: 1))
    #expect(period.previous.lastDay.adding(days: 1) == period.firstDay)
    #expect(period.next.previous == period)
  }

  @Test(arguments: [("2026-T1", 90), ("2024-T1", 91), ("2026-02", 28), ("2028-02", 29)])
  func `a period knows its days`(code: String, days: Int) {
    #expect(period(code).dayCount == days)
  }

  @Test(arguments: ["2026-T0", "2026-T5", "2026-13", "2026-00", "2026-Q1", "2026T1", "", "26-T1"])
  func `another text is no period`(text: String) {
    #expect(Period(text) == nil)
  }
}
