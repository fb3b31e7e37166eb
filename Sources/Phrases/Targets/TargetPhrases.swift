/// The screen of targets and their versions.
public struct TargetPhrases: Sendable {
  /// A project's code and title.
  public let title: @Sendable (String, String) -> String
  /// When no project is registered.
  public let empty: String
  public let noun: Noun
  public let result: String
  public let total: String
  /// Under the name of a period that takes no target any more.
  public let closed: String
  /// Why a target of such a period cannot be written.
  public let closedReason: String
  public let legend: String
  public let versions: String
  public let noVersion: String
  /// Where a version that gives no reason comes from.
  public let fromFile: String
  public let checks: String
  public let noRemark: String
  /// What a remark says: names of results and groups, the period, two figures.
  public let groupAboveTotal: @Sendable (String, String, String, String, String) -> String
  public let aboveEarlier: @Sendable (String, String, String, String, String) -> String
  public let outside: @Sendable (String, String) -> String
  /// A row in words: its name, its cells, its total.
  public let sentence: @Sendable (String, String, String) -> String
  public let none: String
  public let form: TargetFormPhrases
}

/// The forms of the screen of targets.
public struct TargetFormPhrases: Sendable {
  public let editTitle: String
  public let newTitle: String
  public let group: String
  public let wholeResult: String
  public let period: String
  public let quantity: String
  /// What a line is before it is changed.
  public let before: @Sendable (String) -> String
  public let reason: String
  public let reasonHint: String
  public let saveButton: String
  public let factorTitle: @Sendable (Int) -> String
  public let factor: String
  public let factorHint: String
  public let nextButton: String
  public let checkTitle: @Sendable (Int) -> String
  public let sum: String
  /// Marked lines that stay as they are since their period is closed.
  public let closedLeft: @Sendable (Int) -> String
  /// Lines that are not shown one by one.
  public let others: @Sendable (Int) -> String
  public let applyButton: String
  public let saved: @Sendable (Int) -> String
  public let undone: @Sendable (Int) -> String
  public let same: String
  public let step: @Sendable (Int) -> String
  public let undoTitle: String
  public let undoText: String
  /// The reason of the version that takes another back.
  public let undoReason: @Sendable (String) -> String
  public let undoButton: String
  public let marks: @Sendable (Int) -> String
}
