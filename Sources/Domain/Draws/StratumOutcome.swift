/// What is fixed when a stratum closes: its gap, its band and the bound L (R28, R29).
public struct StratumOutcome: Hashable, Sendable {
  /// How many claims were examined (n).
  public let examined: Int
  /// How many of them were confirmed (c).
  public let confirmed: Int
  public let gap: BasisPoints
  public let band: Band
  /// L, computed whatever the band: a suspended stratum may be released to extrapolation (R44).
  public let bound: BasisPoints

  /// The outcome of a closed stratum, or nil when the mechanism has no band for its gap (R27).
  public init?(examined: Int, confirmed: Int, mechanism: Mechanism) {
    self.init(examined: examined, confirmed: confirmed, mechanism: mechanism) {
      lowerErrorBound(
        examined: examined,
        errors: examined - confirmed,
        confidence: mechanism.boundConfidence
      )
    }
  }

  /// The same with L from elsewhere: a table of bounds that were computed before.
  init?(examined: Int, confirmed: Int, mechanism: Mechanism, bound: () -> BasisPoints) {
    let gap = Domain.gap(examined: examined, confirmed: confirmed)
    guard let band = mechanism.band(holding: gap) else { return nil }
    self.examined = examined
    self.confirmed = confirmed
    self.gap = gap
    self.band = band
    self.bound = bound()
  }
}

/// What happens to the claims of a stratum's population that were not drawn.
public enum UndrawnFate: Hashable, Sendable {
  /// They become exempt, naming the rule (DESIGN §4, rule 3).
  case exempt(rule: Band.Effect)
  /// They are queued as forced (R81).
  case queue(Selection.Cause)
  /// They stay admissible and nothing of the stratum enters a statement (R44).
  case stay

  /// The selection that a claim takes by this fate, or nil when it keeps its own.
  public var selection: Selection? {
    switch self {
    case .exempt(let rule): .exempt(rule: rule)
    case .queue(let cause): .forced(cause)
    case .stay: nil
    }
  }
}

extension Band.Effect {
  /// What the effect does to the undrawn claims (§5).
  public var undrawn: UndrawnFate {
    switch self {
    case .payDeclared, .extrapolate: .exempt(rule: self)
    case .verifyAll: .queue(.verifyAll)
    case .suspend: .stay
    }
  }

  /// Whether the stratum's exempt claims bear one deduction line at the bound L (R33).
  public var deducts: Bool { self == .extrapolate }

  /// Whether the stratum's claims enter no statement until it is released (R40, R44).
  public var blocksStatements: Bool { self == .suspend }
}
