/// A text that is looked for in every kind of record at once.
public struct SearchQuery: Hashable, Sendable {
  /// How many letters a text has at least before records are looked for: one letter is in everything.
  public static let shortest = 2

  public var text: String
  /// How many hits of each kind at most.
  public var limit: Int

  public init(_ text: String, limit: Int = 8) {
    self.text = text
    self.limit = limit
  }
}

/// One thing that a search found.
public struct SearchHit: Hashable, Sendable {
  /// What was found, in the order in which a list shows the kinds.
  public enum Kind: String, CaseIterable, Sendable {
    case actor, province, commune, project, person, participant, claim, statement, stratum, guide
  }

  public var kind: Kind
  /// What opens it.
  public var code: String
  /// Its name; the code when it has none.
  public var title: String
  /// Its Arabic name; empty when it has none.
  public var arabic: String
  /// What tells it from others of the same name; may be empty.
  public var note: String

  public init(_ kind: Kind, code: String, title: String, arabic: String = "", note: String = "") {
    self.kind = kind
    self.code = code
    self.title = title
    self.arabic = arabic
    self.note = note
  }
}
