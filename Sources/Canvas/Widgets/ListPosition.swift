/// Where a list stands: the row under the cursor and the first row seen, both from 0.
public struct ListPosition: Hashable, Sendable {
  public var cursor: Int
  public var top: Int

  public init(cursor: Int = 0, top: Int = 0) {
    self.cursor = cursor
    self.top = top
  }

  /// Moves the cursor by rows, within the list and into view.
  public mutating func move(by rows: Int, count: Int, height: Int) {
    let (sum, overflow) = cursor.addingReportingOverflow(rows)
    place(at: overflow ? (rows > 0 ? count - 1 : 0) : sum, count: count, height: height)
  }

  /// Puts the cursor on a row, within the list and into view.
  public mutating func place(at row: Int, count: Int, height: Int) {
    cursor = max(0, min(row, count - 1))
    settle(count: count, height: height)
  }

  /// Turns the wheel: the view moves, the cursor only as far as it must to be seen.
  public mutating func scroll(by rows: Int, count: Int, height: Int) {
    top = max(0, min(top + rows, count - height))
    cursor = max(0, min(max(cursor, top), top + max(1, height) - 1, count - 1))
  }

  /// Brings the cursor into the list and into view after either changed.
  public mutating func settle(count: Int, height: Int) {
    cursor = max(0, min(cursor, count - 1))
    let height = max(1, height)
    if cursor < top { top = cursor }
    if cursor >= top + height { top = cursor - height + 1 }
    top = max(0, min(top, count - height))
  }

  /// The text of a frame's corner, such as `3/120`.
  public func label(count: Int) -> String { count == 0 ? "0/0" : "\(cursor + 1)/\(count)" }
}
