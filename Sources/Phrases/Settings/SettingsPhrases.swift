/// The first questions, the settings file, the doctor of themes and the page for projectors.
public struct SettingsPhrases: Sendable {
  public let welcome: WelcomePhrases
  public let file: SettingsFilePhrases
  public let doctor: DoctorPhrases
  public let calibration: CalibrationPhrases
  public let spoken: SpokenPhrases
  public let manual: ManualPhrases
  /// A rule in words, by its number; see `rule`.
  let ruleName: @Sendable (String) -> String

  /// A rule in words, its number in parentheses at the end: `Montant brut (R38)`.
  public func rule(_ code: String) -> String { "\(ruleName(code)) (\(code))" }
}

/// The first questions that the program asks.
public struct WelcomePhrases: Sendable {
  /// The step, and how many there are.
  public let title: @Sendable (Int, Int) -> String
  public let greeting: String
  public let language: String
  public let nameText: String
  public let name: String
  public let nameHint: String
  public let themeText: String
  public let theme: String
  /// The keys of `:theme`.
  public let themeKeys: String
  public let keyboardText: String
  public let keyboard: String
  public let keyboards: @Sendable (Keyboard) -> (label: String, note: String)
  public let glyphsText: String
  public let glyphs: String
  public let pictureA: String
  public let pictureB: String
  public let next: String
  public let previous: String
  public let skip: String
  public let finish: String
  /// Where the choices were written.
  public let written: @Sendable (String) -> String
  /// How to choose again later.
  public let later: String
}

/// The settings file and what is said of it.
public struct SettingsFilePhrases: Sendable {
  /// The lines at the head of a new file.
  public let heading: [String]
  /// What a key is for, as a comment above it.
  public let comment: @Sendable (SettingsKey) -> String
  /// A line that is ignored: the file, the line, and what is wrong with it.
  public let fault: @Sendable (String, Int, SettingsFault) -> String
  public let origin: @Sendable (SettingsOrigin) -> String
  public let place: @Sendable (SettingsPlace) -> String
  public let missing: String
  public let unknownTheme: @Sendable (String) -> String
  /// Something was written that has no sentence of its own.
  public let saved: String
}

/// What the doctor of themes says.
public struct DoctorPhrases: Sendable {
  public let title: @Sendable (String) -> String
  /// The least contrast, at true colour.
  public let contrasts: @Sendable (String) -> String
  public let ownColours: String
  /// The least distance between two statuses.
  public let distances: @Sendable (String) -> String
  public let vision: @Sendable (String) -> String
  public let sound: @Sendable (Int) -> String
  public let faults: @Sendable (Int) -> String
  public let under: String
  /// A distance that the shape and the code of a status make up for.
  public let byShape: String
  public let role: String
  public let pair: String
}

/// The page that adjusts a projector.
public struct CalibrationPhrases: Sendable {
  public let title: String
  public let frame: String
  public let letters: String
  public let statuses: String
  public let patterns: String
  public let ramp: String
  public let advice: String
  public let close: String
}

/// What is said of every change, for a screen reader.
public struct SpokenPhrases: Sendable {
  public let screen: @Sendable (String) -> String
  public let window: @Sendable (String) -> String
  public let windowClosed: @Sendable (String) -> String
  /// A field: its place, how many there are, its label.
  public let field: @Sendable (Int, Int, String) -> String
  public let required: String
  public let value: @Sendable (String) -> String
  public let secretValue: @Sendable (Int) -> String
  public let empty: String
  /// An option: its place, how many there are, what it says.
  public let option: @Sendable (Int, Int, String) -> String
  public let ticked: String
  public let notTicked: String
  public let noOption: String
  public let hint: @Sendable (String) -> String
  public let fault: @Sendable (String) -> String
  public let button: @Sendable (Int, Int, String) -> String
  public let buttons: @Sendable (String) -> String
  public let fieldKeys: String
  public let buttonKeys: String
  /// The row under the cursor: its position, what it says.
  public let row: @Sendable (String, String) -> String
  public let item: @Sendable (String) -> String
  public let menu: @Sendable (String) -> String
  public let level: @Sendable (Int) -> String
}

/// The headings of the manual page.
public struct ManualPhrases: Sendable {
  public let section: String
  public let name: String
  public let synopsis: String
  public let description: String
  public let commands: String
  public let options: String
  public let keys: String
  public let keysText: String
  public let settings: String
  public let settingsText: String
  public let files: String
  public let environment: String
  public let variables: [(name: String, meaning: String)]
  public let exit: String
  public let about: String
  public let takes: @Sendable (String) -> String
}
