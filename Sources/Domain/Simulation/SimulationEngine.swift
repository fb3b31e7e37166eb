/// Plays a design from its first entry to its last payment.
///
/// People are counted by cohort and class, never one by one: claims of a class are worth the same. All
/// that decides an amount is asked of the rules of the trade, with the programme and the agreement that
/// the parameters stand for. Cohorts of one result and period make its stratum, round 1.
struct SimulationEngine {
  /// Those of the group with the bonus, and the others.
  static let classes = 2

  let parameters: SimulationParameters
  let design: SimulationDesign
  let chain: [SimulatedResult]
  let bounds: BoundTable
  var calendar: SimulationCalendar
  /// Participants by cohort, then class.
  let entrants: [Int]
  /// Spent in each month, in centimes.
  let spent: [Int64]
  let mechanisms: [Mechanism]
  /// What a claim is worth, and what its participant has been granted before it, by place and class.
  let worths: [Money]
  let sums: [Money]
  let placed: Int
  let kept: Int

  // What one run writes.
  var claims: [Int]
  var qualified: [Int]
  var drawn: [Int] = []
  var refused: [Int] = []
  var later: [Int] = []
  var received: [Int64]
  var placedBy: [Int]
  var keptBy: [Int]
  var figures = SimulationFigures()
  var agreementSum = Money.zero
  var recovered = Money.zero
  var held = Money.zero
  var trace: SimulationTrace?

  init(_ parameters: SimulationParameters, _ bounds: BoundTable) {
    self.parameters = parameters
    self.bounds = bounds
    design = SimulationDesign(parameters)
    chain = SimulationDesign.paid(parameters)
    calendar = SimulationCalendar(parameters, chain, design.agreement)
    entrants = SimulationEngine.entrants(parameters, calendar.cohorts)
    spent = SimulationEngine.spending(parameters, entrants, calendar)
    let programme = design.programme
    mechanisms = chain.map { part in
      programme.mechanism(ofResult: part.code)
        ?? Mechanism(code: "", label: Label(french: ""), kind: .documentReview, coverage: .all)
    }
    (worths, sums) = SimulationEngine.amounts(design, chain, on: parameters.startsOn)
    let added = chain.count - parameters.results.count
    placed = parameters.placementIndex + added
    kept = parameters.keptIndex + added
    let cells = chain.count * calendar.cohorts * SimulationEngine.classes
    claims = Array(repeating: 0, count: cells)
    qualified = claims
    received = Array(repeating: 0, count: calendar.months)
    placedBy = Array(repeating: 0, count: calendar.months)
    keptBy = placedBy
    setTargets()
  }

  /// Price and bonus by the rules (§5, R16), and what earlier results grant under the cap (R37).
  ///
  /// The sum under the cap supposes that the ceiling flagged none of the participant's earlier claims.
  private static func amounts(
    _ design: SimulationDesign,
    _ chain: [SimulatedResult],
    on day: Day
  ) -> (worths: [Money], sums: [Money]) {
    let prices = PriceList(design.programme)
    let bonus = EquityBonus(design.programme)
    var worths: [Money] = []
    var sums: [Money] = []
    var granted = [Money.zero, Money.zero]
    for part in chain {
      for (index, groups) in [[SimulationDesign.group], []].enumerated() {
        let price = prices.price(result: part.code, province: nil, groups: groups, on: day)
        let gross = grossAmount(price: price?.amount ?? .zero, bonus: bonus.rate(for: groups))
        worths.append(worth(gross: gross, after: .confirmed, keep: 0))
        sums.append(granted[index])
        granted[index] +=
          PayableAmount(
            worth: gross,
            agreement: design.agreement,
            participantSum: granted[index],
            agreementSum: .zero
          ).amount
      }
    }
    return (worths, sums)
  }

  /// Participants by cohort, the largest remainder first, then by class, half up on the running total.
  private static func entrants(_ parameters: SimulationParameters, _ cohorts: Int) -> [Int] {
    var (entrants, total, first): ([Int], Int, Int) = ([], 0, 0)
    for cohort in 0..<cohorts {
      let more = cohort < parameters.participants % cohorts ? 1 : 0
      let count = parameters.participants / cohorts + more
      total += count
      let group = roundedHalfUp(total * parameters.bonusShare, over: 10_000) - first
      first += group
      entrants += [group, count - group]
    }
    return entrants
  }

  /// The cost of each cohort, spread evenly from its entry to the month of its placement.
  private static func spending(
    _ parameters: SimulationParameters,
    _ entrants: [Int],
    _ calendar: SimulationCalendar
  ) -> [Int64] {
    var spent = Array(repeating: Int64(0), count: calendar.months)
    let place = parameters.results.prefix(parameters.placementIndex + 1)
    let span = Int64(place.reduce(1) { $0 + $1.months })
    for cohort in 0..<calendar.cohorts {
      let people = entrants[cohort * classes] + entrants[cohort * classes + 1]
      let cost = parameters.participantCost.centimes * Int64(people)
      for month in 0..<span {
        // What is not whole falls on the last months: the parts sum to the cost.
        let part = cost * (month + 1) / span - cost * month / span
        spent[min(calendar.months - 1, cohort + Int(month))] += part
      }
    }
    return spent
  }

  /// What the agreement promises: the promised rates, everything confirmed.
  private mutating func setTargets() {
    let cohorts = calendar.cohorts
    var people = (0..<cohorts).map {
      entrants[$0 * SimulationEngine.classes] + entrants[$0 * SimulationEngine.classes + 1]
    }
    var promised: [[Int]] = []
    for part in chain {
      var (total, given) = (0, 0)
      people = people.map { count in
        total += count
        let reached = roundedHalfUp(total * part.promised, over: 10_000)
        defer { given = reached }
        return reached - given
      }
      promised.append(people)
    }
    calendar.setTargets { promised[$0][$1] }
  }
}
