import Domain
import GRDB

extension StoreError {
  /// What a database error means to the person in front of it.
  init(_ error: DatabaseError, path: String) {
    let code: Code =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_FULL: .diskFull
      case .SQLITE_READONLY: .readOnly
      case .SQLITE_NOTADB: .foreign
      case .SQLITE_CORRUPT: .damaged
      case .SQLITE_CANTOPEN: .unreadable
      case .SQLITE_NOMEM: .outOfMemory
      default: .io
      }
    self.init(code, path: path, detail: error.description)
  }
}

/// Runs work on a database and lets out only errors of ours.
func translatingErrors<Value>(path: String, _ work: () throws -> Value) throws -> Value {
  do {
    return try work()
  } catch let error as DatabaseError {
    throw StoreError(error, path: path)
  }
}
