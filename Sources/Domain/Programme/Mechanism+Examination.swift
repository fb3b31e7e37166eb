extension Mechanism {
  /// What a verifier has still to do before a claim is accepted, whole or in part: the required kinds
  /// of document to see, where the mechanism asks for it, and its checks to make.
  ///
  /// Nothing is asked before a claim is refused.
  public func lacking(
    _ done: Examination,
    evidence required: [String],
    before outcome: Finding.Outcome
  ) -> Examination {
    guard outcome != .refused else { return Examination() }
    return Examination(
      seen: requiresEvidenceSeen ? required.filter { !done.seen.contains($0) } : [],
      checks: checks.filter { !done.checks.contains($0) }
    )
  }
}
