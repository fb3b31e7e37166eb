/// Rows of a frame that were drawn once, to be put into the next one as they are.
public struct Strip: Sendable {
  let top: Int
  let width: Int
  let cells: [Cell]
  let hits: [Hit]
}

extension Canvas {
  /// The rows from `top` on, `count` of them, and what in them answers to the mouse.
  public func strip(_ top: Int, count: Int) -> Strip {
    let rows = Rect(x: 0, y: top, width: size.width, height: count).intersection(bounds)
    return Strip(
      top: rows.y,
      width: size.width,
      cells: Array(cells[rows.y * size.width..<rows.maxY * size.width]),
      hits: hits.filter { rows.contains(Point(x: $0.rect.x, y: $0.rect.y)) }
    )
  }

  /// Puts rows where they were; nothing in a frame of another width, or where they have no room.
  public mutating func put(_ strip: Strip) {
    let start = strip.top * size.width
    guard strip.width == size.width, start + strip.cells.count <= cells.count else { return }
    for place in strip.cells.indices { cells[start + place] = strip.cells[place] }
    for hit in strip.hits { addHit(hit.rect, hit.target) }
  }
}
