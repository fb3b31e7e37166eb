import Domain
import Testing

@Suite struct ReportDocumentTests {
  private let today = Day(number: 20_779)

  private func row(
    _ project: String,
    _ result: String,
    _ period: String?,
    target: Int,
    validated: Int,
    forecast: Int? = nil
  ) -> ProgressRow {
    ProgressRow(
      project: project,
      result: result,
      period: period.flatMap { Period($0) },
      target: target,
      declared: validated + 3,
      verified: validated + 1,
      validated: validated,
      paid: validated / 2,
      targetToDate: target * 50,
      ratioPercent: 80,
      status: .watch,
      forecast: forecast
    )
  }

  @Test func `the year's periods are summed by result, and no other period`() {
    let rows = [
      row("P01", "R1", "2025-T4", target: 100, validated: 90),
      row("P01", "R1", "2026-T1", target: 10, validated: 7),
      row("P01", "R1", "2026-T4", target: 20, validated: 9),
      row("P01", "R1", nil, target: 130, validated: 106),
      row("P02", "R1", "2026-T1", target: 5, validated: 5),
      row("P02", "R2", "2026-T2", target: 0, validated: 4),
    ]
    let byResult = YearRow.sums(rows, in: 2026) { $0.result }
    #expect(byResult.map(\.code) == ["R1", "R2"])
    #expect(byResult.map(\.target) == [35, 0])
    #expect(byResult.map(\.counts.validated) == [21, 4])
    #expect(byResult.map(\.sharePercent) == [60, nil])
    #expect(YearRow.sums(rows, in: 2026) { $0.project }.map(\.target) == [30, 5])
    #expect(YearRow.sums(rows, in: 2024) { $0.result }.isEmpty)
  }

  @Test func `a forecast says what is missing, that it is reached, or that nothing moves`() {
    func said(_ forecast: Int?, validated: Int = 10, target: Int = 30, left: Int = 5) -> ReportText?
    {
      ReportText.forecast(
        row("P01", "R1", nil, target: target, validated: validated, forecast: forecast),
        endsOn: today.adding(days: left),
        today: today
      )
    }
    let end = today.adding(days: 5)
    #expect(said(20) == .misses(20, target: 30, missing: 10, on: end))
    #expect(said(30) == .reaches(30, target: 30, on: end))
    #expect(said(10) == .still)
    #expect(said(20, left: -1) == .over)
    #expect(said(nil) == nil)
  }

  @Test func `a cell is what a machine reads`() throws {
    let values: [(ReportValue, String)] = [
      (.hundredths(1250), "12.50"), (.hundredths(-5), "-0.05"), (.money(Money(centimes: 7)), "7"),
      (.flag(true), "true"), (.codes(["a", "b"]), "a;b"), (.rate(625), "625"),
      (.month(Month(year: 2026, month: 3)), "2026-03"),
      (.day(Day(iso: "2026-11-22")), "2026-11-22"),
      (.word("late", .progress(.late)), "late"),
    ]
    for (value, cell) in values { #expect(value.cell == cell) }
  }

  @Test func `the terminal and the page draw one curve`() throws {
    let start = try #require(Day(iso: "2026-01-01"))
    let end = try #require(Day(iso: "2026-12-31"))
    let quantities = try (1...4).map { (try #require(Period("2026-T\($0)")), 30) }
    let burnUp = BurnUp(
      result: "R1",
      quantities: quantities.map { (period: $0.0, quantity: $0.1) },
      validations: [(start.adding(days: 40), 12), (today.adding(days: -3), 8)],
      recent: 8,
      startsOn: start,
      endsOn: end,
      today: today
    )
    let curve = BurnUpCurve(burnUp: burnUp, startsOn: start, endsOn: end)
    let figure = curve.figure(today: today, steps: 120)
    #expect(figure.lines.map(\.kind) == [.actual, .forecast, .target])
    #expect(figure.most == 12_000)
    #expect(figure.today == today)
    for line in figure.lines {
      let length = figure.first.days(to: figure.last)
      #expect(line.values.count == (length + figure.step - 1) / figure.step + 1)
      #expect(line.values.count <= 121)
    }
    let target = curve.target(at: figure.first.adding(days: figure.step * 10))
    #expect(figure.lines[2].values[10] == target)
    guard case .reached(let day, _, let validated) = figure.summary else {
      Issue.record("no summary")
      return
    }
    #expect(day == today && validated == 2000)
  }

  @Test func `a sheet counts a claim of two groups in both, and leaves out who is not there`()
    throws
  {
    let rows = [
      BreakdownRow(axis: .group, bucket: "F+R", declared: 9, verified: 5, validated: 4),
      BreakdownRow(axis: .group, bucket: "F", declared: 9, verified: 5, validated: 3),
      BreakdownRow(axis: .group, bucket: "unknown", declared: 9, verified: 0, validated: 0),
    ]
    let agreement = Agreement(code: "C", startsOn: today, endsOn: today)
    let project = Project(code: "P01", title: "Un", operatorCode: "A1", agreement: agreement)
    let detail = ProjectDetail(
      row: ProjectRow(
        project: project,
        operatorName: "A",
        status: .ok,
        ratioPercent: nil,
        result: "R1",
        declared: 0,
        validated: 7,
        targetToDate: 0,
        target: 0,
        trend: [],
        waiting: 0,
        payable: .zero
      ),
      results: ["R1"],
      progress: [row("P01", "R1", nil, target: 10, validated: 7)],
      burnUps: [],
      breakdowns: ["R1": rows]
    )
    let document = ReportDocument.sheet(
      detail,
      budget: nil,
      programme: Programme(code: "X", title: "X"),
      today: today
    )
    let table = try #require(document.tables.first { $0.name == "breakdown" })
    #expect(table.rows.map { $0.map(\.cell) } == [["group", "F", "7"], ["group", "R", "4"]])
    #expect(document.subject == "P01 Un")
  }
}
