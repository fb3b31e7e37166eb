/// What a drawn claim is to the gap of its stratum, at this moment (R30).
public enum DrawnStanding: Hashable, Sendable {
  /// Not concluded: the stratum stays open.
  case awaited
  /// Withdrawn: it leaves n.
  case gone
  case confirmed
  case notConfirmed

  /// Reads the standing from a claim's state and its current finding; a version that is
  /// inadmissible is not confirmed, whatever an earlier one was (R30).
  public init(state: ClaimState, outcome: Finding.Outcome?) {
    switch state {
    case .declared, .admissible, .exempt, .queued, .inVerification, .returned: self = .awaited
    case .withdrawn: self = .gone
    case .inadmissible: self = .notConfirmed
    case .verified, .validated, .refused, .contested, .inPayment, .paid:
      self = outcome == .confirmed ? .confirmed : .notConfirmed
    }
  }
}

/// The drawn claims of a stratum, counted.
public struct StratumTally: Hashable, Sendable {
  /// Concluded claims that were not withdrawn (n).
  public private(set) var examined = 0
  /// Those whose current finding is `confirmed` (c).
  public private(set) var confirmed = 0
  /// Drawn claims that are not concluded.
  public private(set) var awaited = 0

  public init() {}

  /// Whether every drawn claim is concluded, so that the stratum closes (R28).
  public var isComplete: Bool { awaited == 0 }

  /// Counts one drawn claim.
  public mutating func count(_ standing: DrawnStanding) {
    switch standing {
    case .awaited: awaited += 1
    case .gone: break
    case .confirmed:
      examined += 1
      confirmed += 1
    case .notConfirmed: examined += 1
    }
  }
}
