import Domain
import GRDB
import Seals

/// Every draw, replaced ones included, says what its journal row says and is drawn again identically
/// from its seed and its frozen population (R26, R82).
enum CounterDrawCheck {
  static func run(_ db: Database) throws -> CheckReport.Item {
    var findings = Findings()
    for row in try Row.fetchAll(db, sql: "SELECT * FROM counter_draws ORDER BY seq") {
      findings.look()
      let (sequence, code): (Int64, String) = (row["seq"], row["code"])
      let stratum = CounterStratum(code)
      let isNamedSo =
        stratum?.project == (row["project"] as String)
        && stratum?.period.code == (row["period"] as String)
        && stratum?.round == (row["round"] as Int)
      let again = Draw(
        stratum: code,
        seed: row["seed"],
        population: try CounterTable.population(sequence, db).map(\.code),
        size: row["size"],
        hash: SHA256.digest
      )
      let listed = try CounterTable.drawn(sequence, db)
      let hasPlaces = try hasEveryPlace(sequence, again.size, db)
      let isDrawnSo =
        again.codes == listed && hasPlaces
        && SHA256.hex(of: again.fingerprint) == (row["fingerprint"] as String)
        && again.population == (row["population"] as Int)
      if !isNamedSo || !isDrawnSo {
        findings.add("counter-draw \(code): the sample is not that of its seed")
      }
      let isWritten = try matches(row, again, code, db)
      if !isWritten { findings.add("counter-draw \(code): it is not what was written") }
    }
    return findings.item("counterDraws")
  }

  /// Whether the places of those drawn are 0, 1, 2… up to their number.
  private static func hasEveryPlace(
    _ draw: Int64,
    _ size: Int,
    _ db: Database
  ) throws -> Bool {
    let last: Int? = try db.firstValue(
      "SELECT MAX(ordinal) FROM counter_claims WHERE draw = ?",
      [draw]
    )
    let first: Int? = try db.firstValue(
      "SELECT MIN(ordinal) FROM counter_claims WHERE draw = ?",
      [draw]
    )
    return last == size - 1 && first == 0
  }

  private static func matches(
    _ row: Row,
    _ draw: Draw,
    _ code: String,
    _ db: Database
  ) throws -> Bool {
    guard let entry = try JournalReader.rows([row["seq"]], db).first else { return false }
    let replaced: Int64? = row["replaced_seq"]
    let next: Int64? = try db.firstValue(
      "SELECT MIN(seq) FROM counter_draws WHERE code = ? AND seq > ?",
      [code, entry.sequence]
    )
    let (person, day): (String, Int32) = (row["person"], row["day"])
    let isOf = entry.isOf(entry.kind, code, by: person, on: day)
    let isTold = entry.says([
      "seed": row["seed"], "reason": row["reason"], "claims": Payload.digest(draw.codes),
      "population_sha256": row["fingerprint"], "size": String(draw.size),
    ])
    return entry.kind.hasPrefix("counter.") && isOf && isTold && replaced == next
  }
}
