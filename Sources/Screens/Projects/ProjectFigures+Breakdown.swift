import Canvas
import Domain
import Phrases

extension ProjectFigures {
  /// A line of the breakdowns: the name of an axis, or a bucket.
  enum BreakdownLine: Hashable, Sendable {
    case heading(String)
    case bucket(BreakdownRow)
  }

  /// The breakdowns of the result in front: axis after axis, its buckets below it.
  var breakdown: [BreakdownLine] {
    let rows = detail.breakdowns[result] ?? []
    return BreakdownRow.Axis.allCases.flatMap { axis -> [BreakdownLine] in
      // What nobody gave is a line only where there is some of it.
      let buckets = rows.filter {
        $0.axis == axis && ($0.bucket != BreakdownRow.unknown || $0.validated > 0)
      }
      guard !buckets.isEmpty else { return [] }
      return [.heading(phrases.labels.axis(axis))] + buckets.map { .bucket($0) }
    }
  }

  /// Draws the lines from `top` on, all bars to the same measure.
  func drawBreakdown(from top: Int, in room: Rect, onto canvas: inout Canvas) {
    let rows = detail.breakdowns[result] ?? []
    let lines = breakdown
    let most = rows.map(\.validated).max() ?? 0
    let figure = rows.map { cellWidth(of: self.figure($0)) }.max() ?? 0
    let longest = rows.map { cellWidth(of: bucketName($0)) }.max() ?? 0
    // A name is worth more than a long bar: the bars keep ten cells.
    let label = min(longest, max(room.width / 3, room.width - figure - 13))
    let start = max(0, min(top, lines.count - room.height))
    for (offset, line) in lines.dropFirst(start).prefix(room.height).enumerated() {
      let place = Rect(x: room.x, y: room.y + offset, width: room.width - 1, height: 1)
      switch line {
      case .heading(let text): canvas.put(text, in: place, role: .title)
      case .bucket(let row):
        let number = fit(
          self.figure(row),
          figure,
          align: phrases.isRightToLeft ? .leading : .trailing
        )
        canvas.bars(
          [Bar(bucketName(row, in: label), value: row.validated, figure: number)],
          full: max(1, most),
          labels: label,
          in: place
        )
      }
    }
    let bar = Rect(x: room.maxX - 1, y: room.y, width: 1, height: room.height)
    canvas.scrollBar(bar, top: start, count: lines.count)
  }

  /// Validated, and its share of all.
  private func figure(_ row: BreakdownRow) -> String {
    let share = phrases.percent(self.share(row))
    guard phrases.isRightToLeft else {
      return phrases.number(row.validated) + fit(share, 6, align: .trailing)
    }
    // From right to left units stand in one column at the right: the spaces come after the figures.
    let rows = detail.breakdowns[result] ?? []
    let longest = rows.map { cellWidth(of: phrases.number($0.validated)) }.max() ?? 0
    return fit(phrases.number(row.validated), longest + 2) + fit(share, 5)
  }
}
