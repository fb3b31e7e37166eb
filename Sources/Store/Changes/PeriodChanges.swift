public import Domain
import GRDB

extension Store {
  /// Closes a period: it accepts no claim, target or finding any more (DESIGN §4, rule 9; R53).
  ///
  /// - Throws: `Refusal`, `StoreError`.
  public func close(_ period: Period, by author: Author) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.closePeriod])
      if try writing.facts.isClosed(period) {
        throw Refusal(.periodIsClosed, subject: period.code, details: [period.code])
      }
      let sequence = try writing.record("period.close", period.code, Payload())
      try writing.note(period, isClosed: true, sequence: sequence)
      return []
    }
  }

  /// Opens a closed period again, for a reason.
  ///
  /// - Throws: `Refusal`, `StoreError`.
  public func reopen(_ period: Period, reason: String, by author: Author) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.openPeriod])
      if try !writing.facts.isClosed(period) {
        throw Refusal(.periodIsOpen, subject: period.code, details: [period.code])
      }
      if reason.allSatisfy(\.isWhitespace) {
        throw Refusal(.reasonRequired, subject: period.code)
      }
      let sequence = try writing.record(
        "period.open",
        period.code,
        Payload(["reason": reason])
      )
      try writing.note(period, isClosed: false, sequence: sequence)
      return []
    }
  }
}

extension Writing {
  /// Writes the fact that a period was closed or opened again.
  fileprivate func note(_ period: Period, isClosed: Bool, sequence: Int64) throws {
    try db.execute(
      sql: "INSERT INTO period_changes (seq, period, is_closed) VALUES (?, ?, ?)",
      arguments: [sequence, period.code, isClosed]
    )
  }
}
