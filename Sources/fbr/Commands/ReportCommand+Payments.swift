import Domain
import Exchange
import Phrases
import Store

/// What is owed, statement by statement, and where each agreement's money stands.
extension ReportCommand {
  func writePayments(_ desk: Desk) throws {
    if let project, try desk.store.project(project, today: desk.today) == nil {
      throw Refusal(.unknownProject, subject: project)
    }
    let scope = try period.flatMap { text -> StatementScope? in
      if text == "all" { return nil }
      return text == StatementScope.holdback.code ? .holdback : .period(try desk.period(text))
    }
    let rows = try desk.store.statements(project: project, scope: scope, today: desk.today)
    let budgets = try desk.store.budget(project: project)
    let regularisations = try desk.store.regularisations(project: project)
    if desk.console.format == .text { desk.out.line(desk.words.asOf(desk.book.day(desk.today))) }
    try TableWriter("statements", StatementFields.statements, desk).write(
      before: { $0.member("as_of", desk.today.iso) },
      after: { json in
        try? write(budgets, to: &json)
        try? write(regularisations, to: &json)
      },
      page: { _ in }
    ) { give in for row in rows { try give(row) } }
    if desk.console.format == .text { try writeText(budgets, desk) }
  }

  private func write(_ budgets: [BudgetRow], to json: inout JSONWriter) throws {
    try json.array("budget") { json in
      for row in budgets + (project == nil ? [BudgetRow.sum(budgets)] : []) {
        try json.object { json in
          for field in StatementFields.budgets { try field.value(row).write(field.key, to: &json) }
        }
      }
    }
  }

  private func write(_ regularisations: [Regularisation], to json: inout JSONWriter) throws {
    try json.array("regularisations") { json in
      for row in regularisations {
        try json.object { json in
          json.member("claim", row.claim)
          json.member("project", row.project)
          json.member("centimes", row.amount.centimes)
          json.member("reason", row.reason)
          json.member("signed", row.signature != nil)
          json.member("signed_by", row.signature?.person)
          json.member("signed_on", row.signature?.day.iso)
        }
      }
    }
  }

  private func writeText(_ budgets: [BudgetRow], _ desk: Desk) throws {
    desk.out.line()
    desk.out.line(desk.book.statements.budget)
    let table = TextTable(StatementFields.budgets, desk.book, desk.out)
    for row in budgets { try table.add(row) }
    if project == nil { try table.add(BudgetRow.sum(budgets)) }
    try table.finish()
  }
}
