import Domain
import Foundation
import GRDB
import Seals

/// A drawn stratum as the store keeps it.
struct StoredStratum {
  let id: Int64
  let stratum: Stratum
  let status: StratumRow.Status
  let population: Int
  let size: Int
  let awaited: Int
  let examined: Int
  let confirmed: Int
  let isTaken: Bool
  let drawSequence: Int64
  let gap: BasisPoints?
  let effect: Band.Effect?
  let bound: BasisPoints?
  let seed: String
  let fingerprint: String
  let drawnBy: String
  /// The version of the programme that it was first drawn under.
  let pack: Int
}

/// The table `strata`, and the populations that its rows hold.
enum StratumTable {
  private static let selection = """
    SELECT s.id, s.code, s.status, s.population, s.size, s.awaited, s.examined, s.confirmed,
      s.taken, s.draw, s.gap, s.effect, s.bound, d.seed, d.fingerprint, d.person, s.pack
    FROM strata s JOIN draws d ON d.seq = s.draw
    """

  static func find(_ code: String, _ db: Database) throws -> StoredStratum? {
    try db.firstRow("\(selection) WHERE s.code = ?", [code]).flatMap(stored)
  }

  static func find(id: Int64, _ db: Database) throws -> StoredStratum? {
    try db.firstRow("\(selection) WHERE s.id = ?", [id]).flatMap(stored)
  }

  /// Every drawn stratum, in code order.
  static func all(_ db: Database) throws -> [StoredStratum] {
    try Row.fetchAll(db, sql: "\(selection) ORDER BY s.code").compactMap(stored)
  }

  private static func stored(_ row: Row) -> StoredStratum? {
    guard let stratum = Stratum(row[1] as String),
      let status = StratumRow.Status(rawValue: row[2])
    else { return nil }
    return StoredStratum(
      id: row[0],
      stratum: stratum,
      status: status,
      population: row[3],
      size: row[4],
      awaited: row[5],
      examined: row[6],
      confirmed: row[7],
      isTaken: row[8],
      drawSequence: row[9],
      gap: row[10],
      effect: (row[11] as String?).flatMap(Band.Effect.init(rawValue:)),
      bound: row[12],
      seed: row[13],
      fingerprint: row[14],
      drawnBy: row[15],
      pack: row[16]
    )
  }

  /// The round that may be drawn next (R23).
  static func nextRound(_ stratum: Stratum, _ db: Database) throws -> Int {
    let last: Int? = try db.firstValue(
      "SELECT COALESCE(MAX(round), 0) FROM strata WHERE project = ? AND result = ? AND period = ?",
      [stratum.project, stratum.result, stratum.period.code]
    )
    return (last ?? 0) + 1
  }

  /// The admissible claims of the stratum that no population holds (R23).
  static func drawable(_ stratum: Stratum, _ db: Database) throws -> [ClaimRecord] {
    try ClaimTable.all(
      where: """
        state = 'admissible' AND stratum IS NULL AND project = ? AND result = ? AND period = ?
        """,
      [stratum.project, stratum.result, stratum.period.code],
      db
    )
  }

  /// Every claim of a drawn population.
  static func population(_ id: Int64, _ db: Database) throws -> [ClaimRecord] {
    try ClaimTable.all(where: "stratum = ?", [id], db)
  }

  static func insert(
    _ stratum: Stratum,
    _ draw: Draw,
    pack: Int,
    sequence: Int64,
    _ db: Database
  ) throws -> Int64 {
    try db.run(
      """
      INSERT INTO strata (code, project, result, period, round, status, population, size,
        awaited, examined, confirmed, taken, draw, pack)
      VALUES (?, ?, ?, ?, ?, 'open', ?, ?, ?, 0, 0, 0, ?, ?)
      """,
      [
        stratum.code, stratum.project, stratum.result, stratum.period.code, stratum.round,
        draw.population, draw.size, draw.size, sequence, pack,
      ]
    )
    return db.lastInsertedRowID
  }

  static func replaceDraw(
    _ id: Int64,
    by sequence: Int64,
    awaited: Int,
    _ db: Database
  ) throws {
    try db.run(
      """
      UPDATE strata SET draw = ?, size = ?, awaited = ?, examined = 0, confirmed = 0 WHERE id = ?
      """,
      [sequence, awaited, awaited, id]
    )
  }
}

/// The facts of draws: who drew, with which seed, and the ranked list.
enum DrawTable {
  static func insert(
    _ draw: Draw,
    stratum: Int64,
    sequence: Int64,
    author: Author,
    reason: String,
    _ population: [ClaimRecord],
    _ db: Database
  ) throws {
    try db.run(
      """
      INSERT INTO draws (seq, stratum, seed, fingerprint, person, day, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        sequence, stratum, draw.seed, SHA256.hex(of: draw.fingerprint), author.person,
        author.today.number, reason,
      ]
    )
    let numbers = Dictionary(
      population.map { ($0.claim.code, $0.id) },
      uniquingKeysWith: { first, _ in first }
    )
    let statement = try db.cachedStatement(
      sql: "INSERT INTO draw_claims (draw, ordinal, claim) VALUES (?, ?, ?)"
    )
    for (ordinal, code) in draw.codes.enumerated() {
      try statement.execute(arguments: [sequence, ordinal, numbers[code]])
    }
  }
}
