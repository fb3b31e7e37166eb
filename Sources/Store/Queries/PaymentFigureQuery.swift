import Domain
import GRDB

extension Store {
  /// What waits in money: only the statements under way are read.
  func paymentFigures(_ db: Database, today: Day) throws -> PaymentFigures {
    var figures = PaymentFigures()
    let rows = try db.allRows(
      """
      SELECT s.state, s.gross - s.deductions - s.holdback - s.recovery,
        (SELECT MAX(m.day) FROM statement_moves m WHERE m.statement = s.id AND m.move = 'certify')
      FROM statements s WHERE s.state IN ('draft', 'certified', 'ordered')
      """
    )
    for row in rows {
      let net = Money(centimes: row[1])
      switch row[0] as String {
      case StatementState.draft.rawValue: figures.toCertify.add(net)
      case StatementState.certified.rawValue: figures.toOrder.add(net)
      default: figures.toPay.add(net)
      }
      guard let certified = row[2] as Int32? else { continue }
      let due = StatementDelay.dueDay(certifiedOn: Day(number: certified))
      if today.days(to: due) <= PaymentFigures.soonDays { figures.dueSoon.add(net) }
    }
    figures.toSign =
      try db.firstValue("SELECT COUNT(*) FROM regularisations WHERE signed_seq IS NULL") ?? 0
    return figures
  }
}

extension QueueFigures.Tally {
  /// Counts one more.
  fileprivate mutating func add(_ amount: Money) {
    count += 1
    gross += amount
  }
}
