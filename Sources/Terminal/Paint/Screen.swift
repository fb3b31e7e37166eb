import CNcurses
import Canvas

/// The screen of an open terminal: the only place that calls ncurses to paint.
///
/// All calls come from the thread that opened it; ncurses knows no other.
final class Screen {
  private let handle: UnsafeMutableRawPointer
  /// Where a frame is gathered; without it, ncurses writes to the terminal bit by bit.
  private let channel: FrameChannel?
  private var inks: Inks
  private var painter: Painter
  private var cursor: Point?
  private var cursorIsShown: Bool?
  private var isOpen = true

  /// Takes the screen; nil when ncurses cannot.
  init?(plan: ColorPlan) {
    channel = FrameChannel(depth: plan.depth)
    guard let handle = fbr_open_screen(plan.entry, channel?.stream) else { return nil }
    self.handle = handle
    inks = Inks(depth: plan.depth, colours: plan.depth == .mono ? 0 : Int(fbr_start_colours()))
    painter = Painter(depth: plan.depth)
  }

  /// Tells ncurses the size of the window; the next frame is written whole.
  func resize(to size: Size) {
    fbr_resize(Int32(size.height), Int32(size.width))
    forget()
  }

  /// What the screen shows is not ours any more; the next frame is written whole.
  func forget() {
    painter.forget()
    cursorIsShown = nil
    fbr_erase()
    fbr_forget_screen()
  }

  /// Gives the screen back until the next frame.
  func leave() {
    fbr_leave_screen()
    channel?.forget()
    forget()
  }

  /// Gives the screen back for good.
  func close() {
    guard isOpen else { return }
    isOpen = false
    fbr_close_screen(handle)
  }

  /// Shows a frame in one go, the cursor last; writes nothing when nothing changed.
  func paint(_ canvas: Canvas, theme: Theme) {
    let runs = painter.runs(for: canvas, theme: theme)
    let place = canvas.cursor ?? cursor ?? Point(x: 0, y: 0)
    let isShown = canvas.cursor != nil
    if runs.isEmpty && place == cursor && isShown == cursorIsShown { return }
    if !isShown { showCursor(false) }
    for run in runs { put(run) }
    cursor = place
    flush(cursorAt: place)
    if isShown { showCursor(true) }
  }

  /// Shows the picture. Coming back to the screen, ncurses also sets the terminal, for which it needs
  /// the terminal itself.
  private func flush(cursorAt place: Point) {
    guard let channel, !fbr_is_left() else { return fbr_flush(Int32(place.y), Int32(place.x)) }
    channel.gather { fbr_flush(Int32(place.y), Int32(place.x)) }
  }

  private func showCursor(_ isShown: Bool) {
    if cursorIsShown == isShown { return }
    cursorIsShown = isShown
    _ = fbr_show_cursor(isShown)
  }

  private func put(_ run: PaintRun) {
    let ink = inks.ink(for: run.style)
    fbr_put(
      Int32(run.y),
      Int32(run.x),
      run.scalars,
      run.lengths,
      run.widths,
      Int32(run.lengths.count),
      ink.attributes,
      ink.pair
    )
  }
}

/// How ncurses is told a style: attribute bits and a pair of colours, made when first met.
struct Inks {
  struct Ink {
    var attributes: UInt32
    var pair: Int32
  }

  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private let depth: Depth
  private let colours: Int
  private var known: [Style: Ink] = [:]
  private var pairs: [Pair: Int32] = [:]

  init(depth: Depth, colours: Int) {
    self.depth = depth
    self.colours = colours
  }

  /// The ink of a style.
  mutating func ink(for style: Style) -> Ink {
    if let ink = known[style] { return ink }
    var attributes = style.attributes
    // Eight colours only: the bright ones are said with bold.
    if colours == 8, case .indexed(let index) = style.foreground, (8..<16).contains(index) {
      attributes.insert(.bold)
    }
    let bits = fbr_attributes(
      attributes.contains(.bold),
      attributes.contains(.dim),
      attributes.contains(.underline),
      attributes.contains(.reverse)
    )
    let pair = Pair(foreground: number(style.foreground), background: number(style.background))
    let ink = Ink(attributes: bits, pair: colours == 0 ? 0 : define(pair))
    known[style] = ink
    return ink
  }

  /// The number of a pair of colours, 0 (the terminal's own) when there is no room left.
  private mutating func define(_ pair: Pair) -> Int32 {
    if pair.foreground < 0 && pair.background < 0 { return 0 }
    if let number = pairs[pair] { return number }
    let number = Int32(pairs.count + 1)
    guard number < fbr_pair_limit(), fbr_define_pair(number, pair.foreground, pair.background)
    else { return 0 }
    pairs[pair] = number
    return number
  }

  /// What ncurses calls a colour; -1 for the terminal's own.
  private func number(_ color: Color) -> Int32 {
    if depth == .trueColor { return directNumber(color) }
    guard case .indexed(let index) = color.degraded(to: depth) else { return -1 }
    return colours == 8 && index < 16 ? Int32(index & 7) : Int32(index)
  }

  /// A colour of 24 bits as one number; those below eight name colours of the palette.
  private func directNumber(_ color: Color) -> Int32 {
    if case .indexed(let index) = color, index < 8 { return Int32(index) }
    guard let (red, green, blue) = color.components else { return -1 }
    let value = Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
    return value > 0 && value < 8 ? 8 : value
  }
}
