/// A signed amount that corrects a paid line, which itself never changes (DESIGN §4, rule 8).
public struct Regularisation: Hashable, Sendable {
  public var claim: String
  public var project: String
  /// Negative when the operator gives money back.
  public var amount: Money
  public var reason: String
  /// nil while it waits for a coordinator's signature (R82).
  public var signature: Signature?
  /// The journal row that opened it, or that signed it when it was signed at once.
  public var sequence: Int64

  /// Who signed it, when, and why.
  public struct Signature: Hashable, Sendable {
    public var person: String
    public var day: Day
    public var reason: String
    public var sequence: Int64

    public init(person: String, day: Day, reason: String, sequence: Int64) {
      self.person = person
      self.day = day
      self.reason = reason
      self.sequence = sequence
    }
  }

  public init(
    claim: String,
    project: String,
    amount: Money,
    reason: String,
    signature: Signature?,
    sequence: Int64
  ) {
    self.claim = claim
    self.project = project
    self.amount = amount
    self.reason = reason
    self.signature = signature
    self.sequence = sequence
  }
}

/// What a counter-verifier found on a claim (R82).
public struct CounterFinding: Hashable, Sendable {
  public enum Outcome: String, CaseIterable, Sendable {
    case confirmed, contradicted

    /// What the claim's axis then says.
    public var standing: CounterStanding {
      switch self {
      case .confirmed: .confirmed
      case .contradicted: .contradicted
      }
    }
  }

  public var claim: String
  public var outcome: Outcome
  public var reason: String
  public var person: String
  public var day: Day
  public var sequence: Int64

  public init(
    claim: String,
    outcome: Outcome,
    reason: String,
    person: String,
    day: Day,
    sequence: Int64
  ) {
    self.claim = claim
    self.outcome = outcome
    self.reason = reason
    self.person = person
    self.day = day
    self.sequence = sequence
  }
}

/// A counter-verification as lists show it.
public struct CounterDrawRow: Hashable, Sendable {
  public var stratum: CounterStratum
  public var seed: String
  /// Claims that could be drawn.
  public var population: Int
  public var fingerprint: String
  public var person: String
  public var day: Day
  /// The claims drawn, in the order of the draw.
  public var claims: [String]
  /// How many of them are concluded, and how many of these contradicted.
  public var examined: Int
  public var contradicted: Int
  public var sequence: Int64

  public init(
    stratum: CounterStratum,
    seed: String,
    population: Int,
    fingerprint: String,
    person: String,
    day: Day,
    claims: [String],
    examined: Int,
    contradicted: Int,
    sequence: Int64
  ) {
    self.stratum = stratum
    self.seed = seed
    self.population = population
    self.fingerprint = fingerprint
    self.person = person
    self.day = day
    self.claims = claims
    self.examined = examined
    self.contradicted = contradicted
    self.sequence = sequence
  }
}
