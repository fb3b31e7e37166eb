public import Canvas

/// Something that happened while the loop waited.
public enum Occurrence: Hashable, Sendable {
  case input(InputEvent)
  /// The window has another size, already that of the device.
  case resized(Size)
  /// The program is asked to stop for a while, as by Ctrl-Z in a shell.
  case suspensionAsked
  /// The screen must be drawn again: something else wrote on it.
  case screenLost
  /// A signal asks the program to end.
  case endAsked(signal: Int32)
  /// The terminal is gone.
  case vanished
}

/// What a program may ask of the terminal.
public enum TerminalRequest: Hashable, Sendable {
  /// End the loop.
  case quit
  /// Give the terminal back to the shell until the person comes back.
  case suspend
  /// Take the mouse, or leave it to the terminal, so that text can be selected.
  case mouse(Bool)
  /// Put a text in the clipboard of the terminal, where it allows that (OSC 52).
  case copy(String)
  /// Draw everything again.
  case repaint
}

/// A screen with a keyboard, real or scripted.
public protocol TerminalDevice: AnyObject {
  /// The size of the window, in cells.
  var size: Size { get }
  /// A time in milliseconds that never goes back.
  var now: Int { get }

  /// Waits until something happens, a descriptor becomes readable, or so many milliseconds pass.
  func wait(milliseconds: Int?, wakeUp: Int32?) throws(TerminalError) -> [Occurrence]
  /// Shows a frame; writes nothing when the screen shows it already.
  func paint(_ canvas: Canvas, theme: Theme)
  /// Does what a program asked, except `quit`.
  func perform(_ request: TerminalRequest)
}
