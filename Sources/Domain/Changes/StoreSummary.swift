/// What a program needs to know of a store as it opens.
public struct StoreSummary: Hashable, Sendable {
  public var path: String
  public var programme: Programme
  /// True for fictional data; every screen and export then says DÉMO.
  public var isDemonstration: Bool
  /// The day that a demonstration takes for today (R96).
  public var frozenToday: Day?
  public var isReadOnly: Bool
  public var sequence: Int64
  public var head: String

  public init(
    path: String,
    programme: Programme,
    isDemonstration: Bool,
    frozenToday: Day?,
    isReadOnly: Bool,
    sequence: Int64,
    head: String
  ) {
    self.path = path
    self.programme = programme
    self.isDemonstration = isDemonstration
    self.frozenToday = frozenToday
    self.isReadOnly = isReadOnly
    self.sequence = sequence
    self.head = head
  }
}
