/// What counter-verification made of a claim: an axis of its own (DESIGN §4, R82).
public enum CounterStanding: String, CaseIterable, Sendable {
  case none, drawn, confirmed, contradicted

  /// What a counter-verifier may find.
  public static let outcomes: [CounterStanding] = [.confirmed, .contradicted]
}
