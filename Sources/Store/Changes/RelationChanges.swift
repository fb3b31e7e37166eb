public import Domain
import GRDB

extension Store {
  /// Writes a relation from a form: a new one, or what another becomes. A relation ends by its last
  /// day; it does not disappear.
  ///
  /// Both ends are registered and different, and it does not end before it begins.
  /// - Throws: `Refusal`, `StoreError`.
  public func save(
    _ relation: Relation,
    replacing old: Relation? = nil,
    by author: Author
  ) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.editRelations])
      try writing.validate(relation)
      if let old { try writing.requireThere(old) }
      let isSame = old.map { $0.subject == relation.subject && $0.since == relation.since } ?? false
      if !isSame, try RelationTable.find(relation, writing.db) != nil {
        throw Refusal(.codeTaken, subject: relation.subject)
      }
      if old == relation { throw Refusal(.recordUnchanged, subject: relation.subject) }
      if let old, !isSame { try writing.remove(old) }
      try writing.write(relation)
      return []
    }
  }

  /// Takes away a relation that was written by mistake; why stays in the journal.
  ///
  /// - Throws: `Refusal`, `StoreError`.
  public func remove(_ relation: Relation, reason: String, by author: Author) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.editRelations])
      if reason.allSatisfy(\.isWhitespace) {
        throw Refusal(.reasonRequired, subject: relation.subject)
      }
      try writing.requireThere(relation)
      try writing.remove(relation, reason: reason)
      return []
    }
  }
}

extension Writing {
  fileprivate func validate(_ relation: Relation) throws {
    for code in [relation.from, relation.to] {
      guard let actor = try ActorTable.find(code, db) else {
        throw Refusal(.unknownActor, subject: code)
      }
      try requireUnmerged(actor)
    }
    if relation.from == relation.to { throw Refusal(.sameActor, subject: relation.from) }
    if let since = relation.since, let until = relation.until, until < since {
      throw Refusal(.invalidValue, subject: "until", details: [until.iso])
    }
  }

  /// Refuses what is no longer as the form saw it.
  fileprivate func requireThere(_ relation: Relation) throws {
    if try RelationTable.find(relation, db) != relation {
      throw Refusal(.unknownRelation, subject: relation.subject)
    }
  }

  /// Writes a relation with its journal row.
  func write(_ relation: Relation) throws {
    let sequence = try record("relation.record", relation.subject, relation.payload)
    try RelationTable.write(relation, sequence: sequence, db)
  }

  /// Takes a relation away; its row says what it was, and why when it was for a reason of its own.
  func remove(_ relation: Relation, reason: String? = nil) throws {
    var payload = relation.payload
    payload.add("reason", reason)
    try record("relation.remove", relation.subject, payload)
    try RelationTable.remove(relation, db)
  }
}
