import ArgumentParser
import Canvas
import Domain
import Exchange
import Glibc
import Phrases
import Store
import Terminal

/// One run of the program: from its arguments to its exit status.
enum Program {
  /// The version that `--version` names.
  static let version = "0.1.0"

  /// Does what the arguments say and answers the exit status of DESIGN §6.
  static func run(_ arguments: Arguments) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    // Nothing that the program makes is for others to read, whatever it was started with.
    umask(0o077)
    leaveReports()
    let console = Console(format: Invocation.format(of: arguments.words))
    // It lives as long as the process, and so does the store that it holds.
    _ = Unmanaged.passRetained(console)
    do {
      try arguments.requireText()
      var invocation = try Invocation(arguments.words)
      invocation.adopt(.read(Paths.config))
      console.adopt(invocation.globals)
      try answer(&invocation, console)
      try console.out.flush()
      console.settle()
      return console.exitStatus
    } catch {
      return console.report(error)
    }
  }

  /// From now on a crash leaves a report in the state folder, and no dump anywhere.
  private static func leaveReports() {
    CrashReports.forbidDumps()
    CrashReports.note(.version, version)
    CrashReports.note(.sqlite, Store.sqliteVersion)
    CrashReports.leave(in: Paths.state)
  }

  private static func answer(_ invocation: inout Invocation, _ console: Console) throws {
    switch invocation.request {
    case .help(let words):
      if words.contains("--man") { return ManualPage(console).write() }
      try Help(console).write(words)
    case .version: console.out.line("fbr \(version) · SQLite \(Store.sqliteVersion)")
    case .completions(let shell): try Completions.write(shell, console)
    case .screens:
      try SystemLimits.require()
      console.exitStatus = try openScreens(console.globals)
    case .command(let words):
      try SystemLimits.require()
      Interruption.watch()
      CrashReports.note(.command, knownVerb(words.first))
      Failpoint.pass("command")
      let command = try parse(words)
      console.warnOfSettings()
      try console.perform(command)
    }
  }

  /// A word when it is the name of a command: a mistyped one may be the name of a person, and is not
  /// for a report.
  private static func knownVerb(_ word: String?) -> String {
    Root.commands.contains { $0.configuration.commandName == word } ? word ?? "" : ""
  }

  /// The command that the words name.
  private static func parse(_ words: [String]) throws -> any Subcommand {
    do {
      let parsed = try Root.parseAsRoot(words)
      guard let command = parsed as? any Subcommand else {
        throw UsageFault.missingArgument("COMMAND")
      }
      return command
    } catch let fault as UsageFault {
      throw fault
    } catch {
      throw UsageFault(parserMessage: Root.message(for: error), words: words)
    }
  }
}
