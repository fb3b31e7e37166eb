/// Where a claim is in its life (DESIGN §4).
public enum ClaimState: String, CaseIterable, Sendable {
  case declared, inadmissible, admissible, exempt, queued, inVerification, returned, verified
  case validated, refused, contested, inPayment, paid, withdrawn

  /// States before validated, refused, inadmissible and withdrawn: there is still something to do.
  public var isOpen: Bool {
    switch self {
    case .declared, .admissible, .exempt, .queued, .inVerification, .returned, .verified,
      .contested:
      true
    case .inadmissible, .validated, .refused, .inPayment, .paid, .withdrawn: false
    }
  }
}

/// One kind of step in the life of a claim.
public enum Move: String, CaseIterable, Sendable {
  case admit, reject, queue, undraw, exempt, take, release, conclude, giveBack = "return", expire,
    resubmit
  case validate, refuse, sendBack = "sendback", unvalidate, withdraw, contest, settle, order, pay
  case cancelLot
}

extension Move {
  /// A move that the table allows: from one state to another.
  public struct Row: Hashable, Sendable {
    public let move: Move
    public let from: ClaimState
    public let to: ClaimState
  }

  /// The one table of moves: nothing else in the program says what may follow what (DESIGN §4).
  ///
  /// `undraw` is the one row that §4 does not draw: a second draw of a stratum replaces the first
  /// (R24), and a claim that it leaves out is admissible again.
  public static let table: [Row] =
    rows(.admit, from: [.declared, .inadmissible], to: .admissible)
    + rows(.reject, from: [.declared, .inadmissible], to: .inadmissible)
    + rows(.queue, from: [.admissible], to: .queued)
    + rows(.undraw, from: [.queued], to: .admissible)
    + rows(.exempt, from: [.admissible], to: .exempt)
    + rows(.take, from: [.queued], to: .inVerification)
    + rows(.release, from: [.inVerification], to: .queued)
    + rows(.conclude, from: [.inVerification], to: .verified)
    + rows(.giveBack, from: [.inVerification], to: .returned)
    + rows(.expire, from: [.returned], to: .inadmissible)
    + rows(.resubmit, from: [.inadmissible, .returned, .verified], to: .declared)
    + rows(.validate, from: [.exempt, .verified], to: .validated)
    + rows(.refuse, from: [.verified], to: .refused)
    + rows(.sendBack, from: [.verified], to: .inVerification)
    + rows(.unvalidate, from: [.validated], to: .verified)
    + rows(.unvalidate, from: [.validated], to: .exempt)
    + rows(.contest, from: [.inadmissible, .verified, .refused], to: .contested)
    + rows(.settle, from: [.contested], to: .verified)
    + rows(.settle, from: [.contested], to: .refused)
    + rows(.settle, from: [.contested], to: .admissible)
    + rows(.order, from: [.validated], to: .inPayment)
    + rows(.pay, from: [.inPayment], to: .paid)
    + rows(.cancelLot, from: [.inPayment], to: .validated)
    + rows(
      .withdraw,
      from: [
        .declared, .inadmissible, .admissible, .exempt, .queued, .inVerification, .returned,
        .verified, .contested,
      ],
      to: .withdrawn
    )

  private static func rows(_ move: Move, from: [ClaimState], to: ClaimState) -> [Row] {
    from.map { Row(move: move, from: $0, to: to) }
  }

  /// Whether this move may start from a state.
  public func isPossible(from state: ClaimState) -> Bool {
    Move.table.contains { $0.move == self && $0.from == state }
  }

  /// The states that this move may lead to from a state; empty when it is not possible.
  public func destinations(from state: ClaimState) -> [ClaimState] {
    Move.table.filter { $0.move == self && $0.from == state }.map(\.to)
  }
}
