/// A statement as lists show it: its lines, its deductions and its sums, but not its claims.
public struct StatementRow: Hashable, Sendable {
  public var code: StatementCode
  public var state: StatementState
  /// A draft whose content no longer holds: it must be drawn up again before certification (R41).
  public var isStale: Bool
  /// By result code.
  public var lines: [StatementLine]
  /// By stratum code.
  public var deductions: [StatementDeduction]
  public var amounts: StatementAmounts
  /// Claims on it, those that a taken-back validation took off a draft left out.
  public var claims: Int
  /// Each step that was taken, the oldest first; a draft drawn up again has several.
  public var steps: [StatementStep]

  public init(
    code: StatementCode,
    state: StatementState,
    isStale: Bool,
    lines: [StatementLine],
    deductions: [StatementDeduction],
    amounts: StatementAmounts,
    claims: Int,
    steps: [StatementStep]
  ) {
    self.code = code
    self.state = state
    self.isStale = isStale
    self.lines = lines
    self.deductions = deductions
    self.amounts = amounts
    self.claims = claims
    self.steps = steps
  }

  /// The last step of a kind; nil when it was not taken.
  public func step(_ move: StatementMove) -> StatementStep? { steps.last { $0.move == move } }

  /// Claims that count, those cut to nothing included (R38).
  public var quantity: Int { lines.reduce(0) { $0 + $1.quantity } }

  /// The persons who drew up, certified and ordered it (R43).
  public var hands: StatementHands {
    StatementHands(
      drafter: step(.draft)?.person,
      certifier: step(.certify)?.person,
      orderer: step(.order)?.person
    )
  }

  /// The day by which it must be paid; nil before certification.
  public var dueOn: Day? { step(.certify).map { StatementDelay.dueDay(certifiedOn: $0.day) } }

  /// The day by which it must be ordered; nil before certification.
  public var orderDueOn: Day? {
    step(.certify).map { StatementDelay.orderDay(certifiedOn: $0.day) }
  }

  /// Whether it waits for its payment after its due day.
  public func isLate(on today: Day) -> Bool {
    state.isUnderWay && (dueOn.map { today > $0 } ?? false)
  }
}

/// What a statement says of one result (§5).
public struct StatementLine: Hashable, Sendable {
  public var result: String
  public var quantity: Int
  /// Payable amounts of the line's claims (R38).
  public var gross: Money

  public init(result: String, quantity: Int, gross: Money) {
    self.result = result
    self.quantity = quantity
    self.gross = gross
  }
}

/// What a statement leaves unpaid of one stratum (R33).
public struct StatementDeduction: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable { case extrapolation }

  public var kind: Kind
  /// The stratum's code.
  public var stratum: String
  /// Payable amounts of the stratum's exempt claims on the statement.
  public var base: Money
  /// L, the lower bound of the stratum's error share.
  public var bound: BasisPoints
  public var amount: Money

  public init(kind: Kind, stratum: String, base: Money, bound: BasisPoints, amount: Money) {
    self.kind = kind
    self.stratum = stratum
    self.base = base
    self.bound = bound
    self.amount = amount
  }
}

/// One step that someone took with a statement.
public struct StatementStep: Hashable, Sendable {
  public var move: StatementMove
  public var person: String
  public var day: Day
  /// Why it was cancelled; empty otherwise.
  public var reason: String
  /// The journal row that says so.
  public var sequence: Int64

  public init(move: StatementMove, person: String, day: Day, reason: String, sequence: Int64) {
    self.move = move
    self.person = person
    self.day = day
    self.reason = reason
    self.sequence = sequence
  }
}

/// A claim of a statement, with what it brings.
public struct StatementClaimRow: Hashable, Sendable {
  public var claim: String
  public var result: String
  public var participant: String
  public var achievedOn: Day
  public var state: ClaimState
  public var selection: Selection
  public var outcome: Finding.Outcome?
  public var stratum: String?
  /// Its payable amount when the statement was drawn up.
  public var amount: Money
  /// Its validation was taken back since, which took it off the draft.
  public var isTakenOff: Bool

  public init(
    claim: String,
    result: String,
    participant: String,
    achievedOn: Day,
    state: ClaimState,
    selection: Selection,
    outcome: Finding.Outcome?,
    stratum: String?,
    amount: Money,
    isTakenOff: Bool
  ) {
    self.claim = claim
    self.result = result
    self.participant = participant
    self.achievedOn = achievedOn
    self.state = state
    self.selection = selection
    self.outcome = outcome
    self.stratum = stratum
    self.amount = amount
    self.isTakenOff = isTakenOff
  }
}

/// Everything about one statement but its claims, which come page by page.
public struct StatementDetail: Hashable, Sendable {
  public var row: StatementRow
  public var project: Project
  /// The operator's name.
  public var operatorName: String
  /// Its Arabic name; empty when it has none.
  public var operatorArabic: String
  public var history: [HistoryEntry]
  /// The journal's last row and its hash, which a printed statement bears.
  public var sequence: Int64
  public var head: String

  public init(
    row: StatementRow,
    project: Project,
    operatorName: String,
    operatorArabic: String = "",
    history: [HistoryEntry],
    sequence: Int64,
    head: String
  ) {
    self.row = row
    self.project = project
    self.operatorName = operatorName
    self.operatorArabic = operatorArabic
    self.history = history
    self.sequence = sequence
    self.head = head
  }
}
