import Glibc

/// The first bytes of a file, read before SQLite is given it: a file that is not a store is never
/// opened as one.
struct StoreHeader: Equatable {
  /// The `application_id` of a store: the letters `FBR1`.
  static let applicationID: Int32 = 0x4642_5231

  private static let length = 100

  /// The version of the tables.
  let version: Int32
  /// In bytes.
  let pageSize: Int64
  /// How many times the file was changed.
  let changes: UInt32
  /// Pages of the file, when the count can be trusted.
  private let pages: Int64?
  /// The size of the file, in bytes, as it was after the header was read: a file only grows.
  let size: Int64
  /// The file itself, whatever its name becomes.
  private let identity: FileIdentity
  /// Whether a program held the right to write the file, after its header was read.
  let isBeingWritten: Bool

  /// Reads the header, and refuses what is not a store of a version that this program knows.
  ///
  /// Only now may the file be opened by other means than SQLite: closing it drops SQLite's locks.
  /// - Throws: `StoreError`.
  init(_ path: String, newest: Int32) throws {
    let first = try StoreHeader.firstBytes(of: path)
    let bytes = first.bytes
    if bytes.isEmpty { throw StoreError(.empty, path: path) }
    guard bytes.count == StoreHeader.length,
      bytes.starts(with: Array("SQLite format 3\0".utf8)),
      Int32(bitPattern: integer(bytes, at: 68)) == StoreHeader.applicationID
    else { throw StoreError(.foreign, path: path) }
    version = Int32(bitPattern: integer(bytes, at: 60))
    if version > newest { throw StoreError(.newerSchema, path: path, detail: String(version)) }
    if version < 1 { throw StoreError(.foreign, path: path) }
    let told = Int64(bytes[16]) << 8 | Int64(bytes[17])
    pageSize = told == 1 ? 65_536 : told
    changes = integer(bytes, at: 24)
    // The count is right when it was written by the last change.
    pages = changes == integer(bytes, at: 92) ? Int64(integer(bytes, at: 28)) : nil
    size = Int64(first.status.st_size)
    identity = FileIdentity(first.status)
    isBeingWritten = first.isBeingWritten
  }

  /// Whether pages that the header counts are missing from the file: it was cut.
  var isCut: Bool { pages.map { $0 * pageSize > size } ?? false }

  /// The first 100 bytes, or fewer when the file is shorter, then what the system says of the file.
  private static func firstBytes(
    of path: String
  ) throws -> (bytes: [UInt8], status: stat, isBeingWritten: Bool) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw StoreError(errno == ENOENT ? .missing : .unreadable, path: path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw StoreError(.isFolder, path: path)
    default: throw StoreError(.isNotFile, path: path)
    }
    // What is replaced by a pipe in between must not hang the program either.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      throw StoreError(errno == EMFILE || errno == ENFILE ? .tooManyFiles : .unreadable, path: path)
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: length)
    var filled = 0
    while filled < length {
      // The system may give less than is asked, and not at the end of the file.
      let count = bytes.withUnsafeMutableBytes { room in
        read(descriptor, room.baseAddress.map { $0 + filled }, length - filled)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw StoreError(.io, path: path) }
      if count == 0 { break }
      filled += count
    }
    guard fstat(descriptor, &status) == 0 else { throw StoreError(.io, path: path) }
    return (Array(bytes.prefix(filled)), status, isLocked(descriptor))
  }

  /// Whether another process holds one of the locks with which SQLite writes: those of the bytes from
  /// 1 GiB on, of which readers hold some in common.
  private static func isLocked(_ descriptor: Int32) -> Bool {
    var lock = flock()
    lock.l_type = Int16(F_RDLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0000
    lock.l_len = 512
    return fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }
}

/// Four bytes, the highest first.
func integer(_ bytes: [UInt8], at offset: Int) -> UInt32 {
  bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
}
