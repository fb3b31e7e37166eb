import ArgumentParser
import Domain
import Exchange
import Phrases
import Store

/// `fbr programme import|export|publish`.
struct ProgrammeCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "programme")

  private enum Act: String, CaseIterable { case `import`, export, publish }

  @Argument(completion: .list(["import", "export", "publish"])) var act: String
  @Argument var file: String

  func perform(_ console: Console) throws {
    try console.require(.text, .json)
    switch try choice(act, "fbr programme") as Act {
    case .import: try importPack(console)
    case .export: try exportPack(console)
    case .publish:
      _ = try console.requirePerson()
      throw CommandFailure.notYet("fbr programme publish", console.book)
    }
  }

  /// A programme that no claim was decided by is replaced; another version of one that is in use
  /// waits for publication, which is not there yet.
  private func importPack(_ console: Console) throws {
    _ = try console.requirePerson()
    let programme = try Pack.read(file, console.book)
    let (desk, author) = try console.deskForChange()
    guard let receipt = try desk.store.replace(programme: programme, by: author) else {
      throw CommandFailure(
        code: "notAvailable",
        message: console.words.programmeInUse,
        subject: "fbr programme import",
        exitStatus: 69
      )
    }
    guard console.format == .json else {
      return console.out.line(console.words.programmeReplaced(programme.code))
    }
    try desk.json(receipt) { $0.member("programme", programme.code) }
  }

  private func exportPack(_ console: Console) throws {
    let desk = try Desk(console)
    let text = PackWriter.text(desk.programme)
    if file == "-" { return try console.out.write(Array(text.utf8)) }
    try NewFile.write(Array(text.utf8), to: file, console.book)
    let summary = desk.summary
    guard console.format == .json else {
      return console.out.line(console.words.programmeWritten(file))
    }
    try desk.json(Receipt(sequence: summary.sequence, head: summary.head)) {
      $0.member("programme", desk.programme.code)
      $0.member("file", file)
    }
  }
}
