import Domain
import GRDB

extension Store {
  /// What waits in money: only the statements under way are read.
  func paymentFigures(_ db: Database, today: Day) throws -> PaymentFigures {
    var figures = PaymentFigures()
    try db.scan(
      """
      SELECT s.state, s.gross - s.deductions - s.holdback - s.recovery,
        (SELECT MAX(m.day) FROM statement_moves m WHERE m.statement = s.id AND m.move = 'certify')
      FROM statements s WHERE s.state IN ('draft', 'certified', 'ordered')
      """
    ) { row in
      let net = Money(centimes: row.integer(1))
      switch StatementState(rawValue: row.text(0)) {
      case .draft: figures.toCertify.add(net)
      case .certified: figures.toOrder.add(net)
      default: figures.toPay.add(net)
      }
      if row.isNull(2) { return }
      let due = StatementDelay.dueDay(certifiedOn: row.day(2))
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
