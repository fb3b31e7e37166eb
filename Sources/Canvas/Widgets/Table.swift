/// A table or list: what to draw, not the data, which comes row by row through a closure.
public struct Table: Hashable, Sendable {
  /// The prefix of its hit targets: `id.row`, `id.mark`, `id.column`.
  public var id: String
  public var columns: [Column]
  /// The rows of the data, however many.
  public var count: Int
  public var position: ListPosition
  /// Columns scrolled out after the first, which stays.
  public var skippedColumns: Int
  public var isFocused: Bool
  public var hasHeader: Bool
  /// Whether rows have the two cells for `▸` and `✓`.
  public var hasGutter: Bool

  public init(
    id: String,
    columns: [Column],
    count: Int,
    position: ListPosition = ListPosition(),
    skippedColumns: Int = 0,
    isFocused: Bool = true,
    hasHeader: Bool = true,
    hasGutter: Bool = true
  ) {
    self.id = id
    self.columns = columns
    self.count = count
    self.position = position
    self.skippedColumns = skippedColumns
    self.isFocused = isFocused
    self.hasHeader = hasHeader
    self.hasGutter = hasGutter
  }

  /// The rows of data that a height shows, for paging.
  public func visibleRows(in height: Int) -> Int { max(0, height - (hasHeader ? 1 : 0)) }
}

/// What one cell of a table shows.
public struct TableCell: Hashable, Sendable, ExpressibleByStringLiteral {
  public var text: String
  public var role: Role
  public var attributes: Attributes

  public init(_ text: String, role: Role = .base, attributes: Attributes = []) {
    self.text = text
    self.role = role
    self.attributes = attributes
  }

  public init(stringLiteral value: String) { self.init(value) }
}
