import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

/// What is shown is whole or says that it is not, stands in columns, and is in one language.
@Suite struct WholeTextTests {
  private func lines(_ driver: Driver) -> [String] {
    driver.screen().split(separator: "\n").map(String.init)
  }

  @Test func `a cost is never cut, however dear a kept job was`() throws {
    var portfolio = PortfolioSample.portfolio
    portfolio.keptJobs = [
      KeptJobCost(project: "P07", quantity: 1, cost: Money(centimes: 184_250_390))
    ]
    let table = CostTable(portfolio: portfolio, scope: nil, context: RegionSample.context())
    let row = table.count - 1
    let last = table.columns.count - 1
    #expect(table.cell(row, last).text == "1\u{202F}842\u{202F}503,90")
    #expect(cellWidth(of: table.cell(row, last).text) <= table.columns[last].width)
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 132, height: 43)])
  func `the sentence about the forecast is read to its end`(size: Size) throws {
    let bench = ScreenBench(
      ProjectsScreen(),
      RegionSample.context(size, .french),
      arrival: .record("P07")
    )
    let figures = ProjectFigures(
      detail: ProjectSample.detail,
      context: bench.context,
      result: "R1"
    )
    let end = try #require(figures.forecast.split(separator: " ").last)
    #expect(bench.text.contains(String(end)), "\(bench.text)")
  }

  @Test func `the title of a column that is cut ends with its sign`() {
    let driver = Driver([CoverageScreen(), MapScreen(), ActorsScreen()], person: "nb")
    #expect(driver.contains("financem… "), "\(driver)")
  }

  @Test func `the links of an actor have more room than its history`() throws {
    let layout = ActorsLayout(
      Rect(x: 0, y: 2, width: 132, height: 39),
      .large,
      isOpen: false,
      hasFilter: false,
      isPlain: false
    )
    let (links, history) = (try #require(layout.links), try #require(layout.history))
    #expect(links.height > history.height)
  }

  @Test func `the amounts of a column have their dirhams below one another`() {
    var driver = Driver([PaymentsScreen()], person: "mv", summary: PaymentSample.summary)
    driver.press("Left")
    guard let screen = driver.router.screen(.payments) as? PaymentsScreen else { return }
    let table = PaymentTable(items: screen.items, context: RegionSample.context())
    let nets = screen.items.indices.map { table.cell($0, 10).text }.filter { !$0.isEmpty }
    #expect(!nets.isEmpty)
    #expect(nets.allSatisfy { $0.suffix(3).first == "," }, "\(nets)")
  }

  @Test func `the four effects of a stratum are told once`() {
    let driver = Driver(
      [StrataScreen()],
      width: 200,
      height: 60,
      person: "nb",
      summary: StrataSample.summary
    )
    #expect(driver.screen().split(separator: "rien avant une décision motivée").count == 2)
  }

  @Test func `the legend of the pace says what the full bar is`() {
    let table = PaceTable(rows: PortfolioSample.portfolio.pace, context: RegionSample.context())
    #expect(table.legend.hasPrefix("█ validé"))
  }

  @Test func `names that are cut beside one another have no space before the full stop`() throws {
    let names = ["Chômage de longue durée", "Femmes", "Sans diplôme"]
    for cells in 24...50 {
      let short = try #require(ProjectFigures.shortened(names, in: cells))
      #expect(!short.contains(" ."), "\(short)")
    }
  }
}

/// Measures.
extension WholeTextTests {
  @Test func `every measure of a theme has one decimal`() {
    var examination = Theme.plain.examination()
    examination.contrasts[0].ratio = 7
    let reading = DoctorReading(examination, .french)
    #expect(reading.contrasts.first?[1] == "7,0")
  }
}

/// One language on a screen.
extension WholeTextTests {
  @Test func `an English screen has English quotes, semicolons and colons`() throws {
    var driver = Driver(
      [StrataScreen()],
      language: .english,
      person: "nb",
      summary: StrataSample.summary
    )
    driver.press("f")
    #expect(!driver.contains("«"), "\(driver)")
    let table = CoverageTable(
      face: .gaps,
      coverage: CoverageSample.coverage(.census),
      measure: .actors,
      province: 0,
      context: RegionSample.context(Size(width: 80, height: 24), .english)
    )
    for gap in table.coverage.gaps { #expect(!table.sentence(gap).contains(" ;")) }
    let study = GuideDocument(.study(try #require(CaseID.allCases.first)), own: [], .english)
    #expect(study.lines.contains { $0.hasPrefix("- Years: ") }, "\(study.lines)")
  }

  @Test func `a country that names a city has one pair of brackets`() {
    for language in [Phrasebook.french, .english] {
      for id in CaseID.allCases {
        let title = GuideDocument(.study(id), own: [], language).title
        #expect(title.count { $0 == "(" } <= 1 && !title.contains("))"), "\(title)")
      }
    }
  }

  @Test func `a heading of the guide is one run, so that its ground has no holes`() {
    let document = GuideDocument(.page(GuidePageID.allCases[0]), own: [], .french)
    let headings = GuideLines(document, width: 80).lines.filter(\.isHeading)
    #expect(headings.contains { $0.text.contains(" ") })
    for heading in headings { #expect(heading.pieces.count == 1, "\(heading.text)") }
  }

  @Test func `the page for a projector has the statuses of the language`() {
    var driver = Driver(width: 80, height: 24, language: .english)
    driver.run(.calibration)
    #expect(driver.contains("LAT") && !driver.contains("VIG"), "\(driver)")
  }

  @Test func `the history of a claim has no digests of machines`() {
    let entry = HistoryEntry(
      sequence: 1,
      moment: Moment(utcMilliseconds: 0, offsetMinutes: 60),
      person: "K01",
      role: "",
      kind: "claim.submit",
      subject: "C1",
      details: [.init(key: "frozen_education", value: "864ac70662809cbb577c9f5a6cf97dea")]
    )
    for phrases in [Phrasebook.french, .english, .arabic] {
      #expect(phrases.details(of: entry).isEmpty)
    }
  }

  @Test func `from right to left the figures of the breakdown stand in one column`() {
    var context = RegionSample.context(Size(width: 132, height: 43), .arabic)
    context.medium.direction = .rightToLeft
    let figures = ProjectFigures(detail: ProjectSample.detail, context: context, result: "R1")
    var canvas = Canvas(size: Size(width: 60, height: 20), medium: context.medium)
    figures.drawBreakdown(from: 0, in: canvas.bounds, onto: &canvas)
    canvas.finish()
    let ends = canvas.lines().compactMap { line -> Int? in
      guard let bar = line.firstIndex(where: { "█▉▊▋▌▍▎▏▐░".contains($0) }) else { return nil }
      let figure = line[..<bar].lastIndex(where: \.isNumber)
      return figure.map { line.distance(from: line.startIndex, to: $0) }
    }
    #expect(ends.count > 2 && Set(ends).count == 1, "\(canvas.lines())")
  }
}
