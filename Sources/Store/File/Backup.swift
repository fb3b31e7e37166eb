import Domain
import GRDB
import Glibc
import Seals

extension Store {
  /// Copies the store to a free path, and verifies the copy before it counts (DESIGN §2).
  ///
  /// The copy is made page by page under a read lock, checked whole, journal included, and only
  /// then given its name. Answers the copy's journal head.
  /// - Throws: `StoreError`; with `backupFailed` when the copy is not sound.
  @discardableResult
  public func backup(to path: String) throws -> (sequence: Int64, head: String) {
    if SafeFiles.exists(path) { throw StoreError(.exists, path: path) }
    let temporary = SafeFiles.temporaryName(for: path)
    try SafeFiles.create(temporary)
    do {
      try copy(to: temporary)
      let copy = try Store.open(temporary, readOnly: true)
      let report = try copy.check()
      guard report.isSound else {
        throw StoreError(.backupFailed, path: path, detail: report.firstFinding)
      }
      let summary = try copy.summary()
      try copy.queue.close()
      try SafeFiles.publish(temporary, as: path)
      return (summary.sequence, summary.head)
    } catch {
      unlink(temporary)
      unlink(temporary + "-journal")
      throw error
    }
  }

  private func copy(to path: String) throws {
    try translatingErrors(path: path) {
      let target = try DatabaseQueue(path: path)
      try queue.backup(to: target)
      try target.close()
    }
  }

  /// Closes the file; nothing may be asked of the store afterwards.
  public func close() throws { try translatingErrors(path: path) { try queue.close() } }
}
