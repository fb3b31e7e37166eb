import Testing

@testable import Canvas

@Suite struct GaugeTests {
  @Test(arguments: [
    (0, "░░░░░░░░┃░"), (40, "████░░░░┃░"), (45, "████▌░░░┃░"), (61, "██████▏░┃░"),
    (100, "████████┃█"),
    (-5, "░░░░░░░░┃░"), (250, "████████┃█"),
  ])
  func `a gauge fills up to its value`(value: Int, text: String) {
    #expect(Gauge(value: value, target: 80, full: 100).text(10, graphics: .braille) == text)
  }

  @Test func `other graphics have other signs`() {
    let gauge = Gauge(value: 45, target: 75, full: 100)
    #expect(gauge.text(10, graphics: .block) == "████▌░░┃░░")
    #expect(gauge.text(12, graphics: .ascii) == "[#####--|--]")
    #expect(gauge.text(3, graphics: .ascii) == "#-|")
  }

  @Test(arguments: Graphics.allCases)
  func `a gauge always takes its cells`(graphics: Graphics) {
    var random = Seeded(8)
    for _ in 0..<300 {
      let cells = Int.random(in: 0...40, using: &random)
      let gauge = Gauge(
        value: Int.random(in: -10...Int.max / 2, using: &random),
        target: Int.random(in: -5...200, using: &random),
        full: [0, 1, 100, Int.max].randomElement(using: &random) ?? 1
      )
      #expect(cellWidth(of: gauge.text(cells, graphics: graphics)) == cells)
    }
  }

  @Test func `a sparkline shows the latest values`() {
    #expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], 8, graphics: .braille) == "▁▂▃▄▅▆▇█")
    #expect(sparkline([9, 0, nil, 7], 3, graphics: .block) == "▁ █")
    #expect(sparkline([1, 2], 4, graphics: .ascii) == "  _#")
    #expect(sparkline([5, 5, 5], 3, graphics: .braille) == "▅▅▅")
    #expect(sparkline([0, 0], 2, graphics: .braille) == "▁▁")
    #expect(sparkline([50, 100], 2, graphics: .braille, fromZero: true) == "▅█")
    #expect(sparkline([], 2, graphics: .braille) == "  ")
    #expect(sparkline([.min, .max], 2, graphics: .braille) == "▁█")
  }

  @Test func `a heat cell always has its number`() {
    var canvas = Canvas(size: Size(width: 12, height: 1))
    canvas.heatCell("18", level: 3, in: Rect(x: 0, y: 0, width: 6, height: 1))
    canvas.heatCell("0", level: 0, in: Rect(x: 6, y: 0, width: 6, height: 1))
    #expect(canvas.lines() == ["    18     0"])
    #expect(canvas.roleRuns() == ["heat.4*6 heat.1*6"])
    var mono = Canvas(size: Size(width: 6, height: 1), medium: Medium(monochrome: true))
    mono.heatCell("18", level: 3, in: mono.bounds)
    #expect(mono.lines() == [" 18 ▓▓"])
    #expect(
      [0, 1, 25, 26, 100, 900].map { Canvas.heatLevel($0, high: 100) } == [0, 1, 1, 2, 4, 4]
    )
  }

  @Test func `bars share one scale`() {
    var canvas = Canvas(size: Size(width: 24, height: 3))
    canvas.bars(
      [
        Bar("Safi", value: 10, figure: "10"),
        Bar("Rehamna", value: 5, target: 8, figure: "5", role: .statusBad),
      ],
      in: canvas.bounds
    )
    #expect(
      canvas.lines(trimmed: true) == ["Safi    █████████████ 10", "Rehamna ██████▌░░░┃░░  5", ""]
    )
    #expect(canvas.roleRuns()[1].contains("gauge.bad*7"))
  }

  @Test func `details wrap under themselves`() {
    var canvas = Canvas(size: Size(width: 20, height: 4))
    let used = canvas.details(
      [Detail("Actif", "oui"), Detail("Note", "une phrase assez longue")],
      in: canvas.bounds
    )
    #expect(used == 3)
    #expect(
      canvas.lines(trimmed: true) == ["Actif oui", "Note  une phrase", "      assez longue", ""]
    )
  }

  @Test func `a paragraph can be scrolled and tells its lines`() {
    var canvas = Canvas(size: Size(width: 6, height: 2))
    let count = canvas.paragraph("un deux trois quatre", in: canvas.bounds, scroll: 1)
    #expect(count == 4)
    #expect(canvas.lines(trimmed: true) == ["deux", "trois"])
  }
}
