import Domain
import Phrases
import Store

/// A command by a person who has a key.
extension Console {
  /// Does a command; when it changes something and the person's key is locked, asks for the
  /// passphrase on the terminal and does it again. Such a refusal comes before anything is written or
  /// answered.
  func perform(_ command: any Subcommand) throws {
    do {
      try command.perform(self)
    } catch let refusal as Refusal where refusal.code == .passphraseRequired && passphrase == nil {
      let person = refusal.subject
      guard let typed = PassphraseSource(console: self).ask(words.keys.prompt(person)) else {
        throw refusal
      }
      passphrase = typed
      try command.perform(self)
    }
  }

  /// The person's key, unlocked with the passphrase that was typed or stands in the file that the
  /// options name; nil when there is neither, or when the person has no key.
  func signer(of person: String, in store: Store) throws -> PersonSigner? {
    guard try store.hasKey(person) else { return nil }
    if passphrase == nil, let file = globals.passphraseFile {
      passphrase = try PassphraseSource(console: self).read(file)
    }
    guard let passphrase else { return nil }
    return try store.unlock(person, passphrase, now: Clock.now.utcMilliseconds)
  }
}
