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
      try writing.db.execute(
        sql: "INSERT INTO closed_periods (period, seq) VALUES (?, ?)",
        arguments: [period.code, sequence]
      )
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
      try writing.record("period.open", period.code, Payload(["reason": reason]))
      try writing.db.execute(
        sql: "DELETE FROM closed_periods WHERE period = ?",
        arguments: [period.code]
      )
      return []
    }
  }
}
