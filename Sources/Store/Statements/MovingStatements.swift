public import Domain

extension Store {
  /// Moves statements one after the other: what is done stays done, each row has its outcome.
  ///
  /// - Throws: `Refusal` when the author may do it to none of them: who they are, or their key;
  ///   `StoreError`.
  public func move(
    _ keys: [StatementKey],
    _ move: StatementMove,
    reason: String,
    by author: Author
  ) throws -> Receipt {
    var rows: [RowOutcome] = []
    var last: Receipt?
    for key in keys {
      do {
        last = try perform(
          move,
          onStatementOf: key.project,
          key.scope,
          reason: reason,
          by: author
        ).receipt
        rows.append(RowOutcome(claim: key.code))
      } catch let refusal as Refusal where !refusal.code.concernsAuthor {
        rows.append(RowOutcome(claim: key.code, refusal: refusal))
      }
    }
    let summary = try summary()
    return Receipt(
      rows: rows,
      sequence: last?.sequence ?? summary.sequence,
      head: last?.head ?? summary.head
    )
  }
}

extension RefusalCode {
  /// Whether it is said of the author before anything is looked at, so of every row alike.
  fileprivate var concernsAuthor: Bool {
    switch self {
    case .unknownPerson, .personClosed, .roleNotAllowed, .passphraseRequired, .keyNotInForce: true
    default: false
    }
  }
}
