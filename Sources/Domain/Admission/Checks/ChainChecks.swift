extension AdmissionCheck {
  /// The participant has no claim of the previous result that counts (R8).
  static let predecessorMissing = AdmissionCheck(flag: .predecessorMissing) { facts, terms in
    terms.lackPredecessor(facts)
  }

  /// The claim was achieved before the predecessor's day plus the waiting months; the day itself is
  /// in time (R9, R10). Not evaluated without the predecessor (R3).
  static let waitingPeriod = AdmissionCheck(flag: .waitingPeriod) { facts, terms in
    let result = terms.result
    guard result.predecessor != nil, let start = facts.predecessorAchievedOn else {
      return false
    }
    return facts.claim.achievedOn < result.waitingEnds(after: start)
  }

  /// The CNSS does not show enough months in a row (R14). Not evaluated without the predecessor
  /// (R3).
  static let cnssMonthsMissing = AdmissionCheck(flag: .cnssMonthsMissing) { facts, terms in
    let result = terms.result
    guard result.cnssMonths > 0, !terms.lackPredecessor(facts) else { return false }
    let predecessorDay = result.predecessor == nil ? nil : facts.predecessorAchievedOn
    let start = (predecessorDay ?? facts.participant.entryOn).month
    return longestRun(
      from: start,
      through: facts.claim.achievedOn.month,
      in: facts.cnssDays,
      minimum: terms.rules.cnssMinimumDays
    ) < result.cnssMonths
  }
}

extension ResultDefinition {
  /// The first day on which the result may be achieved, once its predecessor was (R9, R10).
  public func waitingEnds(after predecessor: Day) -> Day {
    predecessor.adding(months: waitingMonths)
  }
}

extension ClaimState {
  /// Whether a claim in this state, with that current finding, lets the result that follows it be
  /// claimed (R8).
  public func countsAsPredecessor(outcome: Finding.Outcome?) -> Bool {
    switch self {
    case .exempt, .validated, .inPayment, .paid: true
    case .verified: outcome != .refused
    default: false
    }
  }

  /// Whether a claim in this state makes a later one of the same person and result a duplicate (R5).
  public var barsAnother: Bool {
    switch self {
    case .inadmissible, .refused, .withdrawn, .declared: false
    default: true
    }
  }
}

/// The most months in a row, between two months included, that have a line and reach the minimum
/// of days (R14).
func longestRun(
  from first: Month,
  through last: Month,
  in days: [Month: Int],
  minimum: Int
) -> Int {
  guard !days.isEmpty else { return 0 }
  var (longest, current) = (0, 0)
  var month = first
  while month <= last {
    current = days[month].map { $0 >= minimum } == true ? current + 1 : 0
    longest = max(longest, current)
    month = month.adding(1)
  }
  return longest
}
