public import Domain

extension Store {
  /// Makes a change of records, in one transaction; the receipt has a line for each record.
  public func change(_ change: RecordChange, by author: Author) throws -> Receipt {
    switch change {
    case .targets(let targets, let reason): try save(targets, reason: reason, by: author)
    case .stake(let stake): try save(stake, by: author)
    case .removeStake(let actor): try removeStake(of: actor, by: author)
    }
  }
}
