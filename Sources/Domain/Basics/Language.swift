/// The languages that the program knows of.
public enum Language: String, CaseIterable, Sendable {
  case french = "fr"
  case english = "en"
  case arabic = "ar"
}

/// A label in the languages of the region; an empty one falls back on French, then on English.
public struct Label: Hashable, Codable, Sendable {
  public var french: String
  public var english: String
  public var arabic: String

  public init(french: String, english: String = "", arabic: String = "") {
    self.french = french
    self.english = english
    self.arabic = arabic
  }

  /// The label in a language, or the nearest that is not empty.
  public func text(in language: Language) -> String {
    let wanted =
      switch language {
      case .french: french
      case .english: english
      case .arabic: arabic
      }
    return [wanted, french, english].first { !$0.isEmpty } ?? ""
  }
}
