public import Domain
import GRDB

extension Store {
  /// Changes the records of several actors alike, row by row: what is refused leaves the others done
  /// (DESIGN §4, rule 10). All rows bear one batch number (R99).
  ///
  /// - Throws: `Refusal` when nothing of it may be done; `StoreError`.
  public func patch(_ actors: [String], _ patch: ActorPatch, by author: Author) throws -> Receipt {
    let unknown = patch.provinces.adding.first { !Territory.knows($0) }
    if let unknown { throw Refusal(.unknownTerritory, details: [unknown]) }
    return try each(of: actors, by: author) { writing, code in
      let actor = try writing.openRecord(code)
      return patch.applied(to: actor)
    }
  }

  /// Writes again earlier records of several actors, to take back what was changed in all of them.
  ///
  /// - Throws: `Refusal` when nothing of it may be done; `StoreError`.
  public func rewrite(_ records: [Actor], by author: Author) throws -> Receipt {
    let byCode = Dictionary(records.map { ($0.code, $0) }, uniquingKeysWith: { _, last in last })
    return try each(of: records.map(\.code), by: author) { writing, code in
      let actor = try writing.openRecord(code)
      return byCode[code] ?? actor
    }
  }

  /// Brings records of the starter cartography in; one whose code is taken is refused.
  ///
  /// - Throws: `Refusal` when nothing of it may be done; `StoreError`.
  public func addStarter(
    _ codes: [String] = StarterCartography.actors.map(\.code),
    by author: Author
  ) throws -> Receipt {
    try each(of: codes, by: author) { writing, code in
      if try ActorTable.find(code, writing.db) != nil { throw Refusal(.codeTaken, subject: code) }
      guard let actor = StarterCartography.actors.first(where: { $0.code == code }) else {
        throw Refusal(.unknownActor, subject: code)
      }
      return actor
    }
  }

  /// Writes one record an actor, each with its outcome; one that would not change is refused.
  private func each(
    of codes: [String],
    by author: Author,
    _ make: (Writing, String) throws -> Actor
  ) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.editActors])
      let batch = writing.tail.sequence + 1
      return try codes.map { code in
        do {
          let actor = try make(writing, code)
          if try ActorTable.find(code, writing.db) == actor {
            throw Refusal(.recordUnchanged, subject: code)
          }
          try writing.write(actor, batch: batch)
          return RowOutcome(claim: code)
        } catch let refusal as Refusal {
          return RowOutcome(claim: code, refusal: refusal)
        }
      }
    }
  }
}

extension Writing {
  /// The record of an actor that may be changed.
  func openRecord(_ code: String) throws -> Actor {
    guard let actor = try ActorTable.find(code, db) else {
      throw Refusal(.unknownActor, subject: code)
    }
    try requireUnmerged(actor)
    return actor
  }
}
