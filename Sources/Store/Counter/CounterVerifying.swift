public import Domain
import GRDB
import Seals

extension Store {
  /// Draws claims to counter-verify; a second draw of a round none of whose claims was examined
  /// replaces the first, by another person and with a reason (R24, R82).
  ///
  /// - Throws: `Refusal`, `StoreError`.
  public func draw(
    _ stratum: CounterStratum,
    seed: String,
    reason: String?,
    by author: Author
  ) throws -> (draw: Draw, receipt: Receipt) {
    var made: Draw?
    let receipt = try change(by: author) { writing in
      try writing.begin([.draw])
      made = try writing.draw(stratum, seed: seed, reason: reason ?? "")
      return []
    }
    guard let made else { throw Refusal(.emptyPopulation, subject: stratum.code) }
    return (made, receipt)
  }

  /// The counter-verifications of all projects, or of one, with what was found.
  public func counterDraws(project: String? = nil) throws -> [CounterDrawRow] {
    try read { db in
      try CounterTable.all(
        where: "replaced_seq IS NULL AND (? IS NULL OR project = ?)",
        [project, project],
        db
      ).map { stored in
        let found = try CounterTable.examined(stored.sequence, db)
        return CounterDrawRow(
          stratum: stored.stratum,
          seed: stored.seed,
          population: stored.population,
          fingerprint: stored.fingerprint,
          person: stored.person,
          day: stored.day,
          claims: try CounterTable.drawn(stored.sequence, db),
          examined: found.examined,
          contradicted: found.contradicted,
          sequence: stored.sequence
        )
      }
    }
  }
}

extension Writing {
  fileprivate func draw(
    _ stratum: CounterStratum,
    seed: String,
    reason: String
  ) throws -> Draw {
    guard try facts.project(stratum.project) != nil else {
      throw Refusal(.unknownProject, subject: stratum.project)
    }
    let known = try CounterTable.find(stratum.code, db)
    if let known { try requireRedraw(known, reason: reason) }
    if !isSeed(seed) { throw Refusal(.seedInvalid, subject: seed) }
    let population =
      try known.map { try CounterTable.population($0.sequence, db) }
      ?? firstPopulation(stratum)
    let draw = Draw(
      counter: stratum,
      seed: seed,
      population: population.map(\.code),
      share: programme.counterShare,
      hash: SHA256.digest
    )
    let sequence = try record(
      known == nil ? "counter.draw" : "counter.redraw",
      stratum.code,
      Payload([
        "seed": draw.seed, "population": String(draw.population),
        "population_sha256": SHA256.hex(of: draw.fingerprint), "size": String(draw.size),
        "claims": Payload.digest(draw.codes), "reason": reason,
      ])
    )
    if let known { try replace(known, sequence) }
    try CounterTable.insert(
      draw,
      stratum,
      population,
      author: author,
      reason: reason,
      sequence: sequence,
      db
    )
    try mark(sequence, .drawn)
    return draw
  }

  private func firstPopulation(
    _ stratum: CounterStratum
  ) throws -> [(id: Int64, code: String)] {
    let next = try CounterTable.nextRound(stratum, db)
    if stratum.round != next {
      throw Refusal(.notNextRound, subject: stratum.code, details: [String(next)])
    }
    let population = try CounterTable.drawable(stratum, db)
    if population.isEmpty { throw Refusal(.emptyPopulation, subject: stratum.code) }
    return population
  }

  private func requireRedraw(_ known: StoredCounterDraw, reason: String) throws {
    let code = known.stratum.code
    if try CounterTable.examined(known.sequence, db).examined > 0 {
      throw Refusal(.drawAlreadyTaken, subject: code)
    }
    if let fault = FourEyes.redrawing(try authorPerson(), drawer: known.person) {
      throw Refusal(fault, subject: code, details: [known.person])
    }
    if reason.allSatisfy(\.isWhitespace) { throw Refusal(.reasonRequired, subject: code) }
  }

  private func replace(_ known: StoredCounterDraw, _ sequence: Int64) throws {
    try mark(known.sequence, .none)
    try db.run(
      "UPDATE counter_draws SET replaced_seq = ? WHERE seq = ?",
      [sequence, known.sequence]
    )
  }

  /// Writes the axis of the claims that a draw took.
  private func mark(_ draw: Int64, _ standing: CounterStanding) throws {
    try db.run(
      """
      UPDATE claims SET counter = ? WHERE id IN (
        SELECT claim FROM counter_claims WHERE draw = ? AND ordinal IS NOT NULL)
      """,
      [standing.rawValue, draw]
    )
  }

  /// Concludes a counter-verification. A contradiction opens a regularisation of what was paid; on a
  /// claim that is not paid yet it stops the statement (R82).
  func counterVerify(
    _ record: ClaimRecord,
    _ outcome: CounterFinding.Outcome,
    reason: String
  ) throws {
    guard record.state.countsAsValidated, record.counter == .drawn else {
      throw Refusal(.notCounterDrawn, subject: record.claim.code)
    }
    try requireCounterVerifier(of: record)
    if reason.allSatisfy(\.isWhitespace) {
      throw Refusal(.reasonRequired, subject: record.claim.code)
    }
    let sequence = try self.record(
      "counter.conclude",
      record.claim.code,
      Payload(["outcome": outcome.rawValue, "reason": reason])
    )
    try db.run(
      """
      INSERT INTO counter_findings (seq, claim, outcome, reason, person, day)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [sequence, record.id, outcome.rawValue, reason, author.person, today.number]
    )
    var new = record
    new.counter = outcome.standing
    try update(from: record, to: new)
    guard outcome == .contradicted, record.state == .paid, let paid = record.payable,
      paid != .zero
    else { return }
    try openRegularisation(record, .zero - paid, reason: reason)
  }
}
