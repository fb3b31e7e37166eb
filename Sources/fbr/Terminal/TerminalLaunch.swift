import Canvas
import Domain
import Phrases
import Screens
import Store
import Terminal

/// Everything that the terminal program is started with.
struct TerminalLaunch {
  var store: Store
  /// Who acts, as the command line said; nil asks, or remembers.
  var person: String?
  /// The language asked for; nil takes the one chosen last, or the usual one.
  var language: Language?
  var usualLanguage = Language.french
  /// Who puts Arabic letters in order; nil takes what was chosen last, or the program.
  var bidi: BidiOrder?
  var theme: String?
  var themeFolders: [String] = []
  var color: ColorChoice?
  var isAccessible = false
  /// Where drafts and choices are kept; nil keeps nothing.
  var stateFolder: String?
  /// The store was made just now: a word of welcome.
  var isFirst = false
  var clock: @Sendable (StoreSummary) -> SessionClock
  var files: FileWork
  var door: StoreDoor
  /// Hears which store is open.
  let inUse = StoreInUse()

  /// Runs the program until it ends; answers what the process exits with.
  ///
  /// - Throws: `TerminalError` before anything is written to the terminal; `StoreError`.
  @MainActor func launch() throws -> Int32 {
    let summary = try store.summary()
    let state = StateFolder(path: stateFolder)
    let shelf = ThemeShelf(folders: themeFolders)
    let language =
      language ?? state.choice("lang").flatMap(Language.init(rawValue:))
      ?? usualLanguage
    let phrases = Phrasebook.of(language)
    let themeName = theme ?? state.choice("theme") ?? "nuit"
    guard let loaded = shelf.load(themeName) ?? shelf.load("nuit") else { return 70 }
    let terminal = try Terminal(
      TerminalOptions(color: color, crashSentence: phrases.shell.crashed)
    )
    defer { terminal.close() }
    let mailbox = try Mailbox<Message>()
    let line = clerkLine(mailbox, shelf)
    var program = TerminalSession(
      router: Router(
        session: session(summary, state, phrases, terminal),
        size: terminal.size
      ),
      theme: loaded.theme,
      clerk: line,
      shelf: shelf,
      state: state,
      storePath: summary.path
    )
    noteForReports(summary)
    program.start()
    for remark in summary.remarks {
      let sentence = phrases.safety.remark(remark, summary.path)
      program.receive(.note(Notice(.warning, sentence)))
    }
    if isFirst { program.receive(.note(Notice(.info, phrases.shell.welcome))) }
    for warning in loaded.warnings {
      let sentence = phrases.shell.themeWarning(warning.key, warning.line, loaded.origin)
      program.receive(.note(Notice(.warning, sentence)))
    }
    return try run(&program, on: terminal, mailbox: mailbox).exitCode
  }

  /// A screen reader takes the cells as they are: for it they hold what is read.
  private var usualOrder: BidiOrder { isAccessible ? .terminal : .program }

  /// What a report of a crash says of the store.
  private func noteForReports(_ summary: StoreSummary) {
    CrashReports.note(.store, (try? store.identity()) ?? "")
    CrashReports.note(.journal, "\(summary.sequence)-\(summary.head.prefix(16))")
  }

  private func clerkLine(_ mailbox: Mailbox<Message>, _ shelf: ThemeShelf) -> ClerkLine {
    let questions = Questions(clock: clock, shelf: shelf, files: files, book: door.book)
    let store = store
    let clerk = Clerk(store: store, questions: questions, door: door, inUse: inUse)
    return ClerkLine(clerk, mailbox) { question, asker in
      try questions.answer(question, from: store, by: asker)
    }
  }

  private func session(
    _ summary: StoreSummary,
    _ state: StateFolder,
    _ phrases: Phrasebook,
    _ terminal: Terminal
  ) -> Session {
    let code = person ?? state.person(store: summary.path)
    let known = code.flatMap { summary.programme.person($0) }
    return Session(
      today: clock(summary).today,
      phrases: phrases,
      summary: summary,
      person: known,
      medium: Medium(
        graphics: terminal.isUnicode ? .braille : .ascii,
        monochrome: terminal.depth == .mono,
        order: bidi ?? state.choice("bidi").flatMap(BidiOrder.init(rawValue:)) ?? usualOrder
      ),
      isAccessible: isAccessible,
      drafts: known.map { state.drafts(store: summary.path, person: $0.code) } ?? DraftBook(),
      preferences: state.preferences()
    )
  }
}
