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
  private var storePath: String
  private var requests: [TerminalRequest] = []

  init(
    router: Router,
    theme: Theme,
    clerk: ClerkLine,
    shelf: ThemeShelf,
    state: StateFolder,
    storePath: String
  ) {
    self.router = router
    self.theme = theme
    self.clerk = clerk
    self.shelf = shelf
    self.state = state
    self.storePath = storePath
  }

  /// A tenth of a second while something waits or a message will go; never otherwise, so that an
  /// idle program writes nothing.
  var tickInterval: Int? { router.needsTicks ? 100 : nil }

  /// Opens the first screen. What it asks for is answered before the first frame, which then shows
  /// figures and not a sign that they are coming.
  mutating func start() {
    for effect in router.start() {
      guard case .ask(let question, let token) = effect else {
        perform([effect])
        continue
      }
      perform(router.receive(clerk.answerNow(question, token, by: asker)))
    }
  }

  mutating func handle(_ event: InputEvent) { perform(router.handle(event)) }

  mutating func receive(_ message: Message) {
    if case .answered(.opened(let summary), _) = message { storePath = summary.path }
    perform(router.receive(message))
  }

  mutating func tick() { perform(router.receive(.ticked)) }

  /// Drafts are kept as they are written; nothing else is in hand.
  mutating func prepareToEnd(signal: Int32) {
    guard let person = router.session.person else { return }
    state.save(router.session.drafts, store: storePath, person: person.code)
  }

  mutating func nextRequest() -> TerminalRequest? {
    requests.isEmpty ? nil : requests.removeFirst()
  }

  mutating func draw(size: Size) -> Canvas {
    if size != router.size { perform(router.handle(.resize(size))) }
    return router.draw()
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
    case .setTheme(let name): choose(theme: name)
    case .setLanguage(let language): state.save(choice: language.rawValue, "lang")
    case .savePreferences(let preferences): state.save(preferences)
    case .saveDrafts(let drafts):
      guard let person = router.session.person else { return }
      state.save(drafts, store: storePath, person: person.code)
    case .rememberPerson(let code):
      state.save(person: code, store: storePath)
      perform(router.receive(.drafts(state.drafts(store: storePath, person: code))))
    default: clerk.send(effect, by: asker)
    }
  }

  private mutating func choose(theme name: String) {
    guard let loaded = shelf.load(name) else { return }
    theme = loaded.theme
    state.save(choice: name, "theme")
    requests.append(.repaint)
  }
}
