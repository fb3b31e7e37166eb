import ArgumentParser
import Domain
import Exchange
import Phrases
import Store

/// `fbr programme import|export|publish|discard|versions|diff`.
struct ProgrammeCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "programme")

  private enum Act: String, CaseIterable { case `import`, export, publish, discard, versions, diff }

  @Argument(completion: .list(["import", "export", "publish", "discard", "versions", "diff"]))
  var act: String
  @Argument(completion: .file()) var file: String?
  /// The effective day of an import or of a publication.
  @Option(parsing: .unconditional) var effective: String?
  /// Which version is exported: a number, or `draft`.
  @Option(parsing: .unconditional) var of: String?
  @Option(parsing: .unconditional) var from: String?
  @Option(parsing: .unconditional) var to: String?

  func perform(_ console: Console) throws {
    let act = try choice(act, "fbr programme") as Act
    try act == .versions || act == .diff
      ? console.require(.text, .csv, .json) : console.require(.text, .json)
    let effective = try effective.map { text in
      guard let day = Day(iso: text) else { throw UsageFault.badDay(text, place: "--effective") }
      return day
    }
    switch act {
    case .import: try importPack(try named(), effective, console)
    case .export: try exportPack(try named(), console)
    case .publish: try publish(effective, console)
    case .discard: try discard(console)
    case .versions: try ProgrammeLists(try Desk(console)).versions()
    case .diff: try ProgrammeLists(try Desk(console)).difference(from: from, to: to)
    }
  }

  private func named() throws -> String {
    guard let file else { throw UsageFault.missingArgument("FILE") }
    return file
  }

  private func importPack(_ file: String, _ effective: Day?, _ console: Console) throws {
    let (desk, author) = try console.deskForChange()
    let programme = try Pack.read(file, console.book, joining: desk.programme.persons)
    let (outcome, receipt) = try desk.store.importPack(
      programme,
      effectiveOn: effective,
      by: author
    )
    try console.warnOfVerifiers(desk.store)
    guard console.format == .json else {
      return console.out.line(console.words.packImported(outcome.word, programme.code))
    }
    try desk.json(receipt) { json in
      json.member("programme", programme.code)
      json.member("state", outcome.word.rawValue)
      if let version = outcome.version { json.member("version", version) }
    }
  }

  private func exportPack(_ file: String, _ console: Console) throws {
    let desk = try Desk(console, isSilent: file == "-")
    let programme = try ProgrammeLists(desk).programme(of, whole: true)
    let mark = desk.summary.isDemonstration ? "# \(console.words.demonstration)\n" : ""
    let text = mark + PackWriter.text(programme)
    if file == "-" { return try console.out.write(Array(text.utf8)) }
    try NewFile.write(Array(text.utf8), to: file, console.book)
    let summary = desk.summary
    guard console.format == .json else {
      return console.out.line(console.words.programmeWritten(file))
    }
    try desk.json(Receipt(sequence: summary.sequence, head: summary.head)) {
      $0.member("programme", programme.code)
      $0.member("file", file)
    }
  }

  /// Publishes the draft; a file that is named must be that draft: one publishes what one has read.
  private func publish(_ effective: Day?, _ console: Console) throws {
    let (desk, author) = try console.deskForChange()
    let read = try file.map { try Pack.read($0, console.book, joining: desk.programme.persons) }
    let draft = try desk.store.referentials().draft
    if let read, let draft, !desk.isSame(read, as: draft) {
      throw Refusal(.draftDiffers, subject: file ?? "")
    }
    let request = DraftRequest.publish(effectiveOn: effective, revision: draft?.revision ?? 0)
    let receipt = try desk.store.change(request, by: author)
    guard let made = try desk.store.referentials().newest else { return }
    guard console.format == .json else {
      let day = console.book.day(made.effectiveOn)
      return console.out.line(console.words.programmePublished(made.number, day))
    }
    try desk.json(receipt) { json in
      json.member("programme", made.programme.code)
      json.member("version", made.number)
      json.member("effective_on", made.effectiveOn.iso)
    }
  }

  private func discard(_ console: Console) throws {
    let (desk, author) = try console.deskForChange()
    let revision = try desk.store.referentials().draft?.revision ?? 0
    let receipt = try desk.store.change(.discard(revision: revision), by: author)
    guard console.format == .json else {
      return console.out.line(console.words.draftDiscarded)
    }
    try desk.json(receipt)
  }
}

extension Console {
  /// Warns of each mechanism that nobody in the store may perform: persons may still come, and a
  /// version with such a mechanism is not published once there are claims (R73).
  func warnOfVerifiers(_ store: Store) throws {
    for fault in try store.verifierFaults() { warn(words.programmeFault(fault)) }
  }
}

extension PackImport {
  fileprivate var word: PackOutcome {
    switch self {
    case .unchanged: .unchanged
    case .replaced: .inForce
    case .drafted: .draft
    }
  }

  fileprivate var version: Int? {
    switch self {
    case .unchanged: nil
    case .replaced(let version), .drafted(let version): version
    }
  }
}

extension Desk {
  /// Whether a pack is the draft; persons that the store knows already do not count.
  fileprivate func isSame(_ pack: Programme, as draft: ProgrammeDraft) -> Bool {
    var pack = pack
    pack.persons.removeAll { programme.person($0.code) == $0 }
    return pack == draft.programme
  }
}
