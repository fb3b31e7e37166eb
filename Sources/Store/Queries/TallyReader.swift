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
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT project, result, period, state, found, n FROM tallies
        WHERE axis = 0 \(project == nil ? "" : "AND project = ?")
        """,
      arguments: project.map { [$0] } ?? []
    )
    while let row = try rows.next() {
      guard let period = Period(row[2] as String) else { continue }
      let pair = Pair(project: row[0], result: row[1])
      counts[pair, default: [:]][period, default: ProgressCounts()].count(row, from: 3)
    }
    return counts
  }

  /// Counts by bucket, over every period, of one project and result.
  func breakdown(_ pair: Pair, _ axis: BreakdownRow.Axis) throws -> [BreakdownRow] {
    let number = 1 + (BreakdownRow.Axis.allCases.firstIndex(of: axis) ?? 0)
    var counts: [String: ProgressCounts] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT bucket, state, found, n FROM tallies WHERE axis = ? AND project = ? AND result = ?
        """,
      arguments: [number, pair.project, pair.result]
    )
    while let row = try rows.next() {
      counts[row[0], default: ProgressCounts()].count(row, from: 1)
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
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT project, result, day, n FROM day_tallies WHERE kind = ? AND day >= ?
        \(project == nil ? "" : "AND project = ?") ORDER BY day
        """,
      arguments: [kind.rawValue, first.number] + (project.map { [$0] } ?? [])
    )
    while let row = try rows.next() {
      let pair = Pair(project: row[0], result: row[1])
      days[pair, default: []].append((Day(number: row[2]), row[3]))
    }
    return days
  }
}

extension ProgressCounts {
  /// Counts the claims of a tally's row: its state, whether it was found, and how many.
  fileprivate mutating func count(_ row: Row, from index: Int) {
    let outcomes: [Finding.Outcome?] = [nil, .confirmed, .refused]
    let found: Int = row[index + 1]
    count(
      row[index + 2],
      state: ClaimState(rawValue: row[index]) ?? .declared,
      outcome: outcomes.indices.contains(found) ? outcomes[found] : nil
    )
  }
}
