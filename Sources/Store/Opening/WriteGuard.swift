import GRDB
import GRDBSQLite
import Glibc
import Synchronization

/// What must hold for each change: the file that was opened is still the one under its name, and the
/// disk has not failed to keep what it was given.
///
/// It is asked again inside the transaction: a file gives way to another only while nobody may write
/// it, so that what is found there holds until the commit.
final class WriteGuard: Sendable {
  /// The one true path of the file.
  let path: String
  private let identity: FileIdentity
  private let hasFailed = Mutex(false)

  init(_ place: StorePlace) {
    path = place.path
    identity = place.identity
  }

  /// - Throws: `StoreError` with `replaced` or `writingStopped`.
  func require(_ name: String) throws {
    if hasFailed.withLock({ $0 }) { throw StoreError(.writingStopped, path: name) }
    guard FileIdentity(of: path) == identity else { throw StoreError(.replaced, path: name) }
  }

  /// What an error met while writing means. After one of the disk nothing more is written: a second
  /// try may succeed although the first one's pages were lost.
  ///
  /// SQLite keeps the number of the system's refusal for some failures only; `last` is the one that
  /// was there when the error was met.
  func failure(
    _ error: DatabaseError,
    in queue: DatabaseQueue,
    path name: String,
    refusal last: Int32 = errno
  ) -> StoreError {
    let told = queue.inDatabase { sqlite3_system_errno($0.sqliteConnection) }
    let number = told == 0 ? last : told
    let reason = told == 0 ? error.message ?? "" : String(cString: strerror(told))
    switch (error.resultCode.primaryResultCode, number) {
    case (.SQLITE_IOERR, ENOSPC), (.SQLITE_IOERR, EDQUOT), (.SQLITE_FULL, _),
      (.SQLITE_CANTOPEN, ENOSPC), (.SQLITE_CANTOPEN, EDQUOT):
      return StoreError(.diskFull, path: name, detail: reason)
    case (.SQLITE_CANTOPEN, EMFILE), (.SQLITE_CANTOPEN, ENFILE):
      return StoreError(.tooManyFiles, path: name, detail: reason)
    case (.SQLITE_CANTOPEN, EROFS), (.SQLITE_CANTOPEN, EACCES), (.SQLITE_CANTOPEN, EPERM),
      (.SQLITE_IOERR, EROFS):
      return StoreError(.readOnly, path: name, detail: reason)
    // The store is open: what could not be was its journal, of which SQLite then asks whether it is
    // there, and so forgets why.
    case (.SQLITE_CANTOPEN, _): return StoreError(.io, path: name, detail: reason)
    case (.SQLITE_IOERR, _):
      hasFailed.withLock { $0 = true }
      return StoreError(.io, path: name, detail: reason)
    default: return StoreError(error, path: name, refusal: number)
    }
  }
}
