public import Domain

extension Store {
  /// Makes a change of records, in one transaction; the receipt has a line for each record.
  public func change(_ change: RecordChange, by author: Author) throws -> Receipt {
    switch change {
    case .patchActors(let codes, let patch): try self.patch(codes, patch, by: author)
    case .rewriteActors(let records): try rewrite(records, by: author)
    case .mergeActors(let merge): try self.merge(merge, by: author)
    case .unmergeActor(let gone, let reason): try unmerge(gone, reason: reason, by: author)
    case .tellApart(let one, let other, let areTwo):
      try tellApart(one, other, areTwo: areTwo, by: author)
    case .relation(let relation, let old): try save(relation, replacing: old, by: author)
    case .removeRelation(let relation, let reason):
      try remove(relation, reason: reason, by: author)
    case .addStarter(let codes): try addStarter(codes, by: author)
    case .targets(let targets, let reason): try save(targets, reason: reason, by: author)
    case .stake(let stake): try save(stake, by: author)
    case .removeStake(let actor): try removeStake(of: actor, by: author)
    case .tasks(let tasks): try save(tasks, by: author)
    }
  }
}
