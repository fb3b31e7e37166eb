public import Domain
import Glibc

/// The verified backups of one store, in a folder of their own.
///
/// A file gets its name there only once it is proved, so that what is on the shelf counts.
public struct BackupShelf: Sendable {
  /// The folder; nobody but its owner may look into it.
  public let folder: String

  /// The shelf of a store, by its identity, in a folder of shelves.
  public init(of identity: String, in root: String) { folder = root + "/" + identity }

  /// Every backup, the newest first.
  public func entries() -> [BackupEntry] {
    BackupShelf.names(in: folder).compactMap { name in
      var status = stat()
      guard lstat(folder + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        return nil
      }
      return BackupEntry(name: name, in: folder, size: Int64(status.st_size))
    }
    .sorted(by: BackupEntry.isNewer)
  }

  /// The backups of every store: shelf by shelf, each the newest first, and before the others the
  /// shelf whose newest was made last.
  public static func entries(ofAllIn root: String) -> [BackupEntry] {
    func last(_ shelf: [BackupEntry]) -> Int64 { shelf.first?.madeAt.utcMilliseconds ?? 0 }
    return names(in: root).filter { !$0.hasPrefix(".") }
      .map { BackupShelf(of: $0, in: root).entries() }
      .sorted { last($0) > last($1) }
      .flatMap { $0 }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
      )
    }
    return names
  }

  /// Adds a backup of a store, then takes away those that are too many; nil when the newest one is
  /// of the same journal.
  ///
  /// - Throws: `StoreError`, or what `progress` throws: nothing is then added or taken away.
  @discardableResult
  public func add(
    _ store: Store,
    at moment: Moment,
    progress: @escaping (Int) throws -> Void = { _ in }
  ) throws -> BackupEntry? {
    let mark = try store.mark()
    let newest = entries().first
    if let newest, newest.sequence == mark.sequence, mark.head.hasPrefix(newest.head) {
      return nil
    }
    try SafeFiles.createFolder(folder)
    // The order is that of the numbers: a clock that jumps makes no backup look old, nor new.
    let path = folder + "/" + BackupEntry.name(moment, mark, (newest?.number ?? 0) + 1)
    try store.backup(to: path, proving: .journal, progress: progress)
    rotate()
    return entries().first { $0.path == path }
  }

  /// Removes what is neither recent, nor the last of a day or of a month.
  private func rotate() {
    let all = entries()
    let kept = BackupRotation.kept(all.map(\.day))
    for (place, entry) in all.enumerated() where !kept.contains(place) { unlink(entry.path) }
  }

  /// Proves a backup again, as if it were restored: a copy in a folder that is removed afterwards is
  /// opened and checked whole.
  ///
  /// - Throws: `StoreError`.
  public static func drill(_ path: String, in folder: String) throws -> CheckReport {
    let target = folder + "/drill.fbr"
    try SafeFiles.copy(path, to: target)
    defer { SafeFiles.discard(target) }
    let store = try Store.open(target)
    defer { try? store.close() }
    return try store.check()
  }
}
