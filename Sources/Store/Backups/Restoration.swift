public import Domain
import Glibc

/// A backup put in the place of a store.
///
/// The copy is made and proved beside the store, then takes its name in one step; the store of
/// before is itself kept. From the moment it is kept until it has given way, nobody else may write
/// it: what was acknowledged is then in what is kept, or was never done.
public struct Restoration: Sendable {
  /// The end of the journal that is now in force.
  public let mark: JournalMark
  /// Where the store of before is kept; nil when there was none, or nothing new in it.
  public let kept: String?

  /// Restores a backup over a store. The place of the store may be empty.
  ///
  /// - Throws: `StoreError`, and then the store is as it was; only when the disk fails to keep the
  ///   new name may it be either.
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
      let aside = target + ".damaged-" + BackupEntry.stamp(moment)
      let change = Change(target: target, replacement: temporary, aside: aside)
      kept = try change.carryOut { store in
        let shelf = BackupShelf(of: try store.identity(), in: shelves)
        let added = try shelf.add(store, at: moment, progress: progress)
        return added?.path ?? shelf.entries().first?.path
      }
    } catch {
      SafeFiles.discard(temporary)
      throw error
    }
    mark = proved
  }
}

/// One file giving way to another, so that wherever it is cut short the store of before is whole, in
/// its place or under the name where it is kept, or the new one is.
private struct Change {
  let target: String
  let replacement: String
  /// Where a store goes that is not sound, together with its journal.
  let aside: String

  /// Answers where the store of before is kept.
  func carryOut(shelving shelve: (Store) throws -> String?) throws -> String? {
    guard SafeFiles.exists(target) else {
      try setJournalAside()
      // A store that somebody made here in the meantime is not written over.
      try SafeFiles.publish(replacement, as: target)
      return nil
    }
    let held: Store
    do {
      held = try Store.openUnchanged(target)
    } catch let error as StoreError where Change.isDamage(error.code) {
      // What a newer program was interrupted in, it alone can take back.
      if error.code == .newerSchema, HotJournal(beside: target) != nil { throw error }
      return try giveWayDamaged()
    }
    defer { try? held.close() }
    return try held.withoutWriters {
      do {
        let kept = try shelve(held)
        try SafeFiles.replace(target, with: replacement)
        return kept
      } catch let error as StoreError where Change.isDamage(error.code) {
        return try giveWayDamaged()
      }
    }
  }

  /// A store that is not sound is kept as it is beside its place. Its journal leaves last: until then
  /// the two together are in place, and from then on they are together aside.
  private func giveWayDamaged() throws -> String {
    let journal = target + "-journal"
    if SafeFiles.exists(journal) {
      try SafeFiles.copy(journal, to: aside + "-journal")
      SafeFiles.finish(aside + "-journal")
    }
    // Another name for the file, not a copy: reading it would drop the lock that may be held on it.
    try SafeFiles.nameAlso(target, aside)
    try SafeFiles.synchronizeNames(of: SafeFiles.folder(of: aside))
    unlink(journal)
    try SafeFiles.replace(target, with: replacement)
    return aside
  }

  /// A journal without a store would be taken for that of the new one.
  private func setJournalAside() throws {
    let journal = target + "-journal"
    guard SafeFiles.exists(journal) else { return }
    try SafeFiles.replace(aside + "-journal", with: journal)
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
