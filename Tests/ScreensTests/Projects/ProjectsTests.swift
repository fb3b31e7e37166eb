import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

@Suite struct ProjectsTests {
  private func bench(
    _ arrival: Arrival? = nil,
    _ size: Size = Size(width: 80, height: 24),
    _ language: Language = .french
  ) -> ScreenBench {
    ScreenBench(ProjectsScreen(), RegionSample.context(size, language), arrival: arrival)
  }

  private func place(of code: String, in bench: ScreenBench) -> Int? {
    bench.frame.lines().firstIndex { $0.contains(code) }
  }

  @Test func `the list begins with the project furthest behind`() {
    let bench = bench()
    let places = ["P15", "P07", "P12", "P01"].compactMap { place(of: $0, in: bench) }
    #expect(places.count == 4)
    #expect(places == places.sorted())
  }

  @Test func `another order keeps the cursor on its project`() {
    var bench = bench()
    bench.give(.moveDown, .sort)
    #expect(bench.text.contains("tri : code"))
    bench.give(.open)
    #expect(bench.questions.last == .project("P07"))
  }

  @Test func `what a project shall reach is edited from its line`() {
    var bench = bench()
    bench.give(.moveDown, .edit)
    #expect(bench.effects == [.open(.targets, .record("P07"))])
  }

  @Test func `a click on a header sorts`() {
    var bench = bench()
    bench.click("Code")
    #expect(bench.text.contains("tri : code"))
  }

  @Test func `typing filters as it goes, and Escape gives the whole list back`() {
    var bench = bench()
    bench.give(.filter)
    #expect(bench.screen.capturesText)
    for letter in "safi" { bench.send(.key(KeyPress(.character(letter)))) }
    #expect(bench.questions.last == .projects(filter: "safi"))
    bench.send(.key(KeyPress(.enter)))
    #expect(!bench.screen.capturesText)
    #expect(bench.screen.memento?.filter == "safi")
    bench.give(.back)
    #expect(bench.questions.last == .projects(filter: ""))
    #expect(!bench.screen.availability(of: .back, in: bench.context).isEnabled)
  }

  @Test func `a filter comes with the screen that opens it`() {
    let bench = bench(.list(filter: "résultat:R1", code: nil))
    #expect(bench.questions == [.projects(filter: "résultat:R1")])
    #expect(bench.text.contains("résultat:R1"))
  }

  @Test func `going back from a project opened elsewhere leaves the screen`() {
    var bench = bench(.record("P07"))
    bench.give(.back)
    #expect(bench.effects == [.back])
    var other = self.bench()
    other.give(.open, .back)
    #expect(other.effects.isEmpty)
    #expect(other.text.contains("tri : "))
  }

  @Test func `d opens the claims of the project`() {
    var bench = bench()
    bench.give(.moveDown, .linkedClaims)
    let arrival = Arrival.list(filter: "projet:P07", code: nil)
    #expect(bench.effects == [.open(.verification, arrival)])
  }

  @Test func `the arrows turn the results, and the table follows`() {
    var bench = bench(.record("P07"))
    #expect(bench.text.contains("[Insérés à 3 mois"))
    bench.give(.moveRight)
    #expect(bench.text.contains("[Maintenus à 6 mois"))
    bench.give(.nextPane)
    #expect(bench.text.contains("▸ R2"))
    bench.give(.first)
    #expect(bench.text.contains("[Insérés à 3 mois"))
  }

  @Test func `a click on a result puts it in front`() {
    var bench = bench(.record("P07"))
    bench.click("Maintenus à 6 mois")
    #expect(bench.text.contains("[Maintenus à 6 mois"))
  }

  @Test func `n and b go from project to project without leaving the pane`() {
    var bench = bench()
    bench.give(.open, .nextPane, .next)
    #expect(bench.questions.last == .project("P07"))
    bench.give(.previous)
    #expect(bench.questions.last == .project("P15"))
    #expect(bench.text.contains("[périodes]"))
  }

  @Test(arguments: [Graphics.braille, .block, .ascii])
  func `the chart names its lines, its ends and today`(graphics: Graphics) {
    let context = RegionSample.context(
      Size(width: 100, height: 30),
      .french,
      graphics: graphics
    )
    let bench = ScreenBench(ProjectsScreen(), context, arrival: .record("P07"))
    let text = bench.text
    let words = ["cible", "validé", "prévision", "auj.", "janv. 2026", "déc. 2027", "400"]
    #expect(words.filter { !text.contains($0) } == [])
    let roles = Set(bench.frame.cells.map(\.role))
    #expect(roles.isSuperset(of: [.chartActual, .chartTarget, .chartForecast, .chartAxis]))
  }

  @Test func `the twin says the figures of the table and of the chart`() {
    var bench = bench(.record("P07"), Size(width: 200, height: 60))
    let rows = ProjectSample.detail.progress
    bench.give(.twin)
    let text = bench.text
    let style = NumberStyle.french
    let total = rows.first { $0.result == "R1" && $0.period == nil }
    let words =
      rows.filter { $0.result == "R1" }.flatMap { row in
        [
          "à date " + style.number(wholeQuantity(hundredths: row.targetToDate)),
          "validés " + style.number(row.validated),
        ]
      } + [
        // The last point of the curve is what is validated today.
        "22/11/2026 : cible 155, validé 68, écart -87", "femmes 37 (54\u{202F}%)",
        "inconnu 23 (34\u{202F}%)", "\(total?.forecast ?? -1) validés sur 330 au 31/12/2027",
      ]
    #expect(words.filter { !text.contains($0) } == [])
  }

  @Test func `the table of periods is exported as it is stored`() {
    var bench = bench(.record("P07"))
    bench.give(.export)
    bench.send(
      .submitted(DialogResult(dialog: "export", button: "export", values: ["path": "p.csv"]))
    )
    guard case .export(.table(let header, let rows), "p.csv", _) = bench.effects.last else {
      Issue.record("nothing was exported")
      return
    }
    #expect(rows.count == ProjectSample.detail.progress.count)
    #expect(rows.allSatisfy { $0.count == header.count })
    #expect(
      rows[6] == ["R1", "all", "330", "154.57", "132", "86", "68", "28", "44", "late", "198"]
    )
  }

  @Test func `what is in front is exported as a page, in the language that is chosen`() {
    func exported(_ arrival: Arrival?, _ form: String) -> Effect? {
      var bench = self.bench(arrival)
      bench.give(.export)
      let values = ["path": "p.csv", "form": form]
      bench.send(.submitted(DialogResult(dialog: "export", button: "export", values: values)))
      return bench.effects.last
    }
    guard
      case .export(.report(let sheet, .arabic), "p.html", _) = exported(.record("P07"), "ar"),
      case .export(.report(let list, .french), "p.html", _) = exported(nil, "fr"),
      case .export(.table, "p.csv", _) = exported(.record("P07"), "csv")
    else {
      Issue.record("no page was exported")
      return
    }
    #expect(sheet == ReportRequest(.sheet, project: "P07"))
    #expect(list == ReportRequest(.progress))
  }

  @Test func `breakdowns show what is unknown, and sum to what is validated`() {
    var bench = bench(.record("P07"))
    bench.give(.nextPane, .nextPane)
    for text in ["femmes", "hommes", "inconnu", "Ruraux + Femmes", "Youssoufia", "37  54"] {
      #expect(bench.text.contains(text), "\(text)")
    }
    for axis in BreakdownRow.Axis.allCases {
      let rows = ProjectSample.breakdown.filter { $0.axis == axis }
      #expect(rows.reduce(0) { $0 + $1.validated } == 68)
    }
  }

  @Test func `an empty list explains itself, filtered or not`() {
    let context = RegionSample.context()
    let none = ScreenBench(ProjectsScreen(), context, answer: ScreenBench.empty)
    #expect(none.text.contains("Aucun projet"))
    let filtered = ScreenBench(
      ProjectsScreen(),
      context,
      arrival: .list(filter: "titre:x", code: nil),
      answer: ScreenBench.empty
    )
    #expect(filtered.text.contains("titre:x"))
    #expect(filtered.text.contains("Échap"))
  }

  @Test func `a project without target says what to do`() {
    let bench = ScreenBench(
      ProjectsScreen(),
      RegionSample.context(),
      arrival: .record("P07"),
      answer: ScreenBench.empty
    )
    #expect(bench.text.contains("ni cible ni déclaration"))
  }

  @Test func `groups that come together keep the beginning of each, so that none reads as another`()
  {
    let groups = ["Chômage de longue durée", "Femmes", "Rural", "Sans diplôme"]
    #expect(
      ProjectFigures.shortened(Array(groups.prefix(2)), in: 40)
        == "Chômage de longue durée + Femmes"
    )
    let sets = [[0, 1], [0, 2], [0, 3], [0, 1, 2], [0, 1, 3], [0, 2, 3], [0, 1, 2, 3]]
    let short = sets.compactMap { set in
      ProjectFigures.shortened(set.map { groups[$0] }, in: 24)
    }
    #expect(short.first == "Chômage de lon. + Femmes")
    #expect(Set(short).count == sets.count)
    #expect(short.allSatisfy { cellWidth(of: $0) <= 24 })
  }

  @Test func `the list says what waits and what is to pay over all projects`() {
    #expect(bench().text.contains("projets · en file"))
  }
}
