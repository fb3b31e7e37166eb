/// Everything about one claim.
public struct ClaimDetail: Hashable, Sendable {
  public var row: ClaimRow
  public var claim: Claim
  /// The participant, when the store still knows it.
  public var participant: Participant?
  /// The participant's groups, frozen at admission.
  public var groups: [String]
  /// The documents that the result requires, and whether each was supplied.
  public var evidence: [EvidenceItem]
  public var finding: Finding?
  /// Every claim of the same participant, in order of achievement.
  public var chain: [ClaimRow]
  /// Claims of the same result by a participant with the same national identity number.
  public var duplicates: [ClaimRow]
  /// The oldest first.
  public var appeals: [Appeal]
  public var counterFindings: [CounterFinding]
  public var regularisations: [Regularisation]
  /// The statement that counts on which it stands.
  public var statement: StatementCode?
  /// The last day on which the decision that stands may be contested, where it may; nil when there
  /// is no limit (R46).
  public var appealDeadline: Day?
  public var history: [HistoryEntry]

  public init(
    row: ClaimRow,
    claim: Claim,
    participant: Participant? = nil,
    groups: [String] = [],
    evidence: [EvidenceItem] = [],
    finding: Finding? = nil,
    chain: [ClaimRow] = [],
    duplicates: [ClaimRow] = [],
    appeals: [Appeal] = [],
    counterFindings: [CounterFinding] = [],
    regularisations: [Regularisation] = [],
    statement: StatementCode? = nil,
    appealDeadline: Day? = nil,
    history: [HistoryEntry] = []
  ) {
    self.row = row
    self.claim = claim
    self.participant = participant
    self.groups = groups
    self.evidence = evidence
    self.finding = finding
    self.chain = chain
    self.duplicates = duplicates
    self.appeals = appeals
    self.counterFindings = counterFindings
    self.regularisations = regularisations
    self.statement = statement
    self.appealDeadline = appealDeadline
    self.history = history
  }
}

/// One kind of document of a claim.
public struct EvidenceItem: Hashable, Sendable {
  public var kind: String
  public var isRequired: Bool
  public var isSupplied: Bool

  public init(kind: String, isRequired: Bool, isSupplied: Bool) {
    self.kind = kind
    self.isRequired = isRequired
    self.isSupplied = isSupplied
  }
}

/// One row of the journal, as a history shows it.
public struct HistoryEntry: Hashable, Sendable {
  public var sequence: Int64
  public var moment: Moment
  public var person: String
  public var role: String
  /// The journal's kind, such as `claim.take`.
  public var kind: String
  public var subject: String
  /// What the row says, as `key=value` pairs in their order.
  public var details: [Detail]

  public struct Detail: Hashable, Sendable {
    public var key: String
    public var value: String

    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  public init(
    sequence: Int64,
    moment: Moment,
    person: String,
    role: String,
    kind: String,
    subject: String,
    details: [Detail] = []
  ) {
    self.sequence = sequence
    self.moment = moment
    self.person = person
    self.role = role
    self.kind = kind
    self.subject = subject
    self.details = details
  }
}
