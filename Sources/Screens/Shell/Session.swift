public import Canvas
public import Domain
public import Phrases

/// What the program knows as it starts, and what changes while it runs: everything of a `Context`
/// that the screens do not own.
public struct Session: Sendable {
  public var today: Day
  public var phrases: Phrasebook
  public var summary: StoreSummary
  public var person: Person?
  public internal(set) var medium: Medium
  public var isAccessible: Bool
  public var usesMouse: Bool
  public var drafts: DraftBook
  public var preferences: Preferences
  public var queue: QueueFigures?
  public internal(set) var appearance: Appearance
  /// What may be presented; nothing outside of a demonstration that is thrown away.
  public var scripts: [NamedScript] = []

  public init(
    today: Day,
    phrases: Phrasebook,
    summary: StoreSummary,
    person: Person? = nil,
    medium: Medium = Medium(),
    isAccessible: Bool = false,
    usesMouse: Bool = true,
    drafts: DraftBook = DraftBook(),
    preferences: Preferences = Preferences(),
    appearance: Appearance = Appearance()
  ) {
    self.today = today
    self.phrases = phrases
    self.summary = summary
    self.person = person
    self.medium = medium
    self.isAccessible = isAccessible
    self.usesMouse = usesMouse
    self.drafts = drafts
    self.preferences = preferences
    self.appearance = appearance
    if isAccessible || appearance.glyphs != .auto { arrangeMedium() }
  }

  /// The signs that are asked for; for a screen reader letters alone, and no frames.
  mutating func arrangeMedium() {
    medium.graphics = isAccessible ? .ascii : appearance.graphics
    medium.borders = isAccessible ? .none : medium.graphics == .ascii ? .ascii : .unicode
  }
}

/// What the program tells the router beside keys and mouse.
public enum Message: Sendable {
  case answered(Answer, Token)
  case failed(Failure, Token)
  /// A question was dropped, since a later one took its place or nobody wants to know any more.
  case dropped(Token)
  /// A tenth of a second passed; sent only while `needsTicks`.
  case ticked
  /// The store changed, by this program or another.
  case changed(StoreSummary)
  /// The drafts kept for the person who was chosen.
  case drafts(DraftBook)
  /// The program runs for the first time: it asks how it should be.
  case welcome
  /// The last session ended in a crash, and left this report.
  case crashed(CrashReport)
  /// A form was left half filled in by the last session.
  case form(FormDraft)
  /// What a clock that never goes back says, in milliseconds; for a presentation.
  case time(Int64)
  /// The program itself has something to say.
  case note(Notice)
}

/// A script and the name under which it is found.
public struct NamedScript: Hashable, Sendable {
  public var name: String
  public var script: Script

  public init(name: String, script: Script) {
    self.name = name
    self.script = script
  }
}

/// What a crash left behind.
public struct CrashReport: Hashable, Sendable {
  public var path: String
  /// Codes and addresses, nothing of a person.
  public var text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
