/// Claims counted as progress counts them (R47).
public struct ProgressCounts: Hashable, Sendable {
  /// Every claim that is not withdrawn, inadmissible ones included.
  public var declared: Int
  /// With a current finding confirmed or reduced, and verified or later; exempt ones are not here.
  public var verified: Int
  /// Validated, in payment or paid, above the ceiling or not.
  public var validated: Int
  public var paid: Int

  public init(declared: Int = 0, verified: Int = 0, validated: Int = 0, paid: Int = 0) {
    self.declared = declared
    self.verified = verified
    self.validated = validated
    self.paid = paid
  }

  /// Counts so many claims of one state and current finding (R47).
  public mutating func count(_ number: Int = 1, state: ClaimState, outcome: Finding.Outcome?) {
    if state.countsAsDeclared { declared += number }
    if state.countsAsVerified, outcome == .confirmed || outcome == .reduced { verified += number }
    if state.countsAsValidated { validated += number }
    if state == .paid { paid += number }
  }

  public static func + (left: ProgressCounts, right: ProgressCounts) -> ProgressCounts {
    ProgressCounts(
      declared: left.declared + right.declared,
      verified: left.verified + right.verified,
      validated: left.validated + right.validated,
      paid: left.paid + right.paid
    )
  }

  public static func += (left: inout ProgressCounts, right: ProgressCounts) { left = left + right }
}

extension ClaimState {
  /// Every state but withdrawn (R47).
  public var countsAsDeclared: Bool { self != .withdrawn }

  /// Verified or later, where a finding confirmed or reduced counts (R47).
  public var countsAsVerified: Bool { self == .verified || countsAsValidated }

  /// Validated or later (R47).
  public var countsAsValidated: Bool {
    switch self {
    case .validated, .inPayment, .paid: true
    default: false
    }
  }
}
