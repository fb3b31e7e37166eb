import CSignals
import Canvas
import Glibc

/// Where ncurses writes: a descriptor of its own, behind which a frame is gathered in memory, made
/// shorter, and sent to the terminal in one piece.
///
/// Left to itself ncurses writes at each move of the cursor, so that a key costs a dozen writes and a
/// terminal may show half a frame.
final class FrameChannel {
  /// What ncurses is opened on. Outside of a frame it is the terminal.
  let stream: UnsafeMutablePointer<FILE>
  private let descriptor: Int32
  /// A file in memory, in the terminal's place while a frame is drawn.
  private let memory: Int32
  private var thrift: LookThrift

  /// Opens one on the terminal of standard output; nil when the system grants none.
  init?(depth: Depth) {
    let memory = fbr_memory_file()
    guard memory >= 0 else { return nil }
    let descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    guard descriptor >= 0, let stream = fdopen(descriptor, "w") else {
      if descriptor >= 0 { Glibc.close(descriptor) }
      Glibc.close(memory)
      return nil
    }
    self.stream = stream
    self.descriptor = descriptor
    self.memory = memory
    thrift = LookThrift(takesBack: depth == .indexed256 || depth == .trueColor)
  }

  deinit {
    fclose(stream)
    close(memory)
  }

  /// The terminal was written to by others: what its letters look like is not known any more.
  func forget() { thrift.forget() }

  /// Draws a frame, and sends what it comes to.
  func gather(_ draw: () -> Void) {
    guard fbr_turn_descriptor(descriptor, memory) == 0 else {
      forget()
      return draw()
    }
    draw()
    _ = fbr_turn_descriptor(descriptor, STDOUT_FILENO)
    writeWhole(thrift.shortened(takeFrame()))
  }

  /// What was written into the memory, which is free again then.
  private func takeFrame() -> [UInt8] {
    let length = max(0, lseek(memory, 0, SEEK_CUR))
    lseek(memory, 0, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = max(0, pread(memory, buffer.baseAddress, length, 0))
    }
  }
}

/// Writes bytes to the terminal, all of them unless it is gone.
func writeWhole(_ bytes: [UInt8]) {
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
