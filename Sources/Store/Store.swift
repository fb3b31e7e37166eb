public import Domain
import GRDB
import Glibc
import Seals
import Synchronization

/// One file of facts, records and journal, and everything that may be asked of it or done to it.
///
/// Values of Domain go in and come out; SQLite stays here.
public final class Store: Sendable {
  /// Where the file is.
  public let path: String
  /// Whether the file only lets itself be read.
  public let isReadOnly: Bool
  let queue: DatabaseQueue
  private let cache = Mutex<Referential?>(nil)

  private init(path: String, queue: DatabaseQueue, isReadOnly: Bool) {
    self.path = path
    self.queue = queue
    self.isReadOnly = isReadOnly
  }

  /// Opens a store.
  ///
  /// The header is read first: an empty, foreign or newer file is refused before SQLite sees it.
  /// - Throws: `StoreError`.
  public static func open(_ path: String, readOnly: Bool = false) throws -> Store {
    try StoreHeader.verify(path, newest: Schema.version)
    let readOnly = readOnly || !StoreHeader.isWritable(path)
    return try translatingErrors(path: path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration(readOnly: readOnly))
      if !readOnly { try queue.inDatabase { try prepareForWriting($0, path: path) } }
      return Store(path: path, queue: queue, isReadOnly: readOnly)
    }
  }

  /// Makes a new store of a programme; the path must be free (R90).
  ///
  /// It is built under a temporary name and linked into place, so that a store is there whole or
  /// not at all. `demonstration` is the frozen today of a store of fictional data, and the seed
  /// that its keys come from.
  /// - Throws: `StoreError`, or the faults of the programme as `ProgrammeRefusal`.
  @discardableResult
  public static func create(
    _ path: String,
    programme: Programme,
    author: Author,
    demonstration: (today: Day, seed: String)? = nil,
    filling fill: (Store) throws -> Void = { _ in }
  ) throws -> Store {
    let faults = programme.faults()
    if !faults.isEmpty { throw ProgrammeRefusal(faults: faults) }
    if SafeFiles.exists(path) { throw StoreError(.exists, path: path) }
    let temporary = SafeFiles.temporaryName(for: path)
    try SafeFiles.create(temporary)
    do {
      try translatingErrors(path: path) {
        let queue = try DatabaseQueue(
          path: temporary,
          configuration: configuration(readOnly: false)
        )
        try queue.inDatabase { try prepareForBuilding($0) }
        try queue.inTransaction(.immediate) { db in
          try Schema.migrate(db)
          try Founding(programme: programme, demonstration: demonstration).write(db, author)
          return .commit
        }
        let store = Store(path: temporary, queue: queue, isReadOnly: false)
        try fill(store)
        try queue.close()
      }
      try SafeFiles.publish(temporary, as: path)
    } catch {
      unlink(temporary)
      unlink(temporary + "-journal")
      throw error
    }
    return try open(path)
  }

  /// Removes what a creation or a backup under way has built so far: called when the program is
  /// stopped from outside, so that nothing half-done stays (R90).
  public static func discardUnfinished() { SafeFiles.discardUnfinished() }

  private static func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      try db.execute(
        sql: "PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16000; PRAGMA temp_store = FILE"
      )
    }
    return configuration
  }

  /// Rollback journal, every commit on the disk before it is acknowledged (DESIGN §2).
  private static func prepareForWriting(_ db: Database, path: String) throws {
    let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = TRUNCATE")
    guard mode == "truncate" else { throw StoreError(.io, path: path, detail: mode ?? "") }
    try db.execute(sql: "PRAGMA synchronous = EXTRA")
  }

  /// A file that has no name yet is thrown away if anything fails, and is on the disk whole before it
  /// is given one: its commits need not wait.
  private static func prepareForBuilding(_ db: Database) throws {
    try db.execute(
      sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000"
    )
  }

  /// Reads from one state of the store.
  ///
  /// The transaction is opened here rather than by GRDB's `read`, which sets a pragma that has every
  /// statement of the connection compiled again.
  func read<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try translatingErrors(path: path) {
      try queue.inDatabase { db in
        var value: Value?
        try db.inTransaction(.deferred) {
          value = try work(db)
          return .commit
        }
        guard let value else { throw StoreError(.io, path: path) }
        return value
      }
    }
  }

  /// The programme, its persons and what is derived from them, read again only when they changed.
  func referential(_ db: Database) throws -> Referential {
    let stamp = try Referential.stamp(db)
    if let kept = cache.withLock({ $0 }), kept.stamp == stamp { return kept }
    let fresh = try Referential(db, stamp: stamp)
    cache.withLock { $0 = fresh }
    return fresh
  }

  /// What a program needs to know of the store as it opens.
  public func summary() throws -> StoreSummary {
    try read { db in
      let tail = try JournalTail(db)
      let referential = try referential(db)
      return StoreSummary(
        path: path,
        programme: referential.programme,
        isDemonstration: referential.frozenToday != nil,
        frozenToday: referential.frozenToday,
        isReadOnly: isReadOnly,
        sequence: tail.sequence,
        head: SHA256.hex(of: tail.hash)
      )
    }
  }
}

/// Why a programme cannot be installed: every rule that it breaks (R73).
public struct ProgrammeRefusal: Error, Hashable, Sendable {
  public let faults: [ProgrammeFault]
}
