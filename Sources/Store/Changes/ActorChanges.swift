public import Domain
import GRDB

extension Store {
  /// Writes an actor's record from a form: a new one, or another version of one that is known.
  ///
  /// - Throws: `Refusal`, `StoreError`.
  public func save(_ actor: Actor, isNew: Bool, by author: Author) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.editActors])
      if !isCode(actor.code) {
        throw Refusal(.invalidValue, subject: "actor", details: [actor.code])
      }
      if actor.nameFrench.allSatisfy(\.isWhitespace) {
        throw Refusal(.invalidValue, subject: "name_fr", details: [actor.nameFrench])
      }
      let known = try ActorTable.find(actor.code, writing.db)
      if isNew, known != nil { throw Refusal(.codeTaken, subject: actor.code) }
      if !isNew, known == nil { throw Refusal(.unknownActor, subject: actor.code) }
      if let known { try writing.requireUnmerged(known) }
      try writing.write(actor)
      return []
    }
  }
}

extension Writing {
  /// Writes an actor with its journal row, which bears the number of a batch when it is of one.
  func write(_ actor: Actor, batch: Int64? = nil) throws {
    var payload = actor.payload
    payload.add("batch", batch.map(String.init))
    let sequence = try record("actor.record", actor.code, payload)
    try ActorTable.write(actor, sequence: sequence, db)
  }
}
