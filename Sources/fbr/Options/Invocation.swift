import Domain
import Phrases

/// The arguments, with the global options taken out from wherever they stand (R87).
struct Invocation {
  /// What is asked for.
  enum Request {
    case screens
    case command([String])
    /// The words of the command that help is asked about.
    case help([String])
    case version
    case completions(shell: String?)
  }

  private(set) var globals = GlobalOptions()
  private(set) var request = Request.screens

  /// Reads the arguments after the program's name.
  init(_ arguments: [String]) throws(UsageFault) {
    var words: [String] = []
    var asked: Request?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += [argument] + rest
        break
      }
      let (option, inline) = Invocation.split(argument)
      if GlobalOptions.valued.contains(option) {
        guard let value = inline ?? rest.popFirst() else { throw .missingValue(option: option) }
        try globals.set(option, value)
      } else if option == "--generate-completion-script" {
        asked = .completions(shell: inline ?? rest.popFirst())
      } else if Invocation.valued.contains(option), inline == "" {
        // The parser would take the next word for the value that is empty.
        words += [option, ""]
      } else if Invocation.valued.contains(argument) {
        words.append(argument)
        if let value = rest.popFirst() { words.append(value) }
      } else if !take(argument, &asked) {
        words.append(argument)
      }
    }
    request = Invocation.request(asked, words)
  }

  /// Takes over what the settings file says.
  mutating func adopt(_ settings: Settings) { globals.adopt(settings) }

  /// Takes an option that has no value; false when the argument is something else.
  private mutating func take(_ argument: String, _ asked: inout Request?) -> Bool {
    switch argument {
    case "--accessible": (globals.isAccessible, globals.asksAccessible) = (true, true)
    case "--shared-folder": globals.isShared = true
    case "--accept-older": globals.acceptsOlder = true
    case "--help", "-h", "-help": asked = .help([])
    case "--version": asked = .version
    default: return false
    }
    return true
  }

  private static func request(_ asked: Request?, _ words: [String]) -> Request {
    switch asked {
    case .help: return .help(words)
    case let asked?: return asked
    case nil: break
    }
    if words.first == "help" { return .help(Array(words.dropFirst())) }
    return words.isEmpty ? .screens : .command(words)
  }

  /// The options of the sub-commands that take a value: what follows one is never an option.
  static let valued: Set<String> = [
    "--reason", "--seed", "--outcome", "--note", "--mode", "--due", "--missing", "--cause",
    "--effect", "--for", "--method",
    "--filter", "--limit", "--project", "--period", "--programme", "--claims", "--ground",
    "--centimes", "--script", "--new-passphrase-file",
    "--as-of", "--year", "--table", "--seen", "--checks", "--size", "--record",
  ]

  /// An option and the value written after its equals sign.
  private static func split(_ argument: String) -> (option: String, value: String?) {
    guard argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") else {
      return (argument, nil)
    }
    return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
  }

  /// The form asked for, as far as it can be told before anything is judged: an error too is
  /// answered in it (R67).
  static func format(of arguments: [String]) -> OutputFormat {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--format=json" { return .json }
      if argument == "--format", arguments.dropFirst(index + 1).first == "json" { return .json }
    }
    return .text
  }
}
