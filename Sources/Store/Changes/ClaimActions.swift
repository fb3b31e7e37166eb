public import Domain
import GRDB
import Seals

extension Store {
  /// Does one thing to each of some claims, row by row: what is refused leaves the others done
  /// (DESIGN §4, rule 10; R56).
  ///
  /// - Throws: `Refusal` when the author may not do it at all; `StoreError`.
  public func perform(
    _ action: ClaimAction,
    on claims: [String],
    by author: Author
  ) throws -> Receipt {
    try perform(claims.map { SignedAction(claim: $0, action: action) }, by: author, signed: false)
  }

  /// Signs a batch of drafts: one journal row a claim, all bearing one batch number (R99).
  public func sign(_ batch: [SignedAction], by author: Author) throws -> Receipt {
    try perform(batch, by: author, signed: true)
  }

  private func perform(
    _ acts: [SignedAction],
    by author: Author,
    signed: Bool
  ) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin(Set(acts.map(\.action.act)))
      let batch = signed ? writing.tail.sequence + 1 : nil
      var rows: [RowOutcome] = []
      for act in try writing.inOrder(acts) {
        rows.append(try writing.attempt(act, batch: batch))
      }
      return rows
    }
  }

  /// Runs a change in one transaction. When every row of it was refused, nothing is written, not
  /// even the expiry of other claims: the head of the journal does not move (R20, R92).
  func change(by author: Author, _ work: (Writing) throws -> [RowOutcome]) throws -> Receipt {
    try transaction(by: author) { writing in
      let rows = try work(writing)
      let isDone = rows.isEmpty || rows.contains { $0.refusal == nil }
      return (rows, isDone)
    }
  }

  /// One transaction: the work, then strata and figures; rolled back when the work answers false.
  func transaction(
    by author: Author,
    _ work: (Writing) throws -> ([RowOutcome], Bool)
  ) throws -> Receipt {
    if let restriction { throw Refusal(restriction, path) }
    try writeGuard.require(path)
    var receipt = Receipt(sequence: 0, head: "")
    do {
      try queue.inTransaction(.immediate) { db in
        // Another file may have taken the store's name while its lock was waited for.
        try writeGuard.require(path)
        let start = try JournalTail(db)
        let writing = try Writing(
          db,
          author: author,
          referential: try referential(db, on: author.today)
        )
        let (rows, isDone) = try work(writing)
        if isDone { try writing.finish() }
        let tail = isDone ? writing.tail : start
        receipt = Receipt(
          rows: rows,
          sequence: tail.sequence,
          head: SHA256.hex(of: tail.hash)
        )
        return isDone ? .commit : .rollback
      }
    } catch let error as DatabaseError {
      throw writeGuard.failure(error, in: queue, path: path)
    }
    return receipt
  }
}

extension Refusal {
  /// Why a store that is open for reading alone is not changed (R90).
  public init(_ restriction: StoreRestriction, _ path: String) {
    switch restriction {
    case .olderCopy(let seen, let found):
      self.init(.olderCopy, subject: path, details: [String(seen), String(found)])
    case .synchronised(let client):
      self.init(.readOnlyStore, subject: path, details: [restriction.code, client])
    case .fullDisk: self.init(.fullDisk, subject: path, details: [restriction.code])
    default: self.init(.readOnlyStore, subject: path, details: [restriction.code])
    }
  }
}

extension Writing {
  /// A bulk validation takes its claims by achievement day, then code (R37); anything else keeps
  /// the order given.
  fileprivate func inOrder(_ acts: [SignedAction]) throws -> [SignedAction] {
    guard acts.count > 1, acts.contains(where: { $0.action == .validate }) else { return acts }
    let days: [Int32?] = try acts.map {
      try db.firstValue("SELECT achieved_on FROM claims WHERE code = ?", [$0.claim])
    }
    return zip(acts, days).sorted { left, right in
      let (first, second) = (left.1 ?? .max, right.1 ?? .max)
      return first == second
        ? precedesByBytes(left.0.claim, right.0.claim) : first < second
    }.map(\.0)
  }

  /// Does one row, or says why not.
  fileprivate func attempt(_ act: SignedAction, batch: Int64?) throws -> RowOutcome {
    do {
      guard let record = try ClaimTable.find(act.claim, db) else {
        throw Refusal(.unknownClaim, subject: act.claim)
      }
      try apply(act.action, to: record, batch: batch)
      return RowOutcome(claim: act.claim)
    } catch let refusal as Refusal {
      return RowOutcome(claim: act.claim, refusal: refusal)
    }
  }
}
