import Canvas
import Glibc

/// The system refused to take what was written.
struct OutputFailure: Error {
  /// The `errno` of the refusal.
  let number: Int32
}

/// A descriptor that is written to in large pieces, each write checked.
final class Output {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private static let length = 65_536

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Writes bytes as they are.
  func write(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Output.length { try flush() }
  }

  /// Adds a line that a person reads: it passes the sanitiser (R94).
  func line(_ text: String = "") {
    buffer.append(contentsOf: sanitised(text).utf8)
    buffer.append(0x0A)
  }

  /// Adds a line, and hands over what has piled up.
  func row(_ text: String) throws { try row(shown: sanitised(text)) }

  /// The same of a text that passed the sanitiser piece by piece.
  func row(shown text: String) throws {
    buffer.append(contentsOf: text.utf8)
    buffer.append(0x0A)
    if buffer.count >= Output.length { try flush() }
  }

  /// Hands over what is left.
  func flush() throws {
    try buffer.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if count < 0, errno == EINTR { continue }
        if count < 0 { throw OutputFailure(number: errno) }
        done += count
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes a line on standard error, sanitised; nobody can be told when that fails.
  static func complain(_ text: String) {
    let errors = Output(STDERR_FILENO)
    errors.line(text)
    try? errors.flush()
  }

  /// Writes a question on standard error; what is typed follows it on the same line.
  static func ask(_ text: String) {
    let errors = Output(STDERR_FILENO)
    try? errors.write(Array((sanitised(text) + " ").utf8))
    try? errors.flush()
  }
}
