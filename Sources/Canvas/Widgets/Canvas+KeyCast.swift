extension Canvas {
  /// Draws the last keys in a double frame, in the middle of the last rows of an area.
  public mutating func keyCast(_ text: String, in area: Rect) {
    let room = area.width - 6
    guard room >= 8, area.height >= 3, !text.isEmpty else { return }
    let cells = min(cellWidth(of: text), room)
    let rect = Rect(
      x: area.x + (area.width - cells - 6) / 2,
      y: area.maxY - 3,
      width: cells + 6,
      height: 3
    )
    fill(rect, role: .demoKeycast)
    frame(rect, FrameSigns.double(medium.borders), role: .demoKeycast)
    let line = Rect(x: rect.x + 3, y: rect.y + 1, width: cells, height: 1)
    put(fit(text, cells, ellipsis: ellipsis), in: line, role: .demoKeycast)
  }
}
