import Domain

/// Bars of one measure; they grow from the side on which the language begins.
struct SVGBars {
  let pen: SVGPen
  let figure: BarFigure

  private let start = 196
  private let end = 500
  private let rowHeight = 21

  func markup(_ title: String) -> String {
    let elements = figure.bars.enumerated().flatMap { index, bar in
      parts(bar, at: index * rowHeight)
    }
    return pen.drawing(
      height: max(1, figure.bars.count) * rowHeight + 4,
      title: title,
      says: figure.bars.map { "\(pen.voice.word($0.name)) \(shown($0))" }.joined(separator: " ; "),
      elements
    )
  }

  private func parts(_ bar: BarFigure.Bar, at top: Int) -> [String] {
    let length = Swift.max(0, bar.value) * (end - start) / figure.most
    let from = pen.voice.isRightToLeft ? SVGChart.width - start - length : start
    let mark = bar.mark.map { start + Swift.max(0, $0) * (end - start) / figure.most }
    var elements = [
      pen.text(pen.cut(pen.voice.word(bar.name), to: 30), place(start - 8), top + 15, side(.right)),
      "<rect x=\"\(from)\" y=\"\(top + 4)\" width=\"\(length)\" height=\"14\" "
        + "fill=\"\((bar.status ?? .ok).fill)\" stroke=\"#333\" stroke-width=\"0.8\"/>",
    ]
    if let mark {
      let place = place(mark)
      elements.append(pen.line((place, top + 1), (place, top + 21), stroke: "#000", width: "3"))
    }
    elements.append(pen.text(shown(bar), place(end + 10), top + 15, side(.left), bold: true))
    return elements
  }

  private func shown(_ bar: BarFigure.Bar) -> String {
    let figure = pen.voice.value(bar.figure)
    return bar.status.map { "\(figure) \($0.sign) \(pen.voice.word(.progress($0)))" } ?? figure
  }

  private func place(_ x: Int) -> Int { pen.voice.isRightToLeft ? SVGChart.width - x : x }

  private func side(_ anchor: SVGPen.Anchor) -> SVGPen.Anchor {
    guard pen.voice.isRightToLeft else { return anchor }
    return anchor == .left ? .right : .left
  }
}
