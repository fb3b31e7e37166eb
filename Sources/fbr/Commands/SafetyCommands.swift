import ArgumentParser
import Domain
import Exchange
import Phrases
import Store

/// `fbr check`: proves that the store is whole; 1 when something is wrong.
struct CheckCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "check")
  /// Everything is always checked; the option is there for scripts that say so.
  @ArgumentParser.Flag var full = false

  func perform(_ console: Console) throws {
    try console.require(.text, .json)
    let desk = try Desk(console)
    let bar = ProgressBar(console.book)
    let report = try desk.store.check { bar.show(desk.words.checking, $0, of: $1) }
    bar.finish()
    try CheckAnswer(desk: desk, report: report).write()
  }
}

/// What a check answers.
struct CheckAnswer {
  let desk: Desk
  let report: CheckReport

  /// Writes the answer; the command ends with 1 when something is wrong (R92).
  func write(_ more: (inout JSONWriter) -> Void = { _ in }) throws {
    if !report.isSound { desk.console.exitStatus = 1 }
    guard desk.console.format == .json else { return writeText() }
    try desk.json { json in
      json.member("ok", report.isSound)
      more(&json)
      try json.array("checks") { json in
        for item in report.items {
          try json.object { json in
            json.member("name", item.name)
            json.member("ok", item.isSound)
            json.member("examined", item.examined)
            try json.member("findings", texts: item.findings)
          }
        }
      }
    }
  }

  private func writeText() {
    let count = report.items.reduce(0) { $0 + $1.findings.count }
    for item in report.items where !item.isSound {
      desk.out.line(desk.book.files.checkName(item.name))
      for finding in item.findings { desk.out.line("  \(finding)") }
    }
    let examined = report.items.reduce(0) { $0 + $1.examined }
    desk.out.line(
      report.isSound
        ? desk.words.sound(report.items.count, examined) : desk.words.problems(count)
    )
  }
}

/// `fbr backup FILE`: a copy that was verified before it got its name.
struct BackupCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "backup")
  @Argument var file: String

  func perform(_ console: Console) throws {
    try console.require(.text, .json)
    let desk = try Desk(console)
    let copy = try desk.store.backup(to: file)
    guard console.format == .json else {
      console.out.line(desk.words.backedUp(file))
      return console.out.line(desk.words.journalHead(Int(copy.sequence), copy.head))
    }
    try desk.json(Receipt(sequence: copy.sequence, head: copy.head)) { $0.member("backup", file) }
  }
}
