public import Domain
import GRDB

extension Writing {
  /// Closes a stratum whose last drawn claim is concluded: its gap, its band and L are fixed, and
  /// the effect is applied, in the same transaction (R28, R29).
  func closeIfComplete(_ id: Int64) throws {
    guard let stored = try StratumTable.find(id: id, db), stored.status == .open,
      stored.awaited == 0,
      let mechanism = try programme(stored.pack).mechanism(ofResult: stored.stratum.result),
      let outcome = StratumOutcome(
        examined: stored.examined,
        confirmed: stored.confirmed,
        mechanism: mechanism
      )
    else { return }
    let effect = outcome.band.effect
    let sequence = try record(
      "stratum.close",
      stored.stratum.code,
      Payload([
        "examined": String(outcome.examined), "confirmed": String(outcome.confirmed),
        "gap": String(outcome.gap), "effect": effect.rawValue, "bound": String(outcome.bound),
      ])
    )
    try db.run(
      """
      UPDATE strata SET status = ?, gap = ?, effect = ?, bound = ?, closed_seq = ? WHERE id = ?
      """,
      [
        effect == .suspend ? "suspended" : "closed", outcome.gap, effect.rawValue, outcome.bound,
        sequence, id,
      ]
    )
    try settleUndrawn(of: id, by: effect, sequence: sequence)
  }

  /// Does to the undrawn claims of a stratum what an effect says (§5).
  func settleUndrawn(of stratum: Int64, by effect: Band.Effect, sequence: Int64) throws {
    guard let selection = effect.undrawn.selection else { return }
    let undrawn = try ClaimTable.all(
      where: "stratum = ? AND state = 'admissible' ORDER BY code",
      [stratum],
      db
    )
    for old in undrawn {
      var new = old
      new.selection = selection
      switch effect.undrawn {
      case .exempt: try step(.exempt, &new, to: .exempt, sequence: sequence)
      case .queue:
        new.dueOn = try dueDay(of: old)
        try step(.queue, &new, to: .queued, sequence: sequence)
      case .stay: break
      }
      try update(from: old, to: new)
    }
  }

  /// Counts the drawn claims of an open stratum anew, after a second draw.
  func recount(_ id: Int64) throws {
    var tally = StratumTally()
    for record in try StratumTable.population(id, db) {
      if let standing = record.standing { tally.count(standing) }
    }
    try db.run(
      "UPDATE strata SET awaited = ?, examined = ?, confirmed = ? WHERE id = ?",
      [tally.awaited, tally.examined, tally.confirmed, id]
    )
  }
}

extension Store {
  /// Decides what a suspended stratum pays, by a coordinator who did not draw it (R44).
  ///
  /// - Throws: `Refusal`, `StoreError`.
  public func release(
    _ stratum: Stratum,
    effect: Band.Effect,
    reason: String,
    by author: Author
  ) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.releaseStratum])
      guard let stored = try StratumTable.find(stratum.code, writing.db) else {
        throw Refusal(.unknownStratum, subject: stratum.code)
      }
      if stored.status != .suspended { throw Refusal(.notSuspended, subject: stratum.code) }
      let person = try writing.authorPerson()
      if let code = FourEyes.releasingStratum(person, drawer: stored.drawnBy) {
        throw Refusal(code, subject: stratum.code, details: [stored.drawnBy])
      }
      if effect == .suspend { throw Refusal(.effectNotAllowed, subject: effect.rawValue) }
      if reason.allSatisfy(\.isWhitespace) {
        throw Refusal(.reasonRequired, subject: stratum.code)
      }
      let sequence = try writing.record(
        "stratum.release",
        stratum.code,
        Payload(["effect": effect.rawValue, "reason": reason])
      )
      try writing.db.run(
        "UPDATE strata SET status = 'closed', effect = ?, released_seq = ? WHERE id = ?",
        [effect.rawValue, sequence, stored.id]
      )
      try writing.settleUndrawn(of: stored.id, by: effect, sequence: sequence)
      return []
    }
  }
}
