import Domain
import GRDB
import GRDBSQLite
import Seals

/// The claims of statements, which are only ever handled in sets: a statement may have a hundred
/// thousand of them.
enum StatementClaims {
  /// Puts on a statement the claims that R40 says: validated, of the project and of that period,
  /// without `ceiling`, on no other statement that counts, and of no suspended stratum.
  static func gather(
    _ id: Int64,
    project: String,
    period: Period,
    _ db: Database
  ) throws {
    try db.run("DELETE FROM statement_claims WHERE statement = ?", [id])
    try db.run(
      """
      INSERT INTO statement_claims (statement, claim, amount)
      SELECT ?, c.id, c.payable
      FROM claims c INDEXED BY claims_payable LEFT JOIN strata s ON s.id = c.stratum
      WHERE c.project = ? AND c.period = ? AND c.state = 'validated'
        AND c.flags NOT LIKE '%|ceiling|%' AND COALESCE(s.status, '') <> 'suspended'
        AND NOT EXISTS (
          SELECT 1 FROM statement_claims o JOIN statements t ON t.id = o.statement
          WHERE o.claim = c.id AND o.removed_seq IS NULL AND t.state <> 'cancelled')
      ORDER BY c.id
      """,
      [id, project, period.code]
    )
  }

  /// The lines of a statement, by result, and its deductions, by stratum, from its claims (R33,
  /// R38). One reading of the claims gives both.
  static func content(_ id: Int64, _ db: Database) throws -> (
    lines: [StatementLine], deductions: [StatementDeduction], claims: Int
  ) {
    let rows = try db.allRows(
      """
      SELECT g.result, s.code, s.bound, g.n, g.amount FROM (
        SELECT c.result AS result,
          CASE WHEN c.selection = 'exempt' AND c.cause = 'extrapolate' THEN c.stratum END AS stratum,
          COUNT(*) AS n, SUM(x.amount) AS amount
        FROM statement_claims x CROSS JOIN claims c ON c.id = x.claim
        WHERE x.statement = ? GROUP BY 1, 2) g LEFT JOIN strata s ON s.id = g.stratum
      """,
      [id]
    )
    var lines: [String: StatementLine] = [:]
    var deductions: [StatementDeduction] = []
    for row in rows {
      let (result, count, amount): (String, Int, Money) =
        (row[0], row[3], Money(centimes: row[4]))
      var line = lines[result] ?? StatementLine(result: result, quantity: 0, gross: .zero)
      line.quantity += count
      line.gross += amount
      lines[result] = line
      let bound = row[2] as Int? ?? 0
      if let stratum = row[1] as String?,
        let deducted = StatementAmounts.extrapolation(exempt: amount, bound: bound)
      {
        deductions.append(
          StatementDeduction(
            kind: .extrapolation,
            stratum: stratum,
            base: amount,
            bound: bound,
            amount: deducted
          )
        )
      }
    }
    return (
      lines.values.sorted { precedesByBytes($0.result, $1.result) },
      deductions.sorted { precedesByBytes($0.stratum, $1.stratum) },
      lines.values.reduce(0) { $0 + $1.quantity }
    )
  }

  /// The digest of a statement's claims that its journal row bears; those taken off since count,
  /// for they were on it when it was drawn up.
  static func digest(_ id: Int64, _ db: Database) throws -> String {
    let statement = try db.cachedStatement(
      sql: "SELECT claim, amount FROM statement_claims WHERE statement = ? ORDER BY claim"
    )
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    sqlite3_bind_int64(handle, 1, id)
    defer { sqlite3_reset(handle) }
    var bytes: [UInt8] = []
    while sqlite3_step(handle) == SQLITE_ROW {
      for column: Int32 in 0...1 {
        withUnsafeBytes(of: sqlite3_column_int64(handle, column).bigEndian) {
          bytes.append(contentsOf: $0)
        }
      }
    }
    return SHA256.hex(of: SHA256.digest(bytes))
  }

  /// The number of the first claim of a statement that a condition on `c` keeps.
  static func first(
    _ id: Int64,
    where condition: String,
    _ db: Database,
    answering column: String = "c.code"
  ) throws -> String? {
    try db.firstValue(
      """
      SELECT \(column) FROM statement_claims x CROSS JOIN claims c ON c.id = x.claim
      WHERE x.statement = ? AND x.removed_seq IS NULL AND \(condition) LIMIT 1
      """,
      [id]
    )
  }

  /// Everyone through whose hands the claims of a statement went, each combination once.
  static func hands(_ id: Int64, _ db: Database) throws -> [Hands] {
    let rows = try db.allRows(
      """
      SELECT DISTINCT c.declared_by, c.verified_by, c.decided_by, c.settled_by
      FROM statement_claims x CROSS JOIN claims c ON c.id = x.claim
      WHERE x.statement = ? AND x.removed_seq IS NULL
      """,
      [id]
    )
    let deciders = try db.allRows(
      """
      SELECT DISTINCT a.settled_by FROM appeals a
      JOIN statement_claims x ON x.claim = a.claim AND x.statement = ? AND x.removed_seq IS NULL
      WHERE a.settled_by IS NOT NULL
      """,
      [id]
    )
    return rows.map {
      Hands(declarer: $0[0], verifier: $0[1], validator: $0[2], decider: $0[3])
    } + deciders.map { Hands(decider: $0[0]) }
  }
}
