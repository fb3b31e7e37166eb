public import Canvas
public import Phrases

/// How the program looks and which keys it takes, as it was set.
public struct Appearance: Hashable, Sendable {
  /// The name of the theme in force.
  public var theme: String
  /// Every theme that can be chosen.
  public var themes: [String]
  public var keyboard: Keyboard
  public var glyphs: GlyphChoice
  /// Whether the terminal can show more than ASCII.
  public var isUnicode: Bool
  /// Where the settings are written; nil keeps none, as in a demonstration.
  public var settingsPath: String?

  public init(
    theme: String = "nuit",
    themes: [String] = ["nuit"],
    keyboard: Keyboard = .auto,
    glyphs: GlyphChoice = .auto,
    isUnicode: Bool = true,
    settingsPath: String? = nil
  ) {
    self.theme = theme
    self.themes = themes
    self.keyboard = keyboard
    self.glyphs = glyphs
    self.isUnicode = isUnicode
    self.settingsPath = settingsPath
  }

  /// What charts and signs are drawn with.
  public var graphics: Graphics { glyphs == .ascii || !isUnicode ? .ascii : .braille }
}

extension CommandEntry {
  /// The key that a hint shows: no function key; on an AZERTY keyboard, one that needs no Shift.
  func hintKey(on keyboard: Keyboard) -> KeyPress? {
    let others = keys.filter { if case .function = $0.key { false } else { true } }
    guard keyboard == .azerty else { return others.last }
    return others.last { !$0.needsShiftOnAzerty } ?? keys.first { !others.contains($0) }
      ?? others.last
  }
}

extension KeyPress {
  /// Whether an AZERTY keyboard gives this sign only with Shift; a capital is no sign.
  fileprivate var needsShiftOnAzerty: Bool {
    if case .character(let sign) = key { "1234567890./?+>%".contains(sign) } else { false }
  }
}

extension Keymap {
  /// The keys of the command table for a keyboard.
  public static func standard(for keyboard: Keyboard) -> Keymap {
    guard keyboard == .qwerty else { return .standard }
    let upperRow = Set("&é\"'(-è_çà")
    return Keymap(
      CommandEntry.all.map { entry in
        var entry = entry
        entry.keys.removeAll { press in
          if case .character(let sign) = press.key { upperRow.contains(sign) } else { false }
        }
        return entry
      }
    )
  }
}
