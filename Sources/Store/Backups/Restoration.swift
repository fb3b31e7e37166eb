public import Domain
import Glibc

/// A backup put in the place of a store.
///
/// The copy is made and proved beside the store, then takes its name in one step; the store of
/// before is itself kept.
public struct Restoration: Sendable {
  /// The end of the journal that is now in force.
  public let mark: JournalMark
  /// Where the store of before is kept; nil when there was none, or nothing new in it.
  public let kept: String?

  /// Restores a backup over a store. The place of the store may be empty.
  ///
  /// - Throws: `StoreError`, and then the store is as it was.
  public init(
    of backup: String,
    over path: String,
    shelves: String,
    at moment: Moment,
    progress: @escaping (Int) throws -> Void = { _ in }
  ) throws {
    let proved = try Store.prove(backup, .journal, progress)
    let target = (try? StorePlace(path))?.path ?? path
    if FileIdentity(of: target) != nil, FileIdentity(of: target) == FileIdentity(of: backup) {
      throw StoreError(.exists, path: path)
    }
    let temporary = SafeFiles.temporaryName(for: target)
    do {
      try SafeFiles.copy(backup, to: temporary)
      let copied = try Store.prove(temporary, .journal)
      guard copied == proved else { throw StoreError(.backupFailed, path: path) }
      kept = try Restoration.keep(target, shelves: shelves, at: moment, progress)
      try SafeFiles.replace(target, with: temporary)
    } catch {
      SafeFiles.discard(temporary)
      throw error
    }
    mark = proved
  }

  /// Keeps the store that will give way: on its shelf when it is sound, beside its place as it is
  /// when it is not, together with its journal.
  private static func keep(
    _ path: String,
    shelves: String,
    at moment: Moment,
    _ progress: @escaping (Int) throws -> Void
  ) throws -> String? {
    guard SafeFiles.exists(path) else { return nil }
    do {
      let store = try Store.open(path)
      defer { try? store.close() }
      let shelf = BackupShelf(of: try store.identity(), in: shelves)
      let added = try shelf.add(store, at: moment, progress: progress)
      return added?.path ?? shelf.entries().first?.path
    } catch let error as StoreError where Self.isDamage(error.code) {
      let aside = path + ".damaged-" + BackupEntry.stamp(moment)
      try SafeFiles.copy(path, to: aside)
      if SafeFiles.exists(path + "-journal") {
        try SafeFiles.replace(aside + "-journal", with: path + "-journal")
      }
      return aside
    }
  }

  /// Whether an error says that the file itself is not right; another one may pass, and nothing is
  /// then replaced.
  private static func isDamage(_ code: StoreError.Code) -> Bool {
    switch code {
    case .empty, .foreign, .damaged, .alteredSchema, .strayJournal, .backupFailed, .newerSchema:
      true
    default: false
    }
  }
}
