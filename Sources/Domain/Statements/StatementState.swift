/// Where a statement is on its way from a draft to a payment (DESIGN §5).
public enum StatementState: String, CaseIterable, Sendable {
  case draft, certified, ordered, paid, cancelled

  /// Whether it still stands in the way of another of the same project and period (R54).
  public var isUnderWay: Bool {
    switch self {
    case .draft, .certified, .ordered: true
    case .paid, .cancelled: false
    }
  }

  /// Whether its money counts: claims on it are on no other (R40), what it recovers of the advance
  /// is recovered (R42).
  public var counts: Bool { self != .cancelled }
}

/// One step of a statement, as the command line names it.
public enum StatementMove: String, CaseIterable, Sendable {
  case draft, certify, order, pay, cancel

  /// The act that the policy knows it by (R43, R57).
  public var act: Action {
    switch self {
    case .draft: .draftStatement
    case .certify: .certifyStatement
    case .order: .orderStatement
    case .pay: .payStatement
    case .cancel: .cancelStatement
    }
  }

  /// Where it leads.
  public var destination: StatementState {
    switch self {
    case .draft: .draft
    case .certify: .certified
    case .order: .ordered
    case .pay: .paid
    case .cancel: .cancelled
    }
  }

  /// The states that it may start from: a draft may be drawn up again, and anything not yet paid
  /// may be cancelled, an order that the bank refused too (R41).
  public var origins: [StatementState] {
    switch self {
    case .draft, .certify: [.draft]
    case .order: [.certified]
    case .pay: [.ordered]
    case .cancel: [.draft, .certified, .ordered]
    }
  }

  /// Whether it may start from a state; a draft may also start from nothing.
  public func isPossible(from state: StatementState) -> Bool { origins.contains(state) }

  /// What becomes of the statement's claims: the move of the one table that goes with it (R41).
  public func claimMove(from state: StatementState) -> Move? {
    switch self {
    case .order: .order
    case .pay: .pay
    case .cancel: state == .ordered ? .cancelLot : nil
    case .draft, .certify: nil
    }
  }
}

/// How long after its certification a statement is due: 45 days to order it and 15 to pay (§5).
public enum StatementDelay {
  public static let toOrder = 45
  public static let toPay = 15

  /// The day by which a statement certified on a day must be paid.
  public static func dueDay(certifiedOn day: Day) -> Day { day.adding(days: toOrder + toPay) }

  /// The day by which it must be ordered.
  public static func orderDay(certifiedOn day: Day) -> Day { day.adding(days: toOrder) }
}
