import Domain
import Testing

@Suite struct PaceTests {
  private let today = SteeringSample.today

  @Test func `the last 90 days are three blocks of 30, today in the last`() {
    let recent = RecentValidations(
      [
        (today.adding(days: -90), 1000), (today.adding(days: -89), 1), (today.adding(days: -60), 2),
        (today.adding(days: -59), 4), (today.adding(days: -30), 8), (today.adding(days: -29), 16),
        (today, 32), (today.adding(days: 1), 1000),
      ],
      today: today
    )
    #expect(recent.blocks == [3, 12, 48])
    #expect(recent.sum == 63)
  }

  @Test func `the range follows the slowest and the fastest block`() {
    let recent = RecentValidations(
      [(today.adding(days: -80), 3), (today.adding(days: -40), 10), (today, 5)],
      today: today
    )
    let range = ForecastRange(
      validated: 100,
      recent: recent,
      endsOn: today.adding(days: 45),
      today: today
    )
    // 3 × 45 ÷ 30 = 4.5, up; 18 × 45 ÷ 90 = 9; 10 × 45 ÷ 30 = 15.
    #expect(range.low == 105)
    #expect(range.forecast == 109)
    #expect(range.high == 115)
  }

  @Test(
    "an outlook is as sure as the range",
    arguments: [
      (105, Outlook.sure, 0), (106, .likely, 0), (109, .likely, 0), (110, .doubtful, 1),
      (115, .doubtful, 6), (116, .missed, 7),
    ]
  )
  func outlook(target: Int, outlook: Outlook, miss: Int) {
    let recent = RecentValidations(
      [(today.adding(days: -80), 3), (today.adding(days: -40), 10), (today, 5)],
      today: today
    )
    let range = ForecastRange(
      validated: 100,
      recent: recent,
      endsOn: today.adding(days: 45),
      today: today
    )
    #expect(range.outlook(target: target) == outlook)
    #expect(range.miss(target: target) == miss)
  }

  @Test func `the forecast always lies in its range, which closes at the agreement's end`() {
    var chance = SeededGenerator(112)
    for _ in 0..<2000 {
      let days = (0..<12).map { _ in
        (
          day: today.adding(days: -Int.random(in: 0..<100, using: &chance)),
          count: Int.random(in: 0..<40, using: &chance)
        )
      }
      let left = Int.random(in: -20..<700, using: &chance)
      let range = ForecastRange(
        validated: 50,
        recent: RecentValidations(days, today: today),
        endsOn: today.adding(days: left),
        today: today
      )
      #expect(range.low <= range.forecast && range.forecast <= range.high)
      if left <= 0 { #expect(range.low == 50 && range.high == 50) }
    }
  }

  @Test(
    "what must happen a week, in hundredths",
    arguments: [
      // 20 in 70 days: 2 a week; 20 in 69 days a little more, rounded up.
      (120, 70, 200), (120, 69, 203), (100, 70, 0), (90, 70, 0), (120, 0, nil), (120, -3, nil),
    ] as [(Int, Int, Int?)]
  )
  func needed(target: Int, left: Int, needed: Int?) {
    let pace = Pace(
      target: target,
      validated: 100,
      recent: 45,
      endsOn: today.adding(days: left),
      today: today
    )
    #expect(pace.needed == needed)
    // 45 in 90 days are half a one a day.
    #expect(pace.current == 350)
  }

  @Test func `reaching exactly what is needed each week reaches the target`() {
    for missing in 1..<60 {
      for left in 1..<60 {
        let pace = Pace(
          target: missing,
          validated: 0,
          recent: 0,
          endsOn: today.adding(days: left),
          today: today
        )
        let needed = pace.needed ?? 0
        #expect(needed * left >= missing * 700)
        #expect((needed - 1) * left < missing * 700)
      }
    }
  }
}
