public import Domain

/// How a store is to be opened, beside its path.
public struct Opening {
  /// A network or synchronised folder is to be written all the same.
  public var isShared = false
  /// What was last seen of the store on this machine, by its identity; nil when it never was.
  public var seen: (_ identity: String) -> JournalMark? = { _ in nil }
  /// A journal older than the one seen is to be continued all the same.
  public var acceptsOlder = false
  /// Called before the tables of an older version are changed, with the store open for reading; what
  /// it throws leaves the store as it is.
  public var beforeMigration: (Store) throws -> Void = { _ in }

  public init() {}
}
