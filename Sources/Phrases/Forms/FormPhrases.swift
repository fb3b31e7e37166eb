/// Forms and dialogs: hints, faults, buttons.
public struct FormPhrases: Sendable {
  public let required: @Sendable (String) -> String
  public let faults: @Sendable (Int) -> String
  public let dayHint: String
  public let amountHint: String
  public let selectHint: String
  public let badDay: @Sendable (String) -> String
  public let badAmount: @Sendable (String) -> String
  /// What was typed, then the bounds.
  public let badNumber: @Sendable (String, Int, Int) -> String
  /// What is still to tick in a list that must be ticked whole.
  public let notTicked: @Sendable (String) -> String
  public let tickHint: String
  public let notInList: @Sendable (String) -> String
  public let badCode: @Sendable (String) -> String
  public let dayTooEarly: @Sendable (String) -> String
  /// The text to type to confirm.
  public let mustMatch: @Sendable (String) -> String
  public let typeToConfirm: @Sendable (String) -> String
  /// What may be typed for today.
  public let todayWords: [String]
  /// The letter of a number of days: j in French.
  public let dayLetter: [String]
  public let nothingChosen: String
  public let more: @Sendable (Int) -> String
  public let keysHint: String
}
