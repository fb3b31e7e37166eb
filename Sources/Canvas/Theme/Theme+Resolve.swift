extension Theme {
  /// A theme from the plain keys of a file, over a parent that gives every role it does not name.
  ///
  /// What cannot be understood is left out and told, with its line; the theme is always whole.
  public static func resolve(
    _ entries: [ThemeEntry],
    inheriting parent: Theme = .plain
  ) -> (theme: Theme, warnings: [ThemeWarning]) {
    var reader = ThemeReader(parent: parent)
    for entry in entries where entry.path.first == "palette" { reader.readColour(entry) }
    for entry in entries where entry.path.first != "palette" { reader.read(entry) }
    reader.theme.resolveStyles()
    reader.warnOfContrast()
    return (reader.theme, reader.warnings.sorted { ($0.line, $0.key) < ($1.line, $1.key) })
  }

  /// The parent that a file names under `inherits`; nil when it names none.
  public static func parentName(_ entries: [ThemeEntry]) -> String? {
    for entry in entries where entry.path == ["inherits"] {
      if case .text(let name) = entry.value { return name }
    }
    return nil
  }
}
