/// Everything that decided the amount of one claim, as the store holds it.
public struct ClaimFacts: Sendable {
  public var claim: Claim
  public var version: Int
  /// The programme that priced it, and its version.
  public var programme: Programme
  public var programmeVersion: Int
  /// What admission looked at beside the declaration.
  public var admission: Admission
  public var groups: [String]
  public var province: String?
  public var selection: Selection
  /// The state of its stratum; nil when it has none.
  public var stratum: StratumRow?
  /// The version of the programme that the stratum was drawn under.
  public var stratumVersion: Int?
  public var finding: Finding?
  /// What its verifier says to have seen and checked.
  public var done: Examination
  /// The coded reason of the finding as it counts for this claim, and the version that says so.
  public var reason: CountedReason?
  /// The terms in force at its validation; those of now before it.
  public var agreement: Agreement
  public var appeals: [Appeal]
  public var counterFindings: [CounterFinding]
  public var regularisations: [Regularisation]
  /// nil before validation.
  public var validation: Validation?
  /// Who refused it; nil while it is not refused.
  public var refusal: Decision?
  /// The statement that counts on which it stands.
  public var statement: Drafted?
  /// The journal rows of the declaration and of the finding.
  public var declaredSequence: Int64
  public var findingSequence: Int64?
  public var closingSequence: Int64?

  /// The chain as admission found it (R8, R9, R14).
  public struct Admission: Sendable {
    /// The claim of the previous result that counted, the earliest; nil when none did.
    public var predecessor: (claim: String, achievedOn: Day)?
    /// The day that the participant entered the project.
    public var entryOn: Day
    /// The CNSS months known at that moment.
    public var months: [EmploymentMonth]
    /// Checks that failed.
    public var flags: [Flag]
    /// The journal row of the examination.
    public var sequence: Int64

    public init(
      predecessor: (claim: String, achievedOn: Day)? = nil,
      entryOn: Day,
      months: [EmploymentMonth] = [],
      flags: [Flag] = [],
      sequence: Int64
    ) {
      (self.predecessor, self.entryOn, self.months) = (predecessor, entryOn, months)
      (self.flags, self.sequence) = (flags, sequence)
    }
  }

  /// A statement with the terms and the recoveries that its last draft was made of.
  public struct Drafted: Sendable {
    public var row: StatementRow
    public var agreement: Agreement
    /// What the project's other statements recovered of the advance at that moment (R42).
    public var recovered: Money

    public init(row: StatementRow, agreement: Agreement, recovered: Money) {
      (self.row, self.agreement, self.recovered) = (row, agreement, recovered)
    }
  }

  /// A decision: by whom, when, in which journal row.
  public struct Decision: Sendable {
    public var person: String
    public var day: Day
    public var sequence: Int64

    public init(person: String, day: Day, sequence: Int64) {
      (self.person, self.day, self.sequence) = (person, day, sequence)
    }
  }

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
    admission: Admission,
    groups: [String],
    province: String?,
    selection: Selection,
    stratum: StratumRow?,
    stratumVersion: Int?,
    finding: Finding?,
    done: Examination,
    reason: CountedReason?,
    agreement: Agreement,
    appeals: [Appeal],
    counterFindings: [CounterFinding],
    regularisations: [Regularisation],
    validation: Validation?,
    refusal: Decision?,
    statement: Drafted?,
    declaredSequence: Int64,
    findingSequence: Int64?,
    closingSequence: Int64?
  ) {
    self.claim = claim
    self.version = version
    self.programme = programme
    self.programmeVersion = programmeVersion
    self.admission = admission
    self.groups = groups
    self.province = province
    self.selection = selection
    self.stratum = stratum
    self.stratumVersion = stratumVersion
    self.finding = finding
    self.done = done
    self.reason = reason
    self.agreement = agreement
    self.appeals = appeals
    self.counterFindings = counterFindings
    self.regularisations = regularisations
    self.validation = validation
    self.refusal = refusal
    self.statement = statement
    self.declaredSequence = declaredSequence
    self.findingSequence = findingSequence
    self.closingSequence = closingSequence
  }
}

/// A coded reason as it counts for one claim, and the version of the programme that it is read in.
public struct CountedReason: Hashable, Sendable {
  public var reason: Reason
  public var version: Int

  public init(_ reason: Reason, version: Int) {
    self.reason = reason
    self.version = version
  }
}
