/// The persons through whose hands a claim went (DESIGN §4, rule 2; R55).
public struct Hands: Hashable, Sendable {
  /// Who declares it, as the file says (R88).
  public var declarer: String?
  /// Who took it to verify it.
  public var taker: String?
  /// Who concluded it (R55).
  public var verifier: String?
  /// Who validated or refused it (R55).
  public var validator: String?
  /// Who decided its appeal.
  public var decider: String?

  public init(
    declarer: String? = nil,
    taker: String? = nil,
    verifier: String? = nil,
    validator: String? = nil,
    decider: String? = nil
  ) {
    self.declarer = declarer
    self.taker = taker
    self.verifier = verifier
    self.validator = validator
    self.decider = decider
  }

  /// What a person already is to the claim, or nil; a taker is none of these until it concludes.
  public func part(of person: String) -> Part? {
    if person == declarer { return .declarer }
    if person == verifier { return .verifier }
    if person == validator { return .validator }
    if person == decider { return .decider }
    return nil
  }

  /// The four parts that different persons must play.
  public enum Part: String, CaseIterable, Sendable {
    case declarer, verifier, validator, decider
  }
}

/// The persons through whose hands a statement went, which are different (R43).
public struct StatementHands: Hashable, Sendable {
  public var drafter: String?
  public var certifier: String?
  public var orderer: String?

  public init(drafter: String? = nil, certifier: String? = nil, orderer: String? = nil) {
    self.drafter = drafter
    self.certifier = certifier
    self.orderer = orderer
  }

  /// Whether a person already took one of the statement's steps.
  public func include(_ person: String) -> Bool {
    person == drafter || person == certifier || person == orderer
  }
}
