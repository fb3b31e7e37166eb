extension Canvas {
  /// Draws a chart: the axis at the left with its labels, the lines, the ends of time below; time
  /// goes to the right in every language.
  public mutating func draw(_ chart: LineChart, in rect: Rect) {
    reading(.leftToRight, in: rect) { $0.drawStraight(chart, in: rect) }
  }

  private mutating func drawStraight(_ chart: LineChart, in rect: Rect) {
    let gutter = chart.valueLabels.map { cellWidth(of: $0) }.max() ?? 0
    let plot = Rect(
      x: rect.x + gutter + 1,
      y: rect.y,
      width: rect.width - gutter - 1,
      height: rect.height - 1
    )
    guard plot.width > 3 && plot.height > 1 else { return }
    axis(chart, plot, gutter: gutter)
    markLine(chart, plot)
    rangeLine(chart, plot)
    let ascii: [LinePattern: Unicode.Scalar] = [.solid: "*", .dash: "-", .dot: "."]
    var drawn = DotGrid(cells: plot.size, graphics: medium.graphics)
    for series in chart.series.reversed() {
      let grid = chart.dots(of: series, on: plot.size, graphics: medium.graphics)
      drawn.formUnion(grid)
      for y in 0..<plot.height {
        for x in 0..<plot.width where grid.isSet(cellX: x, cellY: y) {
          let sign = drawn.sign(cellX: x, cellY: y, ascii: ascii[series.pattern] ?? "*")
          fill(
            Rect(x: plot.x + x, y: plot.y + y, width: 1, height: 1),
            role: series.role,
            with: sign ?? " "
          )
        }
      }
    }
    timeLabels(chart, plot)
  }

  /// The sign of a series for the legend, drawn as the line is.
  public func legendSign(_ pattern: LinePattern) -> String {
    if medium.graphics == .ascii {
      return pattern == .solid ? "**" : pattern == .dash ? "--" : ".."
    }
    return pattern == .solid ? "━━" : pattern == .dash ? "╌╌" : "┈┈"
  }

  private mutating func axis(_ chart: LineChart, _ plot: Rect, gutter: Int) {
    let ascii = medium.graphics == .ascii
    let line = Rect(x: plot.x - 1, y: plot.y, width: 1, height: plot.height)
    fill(line, role: .chartAxis, with: ascii ? "|" : "│")
    let last = max(1, chart.valueLabels.count - 1)
    for (index, label) in chart.valueLabels.enumerated() {
      let y = plot.y + (index * (plot.height - 1) + last / 2) / last
      let room = Rect(x: plot.x - 1 - gutter, y: y, width: gutter, height: 1)
      put(label, in: room, align: .trailing, role: .chartAxis)
      put(ascii ? "+" : "┤", at: Point(x: plot.x - 1, y: y), role: .chartAxis)
    }
  }

  private mutating func markLine(_ chart: LineChart, _ plot: Rect) {
    guard let x = markColumn(chart, plot) else { return }
    let line = Rect(x: x, y: plot.y, width: 1, height: plot.height)
    fill(line, role: .chartAxis, with: medium.graphics == .ascii ? ":" : "┊")
  }

  /// The range of a forecast stands upright where it ends; lines go over it.
  private mutating func rangeLine(_ chart: LineChart, _ plot: Rect) {
    guard let range = chart.range, range.step >= 0, range.step < chart.steps else { return }
    let x = plot.x + range.step * (plot.width - 1) / max(1, chart.steps - 1)
    let row = { (value: Int) in
      plot.y + (plot.height - 1) * (chart.top - max(0, min(value, chart.top))) / chart.top
    }
    let (top, bottom) = (row(range.high), row(range.low))
    let line = Rect(x: x, y: top, width: 1, height: bottom - top + 1)
    fill(line, role: .chartForecast, with: medium.graphics == .ascii ? "I" : "│")
  }

  private func markColumn(_ chart: LineChart, _ plot: Rect) -> Int? {
    guard let mark = chart.mark, mark.step >= 0, mark.step < chart.steps else { return nil }
    return plot.x + mark.step * (plot.width - 1) / max(1, chart.steps - 1)
  }

  private mutating func timeLabels(_ chart: LineChart, _ plot: Rect) {
    let y = plot.maxY
    var used = [
      plot.x..<plot.x + put(chart.firstLabel, at: Point(x: plot.x, y: y), role: .chartAxis)
    ]
    let last = cellWidth(of: chart.lastLabel)
    if plot.maxX - last > plot.x + used[0].count {
      put(chart.lastLabel, at: Point(x: plot.maxX - last, y: y), role: .chartAxis)
      used.append(plot.maxX - last..<plot.maxX)
    }
    guard let mark = chart.mark, let x = markColumn(chart, plot) else { return }
    let cells = cellWidth(of: mark.label)
    let start = max(plot.x, min(x - cells / 2, plot.maxX - cells))
    let room = start - 1..<start + cells + 1
    if used.allSatisfy({ !$0.overlaps(room) }) {
      put(mark.label, at: Point(x: start, y: y), role: .key)
    }
  }
}
