import ArgumentParser
import Phrases

/// The scripts that complete commands in a shell.
enum Completions {
  /// Writes the script of a shell; of the one in use when none is named.
  static func write(_ shell: String?, _ console: Console) throws {
    let used = Paths.variable("SHELL").map(Paths.name(of:))
    let name = shell ?? used ?? "bash"
    guard CompletionShell.allCases.map(\.rawValue).contains(name),
      let shell = CompletionShell(rawValue: name)
    else {
      throw UsageFault.badValue(
        name,
        place: "--generate-completion-script",
        known: CompletionShell.allCases.map(\.rawValue)
      )
    }
    try console.out.write(Array((CompletionRoot.completionScript(for: shell) + "\n").utf8))
  }
}
