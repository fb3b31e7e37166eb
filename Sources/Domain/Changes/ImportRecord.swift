/// The kinds of file that can be imported (DESIGN §6).
public enum ImportKind: String, CaseIterable, Sendable {
  case actors, relations, projects, targets, participants, claims, findings, cnss
}

/// One good row of an imported file, before the store has seen it.
public enum ImportRecord: Hashable, Sendable {
  case actor(Actor)
  case relation(Relation)
  case project(Project)
  case target(Target)
  case participant(Participant, Identity)
  case claim(ImportedClaim)
  case finding(ImportedFinding)
  case cnss(CNSSLine)
}

/// A line of `claims.csv`: the claim, and which of its cells were left to the command.
public struct ImportedClaim: Hashable, Sendable {
  public var claim: Claim
  /// `declared_on` was empty: the day of the command stands for it (R65).
  public var assumesDay: Bool
  /// `declared_by` was empty: the person of the command stands for it (R22).
  public var assumesPerson: Bool

  public init(claim: Claim, assumesDay: Bool = false, assumesPerson: Bool = false) {
    self.claim = claim
    self.assumesDay = assumesDay
    self.assumesPerson = assumesPerson
  }
}

/// A line of `findings.csv`.
public struct ImportedFinding: Hashable, Sendable {
  public var claim: String
  public var outcome: Finding.Outcome
  public var reason: String?
  public var note: String
  /// nil means the kind of the claim's mechanism (R77).
  public var mode: Mechanism.Kind?
  /// nil means the person of the command (R22).
  public var verifiedBy: String?
  /// nil means the day of the command.
  public var verifiedOn: Day?

  public init(
    claim: String, outcome: Finding.Outcome, reason: String? = nil, note: String = "",
    mode: Mechanism.Kind? = nil, verifiedBy: String? = nil, verifiedOn: Day? = nil
  ) {
    self.claim = claim
    self.outcome = outcome
    self.reason = reason
    self.note = note
    self.mode = mode
    self.verifiedBy = verifiedBy
    self.verifiedOn = verifiedOn
  }
}

/// Why a row of a file is refused: where, a stable code, and what the sentence quotes.
public struct BadRow: Hashable, Sendable {
  /// The physical line where the record starts, the header being line 1 (R66).
  public var line: Int
  /// The header's name; nil when the row as a whole is wrong (R86).
  public var column: String?
  /// A stable English identifier, such as `unknownProject`.
  public var code: String
  /// What the sentence quotes: the value found, then what was expected.
  public var details: [String]

  public init(line: Int, column: String? = nil, code: String, details: [String] = []) {
    self.line = line
    self.column = column
    self.code = code
    self.details = details
  }
}
