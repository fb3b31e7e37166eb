import CNcurses
import CSignals
public import Canvas
import Glibc

/// What a terminal is opened with.
public struct TerminalOptions: Hashable, Sendable {
  /// The colours asked for; nil leaves it to the environment.
  public var color: ColorChoice?
  /// Whether the mouse is ours from the start.
  public var mouse: Bool
  /// The sentence left on the screen when the program crashes, without line ends.
  public var crashSentence: String

  public init(color: ColorChoice? = nil, mouse: Bool = true, crashSentence: String = "") {
    self.color = color
    self.mouse = mouse
    self.crashSentence = crashSentence
  }
}

/// The terminal of this process, open.
///
/// It is not `Sendable`: ncurses knows one thread, so a terminal stays where it was opened, on the
/// main thread. Whatever ends the program (the end of the loop, an error, a signal, a crash), the
/// terminal is put back as it was; only SIGKILL leaves it as it is. One at a time.
public final class Terminal: TerminalDevice {
  public private(set) var size: Size
  /// How many colours are shown.
  public let depth: Depth
  /// Whether the locale can show more than ASCII; if not, draw with `Medium` in ASCII.
  public let isUnicode: Bool

  private let screen: Screen
  private let signals: Int32
  private var input: TerminalInput
  private var mouseIsOn: Bool
  /// Who orders letters and how lines are read, as the terminal was told; nil before the first frame.
  private var order: (BidiOrder, Direction)?
  private var resizeDue: Int?
  /// Signals that came while we were stopped.
  private var carried: UInt64 = 0
  private var isOpen = true

  /// Refuses as opening would, without opening: before a program makes or opens files.
  public static func check() throws(TerminalError) {
    let surroundings = Surroundings.ours
    if let refusal = surroundings.refusal { throw refusal }
    guard fbr_colours_of(surroundings.term) >= 0 else {
      throw .unusable(term: surroundings.term)
    }
  }

  /// Opens the terminal. Everything that can be refused is refused before anything is written.
  public init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    try Self.check()
    let surroundings = Surroundings.ours
    let plan = ColorPlan(
      asked: options.color,
      surroundings: surroundings,
      colours: Int(fbr_colours_of(surroundings.term))
    )
    isUnicode = fbr_take_locale()
    fbr_no_core_dump()
    signals = fbr_signals_watch()
    guard signals >= 0 else { throw .system(errno: errno) }
    let rescue = ModeSequences.rescue(sentence: options.crashSentence)
    guard fbr_crash_arm(STDOUT_FILENO, rescue, rescue.count) == 0 else {
      let reason = errno
      fbr_signals_unwatch()
      throw .system(errno: reason)
    }
    guard let screen = Screen(term: surroundings.term, plan: plan) else {
      fbr_crash_disarm()
      fbr_signals_unwatch()
      throw .unusable(term: surroundings.term)
    }
    self.screen = screen
    depth = plan.depth
    mouseIsOn = options.mouse
    size = Self.windowSize
    input = TerminalInput(
      descriptor: STDIN_FILENO,
      escapeMilliseconds: surroundings.escapeMilliseconds
    )
    screen.resize(to: size)
    send(ModeSequences.on(mouse: mouseIsOn))
  }

  deinit { close() }

  /// Gives the terminal back; once is enough.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    leaveModes()
    screen.close()
    fbr_crash_disarm()
    fbr_signals_unwatch()
  }

  public var now: Int { monotonicMilliseconds() }

  public func paint(_ canvas: Canvas, theme: Theme) {
    let wanted = (canvas.medium.order, canvas.medium.direction)
    if order.map({ $0 != wanted }) ?? true {
      send(ModeSequences.order(wanted.0, wanted.1))
      if order != nil { screen.forget() }
      order = wanted
    }
    screen.paint(canvas, theme: theme)
  }

  /// Gives back all modes that were taken.
  private func leaveModes() {
    send(ModeSequences.off)
    if let order { send(ModeSequences.orderOff(after: order.0)) }
    order = nil
  }

  public func perform(_ request: TerminalRequest) {
    switch request {
    case .quit: break
    case .suspend: suspend()
    case .repaint: screen.forget()
    case .copy(let text): send(ModeSequences.copy(text))
    case .mouse(let isOn):
      mouseIsOn = isOn
      send(ModeSequences.mouse(isOn))
    }
  }

  public func wait(
    milliseconds: Int?,
    wakeUp: Int32?
  ) throws(TerminalError) -> [Occurrence] {
    var entries = [STDIN_FILENO, signals, wakeUp ?? -1].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let start = now
    let signalled = carried == 0 ? nil : 0
    let waits = [
      signalled, milliseconds, input.delay(now: start), resizeDue.map { max(0, $0 - start) },
    ]
    let timeout = waits.compactMap { $0 }.min().map { Int32(clamping: $0) } ?? -1
    let count = poll(&entries, nfds_t(entries.count), timeout)
    if count < 0 && errno != EINTR && errno != EAGAIN { throw .system(errno: errno) }
    var occurrences = takeSignals()
    if count > 0 && entries[0].revents != 0 {
      guard let events = input.read(now: now) else { return occurrences + [.vanished] }
      occurrences += events.map { .input($0) }
    } else {
      occurrences += input.expire(now: now).map { .input($0) }
    }
    return occurrences + takeResize()
  }

  /// What the signals that came mean.
  private func takeSignals() -> [Occurrence] {
    let arrived = fbr_signals_take() | carried
    carried = 0
    func came(_ signal: Int32) -> Bool { arrived & bit(signal) != 0 }
    var occurrences: [Occurrence] = []
    for signal in [SIGHUP, SIGTERM, SIGINT, SIGQUIT] where came(signal) {
      occurrences.append(.endAsked(signal: signal))
    }
    if came(SIGTSTP) { occurrences.append(.suspensionAsked) }
    if came(SIGCONT) {
      // We were stopped without being asked first: the shell has changed the terminal.
      screen.leave()
      returnToScreen()
      occurrences.append(.screenLost)
    }
    // A window dragged to another size tells every step: one size in so many milliseconds.
    if came(SIGWINCH) { resizeDue = resizeDue ?? now + 30 }
    return occurrences
  }

  /// The new size, when the window has rested since it changed.
  private func takeResize() -> [Occurrence] {
    guard let due = resizeDue, now >= due else { return [] }
    resizeDue = nil
    let size = Self.windowSize
    if size == self.size { return [] }
    self.size = size
    screen.resize(to: size)
    return [.resized(size)]
  }

  /// Gives the terminal to the shell, stops, and takes it again when the person comes back.
  private func suspend() {
    leaveModes()
    screen.leave()
    fbr_stop_self()
    // That SIGCONT is dealt with here; another signal that came meanwhile is for the next wait.
    carried = fbr_signals_take() & ~bit(SIGCONT)
    returnToScreen()
  }

  /// Takes the screen again; the next frame is written whole, in the size of now.
  private func returnToScreen() {
    send(ModeSequences.on(mouse: mouseIsOn))
    resizeDue = now
  }

  /// Writes a sequence that ncurses does not know, whole unless the terminal is gone.
  private func send(_ sequence: String) { writeWhole(Array(sequence.utf8)) }

  /// The size of the window, within what we can draw; 80 × 24 when it does not say.
  private static var windowSize: Size {
    var window = winsize()
    let told = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0
    guard told, window.ws_col > 0, window.ws_row > 0 else { return Size(width: 80, height: 24) }
    return Size(width: min(Int(window.ws_col), 1000), height: min(Int(window.ws_row), 500))
  }
}

/// The place of a signal among those that came.
private func bit(_ signal: Int32) -> UInt64 { 1 << UInt64(signal) }

/// Writes bytes to the terminal, all of them unless it is gone.
func writeWhole(_ bytes: [UInt8]) {
  if bytes.isEmpty { return }
  fbr_crash_wait()
  var sent = 0
  while sent < bytes.count {
    let count = bytes[sent...].withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    if count > 0 {
      sent += count
    } else if errno == EAGAIN {
      // Someone else has told the terminal not to block.
      var entry = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
      _ = poll(&entry, 1, 100)
    } else if errno != EINTR {
      return
    }
  }
}

/// Milliseconds of a clock that never goes back.
func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
