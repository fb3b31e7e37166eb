public import Domain
import Foundation
import GRDB
import Glibc
import Seals

extension Store {
  /// Opens a store.
  ///
  /// The file, its header and the journal beside it are looked at first: what is empty, foreign, cut
  /// or newer is refused before SQLite sees it, and its schema before anything is asked of it. A
  /// store of an older version is brought up to date. `isReadOnly` says whether the place, the disk
  /// or the journal forbids changes, and `restriction` why.
  /// - Throws: `StoreError`, or what `opening` throws.
  public static func open(
    _ path: String,
    readOnly: Bool = false,
    _ opening: Opening = Opening()
  ) throws -> Store {
    let sight = try StoreSight(path)
    let place = try readOnly ? sight.place : tidied(sight.place, path)
    let obstacle = place.restriction(isShared: opening.isShared)
    // What was interrupted may have been the coming of the version that the header tells.
    let version =
      sight.wasInterrupted && obstacle == nil
      ? try takeBack(place, path) : sight.header.version
    if version < Schema.version {
      guard obstacle == nil else { throw StoreError(.olderSchema, path: path) }
      try bringUpToDate(path, place, opening)
    }
    let restriction = readOnly ? .asked : obstacle
    return try translatingErrors(path: path) {
      let queue = try connect(place, path, readOnly: restriction != nil)
      if sight.wasInterrupted { try requireSound(queue, sight.header, path) }
      // A header read while another program wrote may tell a version that did not come.
      let found = try queue.inDatabase { try SchemaFingerprint.verify($0, path: path) }
      guard found == Schema.version else { throw StoreError(.busy, path: path) }
      let store = Store(path: path, queue: queue, place: place, restriction: restriction)
      guard restriction == nil, let older = try store.olderThanSeen(opening) else { return store }
      return Store(path: path, queue: queue, place: place, restriction: older)
    }
  }

  /// Opens a store that is to give way, of whatever version, as it is: a change that was interrupted
  /// is taken back, and nothing else is changed.
  static func openUnchanged(_ path: String) throws -> Store {
    let sight = try StoreSight(path)
    if sight.wasInterrupted { _ = try takeBack(sight.place, path) }
    return try translatingErrors(path: path) {
      let queue = try connect(sight.place, path, readOnly: false)
      try queue.inDatabase { _ = try SchemaFingerprint.verify($0, path: path) }
      return Store(path: path, queue: queue, place: sight.place, restriction: .asked)
    }
  }

  /// Does something while nobody may write the store, this connection included; reading goes on.
  ///
  /// The file of the store must not be opened and closed meanwhile by other means than SQLite: its
  /// locks would be dropped.
  /// - Throws: `StoreError` with `busy` when another program writes for too long, with `replaced` when
  ///   the store is no longer under its name.
  func withoutWriters<Value>(_ work: () throws -> Value) throws -> Value {
    try translatingErrors(path: path) {
      let configuration = Connection.configuration(readOnly: false)
      let lock = try DatabaseQueue(path: writeGuard.path, configuration: configuration)
      var value: Value?
      try lock.inTransaction(.immediate) { _ in
        try writeGuard.require(path)
        value = try work()
        return .rollback
      }
      try lock.close()
      guard let value else { throw StoreError(.io, path: path) }
      return value
    }
  }

  /// A place without the second name that a creation has left which was killed at its very end.
  private static func tidied(_ place: StorePlace, _ path: String) throws -> StorePlace {
    guard place.remarks.contains(.otherNames) else { return place }
    SafeFiles.removeLeftovers(of: place.path)
    return try StorePlace(path)
  }

  /// Why a store could not be changed where it lies; nil when it could, or when there is none.
  public static func restriction(of path: String, isShared: Bool) -> StoreRestriction? {
    (try? StorePlace(path))?.restriction(isShared: isShared)
  }

  private static func connect(
    _ place: StorePlace,
    _ path: String,
    readOnly: Bool
  ) throws -> DatabaseQueue {
    let configuration = Connection.configuration(readOnly: readOnly)
    let queue = try DatabaseQueue(path: place.path, configuration: configuration)
    if !readOnly { try queue.inDatabase { try Connection.prepareForWriting($0, path: path) } }
    return queue
  }

  /// Takes back a change that was interrupted, which a reader alone could not; answers the version
  /// that is there afterwards.
  private static func takeBack(_ place: StorePlace, _ path: String) throws -> Int32 {
    try translatingErrors(path: path) {
      let queue = try connect(place, path, readOnly: false)
      let version = try queue.inDatabase { db in
        _ = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master")
        return try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      }
      try queue.close()
      return version
    }
  }

  /// After an interruption the pages of a file that is not too large are looked at.
  private static func requireSound(
    _ queue: DatabaseQueue,
    _ header: StoreHeader,
    _ path: String
  ) throws {
    guard header.size <= 64 << 20 else { return }
    let found = try queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
    guard found == "ok" else { throw StoreError(.damaged, path: path, detail: found ?? "") }
  }

  /// Brings a store of an older version up to date, in one transaction: whole or not at all, and by
  /// one program when several try.
  private static func bringUpToDate(
    _ path: String,
    _ place: StorePlace,
    _ opening: Opening
  ) throws {
    try translatingErrors(path: path) {
      let queue = try connect(place, path, readOnly: false)
      try queue.inDatabase { _ = try SchemaFingerprint.verify($0, path: path) }
      try opening.beforeMigration(
        Store(path: path, queue: queue, place: place, restriction: .asked)
      )
      let writeGuard = WriteGuard(place)
      do {
        try queue.inTransaction(.immediate) { db in
          try writeGuard.require(path)
          try Schema.migrate(db)
          try SchemaFingerprint.verify(db, path: path)
          return .commit
        }
      } catch let error as DatabaseError {
        throw writeGuard.failure(error, in: queue, path: path)
      }
      try queue.close()
    }
  }

  /// Whether the journal lacks what this machine saw of it before: the rows after its end, or the
  /// row that was its end.
  private func olderThanSeen(_ opening: Opening) throws -> StoreRestriction? {
    guard !opening.acceptsOlder, let seen = opening.seen(try identity()) else { return nil }
    return try read { db in
      let tail = try JournalTail(db)
      let hash: Data? = try db.firstValue(
        "SELECT hash FROM journal WHERE seq = ?",
        [seen.sequence]
      )
      if let hash, SHA256.hex(of: [UInt8](hash)) == seen.head { return nil }
      return .olderCopy(seen: seen.sequence, found: tail.sequence)
    }
  }

  /// What tells a store from every other: 16 hexadecimal digits that its copies share.
  public func identity() throws -> String {
    try read { db in
      let key: Data? = try db.firstValue("SELECT value FROM meta WHERE key = 'fingerprint_key'")
      let bytes = Array("fbr-store|".utf8) + [UInt8](key ?? Data())
      return String(SHA256.hex(of: SHA256.digest(bytes)).prefix(16))
    }
  }

  /// Whether the store holds fictional data; asks nothing of tables that a migration may change.
  public func isDemonstration() throws -> Bool {
    try read { db in
      try db.firstValue("SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'today')") ?? false
    }
  }

  /// The size of the file, in bytes; 0 when it cannot be told.
  public var size: Int64 {
    var status = stat()
    return stat(path, &status) == 0 ? Int64(status.st_size) : 0
  }

  /// The last row of the journal.
  public func mark() throws -> JournalMark {
    try read { db in
      let tail = try JournalTail(db)
      return JournalMark(sequence: tail.sequence, head: SHA256.hex(of: tail.hash))
    }
  }
}
