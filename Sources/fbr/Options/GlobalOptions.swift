import Canvas
import Domain
import Exchange
import Phrases
import Terminal
import Store

/// The options of every command (DESIGN §6).
struct GlobalOptions {
  /// The path of the store.
  var store = Paths.store
  /// Whether the store was named by an option or a variable, rather than being the usual one.
  var namesStore = Paths.variable("FBR_STORE") != nil
  var person: String?
  /// The day of the command; nil is the store's or the machine's.
  var today: Day?
  var language = GlobalOptions.languageOfEnvironment
  /// Whether the language was asked for by an option.
  var namesLanguage = false
  var format = OutputFormat.text
  var color: ColorChoice?
  var theme: String?
  /// A folder of themes.
  var themes: String?
  var passphraseFile: String?
  var isAccessible = false
  /// A network or synchronised folder is written all the same.
  var isShared = false
  /// A store older than the one seen here is continued all the same.
  var acceptsOlder = false

  /// Who puts Arabic letters in order on the screens; nil takes the one chosen last.
  var bidi: BidiOrder?

  /// The phrases of the language.
  var book: Phrasebook { Phrasebook.of(language) }

  /// English or Arabic where the environment says so, else French.
  private static var languageOfEnvironment: Language {
    let locale =
      Paths.variable("LC_ALL") ?? Paths.variable("LC_MESSAGES") ?? Paths.variable("LANG") ?? ""
    return locale.hasPrefix("en") ? .english : locale.hasPrefix("ar") ? .arabic : .french
  }

  /// The options that take a value.
  static let valued: Set<String> = [
    "--store", "--as", "--today", "--lang", "--format", "--color", "--theme", "--themes",
    "--passphrase-file", "--bidi",
  ]

  /// Sets an option from its value as typed.
  mutating func set(_ option: String, _ value: String) throws(UsageFault) {
    switch option {
    case "--store": (store, namesStore) = (value, true)
    case "--as": person = value
    case "--today":
      guard let day = CellText.day(Array(value.utf8)) else {
        throw .badDay(value, place: option)
      }
      today = day
    case "--lang": (language, namesLanguage) = (try choice(value, option), true)
    case "--bidi": bidi = try choice(value, option) as BidiOrder
    case "--format": format = try choice(value, option)
    case "--color": color = try choice(value, option) as ColorChoice
    case "--theme": theme = value
    case "--themes": themes = value
    default: passphraseFile = value
    }
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ value: String,
    _ option: String
  ) throws(UsageFault) -> Choice {
    guard let choice = Choice(rawValue: value) else {
      throw .badValue(value, place: option, known: Choice.allCases.map(\.rawValue))
    }
    return choice
  }
}
