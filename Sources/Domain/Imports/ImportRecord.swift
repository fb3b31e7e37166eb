/// One good row of an imported file, before the store has seen it.
public enum ImportRecord: Hashable, Sendable {
  case actor(Actor)
  case relation(Relation)
  case project(Project)
  case target(Target)
  case participant(ParticipantLine)
  case claim(ImportedClaim)
  case finding(FindingLine)
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
