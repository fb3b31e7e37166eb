/// A claim as lists show it.
public struct ClaimRow: Hashable, Sendable {
  public var claim: String
  public var version: Int
  public var project: String
  public var result: String
  public var participant: String
  public var period: Period
  public var state: ClaimState
  public var selection: Selection
  /// Open flags, in the order of the catalogue.
  public var flags: [Flag]
  public var achievedOn: Day
  public var declaredOn: Day
  public var declaredBy: String
  /// Price and bonus; nil when no price matches.
  public var gross: Money?
  /// What is payable, fixed at validation; nil before.
  public var payable: Money?
  public var stratum: String?
  /// The verifier who took it.
  public var takenBy: String?
  /// The day by which it must be verified or given back again (R97).
  public var dueOn: Day?
  public var outcome: Finding.Outcome?
  public var reason: String?
  /// The participant's province, frozen at admission.
  public var province: String?
  public var counter: CounterStanding
  /// The version of the programme that admitted it.
  public var pack: Int
  /// The version of the programme that its verification follows: that of its stratum, else `pack`.
  public var rules: Int

  public init(
    claim: String,
    version: Int,
    project: String,
    result: String,
    participant: String,
    period: Period,
    state: ClaimState,
    selection: Selection,
    flags: [Flag] = [],
    achievedOn: Day,
    declaredOn: Day,
    declaredBy: String,
    gross: Money? = nil,
    payable: Money? = nil,
    stratum: String? = nil,
    takenBy: String? = nil,
    dueOn: Day? = nil,
    outcome: Finding.Outcome? = nil,
    reason: String? = nil,
    province: String? = nil,
    counter: CounterStanding = .none,
    pack: Int = 1,
    rules: Int? = nil
  ) {
    self.claim = claim
    self.version = version
    self.project = project
    self.result = result
    self.participant = participant
    self.period = period
    self.state = state
    self.selection = selection
    self.flags = flags
    self.achievedOn = achievedOn
    self.declaredOn = declaredOn
    self.declaredBy = declaredBy
    self.gross = gross
    self.payable = payable
    self.stratum = stratum
    self.takenBy = takenBy
    self.dueOn = dueOn
    self.outcome = outcome
    self.reason = reason
    self.province = province
    self.counter = counter
    self.pack = pack
    self.rules = rules ?? pack
  }

  /// Days since it was declared (R97).
  public func age(on today: Day) -> Int { declaredOn.days(to: today) }

  /// Whether today is after its due day (R97).
  public func isLate(on today: Day) -> Bool { dueOn.map { today > $0 } ?? false }
}

/// What a list of claims is sorted by.
public enum ClaimOrder: String, CaseIterable, Sendable {
  case code, due, declared, amount, project, state
}

/// Which claims, in which order, from where.
public struct ClaimQuery: Hashable, Sendable {
  /// The filter as typed, in the grammar of the lists; empty keeps all.
  public var filter: String
  public var order: ClaimOrder
  public var descending: Bool
  public var anchor: Anchor
  /// How many rows at most; nil is all.
  public var limit: Int?

  public init(
    filter: String = "",
    order: ClaimOrder = .code,
    descending: Bool = false,
    anchor: Anchor = .first,
    limit: Int? = nil
  ) {
    self.filter = filter
    self.order = order
    self.descending = descending
    self.anchor = anchor
    self.limit = limit
  }
}

extension ClaimRow {
  /// The row's place in an order.
  public func key(_ order: ClaimOrder) -> PageKey {
    let value: PageKey.Value =
      switch order {
      case .code: .text(claim)
      case .due: .number(Int64(dueOn?.number ?? ClaimRow.dueDayOfNone))
      case .declared: .number(Int64(declaredOn.number))
      case .amount: .number(gross?.centimes ?? -1)
      case .project: .text(project)
      case .state: .text(state.rawValue)
      }
    return PageKey(value: value, code: claim)
  }

  /// Where a claim without due day stands among days: after every one.
  public static let dueDayOfNone: Int32 = 9_999_999
}
