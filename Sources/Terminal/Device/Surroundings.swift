import Glibc

/// What the environment and the two descriptors say of the terminal, before it is opened.
struct Surroundings {
  var inputIsTerminal: Bool
  var outputIsTerminal: Bool
  var term: String
  var noColor: String
  var colorTerm: String
  var escapeDelay: String
  var overNetwork: Bool

  /// Those of this process.
  static var ours: Surroundings {
    Surroundings(
      inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      term: variable("TERM"),
      noColor: variable("NO_COLOR"),
      colorTerm: variable("COLORTERM"),
      escapeDelay: variable("ESCDELAY"),
      overNetwork: !variable("SSH_CONNECTION").isEmpty
    )
  }

  /// Why no terminal can be opened here; nil when it may be tried.
  var refusal: TerminalError? {
    if !inputIsTerminal || !outputIsTerminal { return .notATerminal }
    return term.isEmpty || term == "dumb" ? .unusable(term: term) : nil
  }

  /// How long a lone Esc waits for the rest of a sequence, in milliseconds: 25, 100 over a
  /// network, or what `ESCDELAY` says.
  var escapeMilliseconds: Int {
    if let asked = Int(escapeDelay), (0...5000).contains(asked) { return asked }
    return overNetwork ? 100 : 25
  }

  private static func variable(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
