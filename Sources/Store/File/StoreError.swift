/// Why a store cannot be opened, read or written.
public struct StoreError: Error, Hashable, Sendable {
  /// What is wrong with the file or with the machine.
  public enum Code: String, CaseIterable, Sendable {
    case missing, isFolder, isNotFile, unreadable, empty, foreign, damaged
    /// `detail` holds the version found.
    case newerSchema
    case exists, cannotCreate, readOnly, busy, diskFull, io, tooManyFiles, outOfMemory
    case backupFailed
    /// The tables are not those of a store; `detail` names one.
    case alteredSchema
    /// Another file has taken the store's name since it was opened.
    case replaced
    /// The journal beside the store is not its own.
    case strayJournal
    /// An older version that cannot be brought up to date where it lies.
    case olderSchema
    /// The disk failed earlier in the session: nothing more is written.
    case writingStopped
  }

  public let code: Code
  public let path: String
  /// What the library or the system said, for the curious.
  public let detail: String

  public init(_ code: Code, path: String, detail: String = "") {
    self.code = code
    self.path = path
    self.detail = detail
  }

  /// The exit status of DESIGN §6.
  public var exitStatus: Int32 {
    switch code {
    case .missing, .isFolder, .isNotFile, .unreadable: 66
    case .empty, .foreign, .damaged, .alteredSchema, .replaced, .strayJournal: 65
    case .newerSchema, .olderSchema: 76
    case .exists, .cannotCreate: 73
    case .readOnly, .diskFull, .io, .backupFailed, .writingStopped: 74
    case .busy: 75
    case .tooManyFiles, .outOfMemory: 71
    }
  }
}
