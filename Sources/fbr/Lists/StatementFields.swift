import Domain
import Phrases

/// The columns of statements and of budgets.
enum StatementFields {
  static let statements: [Field<StatementRow>] = [
    Field("project", .project, priority: 100) { .text($0.code.project) },
    Field("period", .period, priority: 100) { row in
      .word(row.code.scope.code) { book in
        row.code.scope.period.map(book.period) ?? book.statements.held
      }
    },
    Field("number") { .integer($0.code.number) },
    Field("statement") { .text($0.code.code) },
    Field("state", .state, priority: 100) { row in
      .word(row.state.rawValue) { $0.labels.statement(row.state) }
    },
    Field("lines") { .lines($0.lines) },
    Field("deductions") { .deductions($0.deductions) },
    Field("claims", .quantity, priority: 60) { .integer($0.claims) },
    Field("gross_centimes", .gross, priority: 80) { .money($0.amounts.gross) },
    Field("deductions_centimes", .deductions, priority: 40) { .money($0.amounts.deductions) },
    Field("holdback_centimes", .holdback, priority: 45) { .money($0.amounts.holdback) },
    Field("advance_recovery_centimes", .recovery, priority: 42) {
      .money($0.amounts.advanceRecovery)
    },
    Field("net_centimes", .net, priority: 100) { .money($0.amounts.net) },
    Field("stale") { .flag($0.isStale) },
    Field("drafted_on") { .day($0.step(.draft)?.day) },
    Field("drafted_by") { .text($0.step(.draft)?.person) },
    Field("certified_on") { .day($0.step(.certify)?.day) },
    Field("certified_by") { .text($0.step(.certify)?.person) },
    Field("order_due_on") { .day($0.orderDueOn) },
    Field("due_on", .due, priority: 70) { .day($0.dueOn) },
    Field("ordered_on") { .day($0.step(.order)?.day) },
    Field("ordered_by") { .text($0.step(.order)?.person) },
    Field("paid_on") { .day($0.step(.pay)?.day) },
    Field("paid_by") { .text($0.step(.pay)?.person) },
    Field("cancelled_on") { .day($0.step(.cancel)?.day) },
    Field("cancelled_by") { .text($0.step(.cancel)?.person) },
    Field("reason") { .text($0.step(.cancel)?.reason) },
  ]

  static let claims: [Field<StatementClaimRow>] = [
    Field("claim", .claim, priority: 100) { .text($0.claim) },
    Field("result", .result, priority: 100) { .text($0.result) },
    Field("participant", .participant, priority: 60) { .text($0.participant) },
    Field("achieved_on") { .day($0.achievedOn) },
    Field("state", .state, priority: 40) { row in
      .word(row.state.rawValue) { $0.labels.state(row.state) }
    },
    Field("selection", .selection, priority: 30) { row in
      .word(row.selection.word) { $0.labels.selection(row.selection) }
    },
    Field("outcome") { .text($0.outcome?.rawValue) },
    Field("stratum") { .text($0.stratum) },
    Field("payable_centimes", .amount, priority: 100) { .money($0.amount) },
    Field("taken_off") { .flag($0.isTakenOff) },
  ]

  static let budgets: [Field<BudgetRow>] = [
    Field("project", .project, priority: 100) { row in
      .word(row.project ?? "all") { row.project ?? $0.statements.region }
    },
    Field("ceiling_centimes", .ceiling, priority: 60) { .money($0.ceiling) },
    Field("committed_centimes", .committed, priority: 100) { .money($0.committed) },
    Field("waiting_centimes", .waiting, priority: 40) { .money($0.waiting) },
    Field("due_centimes", .toPay, priority: 100) { .money($0.due) },
    Field("paid_centimes", .paid, priority: 100) { .money($0.paid) },
    Field("held_centimes", .holdback, priority: 50) { .money($0.held) },
    Field("deducted_centimes", .deductions, priority: 30) { .money($0.deducted) },
    Field("advance_centimes") { .money($0.advance) },
    Field("recovered_centimes", .recovery, priority: 20) { .money($0.recovered) },
    Field("regularised_centimes") { .money($0.regularised) },
    Field("left_centimes", .left, priority: 90) { .money($0.left) },
  ]
}
