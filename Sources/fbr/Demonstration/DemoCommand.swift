import ArgumentParser
import Canvas
import Domain
import Phrases
import Screens
import Store

/// `fbr demo`: opens a throw-away store of fictional data, perhaps with a script to present.
struct DemoCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "demo")

  @Option(completion: .file(extensions: ["toml"])) var script: String?
  @ArgumentParser.Flag var verify = false
  @ArgumentParser.Flag var resume = false
  @ArgumentParser.Flag var notes = false
  @ArgumentParser.Flag var alone = false
  @Option var size: String?
  @Option(completion: .file(extensions: ["cast"])) var record: String?

  func perform(_ console: Console) throws {
    if notes {
      if script != nil || resume || verify { throw UsageFault.together("--notes", "--script") }
      console.exitStatus = try showNotes(console.globals)
      return
    }
    if resume, script != nil { throw UsageFault.together("--resume", "--script") }
    if verify, script == nil { throw UsageFault.missingArgument("--script") }
    if size != nil, !verify { throw UsageFault.missingArgument("--verify") }
    if alone, script == nil { throw UsageFault.missingArgument("--script") }
    if verify {
      try console.require(.text, .json)
    } else {
      try console.require(.text)
    }
    var demonstration = DemonstrationPlan(scripts: try ScriptShelf(console.book).all())
    demonstration.record = record
    if let script {
      let named = try ScriptShelf(console.book).load(script)
      demonstration.script = named
      demonstration.manner =
        verify ? .rehearsed : alone || named.script.isSelfPaced ? .alone : .shown
    }
    if resume { try demonstration.resume(ScriptShelf(console.book), console.book) }
    if verify {
      let size = try size.map { try DemoCommand.size($0) } ?? Size(width: 80, height: 24)
      try Rehearsal(demonstration, size: size).perform(console)
    } else {
      console.exitStatus = try openDemonstration(console.globals, demonstration)
    }
  }

  /// A size such as `132x43`.
  private static func size(_ text: String) throws -> Size {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard parts.count == 2, (60...400).contains(parts[0]), (16...200).contains(parts[1]) else {
      throw UsageFault.badValue(text, place: "--size", known: ["80x24", "132x43"])
    }
    return Size(width: parts[0], height: parts[1])
  }
}

/// What a demonstration is opened with.
struct DemonstrationPlan {
  /// What may be presented.
  var scripts: [NamedScript]
  /// What is presented from the start.
  var script: NamedScript?
  var manner = Presentation.Manner.shown
  /// Where the recording goes.
  var record: String?
  /// What an interrupted presentation left.
  var interrupted: InterruptedPresentation?

  init(scripts: [NamedScript]) { self.scripts = scripts }

  /// Takes up the presentation that was interrupted last.
  ///
  /// - Throws: `CommandFailure` with 66 when there is none.
  mutating func resume(_ shelf: ScriptShelf, _ book: Phrasebook) throws {
    guard let found = InterruptedPresentation.latest else {
      throw CommandFailure(
        code: "nothingToResume",
        message: book.presenter.nothingToResume,
        subject: "",
        exitStatus: 66
      )
    }
    script = try shelf.load(found.name)
    manner = found.isAlone ? .alone : .shown
    interrupted = found
  }

  /// The presentation to begin with, on a store that is ready for it.
  var presentation: Presentation? {
    script.map { named in
      Presentation(
        named.script,
        name: named.name,
        manner: manner,
        step: interrupted.map { $0.step - 1 } ?? 0,
        elapsed: interrupted?.elapsed ?? 0
      )
    }
  }
}
