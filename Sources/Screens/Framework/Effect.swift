public import Canvas
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
  /// Moves some statements one step, each on its own.
  case moveStatements(StatementMove, [StatementKey], reason: String, Token)
  /// Draws the next counter-verification of a project and period (R82).
  case drawCounter(project: String, period: Period, seed: String, Token)
  case savePerson(Person, isNew: Bool, Token)
  case saveActor(Actor, isNew: Bool, Token)
  /// Changes records of the registry, of the coverage or of the targets.
  case change(RecordChange, Token)
  case key(KeyAct, Token)
  /// Wipes the unlocked key: another person is at the keyboard.
  case lock
  /// Begins, writes, drops or publishes the next version of the programme.
  case changeDraft(DraftRequest, Token)
  /// Reads a programme pack as the next version.
  case importPack(path: String, Token)
  case importFile(ImportKind, path: String, Token)
  case export(Export, path: String, Token)
  case newStore(path: String, isDemonstration: Bool, Token)
  case openStore(path: String, Token)
  case backup(path: String, Token)
  /// Puts a backup in the place of the open store.
  case restore(path: String, Token)
  /// Keeps the store of a demonstration as it is, or takes back one that was kept.
  case checkpoint(CheckpointRequest, Token)
  /// It is another day in a demonstration.
  case setToday(Day)
  /// Tells where a presentation stands: to the trainer's notes, and to whoever resumes it.
  case presented(PresentationNote)
  /// Removes the report of a crash, or keeps it without showing it again.
  case dropReport(path: String)
  case keepReport(path: String)
  case copy(String)
  /// Keeps drafts for the next session, for this person and this store.
  case saveDrafts(DraftBook)
  /// Keeps what the person chose.
  case savePreferences(Preferences)
  /// Keeps who is at the keyboard.
  case rememberPerson(String)
  case setTheme(String)
  /// Paints with a theme for a while, and keeps nothing of it.
  case previewTheme(String)
  /// Writes one of the settings.
  case saveSetting(SettingsKey, String)
  case setLanguage(Language)
  case setMouse(Bool)
  /// Keeps who puts Arabic letters in order.
  case setOrder(BidiOrder)
  /// Paints every cell anew.
  case repaint
  case quit
}

/// What is done with the throw-away store of a demonstration.
public enum CheckpointRequest: Hashable, Sendable {
  case keep
  /// Takes back the one of this number.
  case bring(Int)
  /// Takes one that nobody has touched.
  case fresh(claims: Int?, seed: String?)
}

/// What is done with a person's key.
public enum KeyAct: Hashable, Sendable {
  /// Unlocks it for the session.
  case unlock(person: String, Passphrase)
  /// Registers one for the person at the keyboard.
  case register(Passphrase)
  case change(from: Passphrase, to: Passphrase)
  case revoke(person: String, reason: String)
}

/// What is written to a file from a screen.
public enum Export: Hashable, Sendable {
  /// A table with its header, as shown.
  case table(header: [String], rows: [[String]])
  /// Every claim that a filter keeps, in the columns of an import.
  case claims(filter: String)
  /// The actors that a filter keeps; with their contacts when a reason is given, which the journal
  /// keeps.
  case actors(filter: String, reason: String?)
  /// Every participant; with names and telephones when a reason is given, which the journal keeps.
  case participants(reason: String?)
  /// A programme as a pack, perhaps with the persons of the store.
  case pack(Programme, withPersons: Bool)
  /// A text made by the screen, such as a drawing.
  case text(String)
  /// The map as a drawing of its own.
  case map(MapDrawing)
  /// The communes as points for other map programs.
  case points(MapPoints)
  /// A report as a page, in a language of reports.
  case report(ReportRequest, Language)
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
