import Domain
import Testing

@Suite struct ProgressTests {
  @Test(
    "R47 what each state counts as",
    arguments: [
      (ClaimState.declared, nil, 1, 0, 0, 0), (.inadmissible, nil, 1, 0, 0, 0),
      (.withdrawn, nil, 0, 0, 0, 0), (.verified, .confirmed, 1, 1, 0, 0),
      (.verified, .reduced, 1, 1, 0, 0), (.verified, .refused, 1, 0, 0, 0),
      (.exempt, nil, 1, 0, 0, 0), (.validated, nil, 1, 0, 1, 0), (.validated, .reduced, 1, 1, 1, 0),
      (.refused, .refused, 1, 0, 0, 0), (.contested, .reduced, 1, 0, 0, 0),
      (.inPayment, .confirmed, 1, 1, 1, 0), (.paid, .confirmed, 1, 1, 1, 1),
      (.paid, nil, 1, 0, 1, 1),
    ] as [(ClaimState, Finding.Outcome?, Int, Int, Int, Int)]
  )
  func counting(
    state: ClaimState,
    outcome: Finding.Outcome?,
    declared: Int,
    verified: Int,
    validated: Int,
    paid: Int
  ) {
    var counts = ProgressCounts()
    counts.count(3, state: state, outcome: outcome)
    #expect(
      counts
        == ProgressCounts(
          declared: 3 * declared,
          verified: 3 * verified,
          validated: 3 * validated,
          paid: 3 * paid
        )
    )
  }

  private func facts(
    _ targets: [(String, Int, String?)],
    _ validated: [String: Int] = [:],
    recent: Int = 0
  ) -> ProgressFacts {
    ProgressFacts(
      project: "P01",
      result: "R1",
      targets: targets.map {
        Target(project: "P01", result: "R1", period: period($0.0), quantity: $0.1, group: $0.2)
      },
      counts: Dictionary(
        uniqueKeysWithValues: validated.map {
          (period($0.key), ProgressCounts(declared: $0.value + 1, validated: $0.value))
        }
      ),
      recentlyValidated: recent,
      endsOn: day("2027-02-20")
    )
  }

  @Test func `R49 R50 a row for each period, and the cumulative one`() {
    // 53 of the 92 days of the quarter have gone on 22 November.
    let rows = facts(
      [("2026-T3", 100, nil), ("2026-T4", 50, nil), ("2027-T1", 70, nil)],
      ["2026-T3": 80, "2026-T4": 30, "2026-T2": 2],
      recent: 45
    ).rows(in: Sample.programme, on: day("2026-11-22"))
    #expect(rows.map { $0.period?.code } == ["2026-T2", "2026-T3", "2026-T4", "2027-T1", nil])
    #expect(rows.map(\.target) == [0, 100, 50, 70, 220])
    #expect(rows.map(\.targetToDate) == [0, 10_000, 2880, 0, 12_880])
    #expect(rows.map(\.ratioPercent) == [nil, 80, 104, nil, 87])
    #expect(rows.map(\.status) == [.ok, .watch, .ok, .ok, .watch])
    #expect(rows.map(\.declared) == [3, 81, 31, 0, 115])
    // 112 validated, and 45 in 90 days over the 90 days that remain.
    #expect(rows.map(\.forecast) == [nil, nil, nil, nil, 157])
  }

  @Test func `R48 a line with a group never adds to the total`() {
    let rows = facts([("2026-T1", 10, nil), ("2026-T1", 6, "women"), ("2026-T2", 5, "women")])
      .rows(in: Sample.programme, on: day("2026-11-22"))
    #expect(rows.map(\.target) == [10, 0, 10])
    #expect(rows.map(\.ratioPercent) == [0, nil, 0])
  }

  @Test(
    "R50 the ratio is half up and the sign uses the same figure",
    arguments: [
      (179, 200, 90, .ok), (178, 200, 89, .watch), (139, 200, 70, .watch), (138, 200, 69, .late),
      (0, 200, 0, .late), (1, 3, 33, .late), (2, 3, 67, .late),
    ] as [(Int, Int, Int, ProgressStatus)]
  )
  func ratio(validated: Int, target: Int, percent: Int, status: ProgressStatus) {
    let rows = facts([("2026-T1", target, nil)], ["2026-T1": validated])
      .rows(in: Sample.programme, on: day("2026-04-01"))
    #expect(rows[0].ratioPercent == percent)
    #expect(rows[0].status == status)
  }

  @Test(
    "R49 the first and the last day of a period",
    arguments: [
      ("2026-09-30", 0), ("2026-10-01", 109), ("2026-12-30", 9891), ("2026-12-31", 10_000),
      ("2027-01-01", 10_000),
    ]
  )
  func elapsed(today: String, hundredths: Int) {
    let toDate = TargetToDate([(period: period("2026-T4"), quantity: 100)], on: day(today))
    #expect(toDate.hundredths == hundredths)
  }

  @Test(
    "R51 the forecast is half up, and adds nothing after the end",
    arguments: [
      (10, 9, "2026-11-27", 11), (10, 8, "2026-11-27", 10), (10, 9, "2026-11-22", 10),
      (10, 9, "2026-01-01", 10),
    ]
  )
  func forecastAtEnd(validated: Int, recent: Int, endsOn: String, expected: Int) {
    #expect(
      forecast(validated: validated, recent: recent, endsOn: day(endsOn), today: day("2026-11-22"))
        == expected
    )
  }

  @Test func `R51 the last 90 days include today`() {
    #expect(firstForecastDay(before: day("2026-11-22")).days(to: day("2026-11-22")) == 89)
  }
}

@Suite struct BreakdownTests {
  @Test(
    "R52 a claim counts once, in the bucket of its set of groups",
    arguments: [
      ([], "unknown"), (["b", "a", "b"], "a+b"), (["a"], "a"), (["é", "Z", "z"], "Z+z+é"),
    ]
  )
  func buckets(groups: [String], expected: String) {
    #expect(BreakdownRow.bucket(ofGroups: groups) == expected)
  }

  @Test(arguments: BreakdownRow.Axis.allCases)
  func `a breakdown sums to the total, with unknown last`(axis: BreakdownRow.Axis) {
    let counts = [
      "unknown": ProgressCounts(declared: 2, verified: 1, validated: 1),
      "F": ProgressCounts(declared: 5, verified: 4, validated: 3),
    ]
    let rows = BreakdownRow.rows(by: axis, counts)
    #expect(rows.map(\.bucket) == (axis == .sex ? ["F", "M", "unknown"] : ["F", "unknown"]))
    #expect(rows.reduce(0) { $0 + $1.declared } == 7)
    #expect(rows.reduce(0) { $0 + $1.validated } == 4)
  }
}

@Suite struct BurnUpTests {
  @Test func `a burn-up has the corners of its target, what is validated and the forecast`() {
    let burnUp = BurnUp(
      result: "R1",
      quantities: [(period("2026-T4"), 20), (period("2026-T3"), 10)],
      validations: [(day("2026-08-01"), 4), (day("2026-10-01"), 5)],
      recent: 5,
      startsOn: day("2026-07-01"),
      endsOn: day("2026-12-31"),
      today: day("2026-11-22")
    )
    func points(_ pairs: [(String, Int)]) -> [BurnUp.Point] {
      pairs.map { BurnUp.Point(day: day($0.0), value: $0.1) }
    }
    #expect(
      burnUp.target == points([("2026-06-30", 0), ("2026-09-30", 1000), ("2026-12-31", 3000)])
    )
    #expect(
      burnUp.validated
        == points([
          ("2026-07-01", 0), ("2026-08-01", 400), ("2026-10-01", 900), ("2026-11-22", 900),
        ])
    )
    #expect(burnUp.forecast == points([("2026-11-22", 900), ("2026-12-31", 1100)]))
    // 5 in one of the three blocks of 30 days, over the 39 days that remain.
    #expect(burnUp.low == BurnUp.Point(day: day("2026-12-31"), value: 900))
    #expect(burnUp.high == BurnUp.Point(day: day("2026-12-31"), value: 1600))
  }

  @Test func `a period without target leaves the line flat`() {
    let burnUp = BurnUp(
      result: "R1",
      quantities: [(period("2026-T1"), 1), (period("2026-T3"), 2)],
      validations: [],
      recent: 0,
      startsOn: day("2026-01-01"),
      endsOn: day("2026-12-31"),
      today: day("2027-01-05")
    )
    #expect(
      burnUp.target.map(\.day.iso) == ["2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30"]
    )
    #expect(burnUp.target.map(\.value) == [0, 100, 100, 300])
    #expect(burnUp.forecast.isEmpty)
  }
}
