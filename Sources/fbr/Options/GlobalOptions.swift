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
  /// Where the path of the store comes from.
  private(set) var storeOrigin =
    Paths.variable("FBR_STORE") == nil ? SettingsOrigin.standard : .environment("FBR_STORE")
  var person: String?
  /// The day of the command; nil is the store's or the machine's.
  var today: Day?
  var language = GlobalOptions.languageOfEnvironment
  /// Where the language comes from.
  private(set) var languageOrigin = GlobalOptions.localeOrigin
  /// Whether the language was asked for by an option or by the settings file.
  var namesLanguage: Bool {
    switch languageOrigin {
    case .option, .file: true
    case .environment, .remembered, .standard: false
    }
  }

  /// Takes the language that another option brings.
  mutating func speak(_ language: Language, from option: String) {
    (self.language, languageOrigin) = (language, .option(option))
  }

  var format = OutputFormat.text
  var color: ColorChoice?
  var theme: String?
  /// A folder of themes.
  var themes: String?
  var passphraseFile: String?
  var isAccessible = false
  /// Whether an option asks for screens for a screen reader.
  var asksAccessible = false
  /// What the settings file says.
  private(set) var settings = Settings()
  /// A network or synchronised folder is written all the same.
  var isShared = false
  /// A store older than the one seen here is continued all the same.
  var acceptsOlder = false

  /// Who puts Arabic letters in order on the screens; nil takes the one chosen last.
  var bidi: BidiOrder?

  /// The phrases of the language.
  var book: Phrasebook { Phrasebook.of(language) }

  /// The variables that name the language, the first one that is set wins.
  private static let localeNames = ["LC_ALL", "LC_MESSAGES", "LANG"]

  private static var localeOrigin: SettingsOrigin {
    localeNames.first { Paths.variable($0) != nil }.map { .environment($0) } ?? .standard
  }

  /// English or Arabic where the environment says so, else French.
  private static var languageOfEnvironment: Language {
    let locale = localeNames.lazy.compactMap(Paths.variable).first ?? ""
    return locale.hasPrefix("en") ? .english : locale.hasPrefix("ar") ? .arabic : .french
  }

  /// Takes over what the settings file says, where nothing nearer said otherwise.
  mutating func adopt(_ settings: Settings) {
    self.settings = settings
    if case .option = languageOrigin {
    } else if let entry = settings.entries[.language],
      let language = Language(rawValue: entry.value)
    {
      (self.language, languageOrigin) = (language, .file(line: entry.line))
    }
    if storeOrigin == .standard, let entry = settings.entries[.store] {
      // A named store that is not there is said so: the key may be a disk that is not plugged in.
      (store, namesStore) = (Paths.expanded(entry.value), true)
      storeOrigin = .file(line: entry.line)
    }
    if settings.flag(.accessible) == true { isAccessible = true }
  }

  /// The options that take a value.
  static let valued: Set<String> = [
    "--store", "--as", "--today", "--lang", "--format", "--color", "--theme", "--themes",
    "--passphrase-file", "--bidi",
  ]

  /// Sets an option from its value as typed.
  mutating func set(_ option: String, _ value: String) throws(UsageFault) {
    switch option {
    case "--store": (store, namesStore, storeOrigin) = (value, true, .option(option))
    case "--as": person = value
    case "--today":
      guard let day = CellText.day(Array(value.utf8)) else {
        throw .badDay(value, place: option)
      }
      today = day
    case "--lang": (language, languageOrigin) = (try choice(value, option), .option(option))
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
