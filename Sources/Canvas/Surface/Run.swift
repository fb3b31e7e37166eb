/// Neighbouring cells of one row that must be written.
public struct Run: Hashable, Sendable {
  public var x: Int
  public var y: Int
  public var cells: ArraySlice<Cell>

  public init(x: Int, y: Int, cells: ArraySlice<Cell>) {
    self.x = x
    self.y = y
    self.cells = cells
  }
}

extension Canvas {
  /// What must be written over a previous frame to show this one; everything when sizes differ.
  ///
  /// Never half of a wide character. Runs less than four letters of one look apart are joined, since
  /// moving the cursor costs more than writing these again.
  public func changes(from previous: Canvas) -> [Run] {
    changes(from: previous, in: changedRows(from: previous))
  }

  /// The changes in some rows, which are those that differ.
  public func changes(from previous: Canvas, in rows: [Int]) -> [Run] {
    guard previous.size == size else {
      return rows.compactMap { size.width == 0 ? nil : Run(x: 0, y: $0, cells: row($0)) }
    }
    var runs: [Run] = []
    cells.withUnsafeBufferPointer { new in
      previous.cells.withUnsafeBufferPointer { old in
        for y in rows { appendChanges(row: y, new, old, to: &runs) }
      }
    }
    return runs
  }

  /// The rows that differ from those of a previous frame; all of them when sizes differ.
  public func changedRows(from previous: Canvas) -> [Int] {
    guard previous.size == size else { return Array(0..<size.height) }
    return cells.withUnsafeBufferPointer { new in
      previous.cells.withUnsafeBufferPointer { old in
        if new.baseAddress == old.baseAddress { return [] }
        return (0..<size.height).filter {
          !areSame(new, old, $0 * size.width, $0 * size.width, count: size.width)
        }
      }
    }
  }

  /// Writes runs onto this frame; with the runs of `changes` it becomes the next one's cells.
  public mutating func apply(_ runs: [Run]) {
    for run in runs {
      for (offset, cell) in run.cells.enumerated() where self[run.x + offset, run.y] != nil {
        cells[run.y * size.width + run.x + offset] = cell
      }
    }
  }

  private func appendChanges(
    row y: Int,
    _ new: UnsafeBufferPointer<Cell>,
    _ old: UnsafeBufferPointer<Cell>,
    to runs: inout [Run]
  ) {
    let start = y * size.width
    let end = start + size.width
    var first: Int?
    var last = 0
    for index in start..<end where new[index] != old[index] {
      if let begun = first, index - last > 1, !joins(last, index) {
        runs.append(run(begun, last, y))
        first = index
      }
      if first == nil { first = index }
      last = index
    }
    if let first { runs.append(run(first, last, y)) }
  }

  /// Whether what lies between two changed cells is written again rather than passed over.
  private func joins(_ last: Int, _ next: Int) -> Bool {
    guard next - last <= 4 else { return false }
    let look = cells[last].lookKey
    return (last + 1..<next).allSatisfy {
      cells[$0].lookKey == look && cells[$0].isLetterOfOneByte
    }
  }

  /// Whether two rows are the same; most rows of a frame are those of the last. Compared as words,
  /// without a way out, which a processor does many at a time.
  func areSame(
    _ new: UnsafeBufferPointer<Cell>,
    _ old: UnsafeBufferPointer<Cell>,
    _ start: Int,
    _ other: Int,
    count: Int
  ) -> Bool {
    // Four cells are one step of this loop; what is left of a row is compared cell by cell.
    typealias Step = SIMD8<UInt64>
    guard let new = UnsafeRawPointer(new.baseAddress), let old = UnsafeRawPointer(old.baseAddress)
    else { return true }
    let stride = MemoryLayout<Cell>.stride
    let (news, olds) = (new + start &* stride, old + other &* stride)
    let size = count &* stride
    var (difference, place) = (Step.zero, 0)
    while place &+ MemoryLayout<Step>.size <= size {
      difference |=
        news.loadUnaligned(fromByteOffset: place, as: Step.self)
        ^ olds.loadUnaligned(fromByteOffset: place, as: Step.self)
      place &+= MemoryLayout<Step>.size
    }
    if difference != .zero { return false }
    var rest: UInt64 = 0
    while place < size {
      rest |=
        news.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        ^ olds.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      place &+= MemoryLayout<UInt64>.size
    }
    return rest == 0
  }

  private func run(_ first: Int, _ last: Int, _ y: Int) -> Run {
    let row = y * size.width
    var first = first
    var last = last
    while first > row && cells[first].isContinuation { first -= 1 }
    while last + 1 < row + size.width && cells[last + 1].isContinuation { last += 1 }
    return Run(x: first - row, y: y, cells: cells[first...last])
  }
}
