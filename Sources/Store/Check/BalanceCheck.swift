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
    return findings.item("balances")
  }
}
