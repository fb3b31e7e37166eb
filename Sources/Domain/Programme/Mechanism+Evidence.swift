extension Mechanism {
  /// The required kinds of document that a verifier has still to see before confirming; empty when
  /// the mechanism does not ask for it.
  public func unseen(of required: [String], seen: Set<String>) -> [String] {
    requiresEvidenceSeen ? required.filter { !seen.contains($0) } : []
  }
}
