import Glibc
import Synchronization

/// Files made so that they are whole or absent, and nobody else's to read.
enum SafeFiles {
  /// Files that are being built under a temporary name.
  private static let unfinished = Mutex<Set<String>>([])

  /// Removes every file that is being built, for a program about to be stopped.
  static func discardUnfinished() {
    for path in unfinished.withLock({ $0 }) {
      unlink(path)
      unlink(path + "-journal")
    }
  }

  /// Creates an empty file that only its owner may read or write.
  ///
  /// - Throws: `StoreError` with `exists` or `cannotCreate`.
  static func create(_ path: String) throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    fchmod(descriptor, 0o600)
    close(descriptor)
    unfinished.withLock { _ = $0.insert(path) }
  }

  /// Gives a finished file its name, which must be free, and makes both last.
  static func publish(_ temporary: String, as path: String) throws {
    try synchronize(temporary)
    guard link(temporary, path) == 0 else {
      let error = failure(path)
      unlink(temporary)
      throw error
    }
    unlink(temporary)
    // SQLite leaves the journal of its last transaction, emptied, under the temporary name.
    unlink(temporary + "-journal")
    unfinished.withLock { _ = $0.remove(temporary) }
    try? synchronize(folder(of: path))
  }

  /// Waits until the disk holds a file, or a folder's names.
  static func synchronize(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path) }
  }

  /// A name beside a path that no other process uses.
  static func temporaryName(for path: String) -> String {
    path + ".tmp-\(getpid())-\(UInt32.random(in: .min ... .max))"
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func failure(_ path: String) -> StoreError {
    switch errno {
    case EEXIST: StoreError(.exists, path: path)
    case ENOSPC, EDQUOT: StoreError(.diskFull, path: path)
    case EIO: StoreError(.io, path: path)
    case EMFILE, ENFILE: StoreError(.tooManyFiles, path: path)
    default: StoreError(.cannotCreate, path: path, detail: String(cString: strerror(errno)))
    }
  }
}
