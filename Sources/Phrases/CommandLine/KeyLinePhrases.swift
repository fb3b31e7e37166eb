/// What the command line says of keys and passphrases.
public struct KeyLinePhrases: Sendable {
  /// Asks a person for their passphrase.
  public let prompt: @Sendable (String) -> String
  public let newPrompt: @Sendable (String) -> String
  public let againPrompt: String
  public let differ: String
  /// A person, and the fingerprint of the key.
  public let registered: @Sendable (String, String) -> String
  public let changed: @Sendable (String, String) -> String
  public let revoked: @Sendable (String) -> String
  /// A file of a passphrase that others may read.
  public let openFile: @Sendable (String) -> String
  public let emptyFile: @Sendable (String) -> String

  /// In French.
  static let french = KeyLinePhrases(
    prompt: { "Phrase de passe de \($0) :" },
    newPrompt: { "Nouvelle phrase de passe de \($0) :" },
    againPrompt: "Encore une fois :",
    differ: "Les deux phrases de passe diffèrent : rien n’est changé.",
    registered: { "Clé de \($0) enregistrée : \($1). Notez cette empreinte hors du fichier." },
    changed: { "Phrase de passe de \($0) changée ; la clé reste \($1)." },
    revoked: { "Clé de \($0) révoquée. Ce qu’elle a signé reste signé." },
    openFile: { "D’autres peuvent lire \($0) : chmod 600." },
    emptyFile: { "\($0) ne contient pas de phrase de passe sur sa première ligne." }
  )

  /// In English.
  static let english = KeyLinePhrases(
    prompt: { "Passphrase of \($0):" },
    newPrompt: { "New passphrase of \($0):" },
    againPrompt: "Once more:",
    differ: "The two passphrases differ: nothing is changed.",
    registered: { "Key of \($0) registered: \($1). Note this fingerprint outside the file." },
    changed: { "Passphrase of \($0) changed; the key remains \($1)." },
    revoked: { "Key of \($0) revoked. What it signed remains signed." },
    openFile: { "Others may read \($0): chmod 600." },
    emptyFile: { "\($0) has no passphrase on its first line." }
  )
}
