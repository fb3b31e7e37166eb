import Domain
import Phrases

/// Minutes without activity after which the program locks a key again.
public let minutesUnlocked = 10

/// Unlocking a key: when a person arrives, when the program opens, and when something is done.
extension Router {
  /// Asks who is there when nobody said so, or for the passphrase of who was named.
  mutating func signInAtStart() -> [Effect] {
    guard let person = session.person else { return present(whoDialog()) }
    return session.summary.keys[person.code] == nil ? [] : signIn(person.code, .start)
  }

  /// Asks for a person's passphrase.
  mutating func signIn(_ person: String, _ purpose: SigningFlow.Purpose) -> [Effect] {
    signing.begin(person, purpose)
    return present(signInDialog())
  }

  /// Asks for the passphrase when something was refused for want of it, or asks again after a wrong
  /// one; nil when the failure is another.
  mutating func askPassphrase(for failure: Failure, _ token: Token) -> [Effect]? {
    let effect = signing.take(token)
    guard case .refusal(let refusal) = failure else { return nil }
    switch refusal.code {
    case .passphraseRequired, .keyNotInForce:
      guard let effect, session.summary.keys[refusal.subject] != nil else { return nil }
      return signIn(refusal.subject, .act(effect, token, failure))
    case .wrongPassphrase, .passphraseWait:
      guard signing.person == refusal.subject, signing.purpose != nil else { return nil }
      return present(signInDialog(warning: session.phrases.sentence(refusal)))
    default: return nil
    }
  }

  private func signInDialog(warning: String? = nil) -> Dialog {
    let words = session.phrases.signing
    let code = signing.person ?? ""
    var isStart = false
    var text = words.signInText
    switch signing.purpose {
    case .act: text = words.toSign
    case .start: isStart = true
    default: break
    }
    var body: [Dialog.Line] = [.text(text)]
    if let warning { body.append(.warning("▲ " + warning)) }
    return Dialog(
      SigningFlow.dialog,
      owner: nil,
      title: words.signInTitle(session.summary.programme.person(code)?.name ?? code),
      body: body,
      fields: [
        Field(
          "passphrase",
          words.passphrase,
          .secret,
          isRequired: true,
          hint: words.signInHint(minutesUnlocked)
        )
      ],
      buttons: [
        .init("unlock", words.unlockButton),
        .init("close", isStart ? words.readOnlyButton : words.cancelButton, submits: false),
      ]
    )
  }

  /// The dialog was answered: the key is tried.
  mutating func submittedSignIn(_ result: DialogResult) -> [Effect] {
    guard let person = signing.person else { return [] }
    let passphrase = Passphrase(result["passphrase"])
    return perform([.key(.unlock(person: person, passphrase), nextToken())])
  }

  /// The key is unlocked: whoever arrives is there, what waited is done.
  mutating func unlocked(_ person: String) -> [Effect] {
    let purpose = signing.end()
    if case .arrival = purpose { return become(person) }
    let name = session.summary.programme.person(person)?.name ?? person
    notify(.done, session.phrases.signing.unlocked(name))
    guard case .act(let effect, _, _) = purpose else { return [] }
    return perform([effect])
  }

  /// Nobody gave the passphrase: what waited is refused, as it was.
  mutating func closedSignIn() -> [Effect] {
    guard case .act(_, let token, let failure) = signing.end() else { return [] }
    return take(failure, token)
  }
}
