import Canvas
import Domain
import Phrases
import Screens
import Testing

@Suite struct PortfolioTests {
  private func driver(
    width: Int = 80,
    height: Int = 24,
    language: Language = .french,
    graphics: Graphics = .braille
  ) -> Driver {
    Driver(
      [PortfolioScreen(), ProjectsScreen(), VerificationScreen()],
      width: width,
      height: height,
      language: language,
      person: "nb",
      summary: RegionSample.context().summary,
      medium: Medium(
        graphics: graphics,
        borders: graphics == .ascii ? .ascii : .unicode,
        monochrome: graphics == .ascii
      )
    )
  }

  private static func answer(_ question: Question) -> Answer? {
    if case .steering(.portfolio) = question {
      return .steering(.portfolio(PortfolioSample.portfolio))
    }
    return ScreenBench.canned(question)
  }

  private static func nothing(_ question: Question) -> Answer? {
    if case .steering(.portfolio) = question { return .steering(.portfolio(PortfolioSample.bare)) }
    return ScreenBench.empty(question)
  }

  private func bench(
    _ size: Size = Size(width: 80, height: 24),
    _ language: Language = .french,
    graphics: Graphics = .braille,
    face: PortfolioFace = .comparison,
    answer: @escaping (Question) -> Answer? = PortfolioTests.answer
  ) -> ScreenBench {
    var bench = ScreenBench(
      PortfolioScreen(),
      RegionSample.context(size, language, graphics: graphics),
      answer: answer
    )
    for _ in 0..<face.rawValue { bench.give(.nextFace) }
    return bench
  }

  @Test(arguments: PortfolioFace.allCases)
  func `every face at the size of reference`(face: PortfolioFace) {
    var driver = driver()
    for _ in 0..<face.rawValue { driver.press("f") }
    expectGolden(driver, "portfolio-\(face)")
  }

  @Test func `the other sizes`() {
    expectGolden(driver(width: 60, height: 16), "portfolio-narrow")
    var wide = driver(width: 132, height: 43, language: .english)
    wide.press("f")
    expectGolden(wide, "portfolio-large")
    var wall = driver(width: 200, height: 60)
    wall.press("f f f")
    expectGolden(wall, "portfolio-wall")
    var plain = driver(language: .english, graphics: .ascii)
    plain.press("f f f")
    expectGolden(plain, "portfolio-ascii")
  }

  @Test(arguments: PortfolioFace.allCases, ScreenBench.sizes)
  func `frames are closed, quiet and have one cursor`(face: PortfolioFace, size: Size) {
    for graphics in [Graphics.braille, .ascii] {
      for isText in [false, true] {
        var bench = bench(size, graphics: graphics, face: face)
        if isText { bench.give(.twin) }
        for _ in 0..<3 {
          let frame = bench.frame
          #expect(frame.cursor.map(frame.bounds.contains) == true)
          #expect(frame.lines().allSatisfy { cellWidth(of: $0) == size.width })
          if graphics == .ascii {
            let drawn = bench.text.unicodeScalars.filter { (0x2500...0x28FF).contains($0.value) }
            #expect(drawn.isEmpty)
          }
          bench.give(.next, .moveDown)
        }
      }
    }
  }

  @Test(arguments: PortfolioFace.allCases, ScreenBench.sizes)
  func `nothing French is left in English`(face: PortfolioFace, size: Size) {
    var bench = bench(size, .english, face: face)
    for _ in 0..<2 {
      let accented = bench.text.split(separator: "\n").filter { line in
        line.contains { "éèàçêîôûùÉÀœ".contains($0) }
      }
      // Titles of projects are data; every other word is the interface's.
      let titles = PortfolioSample.portfolio.projects.map { String($0.title.prefix(3)) }
      #expect(accented.filter { line in !titles.contains { line.contains($0) } } == [])
      bench.give(.twin)
    }
  }

  @Test func `projects stand by ratio, the worst first, and a result may be chosen`() {
    var bench = bench()
    let rows = PortfolioSample.portfolio.pace(of: nil)
    #expect(rows.map { $0.ratioPercent ?? 0 } == rows.map { $0.ratioPercent ?? 0 }.sorted())
    let all = bench.text
    bench.give(.next)
    #expect(bench.text != all)
    #expect(bench.text.contains("Insérés à 3 mois"))
    bench.give(.previous)
    #expect(bench.text == all)
  }

  @Test func `the text says every row that the face has, from the same figures`() {
    for face in PortfolioFace.allCases {
      var bench = bench(Size(width: 200, height: 60), face: face)
      let shown = bench.text
      bench.give(.twin)
      let lines = bench.text.split(separator: "\n").filter { $0.contains("▸") }
      let first = lines.first.map { $0.drop { "│▸ ".contains($0) }.prefix(40) } ?? ""
      #expect(first.count == 40)
      #expect(shown.contains(first), "\(face): \(first)")
    }
  }

  @Test func `the pace says what must happen, and what the delay comes from`() {
    var bench = bench(Size(width: 132, height: 43), face: .pace)
    bench.give(.twin)
    #expect(bench.text.contains("par semaine"))
    #expect(bench.text.contains("Le retard vient surtout de"))
    #expect(bench.text.contains("Safi") || bench.text.contains("Youssoufia"))
  }

  @Test func `too few paid are said, and the validated looked at`() {
    var bench = bench(face: .equity)
    #expect(bench.text.contains("Payé"))
    for _ in 0..<4 where !bench.text.contains("trop peu") { bench.give(.next) }
    #expect(bench.text.contains("trop peu"))
  }

  @Test func `Enter opens the project, from a row of the region nothing`() {
    var bench = bench()
    bench.give(.open)
    let code = PortfolioSample.portfolio.pace(of: nil)[0].project
    #expect(bench.effects.last == .open(.projects, .record(code)))
    var funnel = self.bench(face: .funnel)
    #expect(!funnel.screen.availability(of: .open, in: funnel.context).isEnabled)
    funnel.give(.next)
    #expect(funnel.screen.availability(of: .open, in: funnel.context).isEnabled)
  }

  @Test(arguments: PortfolioFace.allCases)
  func `every face is written to a file, every row of it`(face: PortfolioFace) throws {
    var bench = bench(face: face)
    bench.send(
      .submitted(DialogResult(dialog: "export", button: "export", values: ["path": "/tmp/x.csv"]))
    )
    guard case .export(.table(let header, let rows), let path, _) = bench.effects.last else {
      Issue.record("nothing exported")
      return
    }
    #expect(path == "/tmp/x.csv")
    #expect(!rows.isEmpty && rows.allSatisfy { $0.count == header.count })
    #expect(header.contains("project"))
  }

  @Test(arguments: PortfolioFace.allCases)
  func `a region without anything says what to do`(face: PortfolioFace) {
    var bench = bench(face: face, answer: PortfolioTests.nothing)
    #expect(bench.frame.cursor != nil)
    #expect(bench.text.contains("."))
    bench.give(.moveDown, .next, .last)
    #expect(bench.frame.cursor != nil)
  }

  @Test func `every command that is offered does no harm in any order`() {
    var bench = bench()
    var seed: UInt64 = 11
    for _ in 0..<300 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let command = Command.allCases[Int(seed >> 33) % Command.allCases.count]
      if bench.screen.availability(of: command, in: bench.context).isEnabled { bench.give(command) }
      #expect(bench.frame.cursor != nil)
    }
  }

  @Test func `a past day is asked for, said, and left again`() {
    var bench = bench()
    bench.give(.asOf)
    guard case .present(let dialog) = bench.effects.last else {
      Issue.record("no dialog")
      return
    }
    bench.send(
      .submitted(
        DialogResult(dialog: dialog.id, button: "look", values: ["day": "2026-06-30"])
      )
    )
    let day = Day(iso: "2026-06-30")
    #expect(bench.questions.last == .steering(.portfolio(asOf: day)))
    #expect(bench.text.contains("au 30/06/2026"))
    #expect(bench.screen.status(in: bench.context).mode == "au 30/06/2026")
    bench.give(.back)
    #expect(bench.questions.last == .steering(.portfolio(asOf: nil)))
    // A day that is not over yet is today.
    bench.send(
      .submitted(
        DialogResult(dialog: dialog.id, button: "look", values: ["day": "2027-06-30"])
      )
    )
    #expect(bench.questions.last == .steering(.portfolio(asOf: nil)))
  }

  @Test func `a range bar keeps its signs apart`() {
    var wide = bench(Size(width: 132, height: 43), face: .pace)
    #expect(wide.text.contains("┃"))
    #expect(wide.text.contains("┤"))
    wide.give(.nextFace)
    #expect(wide.text.contains("┃"))
  }
}
