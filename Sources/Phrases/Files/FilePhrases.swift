public import Domain

/// New, open, import, export, back up, check.
public struct FilePhrases: Sendable {
  public let newTitle: String
  public let openTitle: String
  public let importTitle: String
  public let exportTitle: String
  public let backupTitle: String
  public let checkTitle: String
  public let path: String
  public let folder: String
  public let name: String
  public let kind: String
  public let format: String
  public let tableForm: String
  /// A report as a page, in a language of reports.
  public let pageForm: @Sendable (Language) -> String
  /// A choice when a file is made.
  public let demonstration: String
  public let parent: String
  public let emptyFolder: String
  public let browse: String
  public let choose: String
  public let create: String
  public let open: String
  public let importButton: @Sendable (Int) -> String
  public let exportButton: String
  public let backupButton: String
  /// What a dry run found: good rows, unchanged, bad.
  public let dryRun: @Sendable (Int, Int, Int) -> String
  public let refusedWhole: String
  public let nothingNew: String
  /// How many claims without a declarer.
  public let becomesDeclarer: @Sendable (Int) -> String
  /// Line, column, sentence of a bad row.
  public let row: @Sendable (Int, String, String) -> String
  public let wholeRow: @Sendable (Int, String) -> String
  public let imported: @Sendable (Int) -> String
  public let exported: @Sendable (String) -> String
  public let backedUp: @Sendable (String) -> String
  public let opened: @Sendable (String) -> String
  /// Facts examined.
  public let checkClean: @Sendable (Int) -> String
  public let checkFound: @Sendable (Int) -> String
  public let checkRunning: String
  /// What a named check looks at, from its code.
  public let checkName: @Sendable (String) -> String
  public let column: String
  public let cannotRead: @Sendable (String) -> String
  public let storeFiles: String
  public let csvFiles: String
  /// The kinds of file that can be imported, in the order of the catalogue.
  public let kinds: [String]
  /// A failure of the file or the machine: what, where.
  public let failure: @Sendable (String, String) -> String
  public let busy: String
  public let diskFull: String
  public let exists: @Sendable (String) -> String
  public let notAStore: @Sendable (String) -> String
}
