import Domain
import GRDB

/// Every dirham that a validation commits waits for a statement, is on one, or is out.
enum BalanceCheck {
  static func run(_ db: Database) throws -> CheckReport.Item {
    var findings = Findings()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT p.code,
          (SELECT COALESCE(SUM(payable), 0) FROM claims c
            WHERE c.project = p.code AND c.state = 'paid'),
          (SELECT COALESCE(SUM(gross), 0) FROM statements t
            WHERE t.project = p.code AND t.state = 'paid' AND t.period <> 'holdback'),
          (SELECT COALESCE(SUM(payable), 0) FROM claims c
            WHERE c.project = p.code AND c.state = 'inPayment'),
          (SELECT COALESCE(SUM(gross), 0) FROM statements t
            WHERE t.project = p.code AND t.state = 'ordered' AND t.period <> 'holdback'),
          (SELECT COALESCE(SUM(CASE WHEN period = 'holdback' THEN -gross ELSE holdback END), 0)
            FROM statements t WHERE t.project = p.code AND t.state = 'paid')
        FROM projects p
        """
    )
    while let row = try rows.next() {
      findings.look()
      let values = (1...5).map { row[$0] as Int64 }
      let project: String = row[0]
      if values[0] != values[1] {
        findings.add("project \(project): paid claims \(values[0]), paid lines \(values[1])")
      }
      if values[2] != values[3] {
        findings.add("project \(project): claims in payment \(values[2]), lines \(values[3])")
      }
      if values[4] < 0 { findings.add("project \(project): more released than was held") }
    }
    try budgets(db, &findings)
    return findings.item("balances")
  }

  /// Every dirham that claims commit, from the claims themselves, waits for a statement or is in one
  /// of the parts of the budget: due, paid, held, deducted, recovered.
  private static func budgets(_ db: Database, _ findings: inout Findings) throws {
    let payable = """
      c.state IN ('validated', 'inPayment', 'paid') AND c.flags NOT LIKE '%|ceiling|%'
      """
    let committed = try BudgetReader.sums(
      "SELECT c.project, COALESCE(SUM(c.payable), 0) FROM claims c WHERE \(payable) GROUP BY 1",
      db
    )
    let waiting = try BudgetReader.sums(
      """
      SELECT c.project, COALESCE(SUM(c.payable), 0) FROM claims c WHERE \(payable) AND NOT EXISTS (
        SELECT 1 FROM statement_claims x JOIN statements t ON t.id = x.statement
        WHERE x.claim = c.id AND x.removed_seq IS NULL
          AND t.state IN ('certified', 'ordered', 'paid')) GROUP BY 1
      """,
      db
    )
    for row in try BudgetReader.rows(db) {
      findings.look()
      let project = row.project ?? ""
      let claims = (committed[project] ?? .zero, waiting[project] ?? .zero)
      let parts = [claims.1, row.due, row.paid, row.held, row.deducted, row.recovered]
      let sum = parts.reduce(.zero) { $0 + $1 }
      if claims.0 != row.committed || sum != row.committed {
        findings.add(
          "project \(project): claims commit \(claims.0.centimes), the budget says "
            + "\(row.committed.centimes), its parts make \(sum.centimes)"
        )
      }
      if claims.1 != row.waiting {
        findings.add(
          "project \(project): \(claims.1.centimes) wait for a statement, the budget says "
            + "\(row.waiting.centimes)"
        )
      }
    }
  }
}
