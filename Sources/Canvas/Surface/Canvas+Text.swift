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
    if direction == .leftToRight, let plain = plainCells(text) {
      let used = min(plain, max(0, limit))
      putPlain(text, used, x: point.x, y: point.y, like: cell)
      return used
    }
    var used = 0
    for cluster in ordered(text, limit: limit) {
      let width = cellWidth(of: cluster.base)
      let index = place(cluster.base, width: width, x: point.x + used, y: point.y, like: cell)
      if let index { for mark in cluster.marks { cells[index].add(mark: mark) } }
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
    let cell = Cell(role: role, attributes: attributes)
    if direction == .rightToLeft {
      return putReversed(text, in: area, align: align, like: cell)
    }
    if let plain = plainCells(text), area.width > 0 {
      return putPlain(text, plain, in: area, align: align, like: cell)
    }
    put(
      fit(text, area.width, align: align, ellipsis: ellipsis),
      at: Point(x: area.x, y: area.y),
      role: role,
      attributes: attributes,
      limit: area.width
    )
  }

  /// As `fit`, without making the text that it would.
  private mutating func putPlain(
    _ text: String,
    _ plain: Int,
    in area: Rect,
    align: Alignment,
    like cell: Cell
  ) {
    let room = area.width - plain
    guard room >= 0 else {
      putPlain(text, area.width - 1, x: area.x, y: area.y, like: cell)
      return putPlain(ellipsis, 1, x: area.maxX - 1, y: area.y, like: cell)
    }
    let before =
      switch align {
      case .leading: 0
      case .trailing: room
      case .centre: room / 2
      }
    putSpaces(before, x: area.x, y: area.y, like: cell)
    putPlain(text, plain, x: area.x + before, y: area.y, like: cell)
    putSpaces(room - before, x: area.x + before + plain, y: area.y, like: cell)
  }

  mutating func putSpaces(_ count: Int, x: Int, y: Int, like cell: Cell) {
    let (first, end) = (max(x, clip.x), min(x + count, clip.maxX))
    guard y >= clip.y && y < clip.maxY && first < end else { return }
    var cell = cell
    if cell.role.isGround { cell.ground = cell.role }
    let (row, width) = (y * size.width, size.width)
    cells.withUnsafeMutableBufferPointer { cells in
      Canvas.releaseHalves(cells, row: row, width: width, first, end)
      for place in row + first..<row + end {
        cells[place] = cell.carrying(0x20, over: cells[place])
      }
    }
  }

  /// Turns the halves of wide characters beside a stretch of a row into spaces, where the other half
  /// lies in it.
  static func releaseHalves(
    _ cells: UnsafeMutableBufferPointer<Cell>,
    row: Int,
    width: Int,
    _ first: Int,
    _ end: Int
  ) {
    if first > 0 && cells[row + first].isContinuation {
      cells[row + first - 1] = Cell(role: cells[row + first - 1].role)
    }
    if end < width && cells[row + end].isContinuation {
      cells[row + end] = Cell(role: cells[row + end].role)
    }
  }

  /// The sign of text that was cut: `…`, or `~` where only ASCII is drawn.
  public var ellipsis: String { medium.graphics == .ascii ? "~" : "…" }

  /// Writes so many cells of a plain text; where they are not seen, nothing.
  private mutating func putPlain(_ text: String, _ count: Int, x: Int, y: Int, like cell: Cell) {
    let (first, end) = (max(x, clip.x), min(x + count, clip.maxX))
    guard y >= clip.y && y < clip.maxY && first < end else { return }
    var cell = cell
    if cell.role.isGround { cell.ground = cell.role }
    let (row, width) = (y * size.width, size.width)
    var text = text
    text.withUTF8 { bytes in
      cells.withUnsafeMutableBufferPointer { cells in
        Canvas.releaseHalves(cells, row: row, width: width, first, end)
        var (column, index) = (x, 0)
        while column < end {
          let value = scalar(bytes, &index)
          if column >= first {
            cells[row + column] = cell.carrying(value, over: cells[row + column])
          }
          column += 1
        }
      }
    }
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
