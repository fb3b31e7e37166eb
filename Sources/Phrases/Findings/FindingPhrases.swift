public import Domain

/// How a claim is verified: mode, checks, documents, and what a return asks for.
public struct FindingPhrases: Sendable {
  public let mode: String
  /// What a verifier does in a mode.
  public let checks: @Sendable (Mechanism.Kind) -> String
  public let checksName: String
  /// Months in a row, the least days of each.
  public let months: @Sendable (Int, Int) -> String
  /// Documents that must be ticked before confirming.
  public let unseen: @Sendable (String) -> String
  /// The field of the checks to tick in a decision, and the title of a confirmation that has it.
  public let checksField: String
  public let confirmTitle: @Sendable (Int) -> String
  /// The checks that a mechanism wants ticked with the finding.
  public let checksWanted: @Sendable (String) -> String
  public let missing: String
  /// What a return asks for.
  public let asksFor: @Sendable (String) -> String
  public let forceProposed: String
  public let forcing: @Sendable (ForcingCause, LabelPhrases, NumberStyle) -> String
  public let otherCause: String
  public let queueAppeals: String
  public let emptyAppeals: String
  public let appealName: String
  /// Person, day, ground.
  public let appealed: @Sendable (String, String, String) -> String
  /// The last day of an appeal.
  public let contestableUntil: @Sendable (String) -> String
  public let contestableAlways: String
  public let deadlinePassed: @Sendable (String) -> String
  public let appealTitle: @Sendable (Int) -> String
  public let appealButton: String
  public let ground: String
  public let admittedOrRefused: String
  public let counterName: String
  public let counterTitle: @Sendable (Int) -> String
  public let counterButton: String
  public let counterOutcome: @Sendable (CounterFinding.Outcome) -> String
  public let notCounterDrawn: String
  public let counterDrawn: @Sendable (Int, String) -> String
  public let regulariseTitle: @Sendable (Int) -> String
  public let regulariseButton: String
  public let regulariseAmount: String
  public let regularisedLine: @Sendable (String, String) -> String
  public let toSign: @Sendable (String, String) -> String
  public let notPaid: String
  public let badAmount: String
  public let ownWords: String
}
