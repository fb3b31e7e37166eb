/// What a verifier says to have done before a finding.
public struct Examination: Hashable, Sendable {
  /// The kinds of document that were seen.
  public var seen: [String]
  /// The checks that were made, by their codes.
  public var checks: [String]

  public init(seen: [String] = [], checks: [String] = []) {
    self.seen = seen
    self.checks = checks
  }

  public var isEmpty: Bool { seen.isEmpty && checks.isEmpty }
}
