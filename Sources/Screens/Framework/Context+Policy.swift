import Domain
import Phrases

/// What the person at the keyboard may do.
extension Context {
  /// Why this person may not do it here, as a sentence: the store first, then the role; nil when they
  /// may (R57).
  func reason(against action: Action) -> String? {
    if let reason = readOnlyReason { return reason }
    guard let person else { return phrases.shell.needsPerson }
    return Policy.refusal(
      of: action,
      to: person,
      on: today,
      demonstration: summary.isDemonstration
    ).map(phrases.sentence)
  }
}
