/// What a program needs to know of a store as it opens.
public struct StoreSummary: Hashable, Sendable {
  public var path: String
  public var programme: Programme
  /// True for fictional data; every screen and export then says DÉMO.
  public var isDemonstration: Bool
  /// The day that a demonstration takes for today (R96).
  public var frozenToday: Day?
  public var isReadOnly: Bool
  public var sequence: Int64
  public var head: String
  /// The persons who have a key in force, with its fingerprint.
  public var keys: [String: String]
  /// Why the file only lets itself be read; nil when it may be changed.
  public var restriction: StoreRestriction?
  /// What is unusual about the file, though it may be used.
  public var remarks: [StoreRemark]
  /// What each coded reason keeps, by the version of the programme that admitted a claim (R34).
  public var kept: [Int: [String: BasisPoints]]
  /// Every version of the programme but the one in force: claims go on under them (R2, R29).
  public var otherVersions: [Int: Programme]

  public init(
    path: String,
    programme: Programme,
    isDemonstration: Bool,
    frozenToday: Day?,
    isReadOnly: Bool,
    sequence: Int64,
    head: String,
    keys: [String: String] = [:],
    restriction: StoreRestriction? = nil,
    remarks: [StoreRemark] = [],
    kept: [Int: [String: BasisPoints]] = [:],
    otherVersions: [Int: Programme] = [:]
  ) {
    self.path = path
    self.programme = programme
    self.isDemonstration = isDemonstration
    self.frozenToday = frozenToday
    self.isReadOnly = isReadOnly
    self.sequence = sequence
    self.head = head
    self.keys = keys
    self.restriction = restriction
    self.remarks = remarks
    self.kept = kept
    self.otherVersions = otherVersions
  }

  /// The programme as a version of it says; the one in force when there is no other of that number.
  public func programme(version: Int) -> Programme { otherVersions[version] ?? programme }
}

/// Why a store is opened for reading alone: found out at opening, not at the first change (R90).
public enum StoreRestriction: Hashable, Sendable {
  /// Whoever opened it wanted only to read.
  case asked
  /// The file's own mode, owner or attributes.
  case file
  /// No journal can be made beside it.
  case folder
  case fullDisk
  /// A file system of another machine, whose locks cannot be relied upon.
  case network
  /// A folder that a program copies elsewhere while it is written; its name.
  case synchronised(String)
  /// The journal is shorter than the one this machine saw last, or another one: what it held, and
  /// what is found.
  case olderCopy(seen: Int64, found: Int64)

  /// A stable English name.
  public var code: String {
    switch self {
    case .asked: "asked"
    case .file: "file"
    case .folder: "folder"
    case .fullDisk: "fullDisk"
    case .network: "network"
    case .synchronised: "synchronised"
    case .olderCopy: "olderCopy"
    }
  }
}

/// What is unusual about a store's file, and worth a warning.
public enum StoreRemark: String, CaseIterable, Hashable, Sendable {
  /// Another name in the file system leads to the same file.
  case otherNames
  /// Others than its owner may write it.
  case writableByOthers
}

/// An end of the journal that was seen: its last row, and that row's hash.
public struct JournalMark: Hashable, Sendable {
  public var sequence: Int64
  /// 64 hexadecimal digits.
  public var head: String

  public init(sequence: Int64, head: String) {
    self.sequence = sequence
    self.head = head
  }
}
