import Canvas
import Domain
import Phrases
import Screens
import Testing

/// What holds of every frame of the dashboard and of projects, at every size, in every language.
@Suite struct FigureFrameTests {
  enum View: CaseIterable, Sendable {
    case dashboard, dashboardText, list, listText, sheet, sheetText

    func bench(_ context: Context) -> ScreenBench {
      var bench: ScreenBench
      switch self {
      case .dashboard, .dashboardText: bench = ScreenBench(DashboardScreen(), context)
      case .list, .listText: bench = ScreenBench(ProjectsScreen(), context)
      case .sheet, .sheetText:
        bench = ScreenBench(ProjectsScreen(), context, arrival: .record("P07"))
      }
      if [.dashboardText, .listText, .sheetText].contains(self) { bench.give(.twin) }
      return bench
    }
  }

  @Test(arguments: View.allCases, ScreenBench.sizes)
  func `frames are closed, quiet and have one cursor`(view: View, size: Size) {
    // Both languages at the size of reference; the longer one elsewhere.
    for language in size.width == 80 ? [Language.french, .english] : [.french] {
      for graphics in [Graphics.braille, .ascii] {
        var bench = view.bench(RegionSample.context(size, language, graphics: graphics))
        for _ in 0..<4 {
          let frame = bench.frame
          #expect(frame.cursor != nil)
          check(frame, graphics)
          bench.give(.nextPane, .moveDown)
        }
      }
    }
  }

  /// Every frame that opens closes at the right edge, and no control reaches a cell.
  private func check(_ frame: Canvas, _ graphics: Graphics) {
    let lines = frame.lines()
    let corners: [Character: Character] = ["┌": "┐", "└": "┘", "│": "│", "+": "+", "|": "|"]
    let isOpen = lines[2..<lines.count - 2].first { line in
      guard let first = line.first, let end = corners[first] else { return false }
      return line.last != end && line.last != "┃" && line.last != "#"
    }
    #expect(isOpen == nil)
    #expect(lines.allSatisfy { cellWidth(of: $0) == frame.size.width })
    guard graphics == .ascii else { return }
    let drawn = lines.joined().unicodeScalars.filter { (0x2500...0x28FF).contains($0.value) }
    #expect(drawn.isEmpty, "\(String(String.UnicodeScalarView(drawn)))")
  }

  @Test(arguments: View.allCases, ScreenBench.sizes)
  func `nothing French is left in English`(view: View, size: Size) {
    let french = [
      "déclar", "Déclar", "à date", "Répartition", "Tendance", "inconnu", "Cible", "Validé",
      "Couverture", "semaine", "jours", "Région", "Aucun", "prévision", "auj.", "Tri",
    ]
    var bench = view.bench(RegionSample.context(size, .english))
    for _ in 0..<4 {
      let text = bench.text
      #expect(french.filter { text.contains($0) } == [])
      bench.give(.nextPane)
    }
  }

  @Test(arguments: View.allCases)
  func `every command that is offered does no harm in any order`(view: View) {
    var bench = view.bench(RegionSample.context())
    var seed: UInt64 = 7
    for _ in 0..<150 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let command = Command.allCases[Int(seed >> 33) % Command.allCases.count]
      if bench.screen.availability(of: command, in: bench.context).isEnabled,
        !bench.screen.capturesText
      {
        bench.give(command)
      } else if bench.screen.capturesText {
        bench.send(.key(KeyPress(.escape)))
      }
      #expect(bench.frame.cursor != nil)
    }
  }

  @Test func `a wall shows every province`() {
    let bench = View.dashboard.bench(RegionSample.context(Size(width: 200, height: 60)))
    for province in Territory.provinces {
      #expect(bench.text.contains("─ \(province.nameFrench) ─"))
    }
  }
}
