/// Lists: filter line, marks, order, columns.
public struct ListPhrases: Sendable {
  public let filter: String
  /// Before the tabs of saved filters.
  public let queue: String
  public let marked: @Sendable (Int) -> String
  /// Marked rows, and how many of them the filter hides.
  public let markedHidden: @Sendable (Int, Int) -> String
  /// A place and the total.
  public let position: @Sendable (Int, Int) -> String
  /// From how many to how many, while a filter is typed.
  public let kept: @Sendable (Int, Int) -> String
  public let empty: String
  public let emptyFiltered: @Sendable (String) -> String
  public let clearFilter: String
  /// What an empty filter may hold.
  public let filterPrompt: String
  public let filterHint: String
  /// An undoable step.
  public let filterSet: @Sendable (String) -> String
  public let filterCleared: String
  /// An undoable step.
  public let marksCleared: @Sendable (Int) -> String
  /// An undoable step.
  public let marksChanged: @Sendable (Int) -> String
  /// Rows marked at once, then how many there are.
  public let allMarked: @Sendable (Int, Int) -> String
  public let rangeStarted: String
  public let sorted: @Sendable (String) -> String
  public let saveTitle: String
  public let saveName: String
  public let saved: @Sendable (String) -> String
  public let saveNothing: String
  public let didYouMean: @Sendable (String) -> String
  public let columnsTitle: String
  public let columnsHint: String
}
