import Domain
import GRDB
import Seals

/// A counter-draw as the store keeps it.
struct StoredCounterDraw {
  let sequence: Int64
  let stratum: CounterStratum
  let seed: String
  let fingerprint: String
  let population: Int
  let size: Int
  let person: String
  let day: Day
  let isReplaced: Bool
}

/// The tables of counter-verification: draws, their populations, findings.
enum CounterTable {
  static func all(
    where condition: String = "1",
    _ arguments: StatementArguments = [],
    _ db: Database
  ) throws -> [StoredCounterDraw] {
    try db.allRows(
      """
      SELECT seq, code, seed, fingerprint, population, size, person, day, replaced_seq IS NOT NULL
      FROM counter_draws WHERE \(condition) ORDER BY project, period, round, seq
      """,
      arguments
    ).compactMap { row in
      CounterStratum(row[1] as String).map {
        StoredCounterDraw(
          sequence: row[0],
          stratum: $0,
          seed: row[2],
          fingerprint: row[3],
          population: row[4],
          size: row[5],
          person: row[6],
          day: Day(number: row[7]),
          isReplaced: row[8]
        )
      }
    }
  }

  /// The draw in force of a stratum.
  static func find(_ code: String, _ db: Database) throws -> StoredCounterDraw? {
    try all(where: "code = ? AND replaced_seq IS NULL", [code], db).first
  }

  static func nextRound(_ stratum: CounterStratum, _ db: Database) throws -> Int {
    let last: Int? = try db.firstValue(
      "SELECT MAX(round) FROM counter_draws WHERE project = ? AND period = ?",
      [stratum.project, stratum.period.code]
    )
    return (last ?? 0) + 1
  }

  /// The claims that a first draw may take: validated or later, and never drawn (R82).
  static func drawable(
    _ stratum: CounterStratum,
    _ db: Database
  ) throws -> [(id: Int64, code: String)] {
    try db.allRows(
      """
      SELECT id, code FROM claims WHERE project = ? AND period = ? AND counter = 'none'
        AND state IN ('validated', 'inPayment', 'paid')
      """,
      [stratum.project, stratum.period.code]
    ).map { ($0[0], $0[1]) }
  }

  /// The frozen population of a draw.
  static func population(
    _ draw: Int64,
    _ db: Database
  ) throws -> [(id: Int64, code: String)] {
    try db.allRows(
      """
      SELECT c.id, c.code FROM counter_claims k JOIN claims c ON c.id = k.claim WHERE k.draw = ?
      """,
      [draw]
    ).map { ($0[0], $0[1]) }
  }

  /// The claims of a draw, in its order.
  static func drawn(_ draw: Int64, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT c.code FROM counter_claims k JOIN claims c ON c.id = k.claim
        WHERE k.draw = ? AND k.ordinal IS NOT NULL ORDER BY k.ordinal
        """,
      arguments: [draw]
    )
  }

  /// How many claims of a draw were concluded since, and how many of them contradicted.
  static func examined(
    _ draw: Int64,
    _ db: Database
  ) throws -> (examined: Int, contradicted: Int) {
    let row = try db.firstRow(
      """
      SELECT COUNT(*), COALESCE(SUM(f.outcome = 'contradicted'), 0)
      FROM counter_claims k JOIN counter_findings f ON f.claim = k.claim
      WHERE k.draw = ? AND k.ordinal IS NOT NULL
      """,
      [draw]
    )
    return (row?[0] ?? 0, row?[1] ?? 0)
  }

  /// What counter-verifiers found of a claim, the oldest first.
  static func findings(of record: ClaimRecord, _ db: Database) throws -> [CounterFinding] {
    try db.rows(
      "SELECT seq, outcome, reason, person, day FROM counter_findings WHERE claim = ? ORDER BY seq",
      [record.id]
    ) { row in
      CounterFinding.Outcome(rawValue: row.text(1)).map {
        CounterFinding(
          claim: record.claim.code,
          outcome: $0,
          reason: row.text(2),
          person: row.text(3),
          day: row.day(4),
          sequence: row.integer(0)
        )
      }
    }.compactMap { $0 }
  }

  static func insert(
    _ draw: Draw,
    _ stratum: CounterStratum,
    _ population: [(id: Int64, code: String)],
    author: Author,
    reason: String,
    sequence: Int64,
    _ db: Database
  ) throws {
    try db.run(
      """
      INSERT INTO counter_draws (seq, code, project, period, round, seed, fingerprint, population,
        size, person, day, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        sequence, stratum.code, stratum.project, stratum.period.code, stratum.round, draw.seed,
        SHA256.hex(of: draw.fingerprint), draw.population, draw.size, author.person,
        author.today.number, reason,
      ]
    )
    let places = Dictionary(
      zip(draw.codes, 0...),
      uniquingKeysWith: { first, _ in first }
    )
    var binder = try Binder(
      db,
      "INSERT INTO counter_claims (draw, claim, ordinal) VALUES (?, ?, ?)"
    )
    for claim in population.sorted(by: { $0.id < $1.id }) {
      binder.add(sequence)
      binder.add(claim.id)
      binder.add(places[claim.code].map(Int64.init))
      try binder.run()
    }
  }
}
