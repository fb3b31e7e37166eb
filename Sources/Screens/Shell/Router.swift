public import Canvas
import Domain
public import Phrases

/// The screens with everything around them: bars, menus, dialogs, messages, drafts and undo.
///
/// A value: keys and answers go in, effects come out, and `draw` makes a frame of it. The program
/// interprets the effects that the router does not do itself.
public struct Router: Sendable {
  public internal(set) var session: Session
  /// The part of the window that the screens have.
  public internal(set) var size: Size
  /// The size of the window.
  public internal(set) var window: Size
  /// Whether the screens keep the layout of 80 × 24, for a projector.
  public internal(set) var isBig = false
  /// The script that is shown, on a demonstration.
  public internal(set) var presentation: Presentation?
  /// The code of what was refused last; for what a script expects.
  var lastRefusal = ""
  var screens: [any Screen]
  /// The ancestors and the active screen, last; never empty.
  var stack: [ScreenID]
  var overlays: [Overlay] = []
  var notices = NoticeBoard()
  var history = UndoHistory()
  var waiting: [Token: Int] = [:]
  var counter = 0
  var spin = 0
  /// `g` was typed: the next letter goes somewhere.
  var isGoing = false
  /// Ctrl-C was typed with nothing to interrupt: once more asks to quit.
  var cancelledIdle = false
  var flow: FileFlow?
  var signing = SigningFlow()
  /// The screens that were opened at least once, and those that must read again.
  var opened: Set<ScreenID> = []
  var outdated: Set<ScreenID> = []
  /// The question whose answer opens a dialog; what is typed until then is for that dialog.
  var awaited: Token?
  /// What was typed meanwhile, in its order.
  var held: [InputEvent] = []
  /// A form left half filled in, until the same one is opened again.
  var keptForm: FormDraft?
  /// The backups shown, while one is being chosen.
  var backups: [BackupLine] = []
  /// What the last crash left, while it is on the screen.
  var report: CrashReport?
  /// The last command given; for the report of a crash.
  public internal(set) var lastCommand: Command?
  var keymap: Keymap
  /// What the bars above the screens say, as it was last worked out.
  var bars: TopBars?
  var drawnBars: DrawnBars?
  /// What a screen reader was told last.
  var spoken = ""
  /// The window or the screen that the last key opened: it is told before what is then read in it.
  var spokenOpening = ""
  /// The theme that is looked at, while none is chosen.
  var previewed: String?
  /// The welcome is that of the very first run.
  var isFirstRun = false

  /// What lies over the screen, the topmost last.
  enum Overlay: Sendable {
    case dialog(DialogState)
    case menu(MenuState)
    case list(CommandList)
    case go
    case messages(Int)
    /// A page of the guide, over the dialog that it is about.
    case guide(GuidePageID, scroll: Int)
    /// The page that adjusts a projector.
    case calibration
  }

  /// A router over some screens; the first is the root.
  public init(
    session: Session,
    size: Size,
    screens: [any Screen] = ScreenCatalog.make(),
    keymap: Keymap? = nil
  ) {
    self.session = session
    (self.size, window) = (size, size)
    self.screens = screens
    self.keymap = keymap ?? .standard(for: session.appearance.keyboard)
    stack = [screens.first?.id ?? .dashboard]
  }

  /// The screen in front.
  public var active: ScreenID { stack.last ?? .dashboard }

  /// Whether a question is open.
  public var isWaiting: Bool { waiting.keys.contains { !$0.isAhead } }

  /// The form that is being filled in, as far as it is worth keeping.
  public var form: FormDraft? {
    if case .dialog(let state) = overlays.last { state.draft } else { nil }
  }

  /// Whether a tick is wanted in a tenth of a second: something waits, or a message will go.
  public var needsTicks: Bool {
    if presentation?.manner == .rehearsed { return false }
    return isWaiting || notices.isTicking && overlays.isEmpty || presentation?.isTicking ?? false
  }

  /// What the screens may look at now.
  public var context: Context {
    Context(
      today: session.today,
      phrases: session.phrases,
      summary: session.summary,
      person: session.person,
      size: size,
      medium: medium,
      isAccessible: session.isAccessible,
      drafts: session.drafts,
      queue: session.queue,
      preferences: session.preferences,
      waiting: waitingSign
    )
  }

  /// Opens the first screen, and asks who is there when nobody said so.
  public mutating func start() -> [Effect] {
    var effects = open(active, arrival: nil)
    effects += askFigures()
    effects += signInAtStart()
    effects += presentRestriction()
    keepBars()
    return effects
  }

  func screen(_ id: ScreenID) -> (any Screen)? { screens.first { $0.id == id } }

  /// Lets a screen take note of something, and does what it wants done.
  mutating func tell(_ id: ScreenID, _ event: Event) -> [Effect] {
    guard let index = screens.firstIndex(where: { $0.id == id }) else { return [] }
    let effects = screens[index].update(event, in: context)
    return perform(effects)
  }

  mutating func nextToken() -> Token {
    counter += 1
    return Token(screen: nil, number: counter)
  }

  mutating func askFigures() -> [Effect] { perform([.ask(.queueFigures, nextToken())]) }

  private var waitingSign: Waiting {
    guard let oldest = waiting.values.max() else { return .none }
    if oldest < 1 { return .none }
    return oldest < 4 ? .short : .long(spin)
  }
}
