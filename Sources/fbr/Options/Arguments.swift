import Phrases

/// The arguments as the system gave them.
struct Arguments {
  /// The arguments after the program's name, every byte that is not UTF-8 replaced by a sign.
  let words: [String]
  /// The first of them that is not UTF-8. It is refused rather than repaired: what a person wrote
  /// must not reach the journal as something else.
  let firstUnreadable: String?

  init(_ words: [String], firstUnreadable: String? = nil) {
    self.words = words
    self.firstUnreadable = firstUnreadable
  }

  /// Those of this process.
  static var given: Arguments {
    let words = Array(CommandLine.arguments.dropFirst())
    let unreadable = words.indices.first { index in
      CommandLine.unsafeArgv[index + 1].map { String(validatingCString: $0) == nil } ?? false
    }
    return Arguments(words, firstUnreadable: unreadable.map { words[$0] })
  }

  /// - Throws: `UsageFault` when one of them is not UTF-8.
  func requireText() throws(UsageFault) {
    if let firstUnreadable { throw .notText(firstUnreadable) }
  }
}
