/// Rows of a frame that moved up or down by one: a terminal moves them itself, for a few bytes.
public struct Scroll: Hashable, Sendable {
  /// The first and the last row of the part that moves.
  public let top: Int
  public let bottom: Int
  /// Whether what stood in a row now stands in the one above it.
  public let isUp: Bool

  public init(top: Int, bottom: Int, isUp: Bool) {
    (self.top, self.bottom, self.isUp) = (top, bottom, isUp)
  }
}

extension Canvas {
  /// Fewer rows than these are as well written.
  private static let leastMoved = 3
  /// What it takes, in bytes, to come to what is mended; and to have rows moved and the looks of the
  /// row that comes in told.
  private static let stepCost = 5
  private static let scrollCost = 70

  /// The longest part in which the rows of a previous frame moved by one; nil when none is worth it.
  ///
  /// `changed` are the rows that differ.
  public func scroll(from previous: Canvas, changed: [Int]) -> Scroll? {
    guard previous.size == size, changed.count > Self.leastMoved else { return nil }
    return cells.withUnsafeBufferPointer { new in
      previous.cells.withUnsafeBufferPointer { old in
        let up = longest(changed) { $0 + 1 < size.height && isSame(new, row: $0, old, row: $0 + 1) }
        let down = longest(changed) { $0 > 0 && isSame(new, row: $0, old, row: $0 - 1) }
        guard max(up.count, down.count) >= Self.leastMoved else { return nil }
        let scroll =
          up.count >= down.count
          ? Scroll(top: up.lowerBound, bottom: up.upperBound, isUp: true)
          : Scroll(top: down.lowerBound - 1, bottom: down.upperBound - 1, isUp: false)
        // The row that comes in is written whole: rows that differ in a few letters stay.
        let kept = (scroll.top...scroll.bottom).reduce(0) { $0 + mending(new, old, row: $1) }
        return kept > size.width + Self.scrollCost ? scroll : nil
      }
    }
  }

  /// Moves the rows as the terminal did; what stands in the row that comes in is not known.
  public mutating func apply(_ scroll: Scroll) {
    let width = size.width
    for y in scroll.isUp
      ? Array(scroll.top..<scroll.bottom) : Array((scroll.top + 1...scroll.bottom).reversed())
    {
      let from = (scroll.isUp ? y + 1 : y - 1) * width
      for x in 0..<width { cells[y * width + x] = cells[from + x] }
    }
    let come = (scroll.isUp ? scroll.bottom : scroll.top) * width
    for x in 0..<width { cells[come + x] = .unknown }
  }

  /// About how many bytes it takes to mend a row where it stands.
  private func mending(
    _ new: UnsafeBufferPointer<Cell>,
    _ old: UnsafeBufferPointer<Cell>,
    row: Int
  ) -> Int {
    var (bytes, last) = (0, Int.min / 2)
    for place in row * size.width..<(row + 1) * size.width where new[place] != old[place] {
      bytes += place - last > 4 ? 1 + Self.stepCost : place - last
      last = place
    }
    return bytes
  }

  private func isSame(
    _ new: UnsafeBufferPointer<Cell>,
    row: Int,
    _ old: UnsafeBufferPointer<Cell>,
    row other: Int
  ) -> Bool {
    areSame(new, old, row * size.width, other * size.width, count: size.width)
  }

  /// The longest part of neighbouring rows that are like a rule says.
  private func longest(_ rows: [Int], _ isLike: (Int) -> Bool) -> Range<Int> {
    var (best, run) = (0..<0, 0..<0)
    for y in rows where isLike(y) {
      run = y == run.upperBound ? run.lowerBound..<y + 1 : y..<y + 1
      if run.count > best.count { best = run }
    }
    return best
  }
}
