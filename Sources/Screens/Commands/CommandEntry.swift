public import Canvas
public import Phrases

/// One line of the command table: everything about a command but its words.
///
/// Menus, F-bar, hints, the help overlay, the palette and the conflict test are made from it.
public struct CommandEntry: Hashable, Sendable {
  /// The menu that a command stands in.
  public enum Menu: String, CaseIterable, Sendable {
    case file, go, action, view, tools, help
  }

  /// How a command is taken back.
  public enum Undo: Sendable {
    /// It changes nothing that is kept.
    case none
    /// It can be undone without a trace.
    case draft
    /// Only another entry of the journal can change what it did.
    case compensating
  }

  public var command: Command
  /// Default keys; the first one is shown.
  public var keys: [KeyPress]
  /// The screens where it is valid; nil is everywhere.
  public var screens: [ScreenID]?
  /// nil stands in no menu.
  public var menu: Menu?
  public var undo: Undo
  /// 0 nothing is lost, 1 a toast names it, 2 a dialog asks, 3 a figure must be typed.
  public var danger: Int
  /// Whether it acts on the marked rows when there are some.
  public var isBulk: Bool

  init(
    _ command: Command,
    _ keys: String,
    on screens: [ScreenID]? = nil,
    menu: Menu? = nil,
    undo: Undo = .none,
    danger: Int = 0,
    bulk: Bool = false
  ) {
    self.command = command
    self.keys = keys.split(separator: " ").compactMap { KeyPress(named: String($0)) }
    self.screens = screens
    self.menu = menu
    self.undo = undo
    self.danger = danger
    self.isBulk = bulk
  }

  /// Whether the command is valid on a screen.
  public func isValid(on screen: ScreenID) -> Bool { screens?.contains(screen) ?? true }

  /// Every command, in the order of the menus.
  public static let all: [CommandEntry] = Command.allCases.map(entry(of:))

  private static let byCommand = Dictionary(uniqueKeysWithValues: all.map { ($0.command, $0) })

  /// The line of a command.
  public static func of(_ command: Command) -> CommandEntry {
    byCommand[command] ?? entry(of: command)
  }
}
