public import Canvas
public import Domain
public import Phrases

/// Everything that a screen may look at beside its own state; fixed for the length of a frame.
public struct Context: Sendable {
  public var today: Day
  public var phrases: Phrasebook
  public var summary: StoreSummary
  /// Who is at the keyboard; nil until somebody said so.
  public var person: Person?
  public var size: Size
  public var medium: Medium
  /// For screen readers: no borders, no charts, one pane.
  public var isAccessible: Bool
  /// The decisions not signed yet, of this person.
  public var drafts: DraftBook
  /// The figures of the queue, once known: the tab shows them.
  public var queue: QueueFigures?
  public var preferences: Preferences
  /// How long the oldest unanswered question has waited.
  public var waiting: Waiting

  public init(
    today: Day,
    phrases: Phrasebook,
    summary: StoreSummary,
    person: Person? = nil,
    size: Size = Size(width: 80, height: 24),
    medium: Medium = Medium(),
    isAccessible: Bool = false,
    drafts: DraftBook = DraftBook(),
    queue: QueueFigures? = nil,
    preferences: Preferences = Preferences(),
    waiting: Waiting = .none
  ) {
    self.today = today
    self.phrases = phrases
    self.summary = summary
    self.person = person
    self.size = size
    self.medium = medium
    self.isAccessible = isAccessible
    self.drafts = drafts
    self.queue = queue
    self.preferences = preferences
    self.waiting = waiting
  }

  public var language: Language { phrases.language }
  public var programme: Programme { summary.programme }

  /// Which layout the size asks for (ux.md 3.11).
  public var breakpoint: Breakpoint { Breakpoint(size) }

  /// Why nothing may be changed by this person in this store; nil when changing is possible.
  public var readOnlyReason: String? {
    if let restriction = summary.restriction, restriction != .asked {
      return phrases.safety.sentence(restriction, summary.path)
    }
    if summary.isReadOnly { return phrases.shell.storeIsReadOnly }
    guard let person else { return phrases.shell.needsPerson }
    let acting = person.roles.subtracting([.viewer, .trainer])
    let teaches = summary.isDemonstration && person.roles.contains(.trainer)
    return acting.isEmpty && !teaches ? phrases.shell.roleIsReadOnly : nil
  }

  /// The label of a result, or its code.
  public func resultName(_ code: String) -> String {
    programme.result(code)?.label.text(in: language) ?? code
  }

  /// The label of a target group, or its code.
  public func groupName(_ code: String) -> String {
    programme.group(code)?.label.text(in: language) ?? code
  }

  /// The label of a coded reason, or its code.
  public func reasonName(_ code: String) -> String {
    programme.reason(code)?.label.text(in: language) ?? code
  }

  /// The name of a person, or their code.
  public func personName(_ code: String) -> String { programme.person(code)?.name ?? code }
}

/// How long a question has waited, in steps that change what is shown.
public enum Waiting: Hashable, Sendable {
  /// Nothing waits, or not long enough to be worth a sign.
  case none
  /// Over 100 ms: `…`.
  case short
  /// Over 400 ms: a spinner, at this step of its turn.
  case long(Int)
}

/// What a person keeps from one session to the next.
public struct Preferences: Hashable, Sendable {
  /// A filter kept under a name, which is then a queue of that screen.
  public struct SavedFilter: Hashable, Sendable {
    public var screen: ScreenID
    public var name: String
    public var text: String

    public init(screen: ScreenID, name: String, text: String) {
      self.screen = screen
      self.name = name
      self.text = text
    }
  }

  public var filters: [SavedFilter]
  /// Columns that a person chose to hide, by `screen.column`.
  public var hiddenColumns: Set<String>
  /// Filters typed lately, the latest last.
  public var recent: [SavedFilter]
  /// What the person marked in the guide, by the name of its entry.
  public var bookmarks: [String]
  /// The scenarios of the simulator, as its screen writes them; empty when there are none.
  public var simulation: String

  public init(
    filters: [SavedFilter] = [],
    hiddenColumns: Set<String> = [],
    recent: [SavedFilter] = [],
    bookmarks: [String] = [],
    simulation: String = ""
  ) {
    self.filters = filters
    self.hiddenColumns = hiddenColumns
    self.recent = recent
    self.bookmarks = bookmarks
    self.simulation = simulation
  }
}
