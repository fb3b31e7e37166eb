import Glibc
import Synchronization

/// Files made so that they are whole or absent, and nobody else's to read.
public enum SafeFiles {
  /// Files that are being built under a temporary name.
  private static let unfinished = Mutex<Set<String>>([])

  /// Removes every file that is being built, or those of one folder, for a program about to be
  /// stopped.
  static func discardUnfinished(in folder: String = "") {
    for path in unfinished.withLock({ $0 }) where path.hasPrefix(folder) {
      unlink(path)
      unlink(path + "-journal")
    }
  }

  /// Gives a file its name where the file system knows no second names, as on a memory stick.
  private static func named(_ path: String, without temporary: String) -> Bool {
    let reason = errno
    guard reason == EPERM || reason == EOPNOTSUPP || reason == ENOSYS, !exists(path) else {
      errno = reason
      return false
    }
    return rename(temporary, path) == 0
  }

  /// Removes a file that was being built, with the journal that SQLite may have left beside it.
  public static func discard(_ path: String) {
    unlink(path)
    unlink(path + "-journal")
    finish(path)
  }

  /// Creates an empty file that only its owner may read or write.
  ///
  /// - Throws: `StoreError` with `exists` or `cannotCreate`.
  public static func create(_ path: String) throws {
    removeLeftovers(beside: path)
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    fchmod(descriptor, 0o600)
    close(descriptor)
    unfinished.withLock { _ = $0.insert(path) }
  }

  /// Gives a finished file its name, which must be free, and makes both last.
  public static func publish(_ temporary: String, as path: String) throws {
    try synchronize(temporary)
    guard link(temporary, path) == 0 || named(path, without: temporary) else {
      let error = failure(path)
      discard(temporary)
      throw error
    }
    do {
      try synchronizeNames(of: folder(of: path))
    } catch {
      unlink(path)
      throw error
    }
    unlink(temporary)
    // SQLite leaves the journal of its last transaction, emptied, under the temporary name.
    unlink(temporary + "-journal")
    finish(temporary)
  }

  /// Waits until the disk holds the names of a folder; some file systems cannot be asked to.
  static func synchronizeNames(of folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw failure(folder)
    }
  }

  /// Gives a finished file a name that may be taken: the other file gives way in one step.
  static func replace(_ path: String, with temporary: String) throws {
    try synchronize(temporary)
    guard rename(temporary, path) == 0 else { throw failure(path) }
    unlink(temporary + "-journal")
    finish(temporary)
    try synchronizeNames(of: folder(of: path))
  }

  /// Gives a file a second name, which must be free; a copy where the file system knows none.
  static func nameAlso(_ path: String, _ other: String) throws {
    if link(path, other) == 0 { return }
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw failure(other) }
    try copy(path, to: other)
    finish(other)
  }

  /// Writes a small file whole, under a name that may be taken: the other file gives way in one step,
  /// and nothing is left beside it. What need not last is not waited for.
  public static func write(_ bytes: [UInt8], as path: String, isLasting: Bool) throws {
    let temporary = temporaryName(for: path)
    try create(temporary)
    do {
      let descriptor = open(temporary, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
      guard descriptor >= 0 else { throw failure(temporary) }
      defer { close(descriptor) }
      try write(bytes[...], to: descriptor, temporary)
      if isLasting { return try replace(path, with: temporary) }
      guard rename(temporary, path) == 0 else { throw failure(path) }
      finish(temporary)
    } catch {
      discard(temporary)
      throw error
    }
  }

  /// Says that a file which was being built is to stay.
  static func finish(_ path: String) { unfinished.withLock { _ = $0.remove(path) } }

  /// Copies a file, byte by byte, to a name that must be free.
  static func copy(_ path: String, to target: String) throws {
    let source = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard source >= 0 else { throw StoreError(.unreadable, path: path) }
    defer { close(source) }
    try create(target)
    let descriptor = open(target, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw failure(target) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(source, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw StoreError(.io, path: path) }
      if count == 0 { break }
      try write(bytes[..<count], to: descriptor, target)
    }
    guard fsync(descriptor) == 0 else { throw failure(target) }
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32, _ path: String) throws
  {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(path) }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes a folder that only its owner may look into, and those above it.
  ///
  /// - Throws: `StoreError` with `cannotCreate`.
  public static func createFolder(_ path: String) throws {
    if mkdir(path, 0o700) == 0 {
      chmod(path, 0o700)
      return
    }
    if errno == ENOENT, path.count > 1 {
      try createFolder(folder(of: path))
      return try createFolder(path)
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw failure(path) }
  }

  /// Waits until the disk holds a file, or a folder's names.
  static func synchronize(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path) }
  }

  /// A name beside a path that no other process uses.
  public static func temporaryName(for path: String) -> String {
    path + ".tmp-\(getpid())-\(UInt32.random(in: .min ... .max))"
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether a name is taken, be it by a link that leads nowhere.
  public static func exists(_ path: String) -> Bool {
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
