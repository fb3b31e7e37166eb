public import Domain

/// What a screen may ask of the store or of the machine; nothing of it changes anything.
public enum Question: Hashable, Sendable {
  case dashboard
  case queueFigures
  case claims(ClaimQuery)
  case claim(String)
  /// How many claims each of these filters keeps, in their order.
  case claimCounts([String])
  case strata
  case actors(ActorQuery)
  case actor(String)
  /// The links between actors, all of them.
  case relations
  case projects(filter: String)
  case project(String)
  case region
  /// The journal, the newest first; nil is every subject.
  case journal(subject: String?, before: Int64?, limit: Int)
  /// The files and folders of a folder; nil is where the person works.
  case folder(String?, kind: FileKind)
  /// What an import would do.
  case dryRun(ImportKind, path: String)
  /// Recomputes everything and compares.
  case check
  /// The names of the themes that can be chosen.
  case themes
}

/// The sorts of file that a browser may show.
public enum FileKind: String, Hashable, CaseIterable, Sendable {
  case store, table, any
}

/// What comes back: one case for each question, and one for each act.
public enum Answer: Hashable, Sendable {
  case dashboard(Dashboard)
  case queueFigures(QueueFigures)
  case claims(Page<ClaimRow>)
  case claim(ClaimDetail)
  case claimCounts([Int])
  case strata([StratumRow])
  case actors(Page<ActorRow>)
  case actor(ActorDetail)
  case relations([Relation])
  case projects([ProjectRow])
  case project(ProjectDetail)
  case region(RegionFigures)
  case journal([HistoryEntry])
  case folder(FolderListing)
  case dryRun(ImportOutcome)
  case check(CheckOutcome)
  case themes([String])

  /// A change was written, row by row.
  case done(Receipt)
  /// A draw was made: the claims in drawn order.
  case drawn(StratumRow, claims: [String])
  case imported(ImportOutcome)
  /// A file was written: an export, a backup, a copy of what was copied.
  case written(path: String)
  /// Another store is open.
  case opened(StoreSummary)
}

/// What a folder holds.
public struct FolderListing: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var name: String
    public var isFolder: Bool
    /// In bytes; nil for a folder.
    public var size: Int64?

    public init(name: String, isFolder: Bool, size: Int64? = nil) {
      self.name = name
      self.isFolder = isFolder
      self.size = size
    }
  }

  /// The full path of the folder.
  public var path: String
  /// The full path of the folder above; nil at the top.
  public var parent: String?
  /// Folders first, each sort in order of name.
  public var entries: [Entry]

  public init(path: String, parent: String?, entries: [Entry]) {
    self.path = path
    self.parent = parent
    self.entries = entries
  }
}

/// What an import did, or would do.
public struct ImportOutcome: Hashable, Sendable {
  public var accepted: Int
  public var unchanged: Int
  /// The first bad rows, at most 1,000.
  public var badRows: [BadRow]
  public var badTotal: Int
  /// Claims without a declarer, whose declarer the person becomes (R101).
  public var assumedDeclarer: Int

  public init(
    accepted: Int,
    unchanged: Int = 0,
    badRows: [BadRow] = [],
    badTotal: Int = 0,
    assumedDeclarer: Int = 0
  ) {
    self.accepted = accepted
    self.unchanged = unchanged
    self.badRows = badRows
    self.badTotal = badTotal
    self.assumedDeclarer = assumedDeclarer
  }
}

/// What checking the file found.
public struct CheckOutcome: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public var name: String
    public var examined: Int
    public var findings: [String]

    public init(name: String, examined: Int, findings: [String] = []) {
      self.name = name
      self.examined = examined
      self.findings = findings
    }
  }

  public var lines: [Line]

  public init(lines: [Line]) { self.lines = lines }

  public var examined: Int { lines.reduce(0) { $0 + $1.examined } }
  public var findings: Int { lines.reduce(0) { $0 + $1.findings.count } }
}
