import Domain
import GRDB

/// A statement as the store keeps it, without its lines.
struct StoredStatement {
  let id: Int64
  let code: StatementCode
  var state: StatementState
  let isStale: Bool
  let draftSequence: Int64
  let amounts: StatementAmounts
  let claims: Int
}

/// The tables of statements: what each has become, its steps, lines and deductions.
enum StatementTable {
  private static let selection = """
    SELECT id, code, state, stale_seq IS NOT NULL, draft_seq, gross, deductions, holdback, recovery,
      claims
    FROM statements
    """

  static func stored(_ row: Row) -> StoredStatement? {
    guard let code = StatementCode(row[1] as String),
      let state = StatementState(rawValue: row[2])
    else { return nil }
    return StoredStatement(
      id: row[0],
      code: code,
      state: state,
      isStale: row[3],
      draftSequence: row[4],
      amounts: StatementAmounts(
        gross: Money(centimes: row[5]),
        deductions: Money(centimes: row[6]),
        holdback: Money(centimes: row[7]),
        advanceRecovery: Money(centimes: row[8])
      ),
      claims: row[9]
    )
  }

  static func find(_ code: String, _ db: Database) throws -> StoredStatement? {
    try db.firstRow("\(selection) WHERE code = ?", [code]).flatMap(stored)
  }

  static func find(id: Int64, _ db: Database) throws -> StoredStatement? {
    try db.firstRow("\(selection) WHERE id = ?", [id]).flatMap(stored)
  }

  /// The last statement of a project and scope: the only one that may be under way (R54).
  static func last(
    _ project: String,
    _ scope: StatementScope,
    _ db: Database
  ) throws -> StoredStatement? {
    try db.firstRow(
      "\(selection) WHERE project = ? AND period = ? ORDER BY number DESC LIMIT 1",
      [project, scope.code]
    ).flatMap(stored)
  }

  /// The statements that a condition keeps, by project, period and number.
  static func all(
    where condition: String = "1",
    _ arguments: StatementArguments = [],
    _ db: Database
  ) throws -> [StoredStatement] {
    try db.allRows(
      "\(selection) WHERE \(condition) ORDER BY project, period, number",
      arguments
    ).compactMap(stored)
  }

  static func insert(_ code: StatementCode, _ db: Database) throws -> Int64 {
    try db.run(
      """
      INSERT INTO statements (code, project, period, number, state, draft_seq, gross, deductions,
        holdback, recovery, claims)
      VALUES (?, ?, ?, ?, 'draft', 0, 0, 0, 0, 0, 0)
      """,
      [code.code, code.project, code.scope.code, code.number]
    )
    return db.lastInsertedRowID
  }

  /// Writes what a draft says, which is then up to date.
  static func replace(
    _ id: Int64,
    _ content: StatementContent,
    sequence: Int64,
    _ db: Database
  ) throws {
    try db.run(
      """
      UPDATE statements SET draft_seq = ?, stale_seq = NULL, gross = ?, deductions = ?,
        holdback = ?, recovery = ?, claims = ? WHERE id = ?
      """,
      [
        sequence, content.amounts.gross.centimes, content.amounts.deductions.centimes,
        content.amounts.holdback.centimes, content.amounts.advanceRecovery.centimes,
        content.claims, id,
      ]
    )
    try db.run("DELETE FROM statement_lines WHERE statement = ?", [id])
    try db.run("DELETE FROM statement_deductions WHERE statement = ?", [id])
    for line in content.lines {
      try db.run(
        "INSERT INTO statement_lines (statement, result, quantity, gross) VALUES (?, ?, ?, ?)",
        [id, line.result, line.quantity, line.gross.centimes]
      )
    }
    for deduction in content.deductions {
      try db.run(
        """
        INSERT INTO statement_deductions (statement, kind, stratum, base, bound, amount)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          id, deduction.kind.rawValue, deduction.stratum, deduction.base.centimes,
          deduction.bound, deduction.amount.centimes,
        ]
      )
    }
  }

  /// Writes a step, and the state that it leads to.
  static func move(
    _ id: Int64,
    _ move: StatementMove,
    author: Author,
    reason: String,
    sequence: Int64,
    _ db: Database
  ) throws {
    try db.run(
      """
      INSERT INTO statement_moves (statement, seq, move, person, day, reason)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [id, sequence, move.rawValue, author.person, author.today.number, reason]
    )
    try db.run(
      "UPDATE statements SET state = ? WHERE id = ?",
      [move.destination.rawValue, id]
    )
  }
}

/// What a draft says: its lines, its deductions, its sums.
struct StatementContent {
  var lines: [StatementLine] = []
  var deductions: [StatementDeduction] = []
  var amounts: StatementAmounts
  var claims = 0
}

extension StatementContent {
  /// What the journal says of a draft.
  ///
  /// `claims` is a digest: of each claim in the order of its number in the table, the number and
  /// the amount, each in 8 bytes, big-endian.
  func payload(claimsDigest: String?) -> Payload {
    Payload([
      "gross": String(amounts.gross.centimes), "deductions": String(amounts.deductions.centimes),
      "holdback": String(amounts.holdback.centimes),
      "advance_recovery": String(amounts.advanceRecovery.centimes),
      "net": String(amounts.net.centimes),
      "lines": lines.map { "\($0.result) \($0.quantity) \($0.gross.centimes)" }
        .joined(separator: ";"),
      "strata": deductions.map {
        "\($0.stratum) \($0.base.centimes) \($0.bound) \($0.amount.centimes)"
      }.joined(separator: ";"),
      "count": String(claims), "claims": claimsDigest,
    ])
  }
}
