import Canvas
import Domain
import Phrases

/// New, open, import, back up: the dialogs that lead to a file.
extension Router {
  /// Asks for the folder where a file will be chosen or written.
  mutating func browse(_ purpose: FileFlow.Purpose) -> [Effect] {
    let flow = FileFlow(purpose: purpose)
    self.flow = flow
    return askForDialog(.folder(nil, kind: flow.kind))
  }

  func importDialog() -> Dialog {
    let files = session.phrases.files
    let options = zip(ImportKind.allCases, files.kinds).map { kind, label in
      Field.Option(kind.rawValue, label, note: kind.requiredColumns.joined(separator: " "))
    }
    return Dialog(
      "file.kind",
      owner: nil,
      title: files.importTitle,
      fields: [Field("kind", files.kind, .choice(options), isRequired: true)],
      buttons: [.init("next", session.phrases.shell.continueButton), .close(session.phrases)]
    )
  }

  /// Shows a folder, as a list to choose from, or with a name to type.
  mutating func showFolder(_ listing: FolderListing) -> [Effect] {
    guard var flow else { return [] }
    flow.folder = listing
    self.flow = flow
    switch flow.purpose {
    case .open, .importing: return present(browserDialog(listing, flow))
    case .new, .backup: return present(nameDialog(listing, flow))
    }
  }

  private func options(_ listing: FolderListing) -> [Field.Option] {
    let files = session.phrases.files
    var options: [Field.Option] = []
    if listing.parent != nil { options.append(Field.Option("..", "../", note: files.parent)) }
    return options
      + listing.entries.map { entry in
        let size = entry.size.map { session.phrases.numbers.number($0) } ?? ""
        return Field.Option(entry.name, entry.name + (entry.isFolder ? "/" : ""), note: size)
      }
  }

  private func browserDialog(_ listing: FolderListing, _ flow: FileFlow) -> Dialog {
    let files = session.phrases.files
    var body: [Dialog.Line] = [.muted(listing.path)]
    if listing.entries.isEmpty { body.append(.text(files.emptyFolder)) }
    return Dialog(
      "file.browse",
      owner: nil,
      title: title(flow),
      body: body,
      fields: [
        Field(
          "entry",
          flow.kind == .store ? files.storeFiles : files.csvFiles,
          .choice(options(listing)),
          isRequired: true
        )
      ],
      buttons: [.init("choose", files.open), .close(session.phrases)]
    )
  }

  private func nameDialog(_ listing: FolderListing, _ flow: FileFlow) -> Dialog {
    let files = session.phrases.files
    var fields = [
      Field(
        "name",
        files.name,
        .text(limit: 120),
        value: flow.purpose == .new ? "region.fbr" : "copie.fbr",
        isRequired: true
      ),
      Field("entry", files.folder, .choice(folders(listing)), isRequired: true),
    ]
    if flow.purpose == .new {
      fields.append(
        Field("demo", files.kind, .choices([Field.Option("demo", files.demonstration)]))
      )
    }
    return Dialog(
      "file.name",
      owner: nil,
      title: title(flow),
      body: [.muted(listing.path)],
      fields: fields,
      buttons: [
        .init("choose", flow.purpose == .new ? files.create : files.backupButton),
        .close(session.phrases),
      ]
    )
  }

  /// The folder itself, the one above, and those inside.
  private func folders(_ listing: FolderListing) -> [Field.Option] {
    let here = Field.Option(".", "./", note: listing.path)
    return [here] + options(listing).filter { $0.label.hasSuffix("/") }
  }

  private func title(_ flow: FileFlow) -> String {
    let files = session.phrases.files
    switch flow.purpose {
    case .open: return files.openTitle
    case .new: return files.newTitle
    case .backup: return files.backupTitle
    case .importing(let kind):
      let index = ImportKind.allCases.firstIndex(of: kind) ?? 0
      return files.importTitle + " · " + files.kinds[index]
    }
  }

  /// What a dialog about a file answered.
  mutating func submittedFile(_ result: DialogResult) -> [Effect] {
    switch result.dialog {
    case "file.kind":
      guard let kind = ImportKind(rawValue: result["kind"]) else { return [] }
      return browse(.importing(kind))
    case "file.browse": return choose(result["entry"])
    case "file.name": return write(result)
    case "file.import":
      guard let flow, case .importing(let kind) = flow.purpose, let path = flow.path else {
        return []
      }
      return perform([.importFile(kind, path: path, nextToken())])
    default: return submittedSafety(result)
    }
  }

  /// Goes into a folder, or does with a file what the flow is for.
  private mutating func choose(_ name: String) -> [Effect] {
    guard var flow, let listing = flow.folder else { return [] }
    if let folder = folder(name, in: listing) {
      return askForDialog(.folder(folder, kind: flow.kind))
    }
    let path = join(listing.path, name)
    flow.path = path
    self.flow = flow
    switch flow.purpose {
    case .importing(let kind): return askForDialog(.dryRun(kind, path: path))
    default: return perform([.openStore(path: path, nextToken())])
    }
  }

  private mutating func write(_ result: DialogResult) -> [Effect] {
    guard let flow, let listing = flow.folder else { return [] }
    if let folder = folder(result["entry"], in: listing) {
      return askForDialog(.folder(folder, kind: flow.kind))
    }
    let path = join(listing.path, result["name"])
    if flow.purpose == .new {
      let demo = result.choices("demo").contains("demo")
      return perform([.newStore(path: path, isDemonstration: demo, nextToken())])
    }
    return perform([.backup(path: path, nextToken())])
  }

  /// The path of a folder of a listing, by the name chosen; nil for a file or the folder itself.
  private func folder(_ name: String, in listing: FolderListing) -> String? {
    if name == ".." { return listing.parent }
    let isFolder = listing.entries.contains { $0.name == name && $0.isFolder }
    return isFolder ? join(listing.path, name) : nil
  }

  private func join(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// What an import would do: its figures, or its bad rows one by one.
  mutating func showDryRun(_ outcome: ImportOutcome) -> [Effect] {
    guard let flow else { return [] }
    let files = session.phrases.files
    var body: [Dialog.Line] = [
      .muted(flow.path ?? ""),
      .text(files.dryRun(outcome.accepted, outcome.unchanged, outcome.badTotal)),
    ]
    var buttons: [Dialog.Button] = []
    if outcome.badTotal > 0 {
      body += [.warning("▲ " + files.refusedWhole), .empty]
      body += outcome.badRows.map { .text(line($0)) }
      let rest = outcome.badTotal - outcome.badRows.count
      if rest > 0 { body.append(.muted(session.phrases.forms.more(rest))) }
    } else if outcome.accepted == 0 {
      body.append(.text(files.nothingNew))
    } else {
      if outcome.assumedDeclarer > 0 {
        body.append(.warning("▲ " + files.becomesDeclarer(outcome.assumedDeclarer)))
      }
      buttons.append(.init("import", files.importButton(outcome.accepted)))
    }
    buttons.append(.close(session.phrases))
    return present(
      Dialog("file.import", owner: nil, title: title(flow), body: body, buttons: buttons)
    )
  }

  /// A bad row: its line, its column, and what is wrong.
  func line(_ row: BadRow) -> String {
    let files = session.phrases.files
    let sentence = session.phrases.sentence(row)
    guard let column = row.column else { return files.wholeRow(row.line, sentence) }
    return files.row(row.line, column, sentence)
  }
}
