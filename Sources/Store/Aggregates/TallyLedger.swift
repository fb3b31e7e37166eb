import Domain
import GRDB

/// How the number of claims that stand alike changed on each day of the journal: summed to the end of
/// a day, it is what the tallies said then.
struct TallyLedger {
  /// Where a claim stands: what the figures without a breakdown count it by.
  struct Standing: Hashable {
    var period: String
    var state: ClaimState
    /// 0 without finding, 1 when confirmed or reduced, 2 when refused.
    var found: Int
  }

  struct Key: Hashable {
    var day: Int32
    var project: String
    var result: String
    var standing: Standing

    /// Adds to the change of the day; one that comes to nothing leaves no row.
    func write(_ count: Int, _ db: Database) throws {
      var binder = try Binder(
        db,
        """
        INSERT INTO tally_changes (day, project, result, period, state, found, n)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n
        """
      )
      bind(&binder)
      binder.add(count)
      try binder.run()
      var removal = try Binder(
        db,
        """
        DELETE FROM tally_changes WHERE day = ? AND project = ? AND result = ? AND period = ?
          AND state = ? AND found = ? AND n = 0
        """
      )
      bind(&removal)
      try removal.run()
    }

    private func bind(_ binder: inout Binder) {
      binder.add(day)
      for text in [project, result, standing.period, standing.state.rawValue] { binder.add(text) }
      binder.add(standing.found)
    }
  }

  private(set) var sums: [Key: Int] = [:]

  /// Takes a claim from where it stood to where it stands, on a day; nil is nowhere.
  mutating func move(
    on day: Day,
    _ claim: Claim,
    from old: Standing?,
    to new: Standing?
  ) {
    if old == new { return }
    for (standing, sign) in [(old, -1), (new, 1)] {
      guard let standing else { continue }
      let key = Key(
        day: day.number,
        project: claim.project,
        result: claim.result,
        standing: standing
      )
      sums[key, default: 0] += sign
    }
  }
}

extension Finding? {
  /// How a finding counts in the figures: 0 without one, 1 when it confirms or reduces, 2 when it
  /// refuses.
  var found: Int { map { $0.outcome == .refused ? 2 : 1 } ?? 0 }
}
