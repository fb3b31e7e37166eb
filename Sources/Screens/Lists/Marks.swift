/// The marked records of a list, by code: they survive filters, orders and pages.
public struct Marks: Hashable, Sendable {
  public private(set) var codes: Set<String> = []
  /// Where a range was started with `V`.
  public var rangeStart: Int?
  /// How many of them the filter hides, in a list longer than its window.
  public var hidden = 0

  public init() {}

  public var isEmpty: Bool { codes.isEmpty }
  public var count: Int { codes.count }
  public func contains(_ code: String) -> Bool { codes.contains(code) }

  mutating func insert(_ code: String) { codes.insert(code) }
  mutating func remove(_ code: String) { codes.remove(code) }

  mutating func clear() {
    codes = []
    rangeStart = nil
    hidden = 0
  }

  mutating func set(_ codes: Set<String>) { self.codes = codes }

  mutating func filterChanged() { rangeStart = nil }
}
