import Domain
import GRDB

/// Reads statements as lists show them.
enum StatementReader {
  static func row(_ stored: StoredStatement, _ db: Database) throws -> StatementRow {
    StatementRow(
      code: stored.code,
      state: stored.state,
      isStale: stored.isStale,
      lines: try lines(stored.id, db),
      deductions: try deductions(stored.id, db),
      amounts: stored.amounts,
      claims: stored.claims,
      steps: try steps(stored.id, db)
    )
  }

  private static func lines(_ id: Int64, _ db: Database) throws -> [StatementLine] {
    try db.allRows(
      "SELECT result, quantity, gross FROM statement_lines WHERE statement = ? ORDER BY result",
      [id]
    ).map { StatementLine(result: $0[0], quantity: $0[1], gross: Money(centimes: $0[2])) }
  }

  private static func deductions(_ id: Int64, _ db: Database) throws -> [StatementDeduction] {
    try db.allRows(
      """
      SELECT kind, stratum, base, bound, amount FROM statement_deductions
      WHERE statement = ? ORDER BY stratum
      """,
      [id]
    ).map { row in
      StatementDeduction(
        kind: StatementDeduction.Kind(rawValue: row[0]) ?? .extrapolation,
        stratum: row[1],
        base: Money(centimes: row[2]),
        bound: row[3],
        amount: Money(centimes: row[4])
      )
    }
  }

  private static func steps(_ id: Int64, _ db: Database) throws -> [StatementStep] {
    try db.allRows(
      "SELECT move, person, day, reason, seq FROM statement_moves WHERE statement = ? ORDER BY seq",
      [id]
    ).compactMap { row in
      StatementMove(rawValue: row[0]).map {
        StatementStep(
          move: $0,
          person: row[1],
          day: Day(number: row[2]),
          reason: row[3],
          sequence: row[4]
        )
      }
    }
  }
}
