import ArgumentParser
import Domain
import Exchange
import Phrases
import Store

/// `fbr restore`: lists the backups of the store, tries one, or puts one back.
struct RestoreCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "restore")
  /// `list`, `last`, or a file.
  @Argument(completion: .file()) var file: String?
  @ArgumentParser.Flag var drill = false

  func perform(_ console: Console) throws {
    try console.require(.text, .json)
    switch (file, drill) {
    case (let file, true): try tryOut(file ?? "last", console)
    case ("list"?, false): try list(console)
    case (let file?, false): try restore(file, console)
    case (nil, false): throw UsageFault.missingArgument("FILE")
    }
  }

  /// The backups of the store that the options name, the newest first, and where they lie; those of
  /// every store when this one is too damaged to say which it is.
  private func entries(_ console: Console) -> (list: [BackupEntry], folder: String) {
    let door = StoreDoor(console.globals)
    guard let store = try? door.open(console.globals.store, readOnly: true),
      let shelf = try? BackupKeeper.shelf(of: store)
    else { return (BackupShelf.entries(ofAllIn: Paths.backups), Paths.backups) }
    try? store.close()
    return (shelf.entries(), shelf.folder)
  }

  private func list(_ console: Console) throws {
    let (entries, folder) = entries(console)
    guard console.format == .json else {
      for entry in entries {
        console.out.line(line(entry, console.book))
        console.out.line("  " + entry.path)
      }
      if entries.isEmpty { console.out.line(console.book.safety.noBackup(folder)) }
      return
    }
    try json(console) { json in
      try json.array("backups") { json in
        for entry in entries {
          try json.object { json in
            json.member("file", entry.path)
            json.member("day", entry.day.iso)
            json.member("at_utc_ms", entry.madeAt.utcMilliseconds)
            json.member("seq", entry.sequence)
            json.member("head", entry.head)
            json.member("bytes", entry.size)
          }
        }
      }
      json.member("total", entries.count)
    }
  }

  private func line(_ entry: BackupEntry, _ book: Phrasebook) -> String {
    let note = book.safety.backupNote(entry.sequence, entry.head, entry.size)
    return "\(backupInstant(entry, book)) · \(note)"
  }

  /// The backup that is meant: the newest of the shelf for `last`, else a file of that path, or of
  /// that name on the shelf.
  private func chosen(_ name: String, _ console: Console) throws -> String {
    if SafeFiles.exists(name), name != "last" { return name }
    let (entries, folder) = entries(console)
    let wanted = entries.first { name == "last" || Paths.name(of: $0.path) == name }
    guard let wanted else {
      throw CommandFailure(
        code: "missing",
        message: console.book.safety.noBackup(folder),
        subject: name,
        exitStatus: 66
      )
    }
    return wanted.path
  }

  private func tryOut(_ name: String, _ console: Console) throws {
    let path = try chosen(name, console)
    let folder = try ThrowAwayFolder()
    defer { folder.remove() }
    let safety = console.book.safety
    let report = try BackupShelf.drill(path, in: folder.path)
    if !report.isSound { console.exitStatus = 1 }
    let examined = report.items.reduce(0) { $0 + $1.examined }
    guard console.format == .json else {
      return console.out.line(
        report.isSound
          ? safety.drillSound(path, examined) : safety.drillFailed(path, report.firstFinding)
      )
    }
    try json(console) { json in
      json.member("ok", report.isSound)
      json.member("file", path)
      json.member("examined", examined)
      try json.member("findings", texts: report.items.flatMap(\.findings))
    }
  }

  private func restore(_ name: String, _ console: Console) throws {
    let path = try chosen(name, console)
    let bar = ProgressBar(console.book)
    let done = try restoring(path, over: console.globals.store, StoreDoor(console.globals)) {
      bar.show(console.book.safety.backingUp, $0, of: 1000)
    }
    bar.finish()
    guard console.format == .json else {
      let safety = console.book.safety
      console.out.line(safety.restored(Paths.name(of: path), done.mark.sequence))
      if let kept = done.kept { console.out.line(safety.keptAt(kept)) }
      return
    }
    try json(console) { json in
      json.member("seq", done.mark.sequence)
      json.member("head", done.mark.head)
      json.member("restored", path)
      json.member("kept", done.kept)
    }
  }

  private func json(_ console: Console, _ body: (inout JSONWriter) throws -> Void) throws {
    var json = JSONWriter(to: console.out.write)
    try json.object { json in
      json.member("store", console.globals.store)
      try body(&json)
    }
    try json.finish()
  }
}

/// Puts a backup in the place of a store, brings it up to date, and remembers its end.
func restoring(
  _ backup: String,
  over path: String,
  _ door: StoreDoor,
  progress: @escaping (Int) throws -> Void = { _ in }
) throws -> Restoration {
  if let restriction = Store.restriction(of: path, isShared: door.isShared) {
    throw Refusal(restriction, path)
  }
  let done = try Restoration(
    of: backup,
    over: path,
    shelves: Paths.backups,
    at: Clock.now,
    progress: progress
  )
  var opener = door
  opener.acceptsOlder = true
  let store = try opener.open(path)
  door.remember(store)
  try store.close()
  return done
}

/// When a backup was made, as a person reads it; its clock is UTC.
func backupInstant(_ entry: BackupEntry, _ book: Phrasebook) -> String {
  let minutes = Int(entry.madeAt.utcMilliseconds / 60_000 % 1440)
  let clock = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
  return "\(book.day(entry.day)) \(clock.joined(separator: ":")) UTC"
}
