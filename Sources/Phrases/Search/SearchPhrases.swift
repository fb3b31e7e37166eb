public import Domain

/// The search of records in the palette.
public struct SearchPhrases: Sendable {
  /// Above the records of a kind.
  public let heading: @Sendable (SearchHit.Kind) -> String
  /// Above the commands that are not called so, but resemble what was typed.
  public let otherCommands: String
}
