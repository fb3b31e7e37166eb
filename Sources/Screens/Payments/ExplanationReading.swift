import Canvas
import Domain
import Phrases

/// Why an amount is what it is, step by step: the rule, what it took into account, from which
/// version and which row of the journal, and the figure.
struct ExplanationReading: Sendable {
  let explanation: Explanation
  let context: Context

  private var words: PaymentPhrases { context.phrases.payments }
  private var numbers: NumberStyle { context.phrases.numbers }

  /// The text, as wide as the screen lets it.
  var reading: Reading {
    Reading(
      title: words.explains(explanation.subject),
      lines: explanation.steps.flatMap(step) + total,
      fileName: "\(words.explainFile)-\(explanation.subject.replacing("|", with: "-")).txt"
    )
  }

  private func step(_ step: ExplanationStep) -> [Reading.Line] {
    let rule = step.rule + String(repeating: " ", count: max(1, 6 - cellWidth(of: step.rule)))
    var lines: [Reading.Line] = []
    let figure = step.amount.map { numbers.amount($0) } ?? ""
    lines.append(
      Reading.Line([
        Reading.Run(rule, .key), Reading.Run(filled(figure, 15), .title),
        Reading.Run(context.phrases.sentence(step)),
      ])
    )
    let origin = context.phrases.origin(step)
    if !origin.isEmpty {
      let margin = String(repeating: " ", count: 22)
      lines.append(Reading.Line([Reading.Run(margin), Reading.Run(origin, .muted)]))
    }
    return lines
  }

  private var total: [Reading.Line] {
    var lines = [Reading.Line("")]
    if let gross = explanation.gross {
      lines.append(Reading.Line("\(words.gross) : \(numbers.amount(gross))", .title))
    }
    if let payable = explanation.payable {
      let name = context.phrases.verification.payable
      lines.append(Reading.Line("\(name) : \(numbers.amount(payable))", .title))
    }
    return lines
  }

  /// A figure at the right of its cells.
  private func filled(_ figure: String, _ cells: Int) -> String {
    String(repeating: " ", count: max(0, cells - cellWidth(of: figure))) + figure + " "
  }
}
