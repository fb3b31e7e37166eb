/// The names of the keys that have no letter of their own.
public struct KeyPhrases: Sendable {
  public let enter: String
  public let escape: String
  public let space: String
  public let tab: String
  public let backspace: String
  public let delete: String
  public let insert: String
  public let home: String
  public let end: String
  public let pageUp: String
  public let pageDown: String
  public let control: String
  public let alt: String
  public let shift: String
}
