import CNcurses
import Canvas

/// The screen of an open terminal: ncurses takes it and gives it back, frames are written to it.
///
/// All calls come from the thread that opened it; ncurses knows no other.
final class Screen {
  private let handle: UnsafeMutableRawPointer
  private var writer: FrameWriter
  /// ncurses has not yet set the terminal, or has given it back.
  private var isToTake = true
  private var isOpen = true

  /// Takes the screen; nil when ncurses cannot.
  init?(term: String, plan: ColorPlan) {
    guard let handle = fbr_open_screen(term) else { return nil }
    self.handle = handle
    writer = FrameWriter(plan: plan, abilities: .ofTerminal)
  }

  /// Tells ncurses the size of the window; the next frame is written whole.
  func resize(to size: Size) {
    fbr_resize(Int32(size.height), Int32(size.width))
    forget()
  }

  /// What the screen shows is not ours any more; the next frame is written whole.
  func forget() { writer.forget() }

  /// Gives the screen back until the next frame.
  func leave() {
    writeWhole(writer.farewell())
    fbr_leave_screen()
    isToTake = true
  }

  /// Gives the screen back for good.
  func close() {
    guard isOpen else { return }
    isOpen = false
    writeWhole(writer.farewell())
    fbr_close_screen(handle)
  }

  /// Shows a frame in one go, the cursor last; writes nothing when nothing changed.
  func paint(_ canvas: Canvas, theme: Theme) {
    if isToTake {
      isToTake = false
      fbr_take_screen()
      writer.forget()
    }
    writeWhole(writer.bytes(for: canvas, theme: theme))
  }
}

extension TerminalAbilities {
  /// Those of the terminal that ncurses has opened.
  fileprivate static var ofTerminal: TerminalAbilities {
    TerminalAbilities(
      erasesInColour: fbr_erases_in_colour(),
      scrolls: fbr_scrolls(),
      repeats: fbr_repeats(),
      wrapsAtOnce: fbr_wraps_at_once(),
      hidesCursor: text(fbr_hides_cursor()),
      showsCursor: text(fbr_shows_cursor())
    )
  }

  private static func text(_ capability: UnsafePointer<CChar>?) -> [UInt8] {
    // Waiting times in it are for machines that print on paper.
    capability.map { Array(String(cString: $0).utf8.prefix { $0 != UInt8(ascii: "$") }) } ?? []
  }
}
