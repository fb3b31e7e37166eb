import Glibc
import Phrases

/// A file that a command writes: new, whole or absent.
enum NewFile {
  /// Writes bytes to a path that must be free.
  ///
  /// - Throws: `CommandFailure` with 73 or 74.
  static func write(_ bytes: [UInt8], to path: String, _ book: Phrasebook) throws {
    try write(to: path, book) { try $0.write(bytes) }
  }

  /// Writes what `body` gives to a path that must be free; nothing is left of it when it fails.
  ///
  /// - Throws: `CommandFailure` with 73 or 74, or what `body` throws.
  static func write(
    to path: String,
    _ book: Phrasebook,
    _ body: (Output) throws -> Void
  ) throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let isThere = errno == EEXIST
      throw CommandFailure.file(
        isThere ? .exists : .cannotCreate,
        path,
        detail: isThere ? "" : String(cString: strerror(errno)),
        status: 73,
        book
      )
    }
    let output = Output(descriptor)
    defer { close(descriptor) }
    do {
      try body(output)
      try output.flush()
      guard fsync(descriptor) == 0 else { throw OutputFailure(number: errno) }
    } catch let failure as OutputFailure {
      unlink(path)
      throw CommandFailure.file(
        failure.number == ENOSPC ? .diskFull : .io,
        path,
        detail: String(cString: strerror(failure.number)),
        status: 74,
        book
      )
    } catch {
      unlink(path)
      throw error
    }
  }
}
