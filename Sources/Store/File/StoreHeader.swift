import Glibc

/// The first bytes of a file, read before SQLite is given it: a file that is not a store is never
/// opened as one.
enum StoreHeader {
  /// The `application_id` of a store: the letters `FBR1`.
  static let applicationID: Int32 = 0x4642_5231

  /// Refuses what is not a store of a version that this program knows.
  ///
  /// - Throws: `StoreError`.
  static func verify(_ path: String, newest: Int32) throws {
    let bytes = try firstBytes(of: path)
    if bytes.isEmpty { throw StoreError(.empty, path: path) }
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)),
      integer(bytes, at: 68) == applicationID
    else { throw StoreError(.foreign, path: path) }
    let version = integer(bytes, at: 60)
    if version > newest { throw StoreError(.newerSchema, path: path, detail: String(version)) }
    if version < 1 { throw StoreError(.foreign, path: path) }
  }

  /// The first 100 bytes, or fewer when the file is shorter.
  private static func firstBytes(of path: String) throws -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw StoreError(errno == ENOENT ? .missing : .unreadable, path: path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw StoreError(.isFolder, path: path)
    default: throw StoreError(.isNotFile, path: path)
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw StoreError(errno == EMFILE || errno == ENFILE ? .tooManyFiles : .unreadable, path: path)
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &bytes, 100)
    guard count >= 0 else { throw StoreError(.io, path: path) }
    return Array(bytes.prefix(count))
  }

  private static func integer(_ bytes: [UInt8], at offset: Int) -> Int32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int32($1) }
  }

  /// Whether the file lets itself be written: by its mode first, since the superuser may always.
  static func isWritable(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & 0o222 != 0 && access(path, W_OK) == 0
  }
}
