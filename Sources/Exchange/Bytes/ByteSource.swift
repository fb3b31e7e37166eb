/// Bytes of the outside world that can be read from the first to the last, more than once.
///
/// The encoding of a CSV file is decided on all of it (R85), so a file is read twice; whoever
/// reads standard input puts it aside first.
public protocol ByteSource {
  /// Goes back to the first byte.
  mutating func rewind() throws

  /// Copies the next bytes to the front of a buffer and says how many; 0 is the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

/// Bytes that are already in memory.
public struct MemorySource: ByteSource, Sendable {
  private let bytes: [UInt8]
  private let chunk: Int
  private var position = 0

  /// The source of these bytes, given out at most `chunk` at a time.
  public init(_ bytes: [UInt8], chunk: Int = .max) {
    self.bytes = bytes
    self.chunk = max(1, chunk)
  }

  /// The source of a text's UTF-8 bytes.
  public init(_ text: String) { self.init(Array(text.utf8)) }

  public mutating func rewind() { position = 0 }

  public mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(chunk, buffer.count, bytes.count - position)
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}
