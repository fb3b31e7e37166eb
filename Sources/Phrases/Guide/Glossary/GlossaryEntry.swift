public import Domain

/// One term of the trade in three languages, and what it means.
public struct GlossaryEntry: Hashable, Sendable {
  /// What links call it: the French term without accents.
  public let id: String
  public let french: String
  public let english: String
  public let arabic: String
  let meaningFrench: String
  let meaningEnglish: String

  init(
    _ id: String,
    _ french: String,
    _ english: String,
    _ arabic: String,
    fr meaningFrench: String,
    en meaningEnglish: String
  ) {
    self.id = id
    self.french = french
    self.english = english
    self.arabic = arabic
    self.meaningFrench = meaningFrench
    self.meaningEnglish = meaningEnglish
  }

  /// The term in a language.
  public func term(in language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    case .arabic: arabic
    }
  }

  /// What it means; in French where a language has no explanation of its own.
  public func meaning(in language: Language) -> String {
    language == .english ? meaningEnglish : meaningFrench
  }

  /// Every term, in the order of the work: programme, people, results, verification, money.
  public static let all = programme + people + results + verification + money + learning
}
