/// A plain value of a theme file.
public indirect enum ThemeValue: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case list([ThemeValue])
  /// A value of a kind that no theme key takes, such as a date.
  case other
}

/// One key of a theme file: its path from the root, its value and its line, counted from 1.
///
/// `"status.ok" = { fg = "vert" }` under `[roles]` is the path `roles`, `status.ok`, `fg`; an empty
/// table such as `{}` needs no entry.
public struct ThemeEntry: Hashable, Sendable {
  public var path: [String]
  public var value: ThemeValue
  public var line: Int

  public init(path: [String], value: ThemeValue, line: Int) {
    self.path = path
    self.value = value
    self.line = line
  }

  /// The path as the file would write it.
  public var name: String { path.joined(separator: ".") }
}

/// What was left out of a theme, and where it stands.
public struct ThemeWarning: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// No such key or role; the nearest thing is not guessed.
    case unknownKey
    /// The value is of the wrong kind, or names no colour, attribute or pattern.
    case badValue
    /// The text holds a control character or one that hides.
    case hiddenCharacter
    /// A sign or code that does not take its room: a glyph is one cell, a code two or three.
    case badWidth
    /// Foreground and background are too near to be read: under 3:1.
    case lowContrast
  }

  public var reason: Reason
  public var key: String
  public var line: Int

  public init(_ reason: Reason, key: String, line: Int) {
    self.reason = reason
    self.key = key
    self.line = line
  }
}
