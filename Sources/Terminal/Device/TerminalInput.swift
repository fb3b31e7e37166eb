import Canvas
import Glibc

/// The keyboard side of a terminal: reads all that is there, and minds the waits of the decoder.
struct TerminalInput {
  /// At most this much is read before a frame is drawn again.
  private static let mostAtOnce = 1 << 18

  private let descriptor: Int32
  private let escapeMilliseconds: Int
  private var decoder = KeyDecoder()
  private var lastRead = 0
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(descriptor: Int32, escapeMilliseconds: Int) {
    self.descriptor = descriptor
    self.escapeMilliseconds = escapeMilliseconds
  }

  /// The milliseconds after which `expire` must be called; nil when the decoder waits for nothing.
  func delay(now: Int) -> Int? {
    let patience: Int
    switch decoder.wait {
    case nil: return nil
    case .escape: patience = escapeMilliseconds
    case .sequence: patience = max(250, escapeMilliseconds)
    case .paste: patience = 3000
    }
    return max(0, lastRead + patience - now)
  }

  /// Reads what is there; nil when the terminal is gone.
  mutating func read(now: Int) -> [InputEvent]? {
    var events: [InputEvent] = []
    var total = 0
    repeat {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && (errno == EINTR || errno == EAGAIN) { break }
      guard count > 0 else { return nil }
      events += decoder.feed(buffer[0..<count], at: now)
      lastRead = now
      total += count
      if total >= Self.mostAtOnce { return events }
    } while isReadable
    return events + decoder.settle()
  }

  /// What the decoder makes of a silence that lasted long enough.
  mutating func expire(now: Int) -> [InputEvent] {
    guard let delay = delay(now: now), delay == 0 else { return [] }
    return decoder.expire()
  }

  /// Whether a read would answer at once. The descriptor itself stays blocking: its flags are
  /// shared with the shell that started us.
  private var isReadable: Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) == 1 && entry.revents & Int16(POLLIN) != 0
  }
}
