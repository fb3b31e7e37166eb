public import Domain
import GRDB

extension Store {
  /// Erases what identifies a participant: name, telephone and fingerprint go, with the salt of
  /// their digest; the record, the claims and the journal stay (DESIGN §2).
  ///
  /// - Throws: `Refusal`, `StoreError`.
  public func erase(
    participant code: String,
    reason: String,
    by author: Author
  ) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.erase])
      guard var stored = try ParticipantTable.find(code, writing.db) else {
        throw Refusal(.unknownParticipant, subject: code)
      }
      if stored.isErased { throw Refusal(.alreadyErased, subject: code) }
      if reason.allSatisfy(\.isWhitespace) { throw Refusal(.reasonRequired, subject: code) }
      stored.sequence = try writing.record(
        "participant.erase",
        code,
        Payload(["reason": reason])
      )
      stored.fingerprint = nil
      stored.salt = nil
      stored.isErased = true
      try ParticipantTable.write(stored, .none, writing.db)
      return []
    }
  }
}
