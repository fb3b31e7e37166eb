import Canvas
import Domain
import Exchange
import Glibc
import Phrases
import Store

/// Where a command reads its options and writes its answer.
final class Console {
  private(set) var globals = GlobalOptions()
  private(set) var format: OutputFormat
  /// The exit status of a command that ends without an error.
  var exitStatus: Int32 = 0
  let out = Output(STDOUT_FILENO)
  /// What was typed to unlock the person's key; nil until it is asked for.
  var passphrase: Passphrase?
  /// The store that the command opened to change it.
  var changed: Store?
  /// The store that the command opened, kept until the process ends: closing it starts a thread, which
  /// crashes where no more files may be opened.
  var opened: Store?

  var book: Phrasebook { globals.book }
  var words: CommandLinePhrases { globals.book.commandLine }

  /// A console that answers in this form until the options are read.
  init(format: OutputFormat) { self.format = format }

  /// Takes the options over.
  func adopt(_ globals: GlobalOptions) {
    self.globals = globals
    format = globals.format
  }

  /// Refuses a form that the command has not.
  func require(_ formats: OutputFormat...) throws {
    guard formats.contains(format) else {
      if format == .html { throw CommandFailure.notYet("--format html", book) }
      throw UsageFault.formatNotHere(format.rawValue, known: formats.map(\.rawValue))
    }
  }

  /// What follows a change once it is answered: its end is remembered, and the day's backup made.
  func settle() {
    guard let changed else { return }
    StoreDoor(globals).remember(changed)
    BackupKeeper(book: book).keepDaily(changed)
  }

  /// Tells the lines of the settings file that are ignored: never a reason to stop.
  func warnOfSettings() {
    for fault in globals.settings.faults { warn(globals.settings.sentence(fault, book)) }
  }

  /// Writes a warning on standard error.
  func warn(_ text: String) { Output.complain(words.titled(words.warning, text)) }

  /// Writes why the command failed, in the form asked for, and answers its exit status.
  func report(_ error: any Error) -> Int32 {
    if let failure = error as? OutputFailure { return report(failure) }
    let failure = CommandFailure(error, book)
    for detail in failure.details { Output.complain(sentence(detail)) }
    Output.complain(words.titled(words.error, failure.message))
    guard format == .json else { return failure.exitStatus }
    do {
      try writeJSON(failure)
      try out.flush()
      return failure.exitStatus
    } catch let error as OutputFailure {
      return report(error)
    } catch {
      return failure.exitStatus
    }
  }

  /// A closed pipe is no error: whoever read has read enough (R90).
  private func report(_ failure: OutputFailure) -> Int32 {
    if failure.number == EPIPE { return 141 }
    let detail = String(cString: strerror(failure.number))
    Output.complain(words.titled(words.error, words.failure(.answerLost, "", detail)))
    return 74
  }

  private func sentence(_ detail: CommandFailure.Detail) -> String {
    let line = detail.line.map { words.packLine($0) + ", " } ?? ""
    return "  " + words.titled("\(line)\(detail.path)", detail.message)
  }

  private func writeJSON(_ failure: CommandFailure) throws {
    var json = JSONWriter(to: out.write)
    try json.object { json in
      try json.object("error") { json in
        json.member("code", failure.code)
        json.member("message", failure.message)
        json.member("subject", failure.subject)
        guard !failure.details.isEmpty else { return }
        try json.array("faults") { json in
          for detail in failure.details {
            try json.object { json in
              json.member("path", detail.path)
              json.member("code", detail.code)
              json.member("line", detail.line)
              json.member("message", detail.message)
            }
          }
        }
      }
    }
    try json.finish()
  }
}
