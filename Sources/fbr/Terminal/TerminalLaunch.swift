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
  /// What the settings file says.
  var settings = Settings()
  /// Where drafts and choices are kept; nil keeps nothing.
  var stateFolder: String?
  /// The store was made just now: a word of welcome.
  var isFirst = false
  var clock: @Sendable (StoreSummary) -> SessionClock
  var files: FileWork
  var door: StoreDoor
  /// What goes with a demonstration that is presented.
  var stage: Stage?
  /// Hears which store is open.
  let inUse = StoreInUse()

  /// Runs the program until it ends; answers what the process exits with.
  ///
  /// - Throws: `TerminalError` before anything is written to the terminal; `StoreError`.
  @MainActor func launch() throws -> Int32 {
    let summary = try store.summary()
    let phrases = phrases
    guard let loaded = loaded else { return 70 }
    let terminal = try Terminal(
      TerminalOptions(
        color: color,
        mouse: settings.flag(.mouse) ?? true,
        crashSentence: phrases.shell.crashed
      )
    )
    defer { terminal.close() }
    let mailbox = try Mailbox<Message>()
    let medium = Medium(
      graphics: terminal.isUnicode ? .braille : .ascii,
      monochrome: terminal.depth == .mono,
      order: bidi ?? settings.text(.bidi).flatMap(BidiOrder.init(rawValue:)) ?? usualOrder
    )
    var program = program(summary, loaded, mailbox, size: terminal.size, medium: medium)
    noteForReports(summary)
    program.start()
    for remark in summary.remarks {
      let sentence = phrases.safety.remark(remark, summary.path)
      program.receive(.note(Notice(.warning, sentence)))
    }
    if isFirst {
      program.receive(.note(Notice(.info, phrases.shell.welcome)))
      program.receive(.welcome)
    }
    for sentence in settingsFaults(wantedTheme, loaded, phrases) {
      program.receive(.note(Notice(.warning, sentence)))
    }
    for warning in loaded.warnings {
      let sentence = phrases.shell.themeWarning(warning.key, warning.line, loaded.origin)
      program.receive(.note(Notice(.warning, sentence)))
    }
    guard let recorder = stage?.recorder else {
      return try run(&program, on: terminal, mailbox: mailbox).exitCode
    }
    let recorded = RecordedTerminal(terminal, recorder)
    return try run(&program, on: recorded, mailbox: mailbox).exitCode
  }

  /// Plays the script of the stage where nobody looks, and answers what was found.
  @MainActor func rehearse(on device: QuietTerminal) throws -> [StepOutcome] {
    let summary = try store.summary()
    guard let loaded = loaded else { return [] }
    let mailbox = try Mailbox<Message>()
    var program = program(summary, loaded, mailbox, size: device.size, medium: Medium())
    program.start()
    if let recorder = stage?.recorder {
      _ = try run(&program, on: RecordedTerminal(device, recorder), mailbox: mailbox)
    } else {
      _ = try run(&program, on: device, mailbox: mailbox)
    }
    return program.outcomes
  }

  private var state: StateFolder { StateFolder(path: stateFolder) }
  private var shelf: ThemeShelf { ThemeShelf(folders: themeFolders) }

  private var phrases: Phrasebook {
    let language =
      language ?? state.choice("lang").flatMap(Language.init(rawValue:)) ?? usualLanguage
    return Phrasebook.of(language)
  }

  private var wantedTheme: String {
    theme ?? settings.text(.theme) ?? state.choice("theme") ?? "nuit"
  }

  private var loaded: ThemeShelf.Loaded? {
    shelf.load(wantedTheme) ?? shelf.load("nuit")
  }

  private func program(
    _ summary: StoreSummary,
    _ loaded: ThemeShelf.Loaded,
    _ mailbox: Mailbox<Message>,
    size: Size,
    medium: Medium
  ) -> TerminalSession {
    let look = appearance(loaded, shelf, isUnicode: medium.graphics != .ascii)
    var router = Router(session: session(summary, state, phrases, medium, look), size: size)
    if let presentation = stage?.presentation { router.begin(presentation) }
    return TerminalSession(
      router: router,
      theme: loaded.theme,
      clerk: clerkLine(mailbox, shelf),
      shelf: shelf,
      state: state,
      settings: settingsFile(phrases),
      storePath: summary.path,
      stage: stage
    )
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
    let clerk = Clerk(
      store: store,
      questions: questions,
      door: door,
      inUse: inUse,
      checkpoints: stage?.checkpoints
    )
    return ClerkLine(clerk, mailbox) { question, asker in
      try questions.answer(question, from: store, by: asker)
    }
  }

  /// The settings file, made with its comments when there is none yet; nil in a demonstration, which
  /// keeps nothing.
  private func settingsFile(_ phrases: Phrasebook) -> SettingsFile? {
    guard stateFolder != nil else { return nil }
    let file = SettingsFile(path: Paths.config)
    file.createIfMissing(phrases)
    return file
  }

  /// The lines that were ignored, and a theme that does not exist.
  private func settingsFaults(
    _ wanted: String,
    _ loaded: ThemeShelf.Loaded,
    _ phrases: Phrasebook
  ) -> [String] {
    let unknown = loaded.name == wanted ? [] : [phrases.settings.file.unknownTheme(wanted)]
    return settings.faults.map { settings.sentence($0, phrases) } + unknown
  }

  private func appearance(
    _ loaded: ThemeShelf.Loaded,
    _ shelf: ThemeShelf,
    isUnicode: Bool
  ) -> Appearance {
    Appearance(
      theme: loaded.name,
      themes: shelf.names,
      keyboard: settings.text(.keyboard).flatMap(Keyboard.init) ?? .auto,
      glyphs: settings.text(.glyphs).flatMap(GlyphChoice.init) ?? .auto,
      isUnicode: isUnicode,
      settingsPath: stateFolder == nil ? nil : Paths.config
    )
  }

  private func session(
    _ summary: StoreSummary,
    _ state: StateFolder,
    _ phrases: Phrasebook,
    _ medium: Medium,
    _ appearance: Appearance
  ) -> Session {
    let code = person ?? state.person(store: summary.path)
    let known = code.flatMap { summary.programme.person($0) }
    var session = Session(
      today: clock(summary).today,
      phrases: phrases,
      summary: summary,
      person: known,
      medium: medium,
      isAccessible: isAccessible,
      usesMouse: settings.flag(.mouse) ?? true,
      drafts: known.map { state.drafts(store: summary.path, person: $0.code) } ?? DraftBook(),
      preferences: state.preferences(),
      appearance: appearance
    )
    session.scripts = stage?.scripts ?? []
    return session
  }
}
