/// A bar of a set: what it is, how long, and the figure that stands beside it.
public struct Bar: Hashable, Sendable {
  public var label: String
  public var value: Int
  public var target: Int?
  /// The figure as it is written.
  public var figure: String
  public var role: Role

  public init(
    _ label: String,
    value: Int,
    target: Int? = nil,
    figure: String,
    role: Role = .chartActual
  ) {
    self.label = label
    self.value = value
    self.target = target
    self.figure = figure
    self.role = role
  }
}

extension Canvas {
  /// Draws horizontal bars from zero, one a line: label, bar with target mark, figure.
  ///
  /// `full` is the value of the longest bar; nil takes the greatest value or target. `labels` is
  /// the room of the labels; nil takes what they need, a third of the line at most.
  public mutating func bars(
    _ bars: [Bar],
    full: Int? = nil,
    labels: Int? = nil,
    in rect: Rect
  ) {
    let most = full ?? bars.map { max($0.value, $0.target ?? 0) }.max() ?? 0
    let longest = bars.map { cellWidth(of: $0.label) }.max() ?? 0
    let label = labels ?? min(longest, rect.width / 3)
    let figure = min(bars.map { cellWidth(of: $0.figure) }.max() ?? 0, rect.width / 3)
    for (row, bar) in bars.prefix(rect.height).enumerated() {
      let line = Rect(x: rect.x, y: rect.y + row, width: rect.width, height: 1)
      let parts = line.columns([.fixed(label), .share(1), .fixed(figure)], gap: 1)
      put(bar.label, in: parts[0])
      draw(
        Gauge(value: bar.value, target: bar.target, full: max(1, most)),
        in: parts[1],
        role: bar.role
      )
      put(bar.figure, in: parts[2], align: .trailing)
    }
  }
}
