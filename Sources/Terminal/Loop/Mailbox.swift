import CSignals
import Glibc
import Synchronization

/// Where other threads leave messages for the loop, which wakes up for them.
///
/// **While the loop waits, nothing else runs on its thread**: work elsewhere must post here and
/// never wait for the main actor.
public final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  /// Becomes readable when there is a message.
  let wakeUp: Int32
  private let bell: Int32

  /// An empty mailbox; it holds two descriptors.
  public init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard fbr_pipe(&ends) == 0 else { throw .system(errno: errno) }
    (wakeUp, bell) = (ends[0], ends[1])
  }

  deinit {
    close(wakeUp)
    close(bell)
  }

  /// Leaves a message and wakes the loop; from any thread, in order for each thread.
  public func post(_ message: Message) {
    let isFirst = messages.withLock { waiting in
      waiting.append(message)
      return waiting.count == 1
    }
    // Ring once: the loop takes all that is there.
    if isFirst { _ = withUnsafeBytes(of: UInt8(1)) { write(bell, $0.baseAddress, 1) } }
  }

  /// Waits for a message, so many milliseconds at most; signals end the waiting too.
  func wait(milliseconds: Int) {
    var entry = pollfd(fd: wakeUp, events: Int16(POLLIN), revents: 0)
    _ = poll(&entry, 1, Int32(clamping: milliseconds))
  }

  /// Takes every message, the oldest first.
  public func take() -> [Message] {
    var bytes: [UInt8] = [0, 0, 0, 0]
    while read(wakeUp, &bytes, bytes.count) > 0 {}
    return messages.withLock { waiting in
      defer { waiting.removeAll() }
      return waiting
    }
  }
}
