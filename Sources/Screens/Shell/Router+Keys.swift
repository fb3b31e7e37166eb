import Domain
import Phrases

/// The key of a person: registered, its passphrase changed, revoked.
extension Router {
  func keyDialog(_ person: Person) -> Dialog {
    let words = session.phrases.signing
    let fingerprint = session.summary.keys[person.code]
    let isOwn = person.code == session.person?.code
    var body: [Dialog.Line] = []
    if let fingerprint {
      body = [.row([words.fingerprint, fingerprint]), .muted(words.fingerprintHint)]
    } else {
      body = [.text(words.noKey)]
    }
    var buttons: [Dialog.Button] = []
    if isOwn, may(.registerKey) {
      buttons =
        fingerprint == nil
        ? [.init("register", words.registerButton)] : [.init("change", words.changeButton)]
    }
    if fingerprint != nil, isOwn && may(.changeKey) || !isOwn && may(.revokeKey) {
      buttons.append(.init("revoke", words.revokeButton))
    }
    if !isOwn { body += [.empty, .muted(words.onlyOwner)] }
    if let reason = context.readOnlyReason {
      body += [.empty, .muted(reason)]
      buttons = []
    }
    return Dialog(
      "key.show",
      owner: nil,
      title: words.keyTitle(person.name),
      body: body,
      fields: [
        Field(
          "person",
          session.phrases.people.code,
          .choice([Field.Option(person.code, person.code, note: person.name)]),
          value: person.code
        )
      ],
      buttons: buttons + [.close(session.phrases)],
      focused: buttons.count
    )
  }

  private func may(_ action: Action) -> Bool {
    guard let person = session.person else { return false }
    return Policy.permits(
      action,
      to: person,
      on: session.today,
      demonstration: session.summary.isDemonstration
    )
  }

  /// What a dialog about a key answered; nil when it is another dialog.
  mutating func submittedKey(_ result: DialogResult) -> [Effect]? {
    switch (result.dialog, result.button) {
    case (SigningFlow.dialog, _): submittedSignIn(result)
    case ("key.show", "register"): present(registerDialog())
    case ("key.show", "change"): present(changeDialog())
    case ("key.show", _): presentRevoking(result["person"])
    case ("key.register", _): register(result)
    case ("key.change", _): change(result)
    case ("key.revoke", _):
      perform([
        .key(.revoke(person: result["person"], reason: result["reason"]), nextToken())
      ])
    default: nil
    }
  }

  private mutating func register(_ result: DialogResult) -> [Effect] {
    if let fault = fault(of: result) { return present(registerDialog(warning: fault)) }
    return perform([.key(.register(Passphrase(result["new"])), nextToken())])
  }

  private mutating func change(_ result: DialogResult) -> [Effect] {
    if let fault = fault(of: result) { return present(changeDialog(warning: fault)) }
    let act = KeyAct.change(from: Passphrase(result["old"]), to: Passphrase(result["new"]))
    return perform([.key(act, nextToken())])
  }

  /// What is wrong with a new passphrase and its repetition.
  private func fault(of result: DialogResult) -> String? {
    let words = session.phrases.signing
    if !Passphrase(result["new"]).isLongEnough { return words.lengthHint(Passphrase.shortest) }
    return result["new"] == result["again"] ? nil : words.differ
  }

  private func newFields() -> [Field] {
    let words = session.phrases.signing
    return [
      Field(
        "new",
        words.newPassphrase,
        .secret,
        isRequired: true,
        hint: words.lengthHint(Passphrase.shortest)
      ),
      Field("again", words.again, .secret, isRequired: true),
    ]
  }

  private func registerDialog(warning: String? = nil) -> Dialog {
    let words = session.phrases.signing
    return Dialog(
      "key.register",
      owner: nil,
      title: words.registerTitle,
      body: [.text(words.registerText)] + (warning.map { [.warning("▲ " + $0)] } ?? []),
      fields: newFields(),
      buttons: [
        .init("register", session.phrases.people.saveButton),
        .init("close", words.cancelButton, submits: false),
      ]
    )
  }

  private func changeDialog(warning: String? = nil) -> Dialog {
    let words = session.phrases.signing
    return Dialog(
      "key.change",
      owner: nil,
      title: words.changeTitle,
      body: warning.map { [.warning("▲ " + $0)] } ?? [],
      fields: [Field("old", words.presentPassphrase, .secret, isRequired: true)] + newFields(),
      buttons: [
        .init("change", session.phrases.people.saveButton),
        .init("close", words.cancelButton, submits: false),
      ]
    )
  }

  private mutating func presentRevoking(_ code: String) -> [Effect] {
    let words = session.phrases.signing
    let name = session.summary.programme.person(code)?.name ?? code
    return present(
      Dialog(
        "key.revoke",
        owner: nil,
        title: words.revokeTitle(name),
        body: [.text(words.revokeText)],
        fields: [
          Field("reason", words.reason, .text(limit: 200), isRequired: true),
          Field(
            "person",
            session.phrases.people.code,
            .choice([Field.Option(code, code, note: name)]),
            value: code
          ),
        ],
        buttons: [
          .init("revoke", words.revokeButton),
          .init("close", session.phrases.shell.keep, submits: false),
        ],
        focused: 1
      )
    )
  }

  /// A key was registered, changed or revoked.
  mutating func keyDone(_ act: KeyAct, _ fingerprint: String?) -> [Effect] {
    let words = session.phrases.signing
    switch act {
    case .register: notify(.done, words.registered(fingerprint ?? ""))
    case .change: notify(.done, words.changed)
    case .revoke(let person, _):
      notify(.done, words.revoked(session.summary.programme.person(person)?.name ?? person))
    case .unlock: break
    }
    return []
  }
}
