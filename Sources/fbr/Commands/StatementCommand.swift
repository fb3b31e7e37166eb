import ArgumentParser
import Domain
import Exchange
import Phrases
import Store

/// `fbr statement draft|certify|order|pay|cancel`: moves a statement, one step a person (R43).
struct StatementCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "statement")

  @Argument(completion: .list(StatementMove.allCases.map(\.rawValue))) var act: String
  @Option(parsing: .unconditional, completion: KnownValues.projects) var project: String
  @Option(parsing: .unconditional, completion: KnownValues.periods) var period: String?
  @ArgumentParser.Flag var holdback = false
  @Option(parsing: .unconditional) var reason: String?

  func perform(_ console: Console) throws {
    let move = try choice(act, "fbr statement") as StatementMove
    try console.require(.text, .json)
    if holdback, period != nil { throw UsageFault.together("--holdback", "--period") }
    if !holdback, period == nil { throw UsageFault.missingArgument("--period") }
    if move == .cancel, reason == nil { throw UsageFault.missingArgument("--reason") }
    let (desk, author) = try console.deskForChange()
    let scope = try period.map { StatementScope.period(try desk.period($0)) } ?? .holdback
    let (row, receipt) = try desk.store.perform(
      move,
      onStatementOf: project,
      scope,
      reason: reason ?? "",
      by: author
    )
    if console.format == .json {
      try desk.json(receipt) { json in
        for field in StatementFields.statements { try field.value(row).write(field.key, to: &json) }
      }
    } else {
      write(row, desk)
    }
  }

  private func write(_ row: StatementRow, _ desk: Desk) {
    let words = desk.book.statements
    desk.out.line(words.moved(row.code.code, desk.book.labels.statement(row.state)))
    for (name, amount) in words.sums(row.amounts) {
      desk.out.line("  " + desk.words.titled(name, desk.book.amount(amount)))
    }
    if let due = row.dueOn, row.state.isUnderWay {
      desk.out.line("  " + desk.words.titled(desk.words.heading(.due), desk.book.day(due)))
    }
  }
}
