import Domain

/// What the router remembers of passphrases: whose is asked for, and what waits for it. The
/// passphrase itself goes straight into an effect.
struct SigningFlow: Sendable {
  /// The name of the dialog that asks for a passphrase.
  static let dialog = "key.unlock"

  /// Why a passphrase is asked for.
  enum Purpose: Sendable {
    /// The person wants to be at the keyboard.
    case arrival
    /// The person is at the keyboard, and the program has just opened.
    case start
    /// This needs the key of whoever does it, and was refused without.
    case act(Effect, Token, Failure)
  }

  /// Whose passphrase is asked for.
  private(set) var person: String?
  private(set) var purpose: Purpose?
  /// What is under way, so that it can be done again once the key is unlocked.
  private var acts: [Token: Effect] = [:]

  mutating func note(_ effect: Effect, _ token: Token) {
    switch effect {
    case .cancel, .key(.unlock, _): acts[token] = nil
    default: acts[token] = effect
    }
  }

  mutating func forget(_ token: Token) { acts[token] = nil }

  /// Takes what was under way.
  mutating func take(_ token: Token) -> Effect? { acts.removeValue(forKey: token) }

  mutating func begin(_ person: String, _ purpose: Purpose) {
    (self.person, self.purpose) = (person, purpose)
  }

  /// Ends the asking, and answers what it was for.
  mutating func end() -> Purpose? {
    defer { (person, purpose) = (nil, nil) }
    return purpose
  }
}
