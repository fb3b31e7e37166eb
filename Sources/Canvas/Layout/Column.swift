/// A column of a table, and how it gives way when the table is narrow.
public struct Column: Hashable, Sendable {
  public enum Sort: Hashable, Sendable {
    case ascending, descending
  }

  public var title: String
  /// The least cells it is worth drawing in.
  public var width: Int
  /// Its share of the room to spare; 0 keeps `width`.
  public var stretch: Int
  public var align: Alignment
  /// The lowest is dropped first; of equals, the rightmost.
  public var priority: Int
  /// Id, status and amount are never dropped (ux.md 3.11).
  public var isEssential: Bool
  public var sort: Sort?

  public init(
    _ title: String,
    width: Int,
    stretch: Int = 0,
    align: Alignment = .leading,
    priority: Int = 50,
    isEssential: Bool = false,
    sort: Sort? = nil
  ) {
    self.title = title
    self.width = width
    self.stretch = stretch
    self.align = align
    self.priority = priority
    self.isEssential = isEssential
    self.sort = sort
  }
}

/// Where a column stands in its row.
public struct PlacedColumn: Hashable, Sendable {
  /// Its place among all columns.
  public var index: Int
  public var x: Int
  public var width: Int
}

/// The columns that fit side by side with one space between, the first always among them.
///
/// The `skipped` columns after the first are scrolled out; then the lowest priorities are dropped,
/// never an essential one; then the room to spare goes to the columns that stretch.
public func placed(_ columns: [Column], in width: Int, skipping skipped: Int = 0)
  -> [PlacedColumn]
{
  var kept = columns.indices.filter { $0 == 0 || $0 > skipped }
  while least(kept, columns) > width {
    let droppable = kept.filter { $0 != 0 && !columns[$0].isEssential }
    guard let first = droppable.min(by: { comesOffBefore($0, $1, columns) }) else { break }
    kept.removeAll { $0 == first }
  }
  let spare = max(0, width - least(kept, columns))
  let extra = divided(spare, by: kept.map { columns[$0].stretch })
  var x = 0
  return zip(kept, extra).compactMap { index, more in
    // Where even the essential ones do not fit, the last is cut, and its text shows that it is.
    let cells = min(columns[index].width + more, width - x)
    guard cells > 0 else { return nil }
    defer { x += cells + 1 }
    return PlacedColumn(index: index, x: x, width: cells)
  }
}

private func least(_ kept: [Int], _ columns: [Column]) -> Int {
  kept.reduce(0) { $0 + columns[$1].width } + max(0, kept.count - 1)
}

private func comesOffBefore(_ one: Int, _ other: Int, _ columns: [Column]) -> Bool {
  let first = columns[one].priority
  let second = columns[other].priority
  return first == second ? one > other : first < second
}
