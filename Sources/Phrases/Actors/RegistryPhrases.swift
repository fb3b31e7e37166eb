public import Domain

/// What keeps the registry of actors in order: calls, duplicates, changes in bulk.
public struct RegistryPhrases: Sendable {
  public let completeness: String
  public let complete: String
  /// How much of a record is filled, and what is missing.
  public let missing: @Sendable (Int, String) -> String
  /// That a part is told, where it cannot be shown.
  public let recorded: String
  public let missingPart: @Sendable (CompletenessPart) -> String
  public let territoriesHint: String
  public let wholeProvince: String
  public let iceControl: @Sendable (String) -> String
  public let mergedInto: @Sendable (String) -> String
  /// What stands before the changes of a record, in its history.
  public let changedTo: String
  /// The list of calls.
  public let callsTitle: String
  public let callsEmpty: String
  public let callsOn: String
  public let callsExport: String
  /// Duplicates.
  public let duplicatesTitle: String
  public let duplicatesEmpty: String
  public let pairs: Noun
  public let strength: @Sendable (DuplicatePair.Strength) -> String
  public let reason: @Sendable (DuplicatePair.Reason) -> String
  public let strengthColumn: String
  public let oneColumn: String
  public let otherColumn: String
  public let reasonColumn: String
  public let pairsHint: String
  public let pairsExport: String
  /// Merging.
  public let mergeTitle: @Sendable (String, String) -> String
  public let keptColumn: @Sendable (String) -> String
  public let goneColumn: @Sendable (String) -> String
  public let partColumn: String
  public let part: @Sendable (ActorMerge.Part) -> String
  public let resultTitle: String
  public let mergeHint: String
  public let notAList: String
  public let choiceStep: @Sendable (String) -> String
  public let swapStep: String
  public let mergeNeedsTwo: String
  public let mergeText: @Sendable (String, String) -> String
  public let mergeKeeps: String
  public let mergeReason: String
  public let typeCode: @Sendable (String) -> String
  public let mergeButton: String
  public let apart: @Sendable (String, String) -> String
  public let apartStep: @Sendable (String, String) -> String
  public let merged: @Sendable (String, String) -> String
  public let mergeStep: @Sendable (String, String) -> String
  public let unmergeTitle: @Sendable (String) -> String
  public let unmergeText: String
  public let unmergeButton: String
  public let unmerged: @Sendable (String) -> String
  /// Changes in bulk.
  public let bulkTitle: @Sendable (String) -> String
  public let records: Noun
  public let bulkText: String
  public let adding: @Sendable (String) -> String
  public let removing: @Sendable (String) -> String
  public let bulkNext: String
  public let bulkNothing: String
  public let willChange: @Sendable (String) -> String
  public let willNot: @Sendable (String) -> String
  public let bulkApply: @Sendable (String) -> String
  public let bulkStep: @Sendable (String) -> String
  public let bulkDone: @Sendable (Int, Int) -> String
  public let refusedTitle: String
  public let undoBulk: String
  /// The starter cartography.
  public let starterTitle: String
  public let starterText: String
  public let starterField: String
  public let starterButton: String
  public let starterStep: @Sendable (String) -> String
  public let starterNone: String
  public let undoStarter: String
}
