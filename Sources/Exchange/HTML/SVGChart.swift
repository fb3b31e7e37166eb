import Domain

/// Draws the series of a report in SVG, to stand inside a page.
///
/// Every line and every bar is told apart by its pattern or a sign, never by colour alone. Time runs
/// from left to right in every language; names take the language's direction.
struct SVGChart {
  let voice: ReportVoice
  /// The shape of the region; a map is drawn only with it.
  let outline: MapOutline?

  static let width = 640

  /// The drawing as markup; nil for a map without its outline.
  func markup(_ title: String, _ series: ChartSeries) -> String? {
    switch series {
    case .lines(let figure): SVGLines(pen: SVGPen(voice), figure: figure).markup(title)
    case .bars(let figure): SVGBars(pen: SVGPen(voice), figure: figure).markup(title)
    case .map(let figure):
      outline.map { SVGRegion(pen: SVGPen(voice), figure: figure, outline: $0).markup(title) }
    }
  }

  /// The patterns that bars are filled with, once in a page.
  static let definitions = """
    <svg class="defs" aria-hidden="true"><defs>\
    <pattern id="watch" width="6" height="6" patternUnits="userSpaceOnUse">\
    <rect width="6" height="6" fill="#f3d9a4"/>\
    <path d="M0 6L6 0" stroke="#7a5200" stroke-width="1"/></pattern>\
    <pattern id="late" width="6" height="6" patternUnits="userSpaceOnUse">\
    <rect width="6" height="6" fill="#f4c6bd"/>\
    <path d="M0 0L6 6M0 6L6 0" stroke="#8c1c00" stroke-width="1"/></pattern></defs></svg>
    """
}

/// Writes the elements of a drawing; every text that goes through it is escaped.
struct SVGPen {
  enum Anchor { case left, middle, right }

  let voice: ReportVoice

  init(_ voice: ReportVoice) { self.voice = voice }

  /// The whole drawing, which reads itself aloud as its name and what it says.
  func drawing(height: Int, title: String, says: String, _ elements: [String]) -> String {
    let (name, said) = (HTMLPaper.escaped(title), HTMLPaper.escaped(says))
    return "<svg viewBox=\"0 0 \(SVGChart.width) \(height)\" role=\"img\" direction=\"ltr\" "
      + "style=\"direction:ltr\"><title>\(name)</title><desc>\(said)</desc>"
      + elements.joined() + "</svg>"
  }

  /// A text at a place. Where the language runs from right to left the anchor is turned with it, so
  /// that left stays left.
  func text(
    _ text: String,
    _ x: Int,
    _ y: Int,
    _ anchor: Anchor = .left,
    size: Int = 12,
    bold: Bool = false
  )
    -> String
  {
    let isTurned = voice.isRightToLeft
    let side =
      switch anchor {
      case .left: isTurned ? "end" : "start"
      case .middle: "middle"
      case .right: isTurned ? "start" : "end"
      }
    let style = isTurned ? " style=\"direction:rtl\"" : ""
    let weight = bold ? " font-weight=\"bold\"" : ""
    return "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(side)\"\(weight)"
      + "\(style)>\(HTMLPaper.escaped(text))</text>"
  }

  /// A straight line.
  func line(_ from: (Int, Int), _ to: (Int, Int), stroke: String, width: String, dash: String = "")
    -> String
  {
    "<line x1=\"\(from.0)\" y1=\"\(from.1)\" x2=\"\(to.0)\" y2=\"\(to.1)\" stroke=\"\(stroke)\" "
      + "stroke-width=\"\(width)\"\(dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\"")/>"
  }

  /// A name cut to what its place bears, with a sign where it was cut.
  func cut(_ text: String, to length: Int) -> String {
    text.count <= length ? text : text.prefix(length - 1) + "…"
  }
}

extension LineFigure.Kind {
  /// How the line is drawn: its colour, its width and its dashes.
  var stroke: (color: String, width: String, dash: String) {
    switch self {
    case .actual: ("#0b5d8f", "2.6", "")
    case .forecast: ("#9a4b00", "2.2", "2 4")
    case .target: ("#444", "1.8", "8 4")
    }
  }

  /// What the line is called in the legend.
  var heading: ReportHeading {
    switch self {
    case .actual: .validated
    case .forecast: .forecast
    case .target: .target
    }
  }
}

extension ProgressStatus {
  /// The sign of the status, the same as on the screens.
  var sign: String {
    switch self {
    case .ok: "●"
    case .watch: "▲"
    case .late: "■"
    }
  }

  /// What a bar of the status is filled with.
  var fill: String {
    switch self {
    case .ok: "#7fb3d5"
    case .watch: "url(#watch)"
    case .late: "url(#late)"
    }
  }
}
