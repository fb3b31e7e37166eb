/// Who puts letters that are read from right to left in their places.
public enum BidiOrder: String, Hashable, Sendable, CaseIterable {
  /// The program: the cells hold what is seen, and the terminal must not reorder them.
  case program
  /// The terminal: the cells hold what is read.
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

  /// Turns the whole frame round when it is read from right to left; called once, at the end.
  public mutating func finish() {
    guard medium.direction == .rightToLeft else { return }
    turnCells(bounds, isNested: false)
    turnHits(from: 0, in: bounds)
    let (first, end) = (bounds.x, bounds.maxX)
    changeLandmarks { $0.rect.x = first + end - $0.rect.maxX }
    cursor = cursor.map { turned($0, in: bounds) }
  }

  /// Whether texts go into cells in the order in which they are seen.
  var putsVisually: Bool { medium.order == .program || nesting > 0 }

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
    let isForTerminal = medium.order == .terminal
    for y in rect.y..<rect.maxY {
      let range = y * size.width + rect.x..<y * size.width + rect.maxX
      if !isForTerminal || isNested { cells[range].reverse() }
      if isForTerminal && isNested && nesting == 0 { giveToTerminal(range) }
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

  /// Puts cells that hold what is to be seen in the order from which the terminal makes that again.
  private mutating func giveToTerminal(_ range: Range<Int>) {
    // The cells have just been turned: what is seen is their reverse when the frame is turned.
    var seen = Array(cells[range])
    if medium.direction == .rightToLeft { seen.reverse() }
    let places = seen.indices.map { BidiCluster(base: seen[$0].base, place: $0) }
    let ordered = visual(places, medium.direction)
    for (offset, cluster) in ordered.enumerated() {
      var cell = seen[cluster.place]
      if !cell.isContinuation { cell.setBase(cluster.base) }
      let next = offset + 1 < ordered.count ? ordered[offset + 1].level : 1
      // Latin letters must not draw the figures after them to their side.
      let endsName = cluster.level != next && BidiClass(cluster.base) == .left
      if endsName, medium.direction == .rightToLeft { cell.add(mark: "\u{200F}") }
      cells[range.lowerBound + offset] = cell
    }
  }
}
