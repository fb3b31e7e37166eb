public import Domain

/// A row that a paged list can hold: it has a code, and a place in each order of the list.
public protocol ListRow: Hashable, Sendable {
  associatedtype Order: Hashable & Sendable

  /// The code of the record; marks and the cursor hold on to it.
  var code: String { get }

  /// The row's place in an order.
  func key(_ order: Order) -> PageKey
}

extension ClaimRow: ListRow {
  public var code: String { claim }
}

extension ActorRow: ListRow {
  public var code: String { actor.code }
}
