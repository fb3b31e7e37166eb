extension CommandLinePhrases {
  /// The command line in English.
  static let english = CommandLinePhrases(
    notATerminal:
      "fbr needs a terminal for its screens; in a pipe or a script use a sub-command: fbr --help",
    dumbTerminal: "This terminal (TERM) cannot place the cursor: use a sub-command, fbr --help",
    arabicLater: "Arabic is not available yet; the interface stays in English.",
    done: { "\(NumberStyle.english.number($0)) done, \(NumberStyle.english.number($1)) refused" },
    error: "Error"
  )
}
