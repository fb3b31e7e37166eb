/// From which day a result may be claimed for a participant, by the rules of admission that look at
/// the chain (R8, R9, R14).
public struct ClaimOpening: Hashable, Sendable {
  /// The first possible day of achievement; nil while something is missing that no day brings.
  public let from: Day?
  /// What is missing: the predecessor, or months that can no longer come.
  public let obstacle: Flag?
  /// The day on which the waiting period ends; nil without a predecessor.
  public let waitingEnds: Day?
  /// The most months in a row that are known, and how many are asked for.
  public let run: Int
  public let wanted: Int
  /// The months without a line that `from` supposes will be declared.
  public let supposed: [Month]

  /// The last month from which a missing line is a gap: an employer declares a month in the one
  /// that follows it, so that this month and the one before may still come.
  static func mayStillCome(_ month: Month, today: Day) -> Bool { month >= today.month.adding(-1) }

  /// Looks for the opening of a result that no claim stands for.
  init(of result: ResultDefinition, minimumDays: Int, _ facts: ChainFacts, today: Day) {
    let before = result.predecessor.flatMap { predecessor in
      facts.claims.filter {
        $0.result == predecessor && $0.state.countsAsPredecessor(outcome: $0.outcome)
      }.map(\.achievedOn).min()
    }
    wanted = result.cnssMonths
    waitingEnds = before.map { result.waitingEnds(after: $0) }
    if result.predecessor != nil, before == nil {
      (from, obstacle, run, supposed) = (nil, .predecessorMissing, 0, [])
      return
    }
    let earliest = max(waitingEnds ?? facts.entryOn, facts.entryOn)
    guard result.cnssMonths > 0 else {
      (from, obstacle, run, supposed) = (earliest, nil, 0, [])
      return
    }
    let start = (before ?? facts.entryOn).month
    let days = Dictionary(
      facts.months.map { ($0.month, $0.days) },
      uniquingKeysWith: { first, _ in first }
    )
    run = longestRun(from: start, through: today.month, in: days, minimum: minimumDays)
    let search = MonthSearch(start: start, days: days, minimum: minimumDays, today: today)
    let (month, missing) = search.reaching(result.cnssMonths)
    supposed = missing
    obstacle = nil
    from = max(earliest, Day(year: month.year, month: month.month, day: 1) ?? earliest)
  }
}

/// Looks for the first month up to which enough months in a row are declared (R14), supposing that
/// those to come will be.
private struct MonthSearch {
  let start: Month
  let days: [Month: Int]
  let minimum: Int
  let today: Day

  func reaching(_ wanted: Int) -> (month: Month, supposed: [Month]) {
    var known = days
    var supposed: [Month] = []
    var month = start
    // From the month before this one on every month may come, so the search ends.
    while true {
      if known[month] == nil, ClaimOpening.mayStillCome(month, today: today) {
        known[month] = minimum
        supposed.append(month)
      }
      let first = max(start, month.adding(1 - wanted))
      if longestRun(from: first, through: month, in: known, minimum: minimum) >= wanted {
        return (month, supposed.filter { $0 >= first })
      }
      month = month.adding(1)
    }
  }
}
