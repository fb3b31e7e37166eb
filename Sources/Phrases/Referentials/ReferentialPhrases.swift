public import Domain

/// The screen of the referentials, and the words for what a programme holds.
public struct ReferentialPhrases: Sendable {
  public let title: String
  /// A part of a programme, as one thing: `prix`.
  public let section: @Sendable (ProgrammeFault.Section) -> String
  /// The tab of a part: `Résultats`.
  public let tab: @Sendable (ProgrammeFault.Section) -> String
  public let versionsTab: String
  /// What an arrow to the right goes to.
  public let nextTab: String
  /// A setting: `amount_mad` says “montant”.
  public let key: @Sendable (ProgrammeKey) -> String
  public let coverage: @Sendable (String) -> String
  public let bonusMode: @Sendable (String) -> String
  /// What a version is, from its code or `draft`.
  public let standing: @Sendable (String) -> String
  public let change: @Sendable (ProgrammeDifference.Kind) -> String
  public let version: @Sendable (Int) -> String
  public let draft: String
  public let inForceSince: @Sendable (Int, String) -> String
  public let comingOn: @Sendable (Int, String) -> String
  public let replaced: @Sendable (Int) -> String
  public let draftOf: @Sendable (Int, String) -> String
  /// When a draft takes effect that names no day.
  public let onPublication: String
  public let example: String
  public let faults: Noun
  public let changes: Noun
  public let yes: String
  public let no: String
  public let everyone: String
  public let everywhere: String
  public let always: String
  public let from: @Sendable (String) -> String
  public let until: @Sendable (String) -> String
  public let band: @Sendable (String, String, String) -> String
  public let columns: Columns
  public let use: Use
  public let dialogs: Dialogs
  public let reasons: Reasons
  public let notes: Notes

  /// Headings of lists.
  public struct Columns: Sendable {
    public let code: String
    public let label: String
    public let level: String
    public let mechanism: String
    public let evidence: String
    public let result: String
    public let whom: String
    public let amount: String
    public let validity: String
    public let kind: String
    public let coverage: String
    public let bands: String
    public let bonus: String
    public let keep: String
    public let claims: String
    public let version: String
    public let standing: String
    public let effective: String
    public let author: String
    public let publisher: String
    public let setting: String
  }

  /// Where things are used.
  public struct Use: Sendable {
    public let title: @Sendable (String) -> String
    public let claims: Noun
    public let projects: Noun
    public let targets: Noun
    public let atMost: String
    public let unused: String
    public let results: @Sendable (String) -> String
    public let openClaims: String
    public let heading: String
  }

  /// Titles, texts and buttons of dialogs.
  public struct Dialogs: Sendable {
    public let save: String
    public let editTitle: @Sendable (String) -> String
    public let newTitle: @Sendable (String) -> String
    public let publishTitle: @Sendable (Int) -> String
    public let publishButton: String
    public let publishText: String
    public let writtenBy: @Sendable (String) -> String
    public let effective: String
    public let effectiveHint: String
    public let confirm: @Sendable (Int) -> String
    public let dropTitle: String
    public let dropText: @Sendable (Int) -> String
    public let dropButton: String
    public let removeTitle: @Sendable (String) -> String
    public let removeText: String
    public let removeButton: String
    public let importTitle: String
    public let importPath: String
    public let importButton: String
    public let refusedTitle: String
    public let rateHint: String
    public let codesHint: String
    public let bandsHint: String
    public let exportName: @Sendable (String) -> String
  }

  /// Why a command is greyed.
  public struct Reasons: Sendable {
    public let publishedNeverChanges: String
    public let noDraft: String
    public let nothingToCompare: String
    public let hasFaults: @Sendable (Int) -> String
    public let noChange: String
    public let notRemovable: String
  }

  /// What is told.
  public struct Notes: Sendable {
    public let begun: @Sendable (Int) -> String
    public let saved: @Sendable (String) -> String
    public let removed: @Sendable (String) -> String
    public let dropped: String
    public let published: @Sendable (Int, String) -> String
    public let unchanged: String
    public let imported: @Sendable (Int) -> String
    public let replaced: @Sendable (Int) -> String
    public let same: String
    public let empty: String
    public let copied: @Sendable (String) -> String
    public let comparing: @Sendable (String, String) -> String
    public let twin: @Sendable (String) -> String
  }
}
