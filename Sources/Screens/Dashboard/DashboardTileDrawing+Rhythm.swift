import Canvas
import Domain
import Phrases

/// The weekly rhythm: a sparkline and a word for each kind of work, and curves where there is room.
extension DashboardTileDrawing {
  func rhythm(in room: Rect, onto canvas: inout Canvas) {
    let series = lines.series(weeks: layout.weeks)
    let hasChart = room.height >= 9
    let parts = room.rows([.fixed(min(3, room.height)), .share(1)])
    let label = min(20, max(12, series.map { cellWidth(of: $0.label) }.max() ?? 0))
    let columns = [
      Column("", width: label, isEssential: true),
      Column("", width: layout.weeks, isEssential: true),
      Column("", width: 5, align: .trailing, isEssential: true),
      Column("", width: 1, priority: 5),
      Column("", width: 11, stretch: 1, priority: 10),
    ]
    canvas.draw(table(columns, count: series.count, in: parts[0]), in: parts[0]) { row, column in
      let line = series[row]
      switch column {
      case 0: return TableCell(line.label)
      case 1: return TableCell(spark(line), role: .chartActual)
      case 2: return TableCell(phrases.number(line.latest))
      case 3: return ""
      default:
        let change = phrases.numbers.signed(line.change)
        return TableCell(line.word(words.trend) + " " + change, role: .muted)
      }
    }
    if hasChart { chart(series, in: parts[1], onto: &canvas) }
  }

  private func spark(_ series: WeekSeries) -> String {
    sparkline(series.values, layout.weeks, graphics: context.medium.graphics, fromZero: true)
  }

  private func chart(_ series: [WeekSeries], in room: Rect, onto canvas: inout Canvas) {
    let patterns: [(LinePattern, CellRole)] = [
      (.solid, .chartActual), (.dash, .chartTarget), (.dot, .chartForecast),
    ]
    let most = series.flatMap(\.values).max() ?? 0
    let top = LineChart.roundTop(max(2, most))
    let weeks = lines.dashboard.weeks.suffix(layout.weeks)
    let ends = [weeks.first, weeks.last].map { week in
      week.map { phrases.numbers.shortDay($0.monday) } ?? ""
    }
    let chart = LineChart(
      series: zip(series, patterns).map { line, pattern in
        Series(line.values, role: pattern.1, pattern: pattern.0)
      },
      top: top,
      valueLabels: [phrases.number(top), phrases.number(wholeQuantity(hundredths: top * 50)), "0"],
      firstLabel: ends[0],
      lastLabel: ends[1]
    )
    let parts = room.inset(horizontal: 1, vertical: 0).rows([.fixed(1), .share(1)])
    canvas.draw(chart, in: parts[1])
    var x = parts[0].x
    for (line, pattern) in zip(series, patterns) {
      x += canvas.put(
        canvas.legendSign(pattern.0),
        at: Point(x: x, y: parts[0].y),
        role: pattern.1,
        limit: parts[0].maxX - x
      )
      let text = " " + line.label + "   "
      x += canvas.put(
        text,
        at: Point(x: x, y: parts[0].y),
        role: .muted,
        limit: max(0, parts[0].maxX - x)
      )
    }
  }
}
