public import Domain
import GRDB

extension Store {
  /// Where the actors that were placed stand, in the order of their codes.
  public func stakes() throws -> [Stake] {
    try read { db in
      try db.allRows("SELECT actor, influence, interest, note, day FROM stakes ORDER BY actor")
        .map {
          Stake(
            actor: $0[0],
            influence: $0[1],
            interest: $0[2],
            note: $0[3],
            day: Day(number: $0[4])
          )
        }
    }
  }

  /// Places an actor.
  func save(_ stake: Stake, by author: Author) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.editStakes])
      guard try ActorTable.find(stake.actor, writing.db) != nil else {
        throw Refusal(.unknownActor, subject: stake.actor)
      }
      for (name, value) in [("influence", stake.influence), ("interest", stake.interest)]
      where !Stake.scale.contains(value) {
        throw Refusal(.invalidValue, subject: name, details: [String(value)])
      }
      let sequence = try writing.record("stake.record", stake.actor, stake.payload)
      try writing.db.run(
        """
        INSERT OR REPLACE INTO stakes (actor, influence, interest, note, day, seq)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          stake.actor, stake.influence, stake.interest, stake.note, writing.today.number, sequence,
        ]
      )
      return [RowOutcome(claim: stake.actor)]
    }
  }

  /// Takes an actor off the grid.
  func removeStake(of actor: String, by author: Author) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.editStakes])
      let found: Int? = try writing.db.firstValue(
        "SELECT 1 FROM stakes WHERE actor = ?",
        [actor]
      )
      guard found != nil else { throw Refusal(.unknownActor, subject: actor) }
      try writing.record("stake.remove", actor, Payload([:]))
      try writing.db.run("DELETE FROM stakes WHERE actor = ?", [actor])
      return [RowOutcome(claim: actor)]
    }
  }
}

extension Stake {
  /// The content of the row, for the journal.
  var payload: Payload {
    Payload([
      "influence": String(influence), "interest": String(interest),
      "note": note.isEmpty ? nil : note,
    ])
  }
}
