extension Canvas {
  /// Writes a text on one line and returns the cells that it takes, seen or not.
  ///
  /// Sanitised; what would pass `limit` cells is left out, never half of a wide character.
  @discardableResult
  public mutating func put(
    _ text: String,
    at point: Point,
    role: Role = .base,
    attributes: Attributes = [],
    limit: Int = .max
  ) -> Int {
    let cell = Cell(role: role, attributes: attributes)
    if isPlainASCII(text) { return putASCII(text, at: point, like: cell, limit: limit) }
    var used = 0
    var last: Int?
    for scalar in sanitised(text).unicodeScalars {
      let width = cellWidth(of: scalar)
      if width == 0 {
        if let last { cells[last].add(mark: scalar) }
        continue
      }
      if used + width > limit { break }
      last = place(scalar, width: width, x: point.x + used, y: point.y, like: cell)
      used += width
    }
    return used
  }

  /// Writes a text into exactly so many cells; see `fit`.
  public mutating func put(
    _ text: String,
    in area: Rect,
    align: Alignment = .leading,
    role: Role = .base,
    attributes: Attributes = []
  ) {
    put(
      fit(text, area.width, align: align, ellipsis: ellipsis),
      at: Point(x: area.x, y: area.y),
      role: role,
      attributes: attributes,
      limit: area.width
    )
  }

  /// The sign of text that was cut: `…`, or `~` where only ASCII is drawn.
  public var ellipsis: String { medium.graphics == .ascii ? "~" : "…" }

  private mutating func putASCII(
    _ text: String,
    at point: Point,
    like cell: Cell,
    limit: Int
  ) -> Int {
    let used = min(text.utf8.count, max(0, limit))
    guard point.y >= clip.y && point.y < clip.maxY else { return used }
    var x = point.x
    for byte in text.utf8.prefix(used) {
      if x >= clip.maxX { break }
      if x >= clip.x {
        write(
          Cell(Unicode.Scalar(byte), role: cell.role, attributes: cell.attributes),
          x: x,
          y: point.y
        )
      }
      x += 1
    }
    return used
  }

  /// Writes one character and returns the index of its cell when it is seen.
  private mutating func place(
    _ scalar: Unicode.Scalar,
    width: Int,
    x: Int,
    y: Int,
    like cell: Cell
  ) -> Int? {
    guard y >= clip.y && y < clip.maxY && x < clip.maxX && x + width > clip.x else { return nil }
    if x < clip.x || x + width > clip.maxX {
      // Half of a wide character is no character: a space stands for the half that is seen.
      write(Cell(role: cell.role, attributes: cell.attributes), x: max(x, clip.x), y: y)
      return nil
    }
    let index = y * size.width + x
    write(Cell(scalar, role: cell.role, attributes: cell.attributes), x: x, y: y)
    if width == 2 {
      releaseWide(x: x + 1, y: y)
      cells[index + 1] = .continuation(role: cell.role, attributes: cell.attributes)
    }
    return index
  }

  /// Writes one cell of one column; a wide character that loses a half becomes a space.
  mutating func write(_ cell: Cell, x: Int, y: Int) {
    let index = y * size.width + x
    if cells[index].isContinuation && x > 0 {
      cells[index - 1] = Cell(role: cells[index - 1].role)
    }
    releaseWide(x: x, y: y)
    cells[index] = cell.standing(on: cells[index])
  }

  /// Whether a wide character begins here.
  func isWide(x: Int, y: Int) -> Bool {
    x + 1 < size.width && cells[y * size.width + x + 1].isContinuation
  }

  /// Turns the right half of a wide character that begins here into a space.
  private mutating func releaseWide(x: Int, y: Int) {
    if isWide(x: x, y: y) {
      let index = y * size.width + x + 1
      cells[index] = Cell(role: cells[index].role)
    }
  }
}
