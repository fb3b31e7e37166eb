import ArgumentParser
import Canvas
import Domain
import Exchange
import Phrases
import Store

/// `fbr explain CLAIM`: every step from what was declared to what is paid; a statement's code
/// explains its sums.
struct ExplainCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "explain")
  @Argument var claim: String

  func perform(_ console: Console) throws {
    try console.require(.text, .csv, .json)
    let desk = try Desk(console)
    let explanation = try StatementCode(claim).map { code in
      guard let found = try desk.store.explanation(of: code) else {
        throw Refusal(.unknownStatement, subject: code.project, details: [code.scope.code])
      }
      return found
    }
    guard let explanation = try explanation ?? desk.store.explanation(of: claim) else {
      throw Refusal(.unknownClaim, subject: claim)
    }
    desk.announceExample()
    if console.format == .text { return try write(explanation, desk) }
    let writer = TableWriter("steps", ExplainCommand.fields(desk.book), desk)
    try writer.write(
      before: { $0.member("claim", explanation.subject) },
      after: { json in
        json.member("gross_centimes", explanation.gross?.centimes)
        json.member("payable_centimes", explanation.payable?.centimes)
      }
    ) { give in for step in explanation.steps { try give(step) } }
  }

  /// The rule in words, then whole sentences, however many lines they take, each with its amount; then the version, the
  /// source and the journal row that it comes from.
  private func write(_ explanation: Explanation, _ desk: Desk) throws {
    let width = max(20, min(Surroundings.width, 100) - 18)
    let margin = "  "
    for step in explanation.steps {
      try desk.out.row(desk.book.settings.rule(step.rule))
      let lines = wrapped(desk.book.sentence(step), width: width)
      let amount = step.amount.map(desk.book.amount) ?? ""
      for (index, line) in lines.enumerated() {
        let end = index == lines.count - 1 ? fit(amount, 16, align: .trailing) : ""
        try desk.out.row(margin + fit(line, width) + end)
      }
      for line in wrapped(desk.book.origin(step), width: width) where !line.isEmpty {
        try desk.out.row(margin + line)
      }
    }
  }

  private static func fields(_ book: Phrasebook) -> [Field<ExplanationStep>] {
    [
      Field("rule", .rule, priority: 100) { .text($0.rule) },
      Field("text", .text, priority: 99) { .text(book.sentence($0)) },
      Field("centimes", .amount, priority: 100) { step in
        step.amount.map(Datum.money) ?? .word(nil) { _ in "" }
      },
      Field("programme_version") { .integer($0.programme) },
      Field("source") { .text($0.source.isEmpty ? nil : $0.source) },
      Field("seq") { .integer($0.sequence.map(Int.init)) },
    ]
  }
}
