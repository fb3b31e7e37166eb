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
    var text = Reasoning(context)
    for step in explanation.steps {
      text.step(
        step.rule,
        step.amount.map { numbers.amount($0) } ?? "",
        context.phrases.sentence(step)
      )
      text.origin(context.phrases.origin(step))
    }
    text.blank()
    if let gross = explanation.gross { text.total(words.gross, numbers.amount(gross)) }
    if let payable = explanation.payable {
      text.total(context.phrases.verification.payable, numbers.amount(payable))
    }
    return text.reading(of: explanation.subject)
  }
}
