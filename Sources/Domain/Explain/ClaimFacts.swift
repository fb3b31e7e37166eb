/// Everything that decided the amount of one claim, as the store holds it.
public struct ClaimFacts: Sendable {
  public var claim: Claim
  public var version: Int
  /// The programme that priced it, and its version.
  public var programme: Programme
  public var programmeVersion: Int
  /// The programme that was in force at its validation, whose reasons say what a reduction keeps.
  public var reasons: Programme
  public var groups: [String]
  public var province: String?
  public var selection: Selection
  /// The state of its stratum; nil when it has none.
  public var stratum: StratumRow?
  public var finding: Finding?
  public var agreement: Agreement
  public var appeals: [Appeal]
  public var counterFindings: [CounterFinding]
  public var regularisations: [Regularisation]
  /// nil before validation.
  public var validation: Validation?
  /// The statement that counts on which it stands.
  public var statement: StatementRow?
  /// The journal rows of the declaration and of the finding.
  public var declaredSequence: Int64
  public var findingSequence: Int64?
  public var closingSequence: Int64?

  /// A validation, with the sums that it was decided on.
  public struct Validation: Sendable {
    public var payable: Money
    public var person: String
    public var day: Day
    public var sequence: Int64
    /// Payable amounts of the participant's other claims at that moment (R37).
    public var participantSum: Money
    /// The same of the whole agreement (R39).
    public var agreementSum: Money

    public init(
      payable: Money,
      person: String,
      day: Day,
      sequence: Int64,
      participantSum: Money,
      agreementSum: Money
    ) {
      self.payable = payable
      self.person = person
      self.day = day
      self.sequence = sequence
      self.participantSum = participantSum
      self.agreementSum = agreementSum
    }
  }

  public init(
    claim: Claim,
    version: Int,
    programme: Programme,
    programmeVersion: Int,
    reasons: Programme,
    groups: [String],
    province: String?,
    selection: Selection,
    stratum: StratumRow?,
    finding: Finding?,
    agreement: Agreement,
    appeals: [Appeal],
    counterFindings: [CounterFinding],
    regularisations: [Regularisation],
    validation: Validation?,
    statement: StatementRow?,
    declaredSequence: Int64,
    findingSequence: Int64?,
    closingSequence: Int64?
  ) {
    self.claim = claim
    self.version = version
    self.programme = programme
    self.programmeVersion = programmeVersion
    self.reasons = reasons
    self.groups = groups
    self.province = province
    self.selection = selection
    self.stratum = stratum
    self.finding = finding
    self.agreement = agreement
    self.appeals = appeals
    self.counterFindings = counterFindings
    self.regularisations = regularisations
    self.validation = validation
    self.statement = statement
    self.declaredSequence = declaredSequence
    self.findingSequence = findingSequence
    self.closingSequence = closingSequence
  }
}
