import Domain
import Phrases

/// A saved filter that the verification screen shows as a tab.
struct Queue: Hashable, Sendable {
  var name: String
  /// In the grammar of the filter, with names that every language knows.
  var filter: String
  /// What to say when it is empty.
  var empty: String

  /// The queues that everyone has, then those that the person saved.
  static func all(in context: Context) -> [Queue] {
    let words = context.phrases.verification
    let own = [
      Queue(
        name: words.queueMine,
        filter: "pris:moi état:inVerification",
        empty: words.emptyMine
      ),
      Queue(name: words.queueFree, filter: "état:queued", empty: words.emptyFree),
      Queue(
        name: words.queueLate,
        filter: "échéance:<0j état:queued,inVerification,returned",
        empty: words.emptyLate
      ),
      Queue(
        name: words.queueValidate,
        filter: "état:verified,exempt",
        empty: words.emptyValidate
      ),
      Queue(name: words.queueOpen, filter: "état:ouvert", empty: words.emptyAll),
      Queue(name: words.queueAll, filter: "", empty: words.emptyAll),
      Queue(
        name: context.phrases.findings.queueAppeals,
        filter: "état:contested",
        empty: context.phrases.findings.emptyAppeals
      ),
    ]
    let saved = context.preferences.filters.filter { $0.screen == .verification }
      .map { Queue(name: $0.name, filter: $0.text, empty: words.emptyAll) }
    return own + saved
  }

  /// The place of the queue that shows every claim.
  static let everything = 5

  /// The queue where a person's own work waits.
  static func first(for person: Person?) -> Int {
    guard let roles = person?.roles else { return 4 }
    if roles.contains(.verifier) { return 0 }
    return roles.contains(.validator) ? 3 : 4
  }

  /// The queue's filter and what was typed, both to be met.
  func filter(with typed: String) -> String {
    if filter.isEmpty { return typed }
    return typed.isEmpty ? filter : "(\(filter)) (\(typed))"
  }
}
