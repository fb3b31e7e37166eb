import ArgumentParser
import Canvas
import Domain
import Exchange
import Glibc
import Phrases
import Store

/// One run of the program: from its arguments to its exit status.
enum Program {
  /// The version that `--version` names.
  static let version = "0.1.0"

  /// Does what the arguments say and answers the exit status of DESIGN §6.
  static func run(_ arguments: [String]) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let console = Console(format: Invocation.format(of: arguments))
    do {
      var invocation = try Invocation(arguments)
      try console.adopt(invocation.globals)
      try answer(&invocation, console)
      try console.out.flush()
      return console.exitStatus
    } catch {
      return console.report(error)
    }
  }

  private static func answer(_ invocation: inout Invocation, _ console: Console) throws {
    switch invocation.request {
    case .help(let words): try Help(console).write(words)
    case .version: console.out.line("fbr \(version)")
    case .completions(let shell): try Completions.write(shell, console)
    case .screens: console.exitStatus = try openScreens(console.globals)
    case .command(let words):
      if let verb = Unavailable.verb(of: words) {
        throw CommandFailure.notYet("fbr \(verb)", console.book)
      }
      Interruption.watch()
      try parse(words).perform(console)
    }
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
