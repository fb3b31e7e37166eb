public import Domain
import GRDB

/// What figures of the queue are about: with the same end of the journal they are the same.
struct QueueQuestion: Hashable {
  private let head: [UInt8]
  private let today: Day
  private let person: String?

  init(_ db: Database, today: Day, person: String?) throws {
    head = try JournalTail(db).hash
    self.today = today
    self.person = person
  }
}

extension Store {
  /// What waits for someone's hands, counted; `person` is whose claims are «mine».
  public func queueFigures(today: Day, person: String?) throws -> QueueFigures {
    try read { db in
      let question = try QueueQuestion(db, today: today, person: person)
      if let known = known(question) { return known }
      let states = try TallyReader(db: db).totals().states
      let figures = try queueFigures(db, states, today: today, person: person)
      remember(figures, for: question)
      return figures
    }
  }

  func queueFigures(
    _ db: Database,
    _ states: [ClaimState: QueueFigures.Tally],
    today: Day,
    person: String?
  ) throws -> QueueFigures {
    var figures = QueueFigures()
    figures.byState = states
    figures.late = try due(db, "day < ?", [today.number])
    figures.dueSoon = try due(
      db,
      "day >= ? AND day <= ?",
      [today.number, today.adding(days: 5).number]
    )
    figures.untaken = figures.byState[.queued] ?? QueueFigures.Tally()
    if let person {
      try db.scan(
        """
        SELECT COUNT(*), COALESCE(SUM(gross), 0) FROM claims
        WHERE state = 'inVerification' AND taken_by = ?
        """,
        [person]
      ) { figures.mine = tally($0) }
    }
    try db.scan("SELECT status, COUNT(*) FROM strata GROUP BY status") { row in
      if row.isText(0, "open") { figures.openStrata = row.count(1) }
      if row.isText(0, "suspended") { figures.suspendedStrata = row.count(1) }
    }
    return figures
  }

  private func due(
    _ db: Database,
    _ condition: String,
    _ arguments: StatementArguments
  ) throws -> QueueFigures.Tally {
    try db.first(
      "SELECT COALESCE(SUM(n), 0), COALESCE(SUM(gross), 0) FROM due_tallies WHERE \(condition)",
      arguments,
      tally
    ) ?? QueueFigures.Tally()
  }

  private func tally(_ row: RawRow) -> QueueFigures.Tally {
    QueueFigures.Tally(count: row.count(0), gross: Money(centimes: row.integer(1)))
  }

  /// Every stratum: those drawn, and those whose admissible claims wait for a draw.
  public func strata() throws -> [StratumRow] {
    try read { db in
      let programme = try referential(db).programme
      let drawn = try StratumTable.all(db).map { try stratumRow($0, db) }
      return (drawn + (try drawableRows(db, programme))).sorted {
        precedesByBytes($0.stratum.code, $1.stratum.code)
      }
    }
  }

  /// One drawn stratum, with its drawn claims in the order of the draw; nil when there is none.
  public func stratum(_ stratum: Stratum) throws -> (row: StratumRow, drawn: [String])? {
    try read { db in
      guard let stored = try StratumTable.find(stratum.code, db) else { return nil }
      let drawn = try String.fetchAll(
        db,
        sql: """
          SELECT c.code FROM draw_claims d JOIN claims c ON c.id = d.claim
          WHERE d.draw = ? ORDER BY d.ordinal
          """,
        arguments: [stored.drawSequence]
      )
      return (try stratumRow(stored, db), drawn)
    }
  }

  func stratumRow(_ stored: StoredStratum, _ db: Database) throws -> StratumRow {
    let gross =
      try Int64.fetchOne(
        db,
        sql: "SELECT COALESCE(SUM(gross), 0) FROM claims WHERE stratum = ?",
        arguments: [stored.id]
      ) ?? 0
    return StratumRow(
      stratum: stored.stratum,
      status: stored.status,
      population: stored.population,
      gross: Money(centimes: gross),
      size: stored.size,
      examined: stored.examined,
      confirmed: stored.confirmed,
      gap: stored.gap,
      effect: stored.effect,
      bound: stored.bound,
      seed: stored.seed,
      drawnBy: stored.drawnBy,
      fingerprint: stored.fingerprint
    )
  }

  func drawableRows(_ db: Database, _ programme: Programme) throws -> [StratumRow] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT project, result, period, COUNT(*), COALESCE(SUM(gross), 0) FROM claims
        WHERE state = 'admissible' AND stratum IS NULL GROUP BY project, result, period
        """
    )
    return try rows.compactMap { row in
      guard let period = Period(row[2] as String),
        let mechanism = programme.mechanism(ofResult: row[1])
      else { return nil }
      var stratum = Stratum(project: row[0], result: row[1], period: period, round: 1)
      stratum.round = try StratumTable.nextRound(stratum, db)
      let population: Int = row[3]
      return StratumRow(
        stratum: stratum,
        status: .drawable,
        population: population,
        gross: Money(centimes: row[4]),
        size: mechanism.sampleSize(ofPopulation: population)
      )
    }
  }
}
