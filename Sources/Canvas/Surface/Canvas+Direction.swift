/// Who puts letters that are read from right to left in their places.
public enum BidiOrder: String, Hashable, Sendable, CaseIterable {
  /// The program: the cells hold what is seen, and the terminal must not reorder them.
  case program
  /// The terminal: the cells hold what is read, from which it makes what is seen.
  case terminal
}

// A frame that is read from right to left is drawn as any other, its beginning at the left, and
// turned round as a whole at the end: rectangles, places for the mouse and the cursor with it. Texts
// are put in the order that comes out right when it is turned.

extension Canvas {
  /// Draws a part that is read its own way, such as a map in an Arabic frame.
  ///
  /// The whole rectangle is turned round afterwards, with what answers to the mouse in it: it must
  /// hold nothing else.
  public mutating func reading(
    _ own: Direction,
    in rect: Rect,
    _ draw: (inout Canvas) -> Void
  ) {
    let outer = direction
    guard own != outer else { return draw(&self) }
    let (first, caret) = (hitCount, cursor)
    cursor = nil
    direction = own
    nesting += 1
    clipped(to: rect, draw)
    direction = outer
    nesting -= 1
    let area = clip.intersection(rect)
    turnCells(area, isNested: true)
    turnHits(from: first, in: rect)
    cursor = cursor.map { turned($0, in: rect) } ?? caret
  }

  /// Turns the whole frame round when it is read from right to left, and gives each row to a
  /// terminal that orders letters itself as it is read; called once, at the end.
  public mutating func finish() {
    if medium.direction == .rightToLeft {
      turnCells(bounds, isNested: false)
      turnHits(from: 0, in: bounds)
      let (first, end) = (bounds.x, bounds.maxX)
      changeLandmarks { $0.rect.x = first + end - $0.rect.maxX }
      cursor = cursor.map { turned($0, in: bounds) }
    }
    if medium.order == .terminal { for y in 0..<size.height { giveToTerminal(row: y) } }
  }

  private func turned(_ point: Point, in rect: Rect) -> Point {
    Point(x: rect.x + rect.maxX - 1 - point.x, y: point.y)
  }

  private mutating func turnHits(from first: Int, in rect: Rect) {
    changeHits(from: first) { hit in
      hit.rect.x = rect.x + rect.maxX - hit.rect.maxX
    }
  }

  private mutating func turnCells(_ rect: Rect, isNested: Bool) {
    guard !rect.isEmpty else { return }
    for y in rect.y..<rect.maxY {
      let range = y * size.width + rect.x..<y * size.width + rect.maxX
      cells[range].reverse()
      for index in range {
        let sign = mirroredSign(cells[index].base)
        let isLast = !isNested || nesting == 0 && medium.direction == .leftToRight
        cells[index].setBase(isLast ? shownSign(sign) : sign)
        // A wide character keeps its half at its right.
        if index > range.lowerBound, cells[index - 1].isContinuation, isWideBase(index) {
          cells.swapAt(index - 1, index)
        }
      }
    }
  }

  private func isWideBase(_ index: Int) -> Bool {
    !cells[index].isContinuation && cellWidth(of: cells[index].base) == 2
  }

  /// Puts the cells of a row, which hold what is to be seen, in the order from which the terminal
  /// makes that again: putting in order twice changes nothing, once marks keep apart what must not
  /// draw its neighbours to its side.
  private mutating func giveToTerminal(row y: Int) {
    let seen = Array(row(y))
    let isMirrored = medium.direction == .rightToLeft
    guard isMirrored || seen.contains(where: { BidiClass($0.base).isRightToLeft }) else { return }
    let places = seen.indices.filter { !seen[$0].isContinuation }
      .map { BidiCluster(base: seen[$0].base, place: $0) }
    let read = visual(places, medium.direction, numbersAsSeen: true)
    var given: [Cell] = []
    var caret: Int?
    for (offset, cluster) in read.enumerated() {
      var cell = seen[cluster.place]
      cell.setBase(cluster.base)
      let next = offset + 1 < read.count ? read[offset + 1] : nil
      if isMirrored, cluster.level != next?.level ?? 1 { cell.add(mark: "\u{200F}") }
      if cursor == Point(x: cluster.place, y: y) { caret = given.count }
      given.append(cell)
      if isWide(x: cluster.place, y: y) { given.append(seen[cluster.place + 1]) }
    }
    cells.replaceSubrange(y * size.width..<(y + 1) * size.width, with: given)
    if let caret { cursor = Point(x: caret, y: y) }
  }
}
