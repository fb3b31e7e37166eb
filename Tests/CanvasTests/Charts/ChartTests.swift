import Testing

@testable import Canvas

@Suite struct ChartTests {
  private func chart(_ series: [Series], top: Int = 100) -> LineChart {
    LineChart(
      series: series,
      top: top,
      valueLabels: ["100", "50", "0"],
      firstLabel: "T1",
      lastLabel: "T4",
      mark: LineChart.Mark(step: 2, label: "auj.")
    )
  }

  @Test func `dots become braille, half blocks or ASCII`() {
    var braille = DotGrid(cells: Size(width: 1, height: 1), graphics: .braille)
    braille.set(x: 0, y: 0)
    braille.set(x: 1, y: 3)
    braille.set(x: 9, y: 9)
    braille.set(x: -1, y: 0)
    #expect(braille.sign(cellX: 0, cellY: 0) == "⢁")
    for y in 0..<4 { for x in 0..<2 { braille.set(x: x, y: y) } }
    #expect(braille.sign(cellX: 0, cellY: 0) == "⣿")
    var block = DotGrid(cells: Size(width: 2, height: 1), graphics: .block)
    block.set(x: 0, y: 1)
    #expect(block.sign(cellX: 0, cellY: 0) == "▄")
    #expect(block.sign(cellX: 1, cellY: 0) == nil)
    var ascii = DotGrid(cells: Size(width: 1, height: 1), graphics: .ascii)
    ascii.set(x: 0, y: 0)
    #expect(ascii.sign(cellX: 0, cellY: 0, ascii: "-") == "-")
  }

  @Test(arguments: Graphics.allCases)
  func `a chart labels both ends and stays in its room`(graphics: Graphics) {
    var canvas = Canvas(size: Size(width: 32, height: 10), medium: Medium(graphics: graphics))
    canvas.fill(canvas.bounds, with: "#")
    let room = Rect(x: 1, y: 1, width: 30, height: 8)
    canvas.fill(room)
    canvas.draw(
      chart([
        Series([0, 30, 900, nil, nil], role: .chartActual, pattern: .solid),
        Series([0, 25, 50, 75, 100], role: .chartTarget, pattern: .dash),
        Series([nil, nil, 60, 80, -40], role: .chartForecast, pattern: .dot),
        Series([1, 1, 1, 1, 1], role: .statusBad, pattern: .dot),
      ]),
      in: room
    )
    let lines = canvas.lines()
    #expect(lines.allSatisfy { $0.first == "#" && $0.last == "#" })
    #expect(Set(lines[0]) == ["#"] && Set(lines[9]) == ["#"])
    #expect(lines[1].dropFirst().hasPrefix("100"))
    #expect(lines[7].dropFirst().hasPrefix("  0"))
    #expect(lines[8].contains("T1") && lines[8].contains("auj.") && lines[8].contains("T4"))
    let roles = canvas.roleRuns().joined(separator: " ")
    #expect(roles.contains("chart.actual") && roles.contains("chart.target"))
    #expect(roles.contains("chart.forecast") && !roles.contains("status.bad"))
  }

  @Test func `a flat line stands at its height in ASCII`() {
    var canvas = Canvas(size: Size(width: 8, height: 4), medium: Medium(graphics: .ascii))
    canvas.draw(
      LineChart(
        series: [Series([5, 5], role: .chartActual, pattern: .solid)],
        top: 10,
        valueLabels: ["9", "0"],
        firstLabel: "",
        lastLabel: ""
      ),
      in: canvas.bounds
    )
    #expect(canvas.lines(trimmed: true) == ["9+", " |******", "0+", ""])
  }

  @Test(arguments: [
    (0, 1), (1, 1), (3, 3), (7, 8), (11, 12), (25, 30), (690, 800), (1050, 1200), (2100, 2400),
  ])
  func `an axis ends at a round number`(value: Int, top: Int) {
    #expect(LineChart.roundTop(value) == top)
  }

  @Test func `an empty or tiny chart draws nothing wrong`() {
    for (width, height) in [(0, 0), (3, 2), (8, 2), (9, 3)] {
      var canvas = Canvas(size: Size(width: width, height: height))
      canvas.draw(chart([]), in: canvas.bounds)
      canvas.draw(chart([Series([], role: .chartActual, pattern: .solid)]), in: canvas.bounds)
      canvas.draw(chart([Series([7], role: .chartActual, pattern: .solid)]), in: canvas.bounds)
      #expect(canvas.lines().count == height)
    }
  }
}
