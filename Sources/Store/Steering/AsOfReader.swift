import Domain
import GRDB

/// Reads what the journal had at the end of a past day: counts from the changes of each day, targets
/// from their versions, periods as they were closed by then. Agreements are those of now.
struct AsOfReader {
  let db: Database
  let day: Day

  /// Counts by project and result, then period, as they stood.
  func counts(project: String?) throws -> [TallyReader.Pair: [Period: ProgressCounts]] {
    var counts: [TallyReader.Pair: [Period: ProgressCounts]] = [:]
    try db.scan(
      """
      SELECT project, result, period, state, found, SUM(n) FROM tally_changes
      WHERE day <= ? \(project == nil ? "" : "AND project = ?")
      GROUP BY 1, 2, 3, 4, 5 HAVING SUM(n) <> 0
      """,
      arguments(project)
    ) { row in
      guard let period = Period(row.text(2)), let state = row.state(3) else { return }
      let pair = TallyReader.Pair(project: row.text(0), result: row.text(1))
      counts[pair, default: [:]][period, default: ProgressCounts()]
        .count(row.count(5), state: state, found: row.count(4))
    }
    return counts
  }

  /// The target lines as they were last written by then, by project, result, period and group.
  func targets(project: String?) throws -> [Target] {
    var latest: [[String]: Int] = [:]
    try db.scan(
      """
      SELECT project, result, period, grp, quantity FROM target_versions
      WHERE day <= ? \(project == nil ? "" : "AND project = ?")
      ORDER BY project, result, period, grp, seq
      """,
      arguments(project)
    ) { row in latest[(0..<4).map { row.text($0) }] = row.count(4) }
    return latest.compactMap { key, quantity in
      Period(key[2]).map {
        Target(
          project: key[0],
          result: key[1],
          period: $0,
          quantity: quantity,
          group: key[3].isEmpty ? nil : key[3]
        )
      }
    }
  }

  /// How many more claims stood validated after each day than before it. What was taken back later
  /// is taken off the last days before.
  func validated(project: String?) throws -> [TallyReader.Pair: [(day: Day, count: Int)]] {
    var days: [TallyReader.Pair: [(day: Day, count: Int)]] = [:]
    try db.scan(
      """
      SELECT project, result, day, SUM(n) FROM tally_changes
      WHERE day <= ? AND state IN ('validated', 'inPayment', 'paid')
      \(project == nil ? "" : "AND project = ?")
      GROUP BY 1, 2, 3 HAVING SUM(n) <> 0 ORDER BY 1, 2, 3
      """,
      arguments(project)
    ) { row in
      let pair = TallyReader.Pair(project: row.text(0), result: row.text(1))
      days[pair, default: []].append((row.day(2), row.count(3)))
    }
    return days.mapValues(AsOfReader.settled)
  }

  /// Days without a negative count: each is taken off the days just before it.
  static func settled(_ days: [(day: Day, count: Int)]) -> [(day: Day, count: Int)] {
    var kept: [(day: Day, count: Int)] = []
    for (day, count) in days {
      var lacking = -count
      while lacking > 0, let last = kept.popLast() {
        if last.count > lacking { kept.append((last.day, last.count - lacking)) }
        lacking -= last.count
      }
      if count > 0 { kept.append((day, count)) }
    }
    return kept
  }

  /// The periods that were closed at the end of the day, in order.
  func closedPeriods() throws -> [Period] {
    var closed: Set<String> = []
    try db.scan(
      """
      SELECT p.period, p.is_closed FROM period_changes p JOIN journal j ON j.seq = p.seq
      WHERE j.day <= ? ORDER BY p.seq
      """,
      [day.number]
    ) { row in
      if row.count(1) == 1 { closed.insert(row.text(0)) } else { closed.remove(row.text(0)) }
    }
    return closed.compactMap { Period($0) }.sorted()
  }

  private func arguments(_ project: String?) -> StatementArguments {
    [day.number] + (project.map { [$0] } ?? [])
  }
}
