import Domain
import GRDB

/// Claims that are alike to the figures, moved together: how many, and what they are worth.
struct Cohort {
  let project: String
  let result: String
  let period: String
  /// `''`, then sex, set of groups, province and education, by axis.
  let buckets: [String]
  let found: Int
  let count: Int
  let gross: Int64
  let payable: Int64

  /// The claims of a statement, in cohorts.
  static func all(ofStatement id: Int64, _ db: Database) throws -> [Cohort] {
    try db.allRows(
      """
      SELECT c.project, c.result, c.period, c.sex, c.groups, c.province,
        CASE WHEN c.outcome IS NULL THEN 0 WHEN c.outcome = 'refused' THEN 2 ELSE 1 END,
        COUNT(*), SUM(COALESCE(c.gross, 0)), SUM(COALESCE(c.payable, 0)), c.education
      FROM statement_claims x CROSS JOIN claims c ON c.id = x.claim
      WHERE x.statement = ? AND x.removed_seq IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 11
      """,
      [id]
    ).map { row in
      Cohort(
        project: row[0],
        result: row[1],
        period: row[2],
        buckets: [
          "", BreakdownRow.bucket(of: (row[3] as String?).flatMap(Sex.init(rawValue:))),
          BreakdownRow.bucket(ofGroups: List.split(row[4])),
          BreakdownRow.bucket(ofProvince: row[5]),
          BreakdownRow.bucket(of: (row[10] as String?).flatMap(Education.init(rawValue:))),
        ],
        found: row[6],
        count: row[7],
        gross: row[8],
        payable: row[9]
      )
    }
  }
}

extension Writing {
  /// Moves every claim of a statement, each from the same state to the same other one: the table of
  /// moves has the last word.
  ///
  /// - Throws: `Refusal` with `illegalMove`, of the first claim that is not in that state.
  func moveClaims(
    ofStatement id: Int64,
    _ move: Move,
    from: ClaimState,
    to: ClaimState,
    sequence: Int64
  ) throws {
    if let stray = try StatementClaims.first(id, where: "c.state <> '\(from.rawValue)'", db) {
      throw Refusal(.illegalMove, subject: stray, details: [from.rawValue, move.rawValue])
    }
    guard move.destinations(from: from).contains(to) else {
      throw Refusal(.illegalMove, details: [from.rawValue, move.rawValue])
    }
    for cohort in try Cohort.all(ofStatement: id, db) { tally(cohort, from: from, to: to) }
    try db.run(
      """
      INSERT INTO claim_moves (claim, seq, step, move, from_state, to_state)
      SELECT claim, ?, 0, ?, ?, ? FROM statement_claims
      WHERE statement = ? AND removed_seq IS NULL ORDER BY claim
      """,
      [sequence, move.rawValue, from.rawValue, to.rawValue, id]
    )
    try db.run(
      """
      UPDATE claims SET state = ? WHERE id IN (
        SELECT claim FROM statement_claims WHERE statement = ? AND removed_seq IS NULL)
      """,
      [to.rawValue, id]
    )
  }
}
