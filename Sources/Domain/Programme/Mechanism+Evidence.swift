extension Mechanism {
  /// The required kinds of document that a verifier has still to see before a claim is accepted, whole
  /// or in part; empty when the mechanism does not ask for it, or when the claim is refused.
  public func unseen(
    of required: [String],
    seen: Set<String>,
    before outcome: Finding.Outcome
  ) -> [String] {
    guard requiresEvidenceSeen, outcome != .refused else { return [] }
    return required.filter { !seen.contains($0) }
  }
}
