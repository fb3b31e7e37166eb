/// The columns of statements and of budgets.
extension ReportFields {
  public static let statements: [ReportField<StatementRow>] = [
    ReportField("project", .project, priority: 100) { .text($0.code.project) },
    ReportField("period", .period, priority: 100) { row in
      .word(row.code.scope.code, row.code.scope.period.map { .period($0) } ?? .heading(.held))
    },
    ReportField("number") { .integer($0.code.number) },
    ReportField("statement") { .text($0.code.code) },
    ReportField("state", .state, priority: 100) { .word($0.state.rawValue, .statement($0.state)) },
    ReportField("lines") { .lines($0.lines) },
    ReportField("deductions") { .deductions($0.deductions) },
    ReportField("claims", .quantity, priority: 60) { .integer($0.claims) },
    ReportField("gross_centimes", .gross, priority: 80) { .money($0.amounts.gross) },
    ReportField("deductions_centimes", .deductions, priority: 40) { .money($0.amounts.deductions) },
    ReportField("holdback_centimes", .holdback, priority: 45) { .money($0.amounts.holdback) },
    ReportField("advance_recovery_centimes", .recovery, priority: 42) {
      .money($0.amounts.advanceRecovery)
    },
    ReportField("net_centimes", .net, priority: 100) { .money($0.amounts.net) },
    ReportField("stale") { .flag($0.isStale) },
    ReportField("drafted_on") { .day($0.step(.draft)?.day) },
    ReportField("drafted_by") { .text($0.step(.draft)?.person) },
    ReportField("certified_on") { .day($0.step(.certify)?.day) },
    ReportField("certified_by") { .text($0.step(.certify)?.person) },
    ReportField("order_due_on") { .day($0.orderDueOn) },
    ReportField("due_on", .dueOn, priority: 70) { .day($0.dueOn) },
    ReportField("ordered_on") { .day($0.step(.order)?.day) },
    ReportField("ordered_by") { .text($0.step(.order)?.person) },
    ReportField("paid_on") { .day($0.step(.pay)?.day) },
    ReportField("paid_by") { .text($0.step(.pay)?.person) },
    ReportField("cancelled_on") { .day($0.step(.cancel)?.day) },
    ReportField("cancelled_by") { .text($0.step(.cancel)?.person) },
    ReportField("reason") { .text($0.step(.cancel)?.reason) },
  ]

  public static let budgets: [ReportField<BudgetRow>] = [
    ReportField("project", .project, priority: 100) { row in
      .word(row.project ?? "all", row.project.map { .code($0) } ?? .heading(.region))
    },
    ReportField("ceiling_centimes", .ceiling, priority: 60) { .money($0.ceiling) },
    ReportField("committed_centimes", .committed, priority: 100) { .money($0.committed) },
    ReportField("waiting_centimes", .waiting, priority: 40) { .money($0.waiting) },
    ReportField("due_centimes", .toPay, priority: 100) { .money($0.due) },
    ReportField("paid_centimes", .paid, priority: 100) { .money($0.paid) },
    ReportField("held_centimes", .holdback, priority: 50) { .money($0.held) },
    ReportField("deducted_centimes", .deductions, priority: 30) { .money($0.deducted) },
    ReportField("advance_centimes") { .money($0.advance) },
    ReportField("recovered_centimes", .recovery, priority: 20) { .money($0.recovered) },
    ReportField("regularised_centimes") { .money($0.regularised) },
    ReportField("left_centimes", .left, priority: 90) { .money($0.left) },
  ]
}
