/// Keys and passphrases on screen.
public struct SigningPhrases: Sendable {
  /// The person's name.
  public let signInTitle: @Sendable (String) -> String
  public let signInText: String
  /// Minutes without activity after which the key is locked again.
  public let signInHint: @Sendable (Int) -> String
  public let toSign: String
  public let passphrase: String
  public let unlockButton: String
  public let readOnlyButton: String
  public let cancelButton: String
  public let unlocked: @Sendable (String) -> String
  public let keyButton: String
  public let keyTitle: @Sendable (String) -> String
  public let noKey: String
  public let fingerprint: String
  public let fingerprintHint: String
  public let onlyOwner: String
  public let registerButton: String
  public let changeButton: String
  public let revokeButton: String
  public let registerTitle: String
  public let registerText: String
  public let changeTitle: String
  public let presentPassphrase: String
  public let newPassphrase: String
  public let again: String
  /// The fewest characters.
  public let lengthHint: @Sendable (Int) -> String
  public let differ: String
  public let revokeTitle: @Sendable (String) -> String
  public let revokeText: String
  public let reason: String
  public let registered: @Sendable (String) -> String
  public let changed: String
  public let revoked: @Sendable (String) -> String
}
