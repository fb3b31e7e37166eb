import Canvas
import Domain
import Phrases
import Screens
import Testing

@Suite struct DashboardTests {
  private func bench(
    _ size: Size = Size(width: 80, height: 24),
    _ language: Language = .french
  ) -> ScreenBench {
    ScreenBench(DashboardScreen(), RegionSample.context(size, language))
  }

  @Test(
    "each line of today's work opens the list behind it",
    arguments: [
      (0, "échéance:retard"), (1, "échéance:0..5"), (2, "état:\"à vérifier\""),
      (3, "pris:moi état:\"en vérification\""), (4, "état:vérifié,dispensé"),
      (5, "état:retourné"), (6, "état:recevable"),
    ]
  )
  func opensFilteredList(line: Int, filter: String) {
    var bench = bench()
    for _ in 0..<line { bench.give(.moveDown) }
    bench.give(.open)
    #expect(bench.effects == [.open(.verification, .list(filter: filter, code: nil))])
    #expect(Filter.parse(filter, in: .claims).faults.isEmpty)
  }

  @Test func `suspended strata open on their own screen`() {
    var bench = bench()
    for _ in 0..<7 { bench.give(.moveDown) }
    bench.give(.open)
    #expect(bench.effects == [.open(.strata, .list(filter: "", code: nil))])
  }

  @Test(arguments: [Language.french, .english])
  func `every filter that a line opens is understood in its language`(language: Language) {
    var bench = bench(Size(width: 200, height: 60), language)
    for _ in 0..<7 {
      for _ in 0..<12 {
        bench.give(.open, .moveDown)
      }
      bench.give(.nextPane)
    }
    for effect in bench.effects {
      guard case .open(let screen, .list(let filter, _)) = effect else { continue }
      let catalog: FilterCatalog =
        screen == .verification ? .claims : screen == .projects ? .projects : .actors
      let vocabulary = FilterVocabulary(RegionSample.programme)
      let parsed = Filter.parse(filter, in: catalog, vocabulary: vocabulary)
      #expect(parsed.faults.isEmpty, "\(filter)")
    }
    #expect(bench.effects.count > 30)
  }

  @Test func `an alert opens its project and a gap the coverage`() {
    var bench = bench()
    bench.click("P07", .doubleClick)
    #expect(bench.effects == [.open(.projects, .record("P07"))])
    bench.effects = []
    bench.click("Rehamna : insertion", .doubleClick)
    let gap = Arrival.list(filter: "", code: "07.427|service:placement")
    #expect(bench.effects == [.open(.coverage, gap)])
  }

  @Test func `a result opens the projects that have it`() {
    var bench = bench()
    bench.give(.nextPane, .open)
    #expect(bench.effects == [.open(.projects, .list(filter: "résultat:R1", code: nil))])
  }

  @Test func `a row of the journal opens its record`() {
    var bench = bench(Size(width: 132, height: 43))
    bench.give(.previousPane, .open, .moveDown, .moveDown, .moveDown, .open)
    #expect(
      bench.effects == [
        .open(.verification, .record("C148")), .open(.projects, .record("P07")),
      ]
    )
  }

  @Test func `Tab goes through every tile and comes back`() {
    var bench = bench()
    let first = bench.frame
    var seen: Set<String> = []
    for _ in 0..<5 {
      seen.insert(bench.screen.status(in: bench.context).message)
      bench.give(.nextPane)
    }
    #expect(seen.count == 5)
    #expect(bench.frame == first)
  }

  @Test func `a narrow screen shows one tile at a time, the journal among them`() {
    var bench = bench(Size(width: 60, height: 16))
    var titles: Set<String> = []
    for _ in 0..<6 {
      titles.insert(bench.frame.lines()[2])
      bench.give(.nextPane)
    }
    #expect(titles.count == 6)
  }

  @Test func `the text twin says the figures of the tiles`() {
    var bench = bench(Size(width: 200, height: 60))
    bench.give(.twin)
    let twin = bench.text
    for figure in [
      "4 déclarations hors délai", "37 à valider", "1 098 validés", "cible à date 1 501",
      "73 %", "46 %", "P15", "35 %", "60/248", "hausse +16", "baisse -16", "formation 12",
    ] {
      #expect(twin.contains(figure.replacing(" ", with: " ")) || twin.contains(nbsp(figure)))
    }
  }

  @Test func `Enter opens from the twin too, and Escape leaves it`() {
    var bench = bench()
    bench.give(.twin, .moveDown, .open)
    let filter = "échéance:retard"
    #expect(bench.effects == [.open(.verification, .list(filter: filter, code: nil))])
    #expect(bench.screen.availability(of: .back, in: bench.context).isEnabled)
    bench.give(.back)
    #expect(!bench.screen.availability(of: .back, in: bench.context).isEnabled)
  }

  @Test func `a screen reader gets the twin at once`() {
    let context = RegionSample.context(isAccessible: true)
    let bench = ScreenBench(DashboardScreen(), context)
    #expect(bench.text.contains("4 déclarations hors délai, 16"))
    #expect(bench.frame.cursor != nil)
  }

  @Test func `p turns between 12 and 26 weeks`() {
    var bench = bench()
    #expect(bench.text.contains("12 semaines"))
    bench.give(.period)
    #expect(bench.text.contains("26 semaines"))
  }

  @Test func `the twin is exported under the name that was given`() {
    var bench = bench()
    bench.give(.export)
    bench.send(
      .submitted(DialogResult(dialog: "export", button: "export", values: ["path": "a.txt"]))
    )
    guard case .export(.text(let text), let path, _) = bench.effects.last else {
      Issue.record("nothing was exported")
      return
    }
    #expect(path == "a.txt")
    #expect(text.contains("hors délai"))
  }

  @Test(arguments: ScreenBench.sizes, [Language.french, .english])
  func `an empty region explains itself at every size`(size: Size, language: Language) {
    var bench = ScreenBench(
      DashboardScreen(),
      RegionSample.context(size, language),
      answer: ScreenBench.empty
    )
    bench.give(.nextPane)
    let words = language == .french ? "Aucun projet" : "No project"
    #expect(bench.text.contains(words))
  }

  private func nbsp(_ text: String) -> String {
    text.replacing("1 098", with: "1\u{202F}098").replacing("1 501", with: "1\u{202F}501")
      .replacing(" %", with: "\u{202F}%")
  }
}
