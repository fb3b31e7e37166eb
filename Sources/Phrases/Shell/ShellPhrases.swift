/// What surrounds every screen: bars, messages, menus, palette, help.
public struct ShellPhrases: Sendable {
  /// The mark of fictional data.
  public let demo: String
  /// A mode, at the left of the status line.
  public let readOnly: String
  public let filtering: String
  public let typing: String
  public let menuFile: String
  public let menuGo: String
  public let menuAction: String
  public let menuView: String
  public let menuTools: String
  public let menuHelp: String
  /// Current width and height, then those needed.
  public let tooSmall: @Sendable (Int, Int, Int, Int) -> String
  /// What is left on the terminal when the program breaks.
  public let crashed: String
  /// The first time, when a store was just made with the example's programme.
  public let welcome: String
  /// A key of a theme that was left out, its line, and the file.
  public let themeWarning: @Sendable (String, Int, String) -> String
  /// In the title bar when nobody was chosen.
  public let nobody: String
  /// Beside the spinner.
  public let loading: String
  public let working: String
  public let pressQuit: String
  /// Hints that have no room.
  public let hidden: @Sendable (Int) -> String
  public let undone: @Sendable (String) -> String
  public let redone: @Sendable (String) -> String
  public let nothingToUndo: String
  public let nothingToRedo: String
  public let pasteRefused: String
  /// What was left out of a pasted text.
  public let pasteCut: @Sendable (Int) -> String
  public let copied: @Sendable (String) -> String
  public let mouseOn: String
  public let mouseOff: String
  public let nothingToCancel: String
  public let cancelled: String
  /// Why a command is greyed.
  public let notHere: String
  /// Why a screen cannot be opened.
  public let notYet: String
  public let noDrafts: String
  public let needsRow: String
  public let needsPerson: String
  public let storeIsReadOnly: String
  public let roleIsReadOnly: String
  public let alreadyThere: String
  /// How many drafts wait.
  public let drafts: @Sendable (Int) -> String
  public let signHint: String
  /// The store changed under the screen.
  public let changed: String
  public let paletteTitle: String
  public let palettePrompt: String
  public let paletteKeys: String
  public let nothingFound: @Sendable (String) -> String
  public let helpTitle: @Sendable (String) -> String
  public let helpKeys: String
  /// Above the keys that hold on every screen.
  public let everywhere: String
  public let onThisScreen: String
  /// Above the meaning of the signs.
  public let glyphs: String
  public let signLate: String
  public let signSoon: String
  public let signOther: String
  public let signInfo: String
  public let signNew: String
  public let goTitle: String
  public let close: String
  public let yes: String
  public let continueButton: String
  /// The safe button beside a dangerous one.
  public let keep: String
  public let ok: String
  public let quitTitle: String
  /// What the quit dialog says of drafts.
  public let quitDrafts: @Sendable (Int) -> String
  public let quitNothing: String
  public let quitButton: String
  public let quitReview: String
  public let messagesTitle: String
  public let messagesEmpty: String
  public let aboutTitle: String
  public let aboutText: String
  public let aboutFile: String
  /// Entries in the journal of the open file.
  public let aboutEntries: @Sendable (Int) -> String
  public let aboutHead: String
  public let exampleProgramme: String
  public let themeTitle: String
  public let languageTitle: String
  public let themeSet: @Sendable (String) -> String
  public let languageSet: String
  public let order: OrderPhrases
  /// What the presenter's keys do.
  public let presenter: String
  public let jumpTitle: String
}
