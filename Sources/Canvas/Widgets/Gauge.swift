/// A bar that fills up to a value, with a mark at the target to date.
public struct Gauge: Hashable, Sendable {
  public var value: Int
  /// Where the mark stands; nil draws none.
  public var target: Int?
  /// The value of a full bar.
  public var full: Int

  public init(value: Int, target: Int? = nil, full: Int) {
    self.value = value
    self.target = target
    self.full = full
  }

  /// The bar in so many cells, such as `██████▌░░┃░░`.
  public func text(_ cells: Int, graphics: Graphics) -> String {
    parts(cells, graphics: graphics).map { String($0.sign) }.joined()
  }

  /// Each cell of the bar with the role of its part.
  func parts(_ cells: Int, graphics: Graphics) -> [(sign: Character, role: Role)] {
    guard cells > 0 else { return [] }
    let bracketed = graphics == .ascii && cells >= 4
    let room = bracketed ? cells - 2 : cells
    let steps = graphics == .braille ? 8 : graphics == .block ? 2 : 1
    let filled = scaled(value, to: room * steps)
    let mark = target.map { min(room - 1, scaled($0, to: room * 8) / 8) }
    var parts: [(Character, Role)] = (0..<room).map { cell in
      let part = min(steps, max(0, filled - cell * steps))
      return cell == mark
        ? (Self.mark(graphics), .chartTarget) : Self.sign(part, of: steps, graphics)
    }
    if bracketed { parts = [("[", .gaugeRest)] + parts + [("]", .gaugeRest)] }
    return parts
  }

  /// A value's place on the bar, rounded to the nearest and kept on it.
  private func scaled(_ value: Int, to steps: Int) -> Int {
    guard full > 0 else { return 0 }
    let kept = max(0, min(value, full))
    let (product, overflow) = kept.multipliedReportingOverflow(by: steps)
    if overflow { return min(steps, kept / max(1, full / steps)) }
    return product / full + (product % full >= full - full / 2 ? 1 : 0)
  }

  private static func mark(_ graphics: Graphics) -> Character { graphics == .ascii ? "|" : "┃" }

  private static func sign(_ part: Int, of steps: Int, _ graphics: Graphics) -> (Character, Role) {
    if part == 0 { return (graphics == .ascii ? "-" : "░", .gaugeRest) }
    if part == steps { return (graphics == .ascii ? "#" : "█", .chartActual) }
    return (graphics == .block ? "▌" : eighths[part - 1], .chartActual)
  }

  private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}

extension Role {
  /// The role of a bar that has a status: a chip's colours would fill it the wrong way round.
  fileprivate var ofGauge: Role {
    switch self {
    case .statusOK: .gaugeOK
    case .statusWarn: .gaugeWarn
    case .statusBad: .gaugeBad
    default: self
    }
  }
}

extension Canvas {
  /// Draws a gauge on one line; a status gives its filled part the status's colour.
  public mutating func draw(_ gauge: Gauge, in rect: Rect, role: Role = .chartActual) {
    for (offset, part) in gauge.parts(rect.width, graphics: medium.graphics).enumerated() {
      let filled = part.role == .chartActual ? role.ofGauge : part.role
      put(String(part.sign), at: Point(x: rect.x + offset, y: rect.y), role: filled)
    }
  }

  /// Draws a progress bar with its percentage and count at the right.
  public mutating func progressBar(done: Int, of total: Int, label: String, in rect: Rect) {
    let cells = min(cellWidth(of: label), max(0, rect.width - 4))
    let bar = Rect(x: rect.x, y: rect.y, width: rect.width - cells - 1, height: 1)
    draw(Gauge(value: done, full: max(1, total)), in: bar)
    put(
      label,
      in: Rect(x: bar.maxX + 1, y: rect.y, width: cells, height: 1),
      align: .trailing
    )
  }
}
