/// Every key of the settings file: the same word in every language.
public enum SettingsKey: String, CaseIterable, Sendable {
  case language, theme, keyboard, glyphs, accessible, mouse, bidi, store

  /// The values that it takes; nil takes any text.
  public var known: [String]? {
    switch self {
    case .language: ["fr", "en", "ar"]
    case .keyboard: Keyboard.allCases.map(\.rawValue)
    case .glyphs: GlyphChoice.allCases.map(\.rawValue)
    case .accessible, .mouse: ["true", "false"]
    case .bidi: ["program", "terminal"]
    case .theme, .store: nil
    }
  }

  /// Whether its value is `true` or `false` without quotes.
  public var isFlag: Bool { self == .accessible || self == .mouse }

  /// What holds when nobody said anything; nil is worked out from the environment.
  public var standard: String? {
    switch self {
    case .theme: "nuit"
    case .keyboard, .glyphs: "auto"
    case .bidi: "program"
    case .accessible: "false"
    case .mouse: "true"
    case .language, .store: nil
    }
  }
}

/// The keyboard under the hands.
public enum Keyboard: String, CaseIterable, Sendable {
  /// Digits, and what their keys give without Shift on an AZERTY keyboard.
  case auto
  /// The same, and the keys shown are those that need no Shift.
  case azerty
  /// Digits alone.
  case qwerty
}

/// The signs that screens are drawn with.
public enum GlyphChoice: String, CaseIterable, Sendable {
  /// What the locale can show.
  case auto
  case unicode
  case ascii
}

/// What is wrong with a line of the settings file; the line is then ignored.
public enum SettingsFault: Hashable, Sendable {
  /// The line is no `key = value`.
  case unreadable
  case unknownKey(String)
  case badValue(String, key: String, known: [String])
  /// The key stands on an earlier line already.
  case repeated(String)
  /// The whole file is too long, or no text.
  case notText

  /// A stable name for programs.
  public var code: String {
    switch self {
    case .unreadable: "unreadableLine"
    case .unknownKey: "unknownKey"
    case .badValue: "badValue"
    case .repeated: "repeatedKey"
    case .notText: "notText"
    }
  }
}

/// Where the value in force comes from.
public enum SettingsOrigin: Hashable, Sendable {
  case option(String)
  case environment(String)
  /// A line of the settings file.
  case file(line: Int)
  /// What was chosen in an earlier session, before there was a settings file.
  case remembered
  case standard

  /// A stable name for programs.
  public var code: String {
    switch self {
    case .option: "option"
    case .environment: "environment"
    case .file: "file"
    case .remembered: "remembered"
    case .standard: "default"
    }
  }
}

/// The places that the program knows, as `fbr config --where` lists them.
public enum SettingsPlace: String, CaseIterable, Sendable {
  case config, themes, guide, store, backups, state, cache, crashReports = "crash_reports"
}
