public import Domain
import GRDB

extension Store {
  /// Where the money of each agreement stands, by project; `BudgetRow.sum` makes the region's.
  ///
  /// Only aggregates are read: no claim.
  public func budget(project: String? = nil) throws -> [BudgetRow] {
    try read { db in try BudgetReader.rows(db).filter { project == nil || $0.project == project } }
  }
}

/// Reads the budget of every project.
enum BudgetReader {
  static func rows(_ db: Database) throws -> [BudgetRow] {
    let statements = try Dictionary(
      grouping: StatementTable.all(where: "1", [], db),
      by: \.code.project
    )
    let committed = try sums(
      """
      SELECT project, SUM(payable) FROM tallies
      WHERE axis = 0 AND state IN ('validated', 'inPayment', 'paid') GROUP BY 1
      """,
      db
    )
    let regularised = try sums(
      """
      SELECT c.project, SUM(r.centimes) FROM regularisations r JOIN claims c ON c.id = r.claim
      WHERE r.signed_seq IS NOT NULL GROUP BY 1
      """,
      db
    )
    return try ProjectTable.all(db).map {
      BudgetRow(
        $0,
        statements: statements[$0.code] ?? [],
        committed: committed[$0.code] ?? .zero,
        regularised: regularised[$0.code] ?? .zero
      )
    }
  }

  /// The sum of each project.
  static func sums(_ sql: String, _ db: Database) throws -> [String: Money] {
    Dictionary(
      try db.allRows(sql).map { ($0[0] as String, Money(centimes: $0[1])) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension BudgetRow {
  /// The row of a project, from its statements and its sums.
  fileprivate init(
    _ project: Project,
    statements: [StoredStatement],
    committed: Money,
    regularised: Money
  ) {
    self.init(
      project: project.code,
      ceiling: project.agreement.ceiling,
      committed: committed,
      waiting: committed,
      advance: project.agreement.advance,
      regularised: regularised
    )
    for statement in statements where [.certified, .ordered, .paid].contains(statement.state) {
      let amounts = statement.amounts
      if statement.code.scope == .holdback {
        held = held - amounts.gross
      } else {
        waiting = waiting - amounts.gross
        held += amounts.holdback
        deducted += amounts.deductions
        recovered += amounts.advanceRecovery
      }
      if statement.state == .paid { paid += amounts.net } else { due += amounts.net }
    }
  }
}
