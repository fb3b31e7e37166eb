import Domain
import GRDB

/// The sums of a store that only steering looks at, of every project and result.
struct SteeringSums {
  /// Claims of one bucket and one state.
  struct Share {
    let axis: BreakdownRow.Axis
    let bucket: String
    let state: ClaimState
    let count: Int
  }

  private(set) var buckets: [TallyReader.Pair: [Share]] = [:]
  private(set) var delays: [TallyReader.Pair: [DelayKind: DelayHistogram]] = [:]
  private(set) var paid: [TallyReader.Pair: PaidLines] = [:]
  private(set) var entered: [String: EnteredParticipants] = [:]

  init(_ db: Database) throws {
    try readBuckets(db)
    try readDelays(db)
    try readEntered(db)
    try readPaid(db)
  }

  private mutating func readBuckets(_ db: Database) throws {
    try db.scan(
      """
      SELECT project, result, axis, bucket, state, SUM(n) FROM tallies
      WHERE axis > 0 AND state IN ('validated', 'inPayment', 'paid')
      GROUP BY axis, project, result, bucket, state
      """
    ) { row in
      let place = row.count(2) - 1
      guard BreakdownRow.Axis.allCases.indices.contains(place), let state = row.state(4)
      else { return }
      let axis = BreakdownRow.Axis.allCases[place]
      let share = Share(axis: axis, bucket: row.text(3), state: state, count: row.count(5))
      buckets[pair(row), default: []].append(share)
    }
  }

  private mutating func readDelays(_ db: Database) throws {
    try db.scan(
      "SELECT project, result, kind, days, n FROM delay_tallies"
    ) { row in
      guard let kind = DelayKind(rawValue: row.count(2)) else { return }
      delays[pair(row), default: [:]][kind, default: DelayHistogram()].add(
        row.count(4),
        days: row.count(3)
      )
    }
  }

  private mutating func readEntered(_ db: Database) throws {
    try db.scan(
      "SELECT project, sex, education, groups, province, n FROM participant_tallies"
    ) { row in
      entered[row.text(0), default: EnteredParticipants()].add(
        row.count(5),
        sex: BreakdownRow.bucket(of: Sex(rawValue: row.text(1))),
        education: BreakdownRow.bucket(of: Education(rawValue: row.text(2))),
        groups: row.list(3),
        province: BreakdownRow.bucket(ofProvince: provinceCode(ofCommune: row.text(4)))
      )
    }
  }

  /// What paid statements say of each result; statements of held amounts have no lines.
  private mutating func readPaid(_ db: Database) throws {
    try db.scan(
      """
      SELECT s.project, l.result, SUM(l.quantity), SUM(l.gross)
      FROM statements s JOIN statement_lines l ON l.statement = s.id
      WHERE s.state = 'paid' AND s.period <> 'holdback' GROUP BY 1, 2
      """
    ) { row in
      paid[pair(row), default: PaidLines()].quantity += row.count(2)
      paid[pair(row), default: PaidLines()].gross += Money(centimes: row.integer(3))
    }
    try db.scan(
      """
      SELECT s.project, d.stratum, SUM(d.amount)
      FROM statements s JOIN statement_deductions d ON d.statement = s.id
      WHERE s.state = 'paid' AND s.period <> 'holdback' GROUP BY 1, 2
      """
    ) { row in
      guard let stratum = Stratum(row.text(1)) else { return }
      let pair = TallyReader.Pair(project: row.text(0), result: stratum.result)
      paid[pair, default: PaidLines()].deductions += Money(centimes: row.integer(2))
    }
    try db.scan(
      """
      SELECT c.project, c.result, SUM(r.centimes)
      FROM regularisations r JOIN claims c ON c.id = r.claim
      WHERE r.signed_seq IS NOT NULL GROUP BY 1, 2
      """
    ) { row in
      paid[pair(row), default: PaidLines()].regularised += Money(centimes: row.integer(2))
    }
  }

  private func pair(_ row: RawRow) -> TallyReader.Pair {
    TallyReader.Pair(project: row.text(0), result: row.text(1))
  }
}
