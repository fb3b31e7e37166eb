/// Neighbouring cells of one row that a painter must write.
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
    guard previous.size == size else {
      return (0..<size.height).compactMap { y in
        size.width == 0 ? nil : Run(x: 0, y: y, cells: row(y))
      }
    }
    var runs: [Run] = []
    cells.withUnsafeBufferPointer { new in
      previous.cells.withUnsafeBufferPointer { old in
        if new.baseAddress == old.baseAddress { return }
        for y in 0..<size.height { appendChanges(row: y, new, old, to: &runs) }
      }
    }
    return runs
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
    if areSame(new, old, start, start, count: size.width) { return }
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
    // A cell is two words, which one step of a processor compares.
    typealias Pair = SIMD2<UInt64>
    guard let new = UnsafeRawPointer(new.baseAddress), let old = UnsafeRawPointer(old.baseAddress)
    else { return true }
    let stride = MemoryLayout<Cell>.stride
    let (news, olds) = (new + start &* stride, old + other &* stride)
    var difference = Pair.zero
    var place = 0
    while place < count &* stride {
      difference |=
        news.loadUnaligned(fromByteOffset: place, as: Pair.self)
        ^ olds.loadUnaligned(fromByteOffset: place, as: Pair.self)
      place &+= stride
    }
    return difference == .zero
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
