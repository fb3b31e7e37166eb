import Exchange
import Glibc

/// A file that is read from its first byte to its last, more than once.
struct FileSource: ByteSource {
  private let file: InputFile
  private let observe: (Int) -> Void
  private var position = 0

  /// The source of an open file; `observe` hears how far the reading is.
  init(_ file: InputFile, observe: @escaping (Int) -> Void = { _ in }) {
    self.file = file
    self.observe = observe
  }

  mutating func rewind() throws { position = 0 }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = pread(file.descriptor, buffer.baseAddress, buffer.count, position)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw InputFailure(path: file.path, number: errno) }
      position += count
      observe(position)
      return count
    }
  }
}

/// The system refused to give what is in a file.
struct InputFailure: Error {
  let path: String
  let number: Int32
}
