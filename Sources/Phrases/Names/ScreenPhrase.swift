/// How a screen is called, at full length and in a tab.
public struct ScreenPhrase: Hashable, Sendable {
  /// In menus and titles: `Tableau de bord`.
  public var title: String
  /// On a tab of a wide screen.
  public var tab: String
  /// On a tab of 80 columns: at most 7 cells.
  public var short: String

  public init(_ title: String, tab: String, short: String) {
    self.title = title
    self.tab = tab
    self.short = short
  }
}

/// How a command is called, and what it does.
public struct CommandPhrase: Hashable, Sendable {
  /// In menus and the palette: at most 40 cells.
  public var long: String
  /// On the F-bar and in hints: at most 7 cells.
  public var short: String
  /// One line.
  public var help: String

  public init(_ long: String, _ short: String, _ help: String) {
    self.long = long
    self.short = short
    self.help = help
  }
}
