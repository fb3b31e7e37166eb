import Canvas
import Phrases

/// `fbr --help`, and the help of one command.
struct Help {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// Writes the help of the command that the words name, or of them all.
  func write(_ words: [String]) throws {
    guard let word = words.first else { return writeAll() }
    guard let verb = CommandVerb(rawValue: word) else { throw UsageFault.unknownCommand(word) }
    write(verb)
  }

  private func write(_ verb: CommandVerb) {
    let (out, words) = (console.out, console.words)
    let summary = words.verb(verb)
    out.line(summary.prefix(1).uppercased() + summary.dropFirst() + ".")
    out.line()
    out.line(words.help.usage)
    for syntax in verb.syntax { out.line("  fbr \(syntax)") }
    if verb.syntax.contains(where: { $0.contains("CLAIM…") }) {
      out.line("  fbr \(verb.rawValue) --filter EXPR …")
    }
    out.line()
    writeGlobals()
  }

  private func writeAll() {
    let (out, words) = (console.out, console.words)
    out.line(words.help.tagline)
    out.line()
    out.line(words.help.usage)
    out.line("  fbr")
    out.line()
    out.line(words.help.commands)
    for verb in CommandVerb.allCases { write(verb, indent: "  ") }
    out.line()
    writeGlobals()
    out.line()
    for text in [words.help.more, words.help.completions, words.help.exitCodes] {
      for line in broken(text) { out.line(line) }
      out.line()
    }
  }

  private func write(_ verb: CommandVerb, indent: String) {
    for syntax in verb.syntax { console.out.line(indent + syntax) }
    console.out.line(indent + "    " + console.words.verb(verb))
  }

  private func writeGlobals() {
    console.out.line(console.words.help.options)
    let width = console.words.help.globals.map { cellWidth(of: $0.option) }.max() ?? 0
    for (option, meaning) in console.words.help.globals {
      console.out.line("  \(fit(option, width))  \(meaning)")
    }
  }

  /// The lines of a text, the long ones broken; a line that is indented is an example, kept whole.
  private func broken(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.hasPrefix(" ") ? [String(line)] : wrapped(String(line), width: 96)
    }
  }
}
