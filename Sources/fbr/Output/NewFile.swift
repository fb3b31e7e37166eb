import Glibc
import Phrases
import Store

/// A file that a command writes: new, whole or absent, and its owner's alone.
enum NewFile {
  /// Writes bytes to a path that must be free.
  ///
  /// - Throws: `CommandFailure` with 73 or 74.
  static func write(_ bytes: [UInt8], to path: String, _ book: Phrasebook) throws {
    try write(to: path, book) { try $0.write(bytes) }
  }

  /// Writes what `body` gives to a path that must be free; nothing is left of it when it fails.
  ///
  /// It is written under another name, put on the disk, then given its own, which is put on the disk
  /// too: whoever looks finds a whole file or none.
  /// - Throws: `CommandFailure` with 71, 73 or 74, or what `body` throws.
  static func write(
    to path: String,
    _ book: Phrasebook,
    _ body: (Output) throws -> Void
  ) throws {
    SafeFiles.removeLeftovers(of: path)
    if SafeFiles.exists(path) { throw CommandFailure(StoreError(.exists, path: path), book) }
    let temporary = SafeFiles.temporaryName(for: path)
    do {
      try SafeFiles.create(temporary)
      try fill(temporary, body)
      try SafeFiles.publish(temporary, as: path)
    } catch let failure as OutputFailure {
      SafeFiles.discard(temporary)
      throw CommandFailure.file(
        failure.number == ENOSPC || failure.number == EDQUOT ? .diskFull : .io,
        path,
        detail: String(cString: strerror(failure.number)),
        status: 74,
        book
      )
    } catch let error as StoreError where error.path == temporary || error.path == path {
      SafeFiles.discard(temporary)
      throw CommandFailure(StoreError(error.code, path: path, detail: error.detail), book)
    } catch {
      SafeFiles.discard(temporary)
      throw error
    }
  }

  private static func fill(_ path: String, _ body: (Output) throws -> Void) throws {
    let descriptor = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor < 0, errno == EMFILE || errno == ENFILE {
      throw StoreError(.tooManyFiles, path: path)
    }
    guard descriptor >= 0 else { throw OutputFailure(number: errno) }
    defer { close(descriptor) }
    let output = Output(descriptor)
    try body(output)
    try output.flush()
    guard fsync(descriptor) == 0 else { throw OutputFailure(number: errno) }
  }
}
