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

  /// Counts by project and result, then period.
  func counts(project: String? = nil) throws -> [Pair: [Period: ProgressCounts]] {
    var counts: [Pair: [Period: ProgressCounts]] = [:]
    var keys = PairKeys()
    var (code, period) = (LastText(), Period?.none)
    try db.scan(
      """
      SELECT project, result, period, state, found, n FROM tallies
      WHERE axis = 0 \(project == nil ? "" : "AND project = ?")
      """,
      project.map { [$0] } ?? []
    ) { row in
      let pair = keys.pair(row)
      if code.take(row, 2) { period = Period(code.text) }
      guard let period else { return }
      counts[pair, default: [:]][period, default: ProgressCounts()].count(row, from: 3)
    }
    return counts
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
    // In the order of the table: by project, result and day.
    try db.scan(
      """
      SELECT project, result, day, n FROM day_tallies WHERE kind = ? AND day >= ?
      \(project == nil ? "" : "AND project = ?")
      """,
      [kind.rawValue, first.number] + (project.map { [$0] } ?? [])
    ) { row in
      days[keys.pair(row), default: []].append((Day(number: Int32(row.integer(2))), row.count(3)))
    }
    return days.mapValues { $0.sorted { $0.day < $1.day } }
  }

  /// The pairs of rows that begin with a project and a result, and come in their order.
  private struct PairKeys {
    private var (project, result) = (LastText(), LastText())
    private var last = Pair(project: "", result: "")

    mutating func pair(_ row: RawRow) -> Pair {
      let isOther = project.take(row, 0)
      if result.take(row, 1) || isOther {
        last = Pair(project: project.text, result: result.text)
      }
      return last
    }
  }
}

extension ProgressCounts {
  /// Counts the claims of a tally's row: its state, whether it was found, and how many.
  fileprivate mutating func count(_ row: RawRow, from index: Int32) {
    let outcomes: [Finding.Outcome?] = [nil, .confirmed, .refused]
    let found = row.count(index + 1)
    count(
      row.count(index + 2),
      state: ClaimState(rawValue: row.text(index)) ?? .declared,
      outcome: outcomes.indices.contains(found) ? outcomes[found] : nil
    )
  }
}
