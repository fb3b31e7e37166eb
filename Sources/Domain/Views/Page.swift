/// Where a page of a list starts.
public enum Anchor: Hashable, Sendable {
  case first
  case last
  /// The rows that follow a row, which stands at this index of the list.
  case after(PageKey, index: Int)
  /// The rows that come before a row, which stands at this index of the list.
  case before(PageKey, index: Int)
  /// The rows from this code on, wherever the order puts it.
  case at(String)
}

/// A row's place in an order: what it is sorted by, then its code.
public struct PageKey: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case number(Int64)
    case text(String)
  }

  public var value: Value
  public var code: String

  public init(value: Value, code: String) {
    self.value = value
    self.code = code
  }
}

/// Some rows of a list in order, without the rest of it.
public struct Page<Row: Hashable & Sendable>: Hashable, Sendable {
  public var rows: [Row]
  /// How many rows the whole list has.
  public var total: Int
  /// The index of the first of `rows` in the whole list.
  public var start: Int

  public init(rows: [Row] = [], total: Int = 0, start: Int = 0) {
    self.rows = rows
    self.total = total
    self.start = start
  }
}
