import Domain
import Exchange
import Foundation
import Phrases
import Screens
import Store
import Terminal

/// Opens the screens on the store that the options name; on the first run, a store is made.
///
/// Answers what the process exits with.
/// - Throws: `CommandFailure`, `StoreError`, `UsageFault`.
func openScreens(_ options: GlobalOptions) throws -> Int32 {
  try requireTerminal(options)
  let isFirst = !options.namesStore && !FileManager.default.fileExists(atPath: options.store)
  let store = isFirst ? try firstStore(options) : try StoreDoor(options).open(options.store)
  return try launch(store, options, stateFolder: Paths.state, isFirst: isFirst)
}

/// Opens the screens on a throw-away store of fictional data; nothing of the person's is touched.
func openDemonstration(_ options: GlobalOptions, _ plan: DemonstrationPlan) throws -> Int32 {
  try requireTerminal(options)
  let folder = try ThrowAwayFolder()
  defer { folder.remove() }
  let (launch, stage) = try demonstration(options, plan, in: folder, isShown: true)
  do {
    let status = try MainActor.assumeIsolated { try launch.launch() }
    stage.close(status: status)
    return status
  } catch let error as TerminalError {
    throw CommandFailure(error, options.book)
  }
}

/// Plays the script of a demonstration where nobody looks; answers what was found.
func rehearse(
  _ options: GlobalOptions,
  _ plan: DemonstrationPlan,
  on device: QuietTerminal
) throws -> (outcomes: [StepOutcome], recorder: CastRecorder?) {
  let folder = try ThrowAwayFolder()
  defer { folder.remove() }
  let (launch, stage) = try demonstration(options, plan, in: folder, isShown: false)
  defer { stage.checkpoints.remove() }
  do {
    let outcomes = try MainActor.assumeIsolated { try launch.rehearse(on: device) }
    return (outcomes, stage.recorder)
  } catch let error as TerminalError {
    throw CommandFailure(error, options.book)
  }
}

/// A demonstration ready to be opened.
private func demonstration(
  _ options: GlobalOptions,
  _ plan: DemonstrationPlan,
  in folder: ThrowAwayFolder,
  isShown: Bool
) throws -> (TerminalLaunch, Stage) {
  let path = folder.path + "/demo.fbr"
  let script = plan.script?.script
  if let interrupted = plan.interrupted {
    try CheckpointShelf.copy(interrupted.store, to: path)
  } else {
    let bar = ProgressBar(options.book)
    try DemonstrationCache(claims: script?.claims, seed: script?.seed).copy(to: path) {
      bar.show(options.book.commandLine.filling, Int($0 * 1000), of: 1000)
    }
    bar.finish()
  }
  var recorder: CastRecorder?
  if let record = plan.record {
    recorder = CastRecorder(record)
    if recorder == nil { throw StoreError(.cannotCreate, path: record, detail: "") }
  }
  if isShown { CheckpointShelf.tidy() }
  let stage = Stage(
    plan,
    day: DayInUse(options.today ?? plan.interrupted?.today ?? script?.clock),
    notes: isShown && script != nil ? NotesServer() : nil,
    recorder: recorder
  )
  var options = options
  let left = plan.interrupted.map(\.person).flatMap { $0.isEmpty ? nil : $0 }
  options.person =
    options.person ?? left ?? script?.person ?? Demonstration.founder.person
  if !options.namesLanguage, let language = stage.language {
    options.speak(language, from: "--script")
  }
  let store = try Store.open(path)
  let launch = try prepare(store, options, stateFolder: nil, isFirst: false, stage: stage)
  return (launch, stage)
}

/// Refuses to open screens where there is no terminal (DESIGN §6).
func requireTerminal(_ options: GlobalOptions) throws {
  guard Surroundings.inputIsTerminal, Surroundings.outputIsTerminal else {
    throw UsageFault.notATerminal
  }
  // Before any store is made for a terminal that cannot show it.
  do {
    try Terminal.check()
  } catch {
    throw CommandFailure(error, options.book)
  }
}

/// The store of a first run: the example's programme, in the usual place.
private func firstStore(_ options: GlobalOptions) throws -> Store {
  let folder = (options.store as NSString).deletingLastPathComponent
  try? FileManager.default.createDirectory(
    atPath: folder,
    withIntermediateDirectories: true,
    attributes: [.posixPermissions: 0o700]
  )
  return try newStore(options.store, isDemonstration: false, options)
}

/// Makes a store from the screens: fictional, or with the example's programme.
func newStore(
  _ path: String,
  isDemonstration: Bool,
  _ options: GlobalOptions
) throws -> Store {
  if isDemonstration {
    return try Demonstration.create(
      path,
      claims: DemonstrationCache.claims,
      seed: DemonstrationCache.seed
    )
  }
  let now = Clock.now
  return try Store.create(
    path,
    programme: try Pack.example(options.book),
    author: Author(
      person: "",
      today: options.today ?? now.day,
      moment: now
    )
  )
}

private func prepare(
  _ store: Store,
  _ options: GlobalOptions,
  stateFolder: String?,
  isFirst: Bool,
  stage: Stage? = nil
) throws -> TerminalLaunch {
  try requirePerson(options, of: store)
  let folders = [options.themes, Paths.themes].compactMap { $0 }
  try requireTheme(options, ThemeShelf(folders: folders))
  let day = stage?.day
  return TerminalLaunch(
    store: store,
    person: options.person,
    language: options.namesLanguage ? options.language : nil,
    usualLanguage: options.language,
    bidi: options.bidi,
    theme: options.theme,
    themeFolders: folders,
    color: options.color,
    isAccessible: options.isAccessible,
    settings: options.settings,
    stateFolder: stateFolder,
    isFirst: isFirst,
    clock: { sessionClock($0, day?.day ?? options.today) },
    files: fileWork(options),
    door: StoreDoor(options),
    stage: stage
  )
}

private func launch(
  _ store: Store,
  _ options: GlobalOptions,
  stateFolder: String?,
  isFirst: Bool
) throws -> Int32 {
  let launch = try prepare(store, options, stateFolder: stateFolder, isFirst: isFirst)
  do {
    let status = try MainActor.assumeIsolated { try launch.launch() }
    if status == 0, stateFolder != nil { leave(launch.inUse.store ?? store, options) }
    return status
  } catch let error as TerminalError {
    throw CommandFailure(error, options.book)
  }
}

/// What is done once the screens are closed: the end of the journal is remembered, and a backup made
/// if the store changed. A signal or a lost terminal does without, so that it ends at once.
private func leave(_ store: Store, _ options: GlobalOptions) {
  StoreDoor(options).remember(store)
  Interruption.watch()
  BackupKeeper(book: options.book).keep(store, telling: options.book.safety.backupKeys)
}

/// Refuses a person whom the programme does not know, before anything is drawn (R58).
private func requirePerson(_ options: GlobalOptions, of store: Store) throws {
  guard let person = options.person else { return }
  if try store.summary().programme.person(person) == nil {
    throw Refusal(.unknownPerson, subject: person)
  }
}

/// Refuses a theme that does not exist: an explicit choice fails loudly.
private func requireTheme(_ options: GlobalOptions, _ shelf: ThemeShelf) throws {
  guard let theme = options.theme, shelf.load(theme) == nil else { return }
  throw CommandFailure(
    code: "unknownTheme",
    message: options.book.commandLine.unknownTheme(theme, shelf.names),
    subject: theme,
    exitStatus: 78
  )
}

/// The day of the session: the option's, the demonstration's, or the clock's.
private func sessionClock(_ summary: StoreSummary, _ asked: Day?) -> SessionClock {
  let now = Clock.now
  let today = asked ?? summary.frozenToday ?? now.day
  return SessionClock(
    today: today,
    moment: summary.isDemonstration ? Clock.demonstration(today) : now
  )
}

extension CommandFailure {
  /// A terminal that cannot be used, in a sentence.
  fileprivate init(_ error: TerminalError, _ book: Phrasebook) {
    let words = book.commandLine
    let (code, message): (String, String) =
      switch error {
      case .notATerminal: ("notATerminal", words.notATerminal)
      case .unusable: ("unusableTerminal", words.dumbTerminal)
      case .system(let number):
        ("system", words.internalFault(String(cString: strerror(number))))
      }
    self.init(code: code, message: message, subject: "TERM", exitStatus: error.exitCode)
  }
}
