import Domain
import GRDB
import Seals

/// Every draw, those that were replaced included, is drawn again identically from its seed and its
/// population, and every stratum stands where its draws, findings and journal rows put it (§5, R24,
/// R28, R44).
struct StratumCheck {
  private let db: Database
  private var findings = Findings()

  static func run(_ db: Database) throws -> CheckReport.Item {
    var check = StratumCheck(db)
    for row in try Row.fetchAll(db, sql: "SELECT * FROM strata ORDER BY code") {
      try check.stratum(row)
    }
    try check.reverse()
    return check.findings.item("draws")
  }

  private init(_ db: Database) { self.db = db }

  private mutating func stratum(_ row: Row) throws {
    findings.look()
    let (id, code): (Int64, String) = (row["id"], row["code"])
    let population = try String.fetchAll(
      db,
      sql: "SELECT code FROM claims WHERE stratum = ?",
      arguments: [id]
    )
    let draws = try Row.fetchAll(
      db,
      sql: "SELECT * FROM draws WHERE stratum = ? ORDER BY seq",
      arguments: [id]
    )
    for draw in draws { try self.draw(draw, code, population) }
    let isNamedSo =
      Stratum(code).map {
        $0.project == (row["project"] as String) && $0.result == (row["result"] as String)
          && $0.period.code == (row["period"] as String) && $0.round == (row["round"] as Int)
      } ?? false
    let drawn = try drawnCount(row["draw"])
    let isOfLastDraw =
      (draws.last?["seq"] as Int64?) == (row["draw"] as Int64)
      && population.count == (row["population"] as Int) && drawn == (row["size"] as Int)
    if !isNamedSo || !isOfLastDraw {
      findings.add("stratum \(code): it is not that of its last draw")
    }
    try counts(row, id, code)
    try closing(row, code)
  }

  private func drawnCount(_ draw: Int64) throws -> Int {
    try db.firstValue("SELECT COUNT(*) FROM draw_claims WHERE draw = ?", [draw]) ?? 0
  }

  private mutating func draw(_ row: Row, _ code: String, _ population: [String]) throws {
    let sequence: Int64 = row["seq"]
    let listed = try Row.fetchAll(
      db,
      sql: """
        SELECT d.ordinal, c.code FROM draw_claims d LEFT JOIN claims c ON c.id = d.claim
        WHERE d.draw = ? ORDER BY d.ordinal
        """,
      arguments: [sequence]
    )
    let again = Draw(
      stratum: code,
      seed: row["seed"],
      population: population,
      size: listed.count,
      hash: SHA256.digest
    )
    let isSame =
      again.codes == listed.map { $0[1] as String? ?? "" }
      && listed.enumerated().allSatisfy { $0.offset == ($0.element[0] as Int) }
      && SHA256.hex(of: again.fingerprint) == (row["fingerprint"] as String)
    if !isSame { findings.add("stratum \(code): the sample is not that of its seed") }
    guard let entry = try JournalReader.rows([sequence], db).first else {
      return findings.add("stratum \(code): journal row \(sequence) is missing")
    }
    let (person, day): (String, Int32) = (row["person"], row["day"])
    let isOf = entry.isOf(entry.kind, code, by: person, on: day)
    let isTold = entry.says([
      "seed": row["seed"], "reason": row["reason"], "population_sha256": row["fingerprint"],
      "claims": Payload.digest(again.codes), "size": String(listed.count),
    ])
    let isWritten = entry.kind.hasPrefix("stratum.") && isOf && isTold
    if !isWritten {
      findings.add("stratum \(code): its draw is not what journal row \(sequence) says")
    }
  }

  /// The counts of an open stratum are those of its drawn claims; whether a claim of its population
  /// was taken is told by their moves (R24).
  private mutating func counts(_ row: Row, _ id: Int64, _ code: String) throws {
    let isTaken: Int? = try db.firstValue(
      """
      SELECT EXISTS (SELECT 1 FROM claims c JOIN claim_moves m ON m.claim = c.id
        WHERE c.stratum = ? AND m.move = 'take'
          AND m.seq > (SELECT MIN(d.seq) FROM draws d WHERE d.stratum = c.stratum))
      """,
      [id]
    )
    if isTaken != (row["taken"] as Int) {
      findings.add("stratum \(code): taken is not what its claims' moves say")
    }
    guard (row["status"] as String) == "open" else { return }
    var tally = StratumTally()
    for record in try StratumTable.population(id, db) {
      if let standing = record.standing { tally.count(standing) }
    }
    if tally.awaited != (row["awaited"] as Int) || tally.examined != (row["examined"] as Int)
      || tally.confirmed != (row["confirmed"] as Int)
    {
      findings.add("stratum \(code): its counts are not those of its claims")
    }
  }

  /// What closed it and what released it (R28, R44).
  private mutating func closing(_ row: Row, _ code: String) throws {
    let (closed, released): (Int64?, Int64?) = (row["closed_seq"], row["released_seq"])
    var expected: (status: String, effect: String?) = ("open", nil)
    let (gap, bound): (Int?, Int?) = (row["gap"], row["bound"])
    var isSame = closed != nil || (gap == nil && bound == nil)
    if let closed, let entry = try JournalReader.rows([closed], db).first {
      let effect = JournalDetails(entry.payload)["effect"]
      expected = (effect == "suspend" ? "suspended" : "closed", effect)
      let number = { (column: String) in (row[column] as Int64?).map(String.init) }
      let isTold = entry.says([
        "gap": number("gap"), "bound": number("bound"), "examined": number("examined"),
        "confirmed": number("confirmed"),
      ])
      isSame =
        entry.kind == "stratum.close" && entry.subject == code && isTold
        && (row["awaited"] as Int) == 0
    }
    if let released, let entry = try JournalReader.rows([released], db).first {
      expected = ("closed", JournalDetails(entry.payload)["effect"])
      isSame = isSame && entry.kind == "stratum.release" && entry.subject == code
    }
    if !isSame || expected.status != (row["status"] as String)
      || expected.effect != (row["effect"] as String?)
    {
      findings.add("stratum \(code): its closing is not what the journal says")
    }
  }

  /// Journal rows of strata and periods that have no fact, and facts that their row does not tell.
  private mutating func reverse() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT seq, kind, subject FROM journal j WHERE
          (kind IN ('stratum.draw', 'stratum.redraw')
            AND NOT EXISTS (SELECT 1 FROM draws d WHERE d.seq = j.seq))
          OR (kind = 'stratum.close'
            AND NOT EXISTS (SELECT 1 FROM strata s WHERE s.closed_seq = j.seq))
          OR (kind = 'stratum.release'
            AND NOT EXISTS (SELECT 1 FROM strata s WHERE s.released_seq = j.seq))
          OR (kind IN ('period.close', 'period.open') AND NOT EXISTS (
            SELECT 1 FROM period_changes p WHERE p.seq = j.seq AND p.period = j.subject
              AND p.is_closed = (j.kind = 'period.close')))
        UNION ALL SELECT d.seq, 'draw', '' FROM draws d
        WHERE NOT EXISTS (SELECT 1 FROM strata s WHERE s.id = d.stratum)
        UNION ALL SELECT k.draw, 'draw', '' FROM draw_claims k
        WHERE NOT EXISTS (SELECT 1 FROM draws d WHERE d.seq = k.draw)
        UNION ALL SELECT k.draw, 'counter-draw', '' FROM counter_claims k
        WHERE NOT EXISTS (SELECT 1 FROM counter_draws d WHERE d.seq = k.draw)
        """
    )
    while let row = try rows.next() {
      findings.add(
        "journal row \(row[0] as Int64): \(row[1] as String) of \(row[2] as String) has no fact"
      )
    }
  }
}
