import Glibc
import Phrases

/// A file given to a command: an ordinary file, or standard input put aside (R87).
final class InputFile {
  let descriptor: Int32
  let path: String
  /// Bytes when it was opened.
  let size: Int

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
    var status = stat()
    size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  deinit { close(descriptor) }

  /// The last part of the path, as the journal names it.
  var name: String { path == "-" ? path : Paths.name(of: path) }

  /// Opens an ordinary file, or puts standard input aside for `-`.
  ///
  /// A folder, a FIFO or a device is refused without being read: it might block, or do something.
  /// - Throws: `CommandFailure` with 66.
  static func open(_ path: String, _ book: Phrasebook) throws -> InputFile {
    if path == "-" { return try spool(book) }
    var status = stat()
    guard stat(path, &status) == 0 else {
      let kind: FileFailure =
        errno == ENOENT || errno == ENOTDIR ? .inputMissing : .inputUnreadable
      throw CommandFailure.file(kind, path, detail: Self.reason(kind), status: 66, book)
    }
    try requireOrdinary(status, path, book)
    let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let isShort = errno == EMFILE || errno == ENFILE
      throw CommandFailure.file(
        isShort ? .tooManyFiles : .inputUnreadable,
        path,
        detail: isShort ? "" : String(cString: strerror(errno)),
        status: isShort ? 71 : 66,
        book
      )
    }
    let file = InputFile(descriptor: descriptor, path: path)
    // What the name stands for may have changed since it was looked at.
    if fstat(descriptor, &status) == 0 { try requireOrdinary(status, path, book) }
    return file
  }

  private static func reason(_ kind: FileFailure) -> String {
    kind == .inputMissing ? "" : String(cString: strerror(errno))
  }

  private static func requireOrdinary(
    _ status: stat,
    _ path: String,
    _ book: Phrasebook
  ) throws {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw CommandFailure.file(.inputIsFolder, path, status: 66, book)
    default: throw CommandFailure.file(.inputIsNotFile, path, status: 66, book)
    }
  }

  /// Copies standard input to a file without a name, so that it can be read twice.
  private static func spool(_ book: Phrasebook) throws -> InputFile {
    let folder = Paths.variable("TMPDIR") ?? "/tmp"
    var template = Array((folder + "/fbr-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw CommandFailure.file(
        .cannotCreate,
        folder,
        detail: String(cString: strerror(errno)),
        status: 73,
        book
      )
    }
    unlink(&template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    do throws(InputFailure) {
      try copyInput(to: descriptor)
    } catch {
      close(descriptor)
      throw CommandFailure.file(
        error.number == ENOSPC ? .diskFull : .io,
        error.path,
        detail: String(cString: strerror(error.number)),
        status: 74,
        book
      )
    }
    return InputFile(descriptor: descriptor, path: "-")
  }

  private static func copyInput(to descriptor: Int32) throws(InputFailure) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw InputFailure(path: "-", number: errno) }
      if count == 0 { return }
      var done = 0
      while done < count {
        let more = write(descriptor, buffer.baseAddress.map { $0 + done }, count - done)
        if more < 0, errno == EINTR { continue }
        if more < 0 { throw InputFailure(path: "-", number: errno) }
        done += more
      }
    }
  }

  /// All the bytes of a small file.
  ///
  /// - Throws: `CommandFailure` when it is larger than the limit.
  func bytes(upTo limit: Int, _ book: Phrasebook) throws -> [UInt8] {
    if size > limit { throw CommandFailure.file(.inputTooLarge, path, status: 65, book) }
    var source = FileSource(self)
    var bytes: [UInt8] = []
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { chunk.deallocate() }
    while bytes.count <= limit {
      let count = try source.read(into: chunk)
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk.prefix(count))
    }
    throw CommandFailure.file(.inputTooLarge, path, status: 65, book)
  }
}
