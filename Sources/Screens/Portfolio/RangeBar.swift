import Canvas

/// A bar that fills up to what is validated, goes on with the range of a forecast, and has a mark at
/// the target: `██████├────┤░┃░`.
struct RangeBar: Hashable, Sendable {
  var validated: Int
  var low: Int
  var high: Int
  var target: Int
  /// The value of a full bar.
  var full: Int

  /// Each cell of the bar with the role of its part.
  func parts(_ cells: Int, graphics: Graphics) -> [(sign: Character, role: Role)] {
    guard cells > 0 else { return [] }
    let ascii = graphics == .ascii
    let filled = place(validated, cells)
    let (left, right) = (edge(low, cells), edge(high, cells))
    let mark = edge(target, cells)
    return (0..<cells).map { cell in
      if target > 0, cell == mark { return (ascii ? "|" : "┃", .chartTarget) }
      if high > validated {
        if cell == right, cell >= filled { return (ascii ? ")" : "┤", .chartForecast) }
        if cell == left, cell >= filled { return (ascii ? "(" : "├", .chartForecast) }
        if cell > left, cell < right, cell >= filled { return (ascii ? "-" : "─", .chartForecast) }
      }
      if cell < filled { return (ascii ? "#" : "█", .chartActual) }
      return (ascii ? "." : "░", .gaugeRest)
    }
  }

  /// How many cells a value fills, to the nearest.
  private func place(_ value: Int, _ cells: Int) -> Int {
    let kept = max(0, min(value, full))
    return full > 0 ? (2 * kept * cells + full) / (2 * full) : 0
  }

  /// The cell in which a value ends.
  private func edge(_ value: Int, _ cells: Int) -> Int {
    min(cells - 1, max(0, place(value, cells) - 1))
  }
}

extension Canvas {
  /// Draws a range bar on one line; a status gives its filled part the status's colour.
  mutating func draw(_ bar: RangeBar, in rect: Rect, role: Role) {
    for (offset, part) in bar.parts(rect.width, graphics: medium.graphics).enumerated() {
      let filled = part.role == .chartActual ? role.ofBar : part.role
      put(String(part.sign), at: Point(x: rect.x + offset, y: rect.y), role: filled)
    }
  }
}

extension Role {
  /// The role of a bar that has a status: a chip's colours would fill it the wrong way round.
  fileprivate var ofBar: Role {
    switch self {
    case .statusOK: .gaugeOK
    case .statusWarn: .gaugeWarn
    case .statusBad: .gaugeBad
    default: self
    }
  }
}
