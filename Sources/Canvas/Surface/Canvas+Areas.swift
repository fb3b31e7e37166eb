extension Canvas {
  /// Fills a rectangle with one character of one column, a space unless told.
  public mutating func fill(
    _ rect: Rect,
    role: Role = .base,
    with scalar: Unicode.Scalar = " ",
    attributes: Attributes = []
  ) {
    let area = clip.intersection(rect)
    guard !area.isEmpty else { return }
    var cell = Cell(cellWidth(of: scalar) == 1 ? scalar : " ", role: role, attributes: attributes)
    cell.ground = role
    for y in area.y..<area.maxY {
      let (row, width) = (y * size.width, size.width)
      cells.withUnsafeMutableBufferPointer { cells in
        Canvas.releaseHalves(cells, row: row, width: width, area.x, area.maxX)
        for index in row + area.x..<row + area.maxX { cells[index] = cell }
      }
    }
  }

  /// Changes the role of what is drawn in a rectangle, except where it has one of the kept roles.
  public mutating func setRole(_ rect: Rect, _ role: Role, keeping kept: Set<Role> = []) {
    change(rect) { cell in
      if kept.isEmpty || !kept.contains(cell.role) { cell.role = role }
    }
  }

  /// Adds attributes to what is drawn in a rectangle.
  public mutating func addAttributes(_ rect: Rect, _ attributes: Attributes) {
    change(rect) { $0.attributes.formUnion(attributes) }
  }

  /// Gives every cell outside a rectangle the role `dim`: the spotlight of a demonstration.
  ///
  /// Without colours a double frame is drawn round the rectangle instead.
  public mutating func spotlight(_ rect: Rect) {
    if medium.monochrome {
      frame(rect, FrameSigns.double(medium.borders), role: .borderActive)
      return
    }
    let all = clip
    setRole(Rect(x: all.x, y: all.y, width: all.width, height: rect.y - all.y), .dim)
    setRole(Rect(x: all.x, y: rect.maxY, width: all.width, height: all.maxY - rect.maxY), .dim)
    setRole(Rect(x: all.x, y: rect.y, width: rect.x - all.x, height: rect.height), .dim)
    setRole(Rect(x: rect.maxX, y: rect.y, width: all.maxX - rect.maxX, height: rect.height), .dim)
  }

  /// Copies another canvas's cells, hits and cursor to a place.
  public mutating func draw(_ other: Canvas, at origin: Point) {
    for y in 0..<other.size.height {
      for x in 0..<other.size.width {
        let target = Point(x: origin.x + x, y: origin.y + y)
        guard clip.contains(target), let cell = other[x, y] else { continue }
        cells[target.y * size.width + target.x] = cell
      }
    }
    for hit in other.hits {
      let moved = Rect(
        x: hit.rect.x + origin.x,
        y: hit.rect.y + origin.y,
        width: hit.rect.width,
        height: hit.rect.height
      )
      addHit(moved, hit.target)
    }
    for landmark in other.landmarks {
      let rect = Rect(
        x: landmark.rect.x + origin.x,
        y: landmark.rect.y + origin.y,
        width: landmark.rect.width,
        height: landmark.rect.height
      )
      name(Landmark(id: landmark.id, rect: rect, value: landmark.value))
    }
    if let point = other.cursor { cursor = Point(x: point.x + origin.x, y: point.y + origin.y) }
    mendWide()
  }

  /// Turns halves of wide characters without their other half into spaces.
  private mutating func mendWide() {
    for y in 0..<size.height {
      for x in 0..<size.width {
        let index = y * size.width + x
        let wide = cellWidth(of: cells[index].base) == 2 && !cells[index].isContinuation
        let orphan =
          cells[index].isContinuation
          && (x == 0 || cellWidth(of: cells[index - 1].base) != 2)
        if orphan || wide && !isWide(x: x, y: y) { cells[index] = Cell(role: cells[index].role) }
      }
    }
  }

  private mutating func change(_ rect: Rect, _ body: (inout Cell) -> Void) {
    let area = clip.intersection(rect)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      let row = y * size.width
      for index in row + area.x..<row + area.maxX { body(&cells[index]) }
    }
  }
}
