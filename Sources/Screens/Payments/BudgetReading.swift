import Domain
import Phrases

/// Why the figures of an agreement's budget are what they are: what each adds up, and the statements
/// that make what is due and what is paid.
struct BudgetReading {
  let row: BudgetRow
  /// Every statement of the agreement, or of the region.
  let statements: [StatementRow]
  let context: Context

  private var words: PaymentPhrases { context.phrases.payments }
  private var numbers: NumberStyle { context.phrases.numbers }

  var reading: Reading {
    var text = Reasoning(context)
    text.step("R39", numbers.amount(row.committed), words.budgetRule(.committed))
    text.step("R40", numbers.amount(row.waiting), words.budgetRule(.waiting))
    text.step("R43", numbers.amount(row.due), words.budgetRule(.due))
    add([.certified, .ordered], to: &text)
    text.step("R41", numbers.amount(row.paid), words.budgetRule(.paid))
    add([.paid], to: &text)
    text.step("R54", numbers.amount(row.held), words.budgetRule(.held))
    text.step("R33", numbers.amount(row.deducted), words.budgetRule(.deducted))
    text.step("R42", numbers.amount(row.recovered), words.budgetRule(.recovered))
    if row.regularised != .zero {
      text.step("R82", numbers.amount(row.regularised), words.budgetRule(.regularised))
    }
    if let left = row.left, let ceiling = row.ceiling {
      text.blank()
      text.total(words.ceiling, numbers.amount(ceiling))
      text.total(words.remaining, numbers.amount(left))
    }
    return text.reading(of: row.project ?? words.region)
  }

  /// The statements in these states, each with its net.
  private func add(_ states: Set<StatementState>, to text: inout Reasoning) {
    for statement in statements where states.contains(statement.state) {
      let state = context.phrases.labels.statement(statement.state)
      let net = numbers.amount(statement.amounts.net)
      text.origin("\(context.phrases.name(statement.code)) · \(state) · \(net)")
    }
  }
}
