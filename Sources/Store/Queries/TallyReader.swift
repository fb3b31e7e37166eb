import Domain
import GRDB

/// Reads the figures that are kept with each change; never the claims themselves.
struct TallyReader {
  let db: Database

  /// A project and a result.
  struct Pair: Hashable {
    let project: String
    let result: String
  }

  /// Everything that the figures without a breakdown say, read in one go.
  struct Totals {
    /// Counts by project and result, then period.
    var counts: [Pair: [Period: ProgressCounts]] = [:]
    /// What each project may be paid, and how many of its claims wait for someone's hands.
    var money: [String: (payable: Int64, waiting: Int)] = [:]
    /// How many claims each state has, and what they are worth.
    var states: [ClaimState: QueueFigures.Tally] = [:]
  }

  /// The totals of all projects, or of one.
  func totals(project: String? = nil) throws -> Totals {
    var totals = Totals()
    var states = [QueueFigures.Tally](repeating: .init(), count: ClaimState.allCases.count)
    var pairs = PairKeys()
    var (code, period, counts) = (LastText(), Period?.none, ProgressCounts?.none)
    var money: (payable: Int64, waiting: Int) = (0, 0)
    func keepCounts() {
      if let period, let counts { totals.counts[pairs.last, default: [:]][period] = counts }
      counts = nil
    }
    func keepMoney() {
      if !pairs.last.project.isEmpty { totals.money[pairs.last.project] = money }
      money = (0, 0)
    }
    // In the order of the table: what belongs together comes together.
    try db.scan(
      """
      SELECT project, result, period, state, found, n, gross, payable FROM tallies
      WHERE axis = 0 \(project == nil ? "" : "AND project = ?")
      """,
      project.map { [$0] } ?? []
    ) { row in
      let isOtherProject = !row.isText(0, pairs.last.project)
      if isOtherProject || !row.isText(1, pairs.last.result) || !row.isText(2, code.text) {
        keepCounts()
        if isOtherProject { keepMoney() }
        _ = pairs.take(row)
        if code.take(row, 2) { period = Period(code.text) }
      }
      guard let state = row.state(3) else { return }
      let number = row.count(5)
      if counts == nil { counts = ProgressCounts() }
      counts?.count(number, state: state, found: row.count(4))
      money.payable += row.integer(7)
      if state.awaitsHands { money.waiting += number }
      let index = Int(state.place)
      states[index].count += number
      states[index].gross.centimes += row.integer(6)
    }
    keepCounts()
    keepMoney()
    for (state, tally) in zip(ClaimState.allCases, states) where tally.count != 0 {
      totals.states[state] = tally
    }
    return totals
  }

  /// Counts by bucket, over every period, of one project and result.
  func breakdown(_ pair: Pair, _ axis: BreakdownRow.Axis) throws -> [BreakdownRow] {
    let number = 1 + (BreakdownRow.Axis.allCases.firstIndex(of: axis) ?? 0)
    var counts: [String: ProgressCounts] = [:]
    try db.scan(
      "SELECT bucket, state, found, n FROM tallies WHERE axis = ? AND project = ? AND result = ?",
      [number, pair.project, pair.result]
    ) { row in
      counts[row.text(0), default: ProgressCounts()].count(row, from: 1)
    }
    return BreakdownRow.rows(by: axis, counts)
  }

  /// How many claims of a kind each day has, by project and result, from a day on.
  func days(
    _ kind: DayTally,
    from first: Day,
    project: String? = nil
  ) throws -> [Pair: [(day: Day, count: Int)]] {
    var days: [Pair: [(day: Day, count: Int)]] = [:]
    var keys = PairKeys()
    var row: [(day: Day, count: Int)] = []
    // In the order of the table: by project, result and day.
    try db.scan(
      """
      SELECT project, result, day, n FROM day_tallies WHERE kind = ? AND day >= ?
      \(project == nil ? "" : "AND project = ?") ORDER BY project, result, day
      """,
      [kind.rawValue, first.number] + (project.map { [$0] } ?? [])
    ) { raw in
      let before = keys.last
      if keys.take(raw), !row.isEmpty {
        days[before] = row
        row = []
      }
      row.append((Day(number: Int32(raw.integer(2))), raw.count(3)))
    }
    if !row.isEmpty { days[keys.last] = row }
    return days
  }

  /// The pairs of rows that begin with a project and a result, and come in their order.
  private struct PairKeys {
    private(set) var last = Pair(project: "", result: "")

    /// Takes the pair of a row; answers whether it is another one than before.
    mutating func take(_ row: RawRow) -> Bool {
      if row.isText(0, last.project) && row.isText(1, last.result) { return false }
      last = Pair(project: row.text(0), result: row.text(1))
      return true
    }
  }
}

extension ProgressCounts {
  /// Counts the claims of a tally's row: its state, whether it was found, and how many.
  fileprivate mutating func count(_ row: RawRow, from index: Int32) {
    count(
      row.count(index + 2),
      state: row.state(index) ?? .declared,
      found: row.count(index + 1)
    )
  }

  /// Counts so many claims of a state; 1 says that they were found confirmed or reduced, 2 refused.
  mutating func count(_ number: Int, state: ClaimState, found: Int) {
    let outcome: Finding.Outcome? =
      switch found {
      case 1: .confirmed
      case 2: .refused
      default: nil
      }
    count(number, state: state, outcome: outcome)
  }
}

extension ClaimState {
  /// The place of the state in the table of moves; without payload, an enumeration is stored so.
  fileprivate var place: UInt8 { unsafeBitCast(self, to: UInt8.self) }

  /// Whether a claim waits for a verifier or a validator.
  fileprivate var awaitsHands: Bool {
    switch self {
    case .queued, .inVerification, .verified, .exempt: true
    default: false
    }
  }
}
