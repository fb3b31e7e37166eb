public import Canvas
public import Phrases

/// One screen of the program: a value with a state, an update and a view.
///
/// A screen touches no clock, no file and no terminal. What it wants done it says with effects;
/// what it knows of the store it has asked for with questions, whose answers come as events.
public protocol Screen: Sendable {
  /// Which screen it is.
  var id: ScreenID { get }

  /// Whether letters typed now belong to a text field of the screen, such as its filter line.
  var capturesText: Bool { get }
  /// Whether what is in front is drawn from left to right in every language, as a map is.
  var staysLeftToRight: Bool { get }

  /// Whether a command can be given now, or why not. Asked for the commands that the catalogue
  /// gives to this screen, and for `open`, `edit`, `sign`, `copy`, `export`, `next`…
  func availability(of command: Command, in context: Context) -> Availability

  /// Takes note of what happened, and says what must be done about it.
  mutating func update(_ event: Event, in context: Context) -> [Effect]

  /// Draws the screen in an area.
  func view(in area: Rect, context: Context, onto canvas: inout Canvas)

  /// The commands worth a hint on the status line now, the most useful first.
  func hints(in context: Context) -> [CommandHint]

  /// What the status line says of the screen.
  func status(in context: Context) -> StatusNote

  /// The names of its parts and of the figures that they show, for whoever presents it.
  func landmarks(in area: Rect, context: Context) -> [Landmark]

  /// What an undo must be able to bring back of a list: marks and filter; nil when there is none.
  var memento: Memento? { get }

  /// Brings back what an undo or a redo asks for.
  mutating func restore(_ memento: Memento, in context: Context) -> [Effect]
}

extension Screen {
  public var capturesText: Bool { false }
  public var staysLeftToRight: Bool { false }
  public func hints(in context: Context) -> [CommandHint] { [] }
  public func status(in context: Context) -> StatusNote { StatusNote() }
  public func landmarks(in area: Rect, context: Context) -> [Landmark] { [] }
  public var memento: Memento? { nil }
  public mutating func restore(_ memento: Memento, in context: Context) -> [Effect] { [] }
}

/// Whether a command can be given now; a greyed command says why.
public enum Availability: Hashable, Sendable {
  case enabled
  /// The reason, as a short sentence without a capital or a full stop.
  case disabled(String)

  public var isEnabled: Bool { self == .enabled }

  /// The reason why it is greyed; nil when it is not.
  public var reason: String? {
    if case .disabled(let reason) = self { reason } else { nil }
  }
}

/// A command worth a hint, perhaps under a better name than the catalogue's.
public struct CommandHint: Hashable, Sendable {
  public var command: Command
  /// What the hint says; nil takes the command's short name.
  public var label: String?

  public init(_ command: Command, _ label: String? = nil) {
    self.command = command
    self.label = label
  }
}

/// What a screen says on the status line.
public struct StatusNote: Hashable, Sendable {
  /// A mode such as FILTRE, at the far left; nil is none.
  public var mode: String?
  /// A message, on the left.
  public var message: String
  /// A position such as `3/23`, on the right.
  public var position: String

  public init(mode: String? = nil, message: String = "", position: String = "") {
    self.mode = mode
    self.message = message
    self.position = position
  }
}
