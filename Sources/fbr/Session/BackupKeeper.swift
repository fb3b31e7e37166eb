import Domain
import Phrases
import Store

/// When a backup is made without being asked for, and where (DESIGN §2): on quitting the screens,
/// before an import, before a store is brought up to date, and once a day by commands.
///
/// Only a store that changed since its last backup gets one; fictional data get none, and
/// `FBR_BACKUPS=off` asks for none at all.
struct BackupKeeper: Sendable {
  let book: Phrasebook

  static var isOff: Bool { Paths.variable("FBR_BACKUPS") == "off" }

  /// The shelf of a store.
  static func shelf(of store: Store) throws -> BackupShelf {
    BackupShelf(of: try store.identity(), in: Paths.backups)
  }

  /// Makes a backup when the store changed since the last one, with a bar on a terminal; that it
  /// could not be made is told, and stops nothing.
  func keep(_ store: Store, telling keys: String? = nil) {
    do {
      try add(store, telling: keys)
    } catch {
      let failure = CommandFailure(error, book)
      let words = book.commandLine
      Output.complain(words.titled(words.warning, book.safety.backupMissed(failure.message)))
    }
  }

  /// The same, in silence: behind the screens, where nothing may be written to the terminal.
  func keepQuietly(_ store: Store) throws {
    guard !BackupKeeper.isOff, try !store.isDemonstration() else { return }
    try BackupKeeper.shelf(of: store).add(store, at: Clock.now)
  }

  /// The first change of a day by a command, however large the store: a large one takes some seconds
  /// once a day, after the command was answered, and a person may end it with Ctrl-C.
  func keepDaily(_ store: Store) {
    guard !BackupKeeper.isOff, let shelf = try? BackupKeeper.shelf(of: store) else { return }
    let now = Clock.now
    let today = Moment(utcMilliseconds: now.utcMilliseconds, offsetMinutes: 0).day
    // A day that is another one, be it later: a clock that once was ahead must not end backups.
    if shelf.entries().first?.day == today { return }
    keep(store, telling: book.safety.backupKeys)
  }

  /// No store is changed as a whole without a copy of what it was.
  func keepBeforeMigration(_ store: Store) throws {
    do {
      try add(store, telling: nil)
    } catch {
      let failure = CommandFailure(error, book)
      throw CommandFailure(
        code: failure.code,
        message: book.safety.migrationHeld(failure.message),
        subject: store.path,
        exitStatus: failure.exitStatus
      )
    }
  }

  private func add(_ store: Store, telling keys: String?) throws {
    guard !BackupKeeper.isOff, try !store.isDemonstration() else { return }
    let bar = ProgressBar(book)
    defer { bar.finish() }
    var hasTold = false
    try BackupKeeper.shelf(of: store).add(store, at: Clock.now) { done in
      if let keys, !hasTold, bar.isDue {
        hasTold = true
        Output.complain(keys)
      }
      bar.show(book.safety.backingUp, done, of: 1000)
    }
  }
}
