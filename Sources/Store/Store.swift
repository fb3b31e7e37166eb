import CStore
public import Domain
import GRDB
import GRDBSQLite
import Glibc
import Seals
import Synchronization

/// One file of facts, records and journal, and everything that may be asked of it or done to it.
///
/// Values of Domain go in and come out; SQLite stays here.
public final class Store: Sendable {
  /// Where the file is.
  public let path: String
  /// Why the file is open for reading alone; nil when it may be changed.
  public let restriction: StoreRestriction?
  /// What is unusual about the file, though it may be used.
  public let remarks: [StoreRemark]
  let queue: DatabaseQueue
  let writeGuard: WriteGuard
  let registry = RegistryCache()
  private let cache = Mutex<Referential?>(nil)
  let lastCoverage = Mutex<[(question: CoverageQuestion, coverage: Coverage)]>([])
  private let lookingOn = Mutex<Day?>(nil)
  private let lastQueue = Mutex<(question: QueueQuestion, figures: QueueFigures)?>(nil)

  /// Whether the file only lets itself be read.
  public var isReadOnly: Bool { restriction != nil }

  /// The figures of the queue where they were just asked for; the first page and its tab both do.
  func known(_ question: QueueQuestion) -> QueueFigures? {
    lastQueue.withLock { $0?.question == question ? $0?.figures : nil }
  }

  func remember(_ figures: QueueFigures, for question: QueueQuestion) {
    lastQueue.withLock { $0 = (question, figures) }
  }

  init(
    path: String,
    queue: DatabaseQueue,
    place: StorePlace,
    restriction: StoreRestriction? = nil
  ) {
    self.path = path
    self.queue = queue
    self.restriction = restriction
    remarks = place.remarks
    writeGuard = WriteGuard(place)
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
    SafeFiles.removeLeftovers(of: path)
    if SafeFiles.exists(path) { throw StoreError(.exists, path: path) }
    let temporary = SafeFiles.temporaryName(for: path)
    try SafeFiles.create(temporary)
    do {
      try translatingErrors(path: path) {
        let queue = try DatabaseQueue(
          path: temporary,
          configuration: Connection.configuration(readOnly: false)
        )
        try queue.inDatabase { try Connection.prepareForBuilding($0) }
        try queue.inTransaction(.immediate) { db in
          try Schema.migrate(db)
          try Founding(programme: programme, demonstration: demonstration).write(db, author)
          return .commit
        }
        let store = Store(path: temporary, queue: queue, place: try StorePlace(temporary))
        try fill(store)
        try queue.close()
      }
      try SafeFiles.publish(temporary, as: path)
    } catch {
      SafeFiles.discard(temporary)
      throw error
    }
    return try open(path)
  }

  /// The version of the SQLite that is in use.
  public static var sqliteVersion: String { String(cString: sqlite3_libversion()) }

  /// Spares addresses, where the system gives few: to be asked for before there are threads.
  public static func spareAddresses() { fbr_use_one_arena() }

  /// Removes what a creation or a backup under way has built so far: called when the program is
  /// stopped from outside, so that nothing half-done stays (R90).
  public static func discardUnfinished() { SafeFiles.discardUnfinished() }

  /// Stops the reading that is under way, from any thread: it then throws.
  ///
  /// Only for whoever knows that what runs is a reading: a change would be stopped too.
  public func stopReading() { queue.interrupt() }

  /// Reads from one state of the store.
  ///
  /// The transaction is opened here rather than by GRDB's `read`, which sets a pragma that has every
  /// statement of the connection compiled again.
  func read<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try translatingErrors(path: path) {
      try queue.inDatabase { db in try db.reading { try work(db) } }
    }
  }

  /// Says on which day the store is looked at: what reads follow is the programme of that day.
  ///
  /// Until it is said, they follow that of a demonstration's today, or of the last journal row.
  public func look(on day: Day) { lookingOn.withLock { $0 = day } }

  /// The programme that decisions of a day follow, its persons and what is derived from them, read
  /// again only when they changed or when another version has taken effect.
  func referential(_ db: Database, on day: Day? = nil) throws -> Referential {
    let stamp = try Referential.stamp(db)
    let kept = cache.withLock { $0 }.flatMap { $0.stamp == stamp ? $0 : nil }
    if let kept, kept.heads.count == 1 { return kept }
    let heads = try kept?.heads ?? ProgrammeTable.heads(db)
    let day = try day ?? lookingOn.withLock { $0 } ?? kept?.frozenToday ?? lastDay(db)
    let version = ProgrammeTable.inForce(heads, on: day)
    if let kept, kept.version == version { return kept }
    let fresh = try Referential(db, stamp: stamp, heads: heads, version: version)
    cache.withLock { $0 = fresh }
    return fresh
  }

  private func lastDay(_ db: Database) throws -> Day {
    let number: Int32? = try db.firstValue("SELECT value FROM meta WHERE key = 'today'")
    if let number { return Day(number: number) }
    return try JournalTail(db).day ?? Day(number: 0)
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
        head: SHA256.hex(of: tail.hash),
        keys: try KeyTable.fingerprints(db),
        restriction: restriction,
        remarks: remarks,
        kept: referential.kept,
        otherVersions: referential.otherVersions
      )
    }
  }
}

/// Why a programme cannot be installed: every rule that it breaks (R73).
public struct ProgrammeRefusal: Error, Hashable, Sendable {
  public let faults: [ProgrammeFault]
}
