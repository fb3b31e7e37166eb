import Domain
import GRDB
import Glibc

extension StoreError {
  /// What a database error means to the person in front of it.
  ///
  /// SQLite says that it cannot open or write; why, only the number of the system's refusal tells,
  /// which is still there when the error is met.
  init(_ error: DatabaseError, path: String, refusal number: Int32 = errno) {
    let code: Code =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_FULL: .diskFull
      case .SQLITE_READONLY: .readOnly
      case .SQLITE_NOTADB: .foreign
      case .SQLITE_CORRUPT: .damaged
      case .SQLITE_CANTOPEN: Code(refusal: number) ?? .unreadable
      case .SQLITE_NOMEM: .outOfMemory
      case .SQLITE_IOERR: Code(refusal: number) ?? .io
      default: .io
      }
    self.init(code, path: path, detail: error.message ?? "")
  }
}

extension StoreError.Code {
  /// What a number of the system's means, when it says more than SQLite does.
  fileprivate init?(refusal number: Int32) {
    switch number {
    case ENOSPC, EDQUOT: self = .diskFull
    case EMFILE, ENFILE: self = .tooManyFiles
    case EROFS: self = .readOnly
    case EIO, EFBIG: self = .io
    default: return nil
    }
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
