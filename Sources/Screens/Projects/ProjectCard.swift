import Canvas
import Domain
import Phrases

/// The project under the cursor, below a list that leaves room on a large screen: what it is in a
/// sentence, and what was validated month by month.
struct ProjectCard {
  let row: ProjectRow
  let sentence: String
  let context: Context

  /// How many rows of an area the list keeps; nil leaves it all, where nothing would fit below.
  static func listHeight(_ count: Int, in height: Int, _ breakpoint: Breakpoint) -> Int? {
    let needed = max(12, count + 4)
    return breakpoint >= .large && height - needed >= 12 ? needed : nil
  }

  func draw(in area: Rect, onto canvas: inout Canvas) {
    let project = row.project
    let status = row.status.sign(context) + " " + context.ratio(row.ratioPercent)
    let inside = canvas.box(
      area,
      title: "\(project.code) \(project.title)",
      titleRight: status
    ).inset(horizontal: 1, vertical: 0)
    let lines = wrapped(sentence, width: min(100, inside.width))
    let parts = inside.rows([.fixed(lines.count), .fixed(1), .share(1)])
    for (index, line) in lines.enumerated() {
      canvas.put(line, at: Point(x: parts[0].x, y: parts[0].y + index), limit: parts[0].width)
    }
    let words = context.phrases.projects
    canvas.put(words.validated, in: parts[1], role: .title)
    canvas.draw(chart, in: parts[2])
  }

  private var chart: LineChart {
    let top = LineChart.roundTop(max(4, row.trend.max() ?? 0))
    let numbers = context.phrases.numbers
    let first = context.today.month.adding(1 - row.trend.count)
    return LineChart(
      series: [Series(row.trend, role: .chartActual, pattern: .solid)],
      top: top,
      valueLabels: [numbers.number(top), numbers.number((top + 1) / 2), "0"],
      firstLabel: numbers.month(first),
      lastLabel: numbers.month(context.today.month)
    )
  }
}
