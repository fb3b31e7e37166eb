import Phrases

extension UsageFault {
  /// What the argument parser means by its English message: its own errors are not public.
  init(parserMessage message: String, words: [String]) {
    let quoted = UsageFault.quoted(message)
    let first = quoted.first ?? ""
    if message.hasPrefix("Unknown option") {
      self = .unknownOption(first, suggestion: quoted.dropFirst().first)
    } else if message.hasPrefix("Missing value for") {
      self = .missingValue(option: first.split(separator: " ").first.map(String.init) ?? first)
    } else if message.hasPrefix("Missing expected argument") || message.hasPrefix("Missing one of")
    {
      self = .missingArgument(first)
    } else if message.hasPrefix("Unexpected argument") || message.contains("unexpected arguments") {
      let isCommand = first == words.first
      self = isCommand ? .unknownCommand(first) : .unexpectedArgument(first)
    } else if message.hasPrefix("The value"), quoted.count > 1 {
      self = .badValue(first, place: quoted[1], known: [])
    } else if message.hasPrefix("The option"), quoted.count > 1 {
      self = .unexpectedArgument(quoted[1])
    } else {
      self = .malformed(message.split(separator: "\n").first.map(String.init) ?? "")
    }
  }

  /// What stands between apostrophes.
  private static func quoted(_ message: String) -> [String] {
    let parts = message.split(separator: "'", omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
