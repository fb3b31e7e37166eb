public import Domain

/// What a screen may ask of the store or of the machine; nothing of it changes anything.
public enum Question: Hashable, Sendable {
  case dashboard
  case queueFigures
  case claims(ClaimQuery)
  case claim(String)
  /// How many claims each of these filters keeps, in their order.
  case claimCounts([String])
  case payments
  case statement(StatementCode)
  /// The claims of a statement whose code comes after another, in code order.
  case statementClaims(StatementCode, after: String, limit: Int)
  case explanation(ExplanationSubject)
  case strata
  case stratum(Stratum)
  /// The claims and the CNSS months of a participant.
  case chain(String)
  case actors(ActorQuery)
  case actor(String)
  /// The links between actors, all of them.
  case relations
  case projects(filter: String)
  /// Every project with the name of its operator, without figures.
  case operators
  case project(String)
  case region
  /// Every version of the programme, the draft of the next, and what uses them.
  case referentials
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
  /// The automatic backups of the open store.
  case backups
  /// Whether a backup restores and agrees.
  case drill(path: String)
  /// The pages and cases that the region wrote for itself.
  case guidePages
  /// The territory and who covers it.
  case cartography(CartographyQuestion)
  /// The projects compared, what they cost, and their targets.
  case steering(SteeringQuestion)
  /// Designs that are tried.
  case simulation(SimulationQuestion)
  /// Records of every kind that answer a text.
  case search(SearchQuery)
}

/// What an explanation is about.
public enum ExplanationSubject: Hashable, Sendable {
  case claim(String)
  case statement(StatementCode)
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
  case payments(PaymentBoard)
  case statement(StatementDetail)
  case statementClaims([StatementClaimRow])
  case explanation(Explanation)
  case strata([StratumRow])
  case stratum(StratumDetail)
  case chain(ChainFacts)
  case actors(Page<ActorRow>)
  case actor(ActorDetail)
  case relations([Relation])
  case projects([ProjectRow])
  case operators([OperatedProject])
  case project(ProjectDetail)
  case region(RegionFigures)
  case referentials(Referentials)
  case journal([HistoryEntry])
  case folder(FolderListing)
  case dryRun(ImportOutcome)
  case check(CheckOutcome)
  case themes([String])
  case guidePages([OwnGuidePage])
  case cartography(CartographyAnswer)
  case steering(SteeringAnswer)
  case simulation(SimulationAnswer)
  case search([SearchHit])

  /// A change was written, row by row.
  case done(Receipt)
  /// Statements were moved, row by row.
  case moved(Receipt)
  /// Claims to counter-verify were drawn, in drawn order.
  case counterDrawn(stratum: String, seed: String, claims: [String])
  /// A draw was made: the claims in drawn order.
  case drawn(StratumRow, claims: [String])
  case imported(ImportOutcome)
  /// What became of a pack.
  case pack(PackAnswer)
  /// A file was written: an export, a backup, a copy of what was copied.
  case written(path: String)
  /// Another store is open.
  case opened(StoreSummary)
  /// The key of this person is unlocked.
  case unlocked(String)
  /// A key was registered, changed or revoked: what was done, and the fingerprint that remains.
  case keyDone(KeyAct, fingerprint: String?)
  /// The automatic backups, the newest first, and their folder.
  case backups([BackupLine], folder: String)
  /// Facts examined, and the first fault found in a backup; nil when it is sound.
  case drilled(path: String, examined: Int, fault: String?)
  /// A backup is in force; where the store of before is kept.
  case restored(StoreSummary, kept: String?)
}

/// A backup as a person chooses it.
public struct BackupLine: Hashable, Sendable {
  public var path: String
  /// When it was made, as it is shown.
  public var moment: String
  /// The number of the last journal row.
  public var sequence: Int64
  /// The first digits of the journal's head.
  public var head: String
  /// In bytes.
  public var size: Int64

  public init(path: String, moment: String, sequence: Int64, head: String, size: Int64) {
    self.path = path
    self.moment = moment
    self.sequence = sequence
    self.head = head
    self.size = size
  }
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

/// What became of a pack that was read.
public enum PackAnswer: Hashable, Sendable {
  /// It says what is in force, or in preparation, already.
  case unchanged
  /// It is in force, as this version.
  case replaced(version: Int)
  /// It waits as this version for another person to publish it.
  case drafted(version: Int)
  /// Its faults, one sentence each, with their lines.
  case refused([String])
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
