public import Domain
import GRDB
import Seals

extension Store {
  /// Draws a stratum; a second draw of one none of whose claims was taken replaces the first, by
  /// another person and with a reason (R23, R24).
  ///
  /// - Throws: `Refusal`, `StoreError`.
  public func draw(
    _ stratum: Stratum,
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
}

extension Writing {
  func draw(_ stratum: Stratum, seed: String, reason: String) throws -> Draw {
    if let known = try StratumTable.find(stratum.code, db) {
      let frozen = try mechanism(of: stratum, in: known.pack)
      return try redraw(known, stratum, frozen, seed: seed, reason: reason)
    }
    let version = try drawVersion(of: stratum)
    let mechanism = try mechanism(of: stratum, in: version)
    let next = try StratumTable.nextRound(stratum, db)
    if stratum.round != next {
      throw Refusal(.notNextRound, subject: stratum.code, details: [String(next)])
    }
    try requireSeed(seed)
    let population = try StratumTable.drawable(stratum, db)
    if population.isEmpty { throw Refusal(.emptyPopulation, subject: stratum.code) }
    let draw = Draw(
      stratum: stratum,
      seed: seed,
      population: population.map(\.claim.code),
      mechanism: mechanism,
      hash: SHA256.digest
    )
    let sequence = try recordDraw(draw, stratum, kind: "stratum.draw", reason: reason)
    let id = try StratumTable.insert(stratum, draw, pack: version, sequence: sequence, db)
    try DrawTable.insert(
      draw,
      stratum: id,
      sequence: sequence,
      author: author,
      reason: reason,
      population,
      db
    )
    try select(draw, in: population, stratum: id, sequence: sequence)
    return draw
  }

  private func mechanism(of stratum: Stratum, in version: Int) throws -> Mechanism {
    guard try facts.project(stratum.project) != nil else {
      throw Refusal(.unknownProject, subject: stratum.project)
    }
    guard let mechanism = try programme(version).mechanism(ofResult: stratum.result) else {
      throw Refusal(.unknownResult, subject: stratum.result)
    }
    if mechanism.coverage == .all { throw Refusal(.coverageIsAll, subject: stratum.code) }
    return mechanism
  }

  private func requireSeed(_ seed: String) throws {
    if !isSeed(seed) { throw Refusal(.seedInvalid, subject: seed) }
  }

  private func recordDraw(
    _ draw: Draw,
    _ stratum: Stratum,
    kind: String,
    reason: String
  ) throws -> Int64 {
    try record(
      kind,
      stratum.code,
      Payload([
        "seed": draw.seed, "population": String(draw.population),
        "population_sha256": SHA256.hex(of: draw.fingerprint), "size": String(draw.size),
        "claims": Payload.digest(draw.codes), "reason": reason,
      ])
    )
  }

  /// Gives the population its stratum, and queues those drawn.
  private func select(
    _ draw: Draw,
    in population: [ClaimRecord],
    stratum: Int64,
    sequence: Int64
  ) throws {
    let drawn = Set(draw.codes)
    for old in population {
      var new = old
      new.stratum = stratum
      if drawn.contains(old.claim.code), old.state == .admissible {
        new.selection = .drawn
        new.dueOn = try dueDay(of: new)
        try step(.queue, &new, to: .queued, sequence: sequence)
      }
      try ClaimTable.update(new, db)
      tally(from: old, to: new)
    }
  }

  /// Replaces a draw: the same population, ordered with another seed (R24).
  private func redraw(
    _ known: StoredStratum,
    _ stratum: Stratum,
    _ mechanism: Mechanism,
    seed: String,
    reason: String
  ) throws -> Draw {
    if known.isTaken || known.status != .open {
      throw Refusal(.drawAlreadyTaken, subject: stratum.code)
    }
    if let code = FourEyes.redrawing(try authorPerson(), drawer: known.drawnBy) {
      throw Refusal(code, subject: stratum.code, details: [known.drawnBy])
    }
    if reason.allSatisfy(\.isWhitespace) {
      throw Refusal(.reasonRequired, subject: stratum.code)
    }
    try requireSeed(seed)
    let population = try StratumTable.population(known.id, db)
    let draw = Draw(
      stratum: stratum,
      seed: seed,
      population: population.map(\.claim.code),
      mechanism: mechanism,
      hash: SHA256.digest
    )
    let sequence = try recordDraw(draw, stratum, kind: "stratum.redraw", reason: reason)
    try DrawTable.insert(
      draw,
      stratum: known.id,
      sequence: sequence,
      author: author,
      reason: reason,
      population,
      db
    )
    let drawn = Set(draw.codes)
    for old in population { try reselect(old, isDrawn: drawn.contains(old.claim.code), sequence) }
    try StratumTable.replaceDraw(known.id, by: sequence, awaited: draw.size, db)
    try recount(known.id)
    // A sample of which every claim was withdrawn waits for nobody (R28, R30).
    lookAgain(atStratum: known.id)
    return draw
  }

  /// Moves one claim of a population from the first draw to the second.
  private func reselect(_ old: ClaimRecord, isDrawn: Bool, _ sequence: Int64) throws {
    var new = old
    switch (old.state, isDrawn) {
    case (.admissible, true):
      new.selection = .drawn
      new.dueOn = try dueDay(of: new)
      try step(.queue, &new, to: .queued, sequence: sequence)
    // Forced since the first draw, and now of the sample: it counts in the gap (R30).
    case (.queued, true) where old.selection != .drawn: new.selection = .drawn
    case (.queued, false) where old.selection == .drawn:
      new.selection = .none
      new.dueOn = nil
      try step(.undraw, &new, to: .admissible, sequence: sequence)
    default: return
    }
    try ClaimTable.update(new, db)
    tally(from: old, to: new)
  }
}
