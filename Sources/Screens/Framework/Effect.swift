public import Domain
public import Phrases

/// What a screen wants done, as data. The router does what concerns the screens themselves; the
/// program does the rest on another thread and posts the answer.
public enum Effect: Hashable, Sendable {
  // Done by the router.
  case open(ScreenID, Arrival?)
  case back
  case present(Dialog)
  case notify(Notice)
  /// Replaces the drafts, as a step that can be undone under this name.
  case setDrafts(DraftBook, step: String)
  /// The screen changed marks or a filter: the step can be undone under this name.
  case remember(Memento, step: String)
  case setPreferences(Preferences)

  // Done by the program.
  case ask(Question, Token)
  /// Drops a question that is no longer wanted, and interrupts it when it is long.
  case cancel(Token)
  /// Does one thing to each of some claims, at once.
  case act(ClaimAction, claims: [String], Token)
  /// Signs drafts, in one batch.
  case sign([Draft], Token)
  case draw(Stratum, seed: String, reason: String?, Token)
  case releaseStratum(Stratum, effect: Band.Effect, reason: String, Token)
  case savePerson(Person, isNew: Bool, Token)
  case saveActor(Actor, isNew: Bool, Token)
  case importFile(ImportKind, path: String, Token)
  case export(Export, path: String, Token)
  case newStore(path: String, isDemonstration: Bool, Token)
  case openStore(path: String, Token)
  case backup(path: String, Token)
  case copy(String)
  /// Keeps drafts for the next session, for this person and this store.
  case saveDrafts(DraftBook)
  /// Keeps what the person chose.
  case savePreferences(Preferences)
  /// Keeps who is at the keyboard.
  case rememberPerson(String)
  case setTheme(String)
  case setLanguage(Language)
  case setMouse(Bool)
  /// Paints every cell anew.
  case repaint
  case quit
}

/// What is written to a file from a screen.
public enum Export: Hashable, Sendable {
  /// A table with its header, as shown.
  case table(header: [String], rows: [[String]])
  /// Every claim that a filter keeps, in the columns of an import.
  case claims(filter: String)
  case actors(filter: String)
  /// A text made by the screen, such as a drawing.
  case text(String)
}

/// A message that shows for some seconds above the status line.
public struct Notice: Hashable, Sendable {
  public enum Level: String, CaseIterable, Sendable {
    case done, info, warning
    /// Stays until it is acknowledged.
    case error
  }

  public var level: Level
  public var text: String

  public init(_ level: Level, _ text: String) {
    self.level = level
    self.text = text
  }
}

/// What an undo brings back of a screen's list.
public struct Memento: Hashable, Sendable {
  public var screen: ScreenID
  public var marks: Set<String>
  public var filter: String
  /// A written change that the screen can take back with another, by its number there; nil for a
  /// step that only the list knows.
  public var change: Int?

  public init(screen: ScreenID, marks: Set<String>, filter: String, change: Int? = nil) {
    self.screen = screen
    self.marks = marks
    self.filter = filter
    self.change = change
  }
}
