/// Why a store cannot be opened, read or written.
public struct StoreError: Error, Hashable, Sendable {
  /// What is wrong with the file or with the machine.
  public enum Code: String, CaseIterable, Sendable {
    case missing, isFolder, isNotFile, unreadable, empty, foreign, damaged
    /// `detail` holds the version found.
    case newerSchema
    case exists, cannotCreate, readOnly, busy, diskFull, io, tooManyFiles, outOfMemory
    case backupFailed
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
    case .empty, .foreign, .damaged: 65
    case .newerSchema: 76
    case .exists, .cannotCreate: 73
    case .readOnly, .diskFull, .io, .backupFailed: 74
    case .busy: 75
    case .tooManyFiles, .outOfMemory: 71
    }
  }
}
