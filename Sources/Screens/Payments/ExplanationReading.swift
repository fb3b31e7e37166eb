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
        sentence(step)
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

  private func sentence(_ step: ExplanationStep) -> String {
    var named = step
    named.fact = self.named(step.fact)
    let text = context.phrases.sentence(named)
    guard case .statement(let code, _) = step.fact else { return text }
    return text.replacing(code.code, with: context.phrases.name(code))
  }

  /// The same fact with names for codes: a person reads it, who knows people and results by name.
  private func named(_ fact: ExplanationFact) -> ExplanationFact {
    let phrases = context.phrases
    switch fact {
    case .declared(let version, let day, let person, let groups, let province):
      return .declared(
        version: version,
        achievedOn: day,
        by: context.personName(person),
        groups: groups.map(context.groupName),
        province: province
      )
    case .evidence(let required, let supplied):
      let word = phrases.labels.word
      return .evidence(required: required.map(word), supplied: supplied.map(word))
    case .predecessor(let result, let claim, let day):
      return .predecessor(result: context.resultName(result), claim: claim, achievedOn: day)
    case .candidate(var price, let isChosen):
      price.group = price.group.map(context.groupName)
      return .candidate(price, isChosen: isChosen)
    case .bonus(let rates, let mode, let cap, let rate):
      let named = rates.map {
        ExplanationFact.GroupRate(group: context.groupName($0.group), rate: $0.rate)
      }
      return .bonus(rates: named, mode: mode, cap: cap, rate: rate)
    case .finding(var finding, let done, let keep):
      finding.by = context.personName(finding.by)
      finding.reason = finding.reason.map(context.reasonName)
      return .finding(finding, done: done, keep: keep)
    case .validated(let person, let day):
      return .validated(by: context.personName(person), on: day)
    case .refused(let person, let day):
      return .refused(by: context.personName(person), on: day)
    case .line(var line):
      line.result = context.resultName(line.result)
      return .line(line)
    default: return namedStratum(fact)
    }
  }

  private func namedStratum(_ fact: ExplanationFact) -> ExplanationFact {
    let name = context.phrases.name(ofCode:)
    switch fact {
    case .selection(let selection, let stratum):
      return .selection(selection, stratum: stratum.map(name))
    case .stratum(let code, let examined, let confirmed, let gap, let effect):
      return .stratum(
        code: name(code),
        examined: examined,
        confirmed: confirmed,
        gap: gap,
        effect: effect
      )
    case .bound(let stratum, let bound): return .bound(stratum: name(stratum), bound)
    case .deduction(var deduction):
      deduction.stratum = name(deduction.stratum)
      return .deduction(deduction)
    default: return fact
    }
  }
}
