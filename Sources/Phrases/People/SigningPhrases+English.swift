extension SigningPhrases {
  /// Keys and passphrases in English.
  static let english = SigningPhrases(
    signInTitle: { "Sign in as \($0)" },
    signInText: "This person signs with a key: the passphrase unlocks it.",
    signInHint: { "Locked again after \($0) minutes without activity." },
    toSign: "You have a key: the passphrase unlocks it, and the act is done.",
    passphrase: "Passphrase",
    unlockButton: "Unlock",
    readOnlyButton: "Read only",
    cancelButton: "Give up",
    unlocked: { "Key of \($0) unlocked." },
    keyButton: "Key…",
    keyTitle: { "Key of \($0)" },
    noKey: "No key: this person acts by name alone.",
    fingerprint: "Fingerprint",
    fingerprintHint: "Note it outside the file: it tells that the key was not exchanged.",
    onlyOwner: "This person alone registers their key; a coordinator may revoke it.",
    registerButton: "Register…",
    changeButton: "Change passphrase…",
    revokeButton: "Revoke…",
    registerTitle: "Register my key",
    registerText: "Your decisions will be signed; the passphrase will be asked for to sign. "
      + "Nobody can find it again: when it is lost, a coordinator revokes the key.",
    changeTitle: "Change my passphrase",
    presentPassphrase: "Present one",
    newPassphrase: "New passphrase",
    again: "Once more",
    lengthHint: { "At least \($0) characters; three or four words are better." },
    differ: "The two passphrases differ.",
    revokeTitle: { "Revoke the key of \($0)" },
    revokeText: "It will sign nothing any more. What it signed remains signed.",
    reason: "Reason",
    registered: { "Key registered: \($0)" },
    changed: "Passphrase changed.",
    revoked: { "Key of \($0) revoked." }
  )
}
