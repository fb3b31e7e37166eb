import ArgumentParser
import Domain
import Exchange
import Phrases
import Store

/// `fbr person key register|change|revoke`: the key that a person signs with.
struct PersonCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "person")

  private enum Act: String, CaseIterable { case register, change, revoke }
  private enum Thing: String, CaseIterable { case key }

  @Argument(completion: .list(["key"])) var thing: String
  @Argument(completion: .list(["register", "change", "revoke"])) var act: String
  @Option(name: .customLong("for"), parsing: .unconditional, completion: KnownValues.persons)
  var person: String?
  @Option(parsing: .unconditional) var reason: String?
  @Option(parsing: .unconditional, completion: .file()) var newPassphraseFile: String?

  func perform(_ console: Console) throws {
    try console.require(.text, .json)
    _ = try choice(thing, "fbr person") as Thing
    switch try choice(act, "fbr person key") as Act {
    case .register: try register(console)
    case .change: try change(console)
    case .revoke: try revoke(console)
    }
  }

  private func register(_ console: Console) throws {
    let person = try console.requirePerson()
    let source = PassphraseSource(console: console)
    let desk = try Desk(console, readOnly: false)
    let author = try desk.author()
    try requireKnown(person, desk)
    if try desk.store.hasKey(person) { throw Refusal(.keyInForce, subject: person) }
    let passphrase =
      if let file = newPassphraseFile ?? console.globals.passphraseFile {
        try source.read(file)
      } else {
        try askTwice(source, person)
      }
    let receipt = try desk.store.registerKey(passphrase, by: author)
    try answer(receipt, person, desk, say: desk.words.keys.registered)
  }

  private func change(_ console: Console) throws {
    let (desk, author) = try console.deskForChange()
    let source = PassphraseSource(console: console)
    try requireKnown(author.person, desk)
    if try !desk.store.hasKey(author.person) { throw Refusal(.noKey, subject: author.person) }
    guard author.signer != nil else {
      throw Refusal(.passphraseRequired, subject: author.person)
    }
    let passphrase = try newPassphraseFile.map(source.read) ?? askTwice(source, author.person)
    let receipt = try desk.store.changePassphrase(to: passphrase, by: author)
    try answer(receipt, author.person, desk, say: desk.words.keys.changed)
  }

  private func revoke(_ console: Console) throws {
    let (desk, author) = try console.deskForChange()
    let person = person ?? author.person
    let receipt = try desk.store.revokeKey(of: person, reason: reason ?? "", by: author)
    try answer(receipt, person, desk) { person, _ in desk.words.keys.revoked(person) }
  }

  /// Refuses a person whom the programme does not know before anything is asked of them (R58).
  private func requireKnown(_ person: String, _ desk: Desk) throws {
    if desk.programme.person(person) == nil { throw Refusal(.unknownPerson, subject: person) }
  }

  /// A new passphrase, typed twice.
  private func askTwice(_ source: PassphraseSource, _ person: String) throws -> Passphrase {
    let words = source.console.words.keys
    guard let first = source.ask(words.newPrompt(person)) else {
      throw Refusal(.passphraseRequired, subject: person)
    }
    guard source.ask(words.againPrompt) == first else {
      throw CommandFailure(
        code: "passphrasesDiffer",
        message: words.differ,
        subject: person,
        exitStatus: 65
      )
    }
    return first
  }

  private func answer(
    _ receipt: Receipt,
    _ person: String,
    _ desk: Desk,
    say: (String, String) -> String
  ) throws {
    let key = try desk.store.summary().keys[person]
    guard desk.console.format == .json else { return desk.out.line(say(person, key ?? "")) }
    try desk.json(receipt) { json in
      json.member("person", person)
      json.member("key", key)
    }
  }
}
