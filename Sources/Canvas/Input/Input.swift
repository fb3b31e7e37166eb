/// A key of the keyboard, as the terminal tells it.
public enum Key: Hashable, Sendable {
  /// A printable character, one grapheme.
  case character(Character)
  /// F1 to F12.
  case function(Int)
  case up, down, left, right, home, end, pageUp, pageDown
  case enter, escape, tab, backspace, delete, insert
}

/// A key with what was held down.
public struct KeyPress: Hashable, Sendable {
  public var key: Key
  public var control: Bool
  public var alt: Bool
  public var shift: Bool

  public init(_ key: Key, control: Bool = false, alt: Bool = false, shift: Bool = false) {
    self.key = key
    self.control = control
    self.alt = alt
    self.shift = shift
  }
}

/// What the mouse did, and where.
public struct MouseEvent: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case press, release, drag, doubleClick, rightPress, wheelUp, wheelDown
  }

  public var action: Action
  public var point: Point
  public var shift: Bool

  public init(_ action: Action, at point: Point, shift: Bool = false) {
    self.action = action
    self.point = point
    self.shift = shift
  }
}

/// Everything that a terminal may tell a program.
public enum InputEvent: Hashable, Sendable {
  case key(KeyPress)
  case mouse(MouseEvent)
  /// A bracketed paste, whole, as it came.
  case paste(String)
  case resize(Size)
  /// The terminal window gained or lost the focus.
  case focus(Bool)
}
