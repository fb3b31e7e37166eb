import CStore
import Domain
import GRDB
import Glibc
import Seals

extension Store {
  /// How much of a copy is proved before it counts.
  public enum Proof: Sendable {
    /// Everything that `check` recomputes.
    case whole
    /// SQLite's own integrity, the chain of the journal, and its end.
    case journal
  }

  /// Copies the store to a free path, and verifies the copy before it counts (DESIGN §2).
  ///
  /// The copy is made page by page under a read lock, proved, and only then given its name. Answers
  /// the copy's journal head. `progress` hears how much is done, in thousandths; what it throws ends
  /// the copy, and nothing is left of it.
  /// - Throws: `StoreError`; with `backupFailed` when the copy is not sound.
  @discardableResult
  public func backup(
    to path: String,
    proving proof: Proof = .whole,
    progress: @escaping (Int) throws -> Void = { _ in }
  ) throws -> (sequence: Int64, head: String) {
    SafeFiles.removeLeftovers(of: path)
    if SafeFiles.exists(path) { throw StoreError(.exists, path: path) }
    let temporary = SafeFiles.temporaryName(for: path)
    try SafeFiles.create(temporary)
    // What the copy and its proof took is free, but still the program's: an import that follows would
    // come on top of it.
    defer { fbr_give_back_memory() }
    do {
      let before = try mark()
      try copy(to: temporary, progress)
      let found = try Store.prove(temporary, proof, progress)
      guard found.sequence >= before.sequence else {
        throw StoreError(.backupFailed, path: path)
      }
      try SafeFiles.publish(temporary, as: path)
      return (found.sequence, found.head)
    } catch {
      SafeFiles.discard(temporary)
      if let failure = error as? StoreError, failure.path == temporary {
        throw StoreError(failure.code, path: path, detail: failure.detail)
      }
      throw error
    }
  }

  private func copy(to path: String, _ progress: @escaping (Int) throws -> Void) throws {
    try translatingErrors(path: path) {
      let target = try DatabaseQueue(path: path)
      try target.inDatabase { try Connection.prepareForCopying($0) }
      // One lock from the first page to the last: what is copied is one state of the store.
      try queue.inDatabase { source in
        try source.inTransaction(.deferred) {
          _ = try JournalTail(source)
          try target.inDatabase { db in
            try source.backup(to: db, pagesPerStep: 4096) { step in
              let done = step.completedPageCount * 700 / max(1, step.totalPageCount)
              try progress(done)
            }
          }
          return .commit
        }
        // The copy has filled the cache with whatever came last; the proof has one of its own.
        Connection.forgetPages(source)
      }
      try target.close()
    }
  }

  /// Proves that a file is a sound store, whatever its version; answers the end of its journal.
  ///
  /// - Throws: `StoreError`; with `backupFailed` when it is not sound.
  static func prove(
    _ path: String,
    _ proof: Proof,
    _ progress: @escaping (Int) throws -> Void = { _ in }
  ) throws -> JournalMark {
    _ = try StoreHeader(path, newest: Schema.version)
    let place = try StorePlace(path)
    return try translatingErrors(path: path) {
      let queue = try DatabaseQueue(
        path: place.path,
        configuration: Connection.configuration(readOnly: true)
      )
      try queue.inDatabase { _ = try SchemaFingerprint.verify($0, path: path) }
      let copy = Store(path: path, queue: queue, place: place, restriction: .asked)
      try progress(720)
      let report = proof == .whole ? try copy.check() : try copy.proveJournal(progress)
      guard report.isSound else {
        throw StoreError(.backupFailed, path: path, detail: report.firstFinding)
      }
      try progress(1000)
      let mark = try copy.mark()
      try queue.close()
      return mark
    }
  }

  private func proveJournal(_ progress: @escaping (Int) throws -> Void) throws -> CheckReport {
    let pages = try read { try integrity($0) }
    try progress(850)
    return CheckReport(items: [pages, try read { try JournalCheck.run($0) }])
  }

  /// Closes the file; nothing may be asked of the store afterwards.
  public func close() throws { try translatingErrors(path: path) { try queue.close() } }
}
