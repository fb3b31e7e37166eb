import Domain
import Phrases

/// The services of actors: five that every province needs, and others as they come (R84).
enum ServiceCode {
  /// The five, in the order of a person's path.
  static let core = CoreService.codes

  /// The five, then the others of a list in its order.
  static func all(with others: [String]) -> [String] {
    core + others.filter { !core.contains($0) }
  }

  /// One cell a service of the five, a dot where it is missing: `O·I··`; `+` when there are others.
  static func letters(_ services: [String], _ words: ActorPhrases) -> String {
    let five = zip(core, words.serviceLetters).map { code, letter in
      services.contains(code) ? letter : "·"
    }
    let hasOthers = services.contains { !core.contains($0) }
    return five.joined() + (hasOthers ? "+" : " ")
  }
}
