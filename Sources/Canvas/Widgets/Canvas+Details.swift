/// A name with its value, on one line.
public struct Detail: Hashable, Sendable {
  public var name: String
  public var value: String
  public var role: Role

  public init(_ name: String, _ value: String, role: Role = .base) {
    self.name = name
    self.value = value
    self.role = role
  }
}

extension Canvas {
  /// Draws names and values in two columns; a value that is too long goes on under itself.
  ///
  /// Returns the lines used.
  @discardableResult
  public mutating func details(_ details: [Detail], in rect: Rect, nameWidth: Int? = nil) -> Int {
    let longest = details.map { cellWidth(of: $0.name) }.max() ?? 0
    // The names take half of the width, more where it was asked and a figure still has room.
    let half = max(0, rect.width / 2)
    let names = nameWidth.map { min($0, max(half, rect.width - 12)) } ?? min(longest, half)
    var y = rect.y
    for detail in details {
      guard y < rect.maxY else { break }
      put(detail.name, in: Rect(x: rect.x, y: y, width: names, height: 1), role: .muted)
      let lines = wrapped(detail.value, width: rect.width - names - 1)
      for line in lines.isEmpty ? [""] : lines where y < rect.maxY {
        put(line, at: Point(x: rect.x + names + 1, y: y), role: detail.role)
        y += 1
      }
    }
    return y - rect.y
  }

  /// Draws a wrapped text from its line `scroll` on and returns how many lines it has in all.
  @discardableResult
  public mutating func paragraph(
    _ text: String,
    in rect: Rect,
    role: Role = .base,
    align: Alignment = .leading,
    scroll: Int = 0
  ) -> Int {
    let lines = wrapped(text, width: rect.width)
    let start = max(0, min(scroll, lines.count - 1))
    for (row, line) in lines.dropFirst(start).prefix(rect.height).enumerated() {
      put(
        line,
        in: Rect(x: rect.x, y: rect.y + row, width: rect.width, height: 1),
        align: align,
        role: role
      )
    }
    return lines.count
  }
}
