import Canvas
import Domain
import Phrases
import Screens
import Store
import Terminal

/// The screens on a terminal: keys go to the router, its effects to the clerk or to the terminal, and
/// answers come back through the mailbox.
struct TerminalSession: TerminalProgram {
  private var router: Router
  private(set) var theme: Theme
  private let clerk: ClerkLine
  private let shelf: ThemeShelf
  private let state: StateFolder
  /// Where choices are written; nil keeps none.
  private let settings: SettingsFile?
  private var storePath: String
  private var requests: [TerminalRequest] = []
  /// What is read ahead of its need, asked for when the frame is shown.
  private var ahead: [(effect: Effect, asker: Asker)] = []
  private let stage: Stage?
  private let crashes: CrashShelf
  /// What the report of a crash would say.
  private var noted: (screen: ScreenID, command: Command?)?
  /// The form as it was last kept, and the ticks since it was looked at.
  private var keptForm: FormDraft?
  private var ticksSinceForm = 0
  /// How often a form that is being filled in is kept, in milliseconds (ux.md 3.7).
  private static let formInterval = 5000

  init(
    router: Router,
    theme: Theme,
    clerk: ClerkLine,
    shelf: ThemeShelf,
    state: StateFolder,
    settings: SettingsFile? = nil,
    storePath: String,
    stage: Stage? = nil
  ) {
    self.router = router
    self.theme = theme
    self.clerk = clerk
    self.shelf = shelf
    self.state = state
    self.settings = settings
    self.storePath = storePath
    self.stage = stage
    crashes = CrashShelf(folder: state.path)
  }

  /// A tenth of a second while something waits or a message will go, five while a form is not kept
  /// as it stands; never otherwise, so that an idle program writes nothing.
  var tickInterval: Int? {
    if router.needsTicks { return 100 }
    if isTimed { return 1000 }
    return router.form.map { $0 != keptForm } ?? false ? Self.formInterval : nil
  }

  /// Whether the time of a presentation is shown, second by second.
  private var isTimed: Bool { router.presentation.map { $0.manner != .rehearsed } ?? false }

  /// What a rehearsal found.
  var outcomes: [StepOutcome] { router.presentation?.outcomes ?? [] }

  var expectsAnswer: Bool { router.isWaiting }

  /// What was read ahead of its need is not shown yet; a presentation may go on with it.
  func shows(_ message: Message) -> Bool {
    if router.isPresenting { return true }
    return switch message {
    case .answered(_, let token), .failed(_, let token), .dropped(let token): !token.isAhead
    default: true
    }
  }

  /// Opens the first screen. What it asks for is answered before the first frame, which then shows
  /// figures and not a sign that they are coming.
  mutating func start() {
    noteForReport()
    for effect in router.start() {
      guard case .ask(let question, let token) = effect else {
        perform([effect])
        continue
      }
      perform(router.receive(clerk.answerNow(question, token, by: asker)))
    }
    takeUpForm()
    if let report = crashes.latest { perform(router.receive(.crashed(report))) }
  }

  mutating func handle(_ event: InputEvent) {
    stage?.recorder?.note(event, isSecret: router.isTypingSecret)
    perform(router.handle(event))
    // Submitted or given up: there is nothing to go on with.
    if keptForm != nil, router.form == nil { keep(form: nil) }
    noteForReport()
  }

  /// What a report of a crash would say: which screen, and what was asked last.
  private mutating func noteForReport() {
    let now = (screen: router.active, command: router.lastCommand)
    if let noted, noted == now { return }
    noted = now
    CrashReports.note(.screen, now.screen.rawValue)
    CrashReports.note(.command, now.command?.rawValue ?? "")
  }

  /// The form that the last session left half filled in waits to be opened again.
  private mutating func takeUpForm() {
    guard let person = router.session.person,
      let form = state.form(store: storePath, person: person.code)
    else { return }
    perform(router.receive(.form(form)))
  }

  private mutating func keep(form: FormDraft?) {
    guard let person = router.session.person else { return }
    state.save(form, store: storePath, person: person.code)
    keptForm = form
  }

  mutating func receive(_ message: Message) {
    switch message {
    case .answered(.opened(let summary), _), .answered(.restored(let summary, _), _):
      storePath = summary.path
    default: break
    }
    perform(router.receive(message))
  }

  mutating func tick() {
    let isQuick = router.needsTicks
    ticksSinceForm += isQuick ? 100 : isTimed ? 1000 : Self.formInterval
    if ticksSinceForm >= Self.formInterval {
      ticksSinceForm = 0
      if let form = router.form, form != keptForm { keep(form: form) }
    }
    if isTimed { perform(router.receive(.time(Clock.steady))) }
    if isQuick { perform(router.receive(.ticked)) }
  }

  /// Drafts are kept as they are written; a form that is being filled in is kept now.
  mutating func prepareToEnd(signal: Int32) {
    if let form = router.form { keep(form: form) }
    guard let person = router.session.person else { return }
    state.save(router.session.drafts, store: storePath, person: person.code)
  }

  mutating func nextRequest() -> TerminalRequest? {
    requests.isEmpty ? nil : requests.removeFirst()
  }

  mutating func draw(size: Size) -> Canvas {
    if size != router.window { perform(router.handle(.resize(size))) }
    Failpoint.pass("screen:" + router.active.rawValue)
    return router.draw()
  }

  mutating func rest() {
    for (effect, asker) in ahead { clerk.send(effect, by: asker) }
    if !ahead.isEmpty { ahead = [] }
  }

  /// Who is at the keyboard, with the claims that they have drafts of.
  private var asker: Asker {
    let session = router.session
    return Asker(
      person: session.person?.code,
      drafts: Set(session.drafts.drafts.map(\.claim))
    )
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .quit: requests.append(.quit)
    case .repaint: requests.append(.repaint)
    case .copy(let text): requests.append(.copy(text))
    case .setMouse(let isOn): requests.append(.mouse(isOn))
    case .setTheme(let name):
      paint(name)
      settings?.set(.theme, name)
    case .previewTheme(let name): paint(name)
    case .setLanguage(let language): settings?.set(.language, language.rawValue)
    case .setOrder(let order): settings?.set(.bidi, order.rawValue)
    case .saveSetting(let key, let value): settings?.set(key, value)
    case .savePreferences(let preferences): state.save(preferences)
    case .dropReport(let path): crashes.drop(path)
    case .keepReport(let path): crashes.keep(path)
    case .saveDrafts(let drafts):
      guard let person = router.session.person else { return }
      state.save(drafts, store: storePath, person: person.code)
    case .rememberPerson(let code):
      state.save(person: code, store: storePath)
      perform(router.receive(.drafts(state.drafts(store: storePath, person: code))))
      takeUpForm()
    case .setToday(let day): stage?.day.set(day)
    case .presented(let note): stage?.hear(note)
    case .ask(_, let token) where token.isAhead: ahead.append((effect, asker))
    default: clerk.send(effect, by: asker)
    }
  }

  private mutating func paint(_ name: String) {
    guard let loaded = shelf.load(name) else { return }
    theme = loaded.theme
    requests.append(.repaint)
  }
}
