import Domain

/// Lines over days.
struct SVGLines {
  let pen: SVGPen
  let figure: LineFigure

  private let left = 64
  private let right = 628
  private let top = 12
  private let bottom = 172

  /// The highest value of the scale: a round number of results above every point, in hundredths.
  private var roof: Int {
    let results = max(1, (max(figure.most, figure.scale) + 99) / 100)
    var unit = 1
    while unit * 10 < results { unit *= 10 }
    let steps = [1, 2, 4, 5, 8, 10].first { $0 * unit >= results } ?? 10
    return steps * unit * 100
  }

  func markup(_ title: String) -> String {
    pen.drawing(
      height: 214,
      title: title,
      says: pen.voice.text(figure.summary),
      grid + marks + figure.lines.reversed().flatMap(runs) + legend
    )
  }

  private func y(_ value: Int) -> Int { bottom - value * (bottom - top) / roof }

  private func x(_ step: Int) -> Int {
    let steps = max(1, (figure.lines.map(\.values.count).max() ?? 1) - 1)
    return left + step * (right - left) / steps
  }

  private var grid: [String] {
    (0...4).flatMap { part -> [String] in
      let value = roof * part / 4
      let place = y(value)
      return [
        pen.line((left, place), (right, place), stroke: "#ccc", width: "1"),
        pen.text(pen.voice.value(.hundredths(value)), left - 6, place + 4, .right, size: 11),
      ]
    } + [
      pen.text(pen.voice.value(.month(figure.first.month)), left, bottom + 17, size: 11),
      pen.text(pen.voice.value(.month(figure.last.month)), right, bottom + 17, .right, size: 11),
    ]
  }

  private var marks: [String] {
    guard let today = figure.today else { return [] }
    let place = x(figure.first.days(to: today) / figure.step)
    return [
      pen.line((place, top), (place, bottom), stroke: "#000", width: "1", dash: "3 3"),
      pen.text(pen.voice.heading(.today), place, bottom + 17, .middle, size: 11),
    ]
  }

  /// A line as the pieces between its gaps.
  private func runs(_ line: LineFigure.Line) -> [String] {
    var pieces: [[String]] = [[]]
    for (step, value) in line.values.enumerated() {
      if let value {
        pieces[pieces.count - 1].append("\(x(step)),\(y(value))")
      } else if pieces.last?.isEmpty == false {
        pieces.append([])
      }
    }
    let stroke = line.kind.stroke
    let dash = stroke.dash.isEmpty ? "" : " stroke-dasharray=\"\(stroke.dash)\""
    return pieces.filter { !$0.isEmpty }.map { points in
      "<polyline points=\"\(points.joined(separator: " "))\" fill=\"none\" "
        + "stroke=\"\(stroke.color)\" stroke-width=\"\(stroke.width)\"\(dash)/>"
    }
  }

  private var legend: [String] {
    figure.lines.enumerated().flatMap { index, line -> [String] in
      let place = left + index * 180
      let stroke = line.kind.stroke
      return [
        pen.line(
          (place, 204),
          (place + 34, 204),
          stroke: stroke.color,
          width: stroke.width,
          dash: stroke.dash
        ),
        pen.text(pen.voice.heading(line.kind.heading), place + 42, 208),
      ]
    }
  }
}
