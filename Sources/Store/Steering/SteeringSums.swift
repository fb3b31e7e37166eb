import Domain
import GRDB

/// The sums of a store that only steering looks at, of every project and result.
struct SteeringSums {
  /// Claims of one bucket and one state.
  struct Share {
    let axis: EquityAxis
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
    let axes: [Int64: EquityAxis] = [1: .sex, 2: .group, 3: .province, 4: .education]
    try db.scan(
      """
      SELECT project, result, axis, bucket, state, SUM(n) FROM tallies
      WHERE axis IN (1, 2, 3) AND state IN ('validated', 'inPayment', 'paid')
      GROUP BY axis, project, result, bucket, state
      UNION ALL SELECT c.project, c.result, 4, COALESCE(p.education, 'unknown'), c.state, COUNT(*)
      FROM claims c JOIN participants p ON p.code = c.participant
      WHERE c.state IN ('validated', 'inPayment', 'paid') GROUP BY 1, 2, 3, 4, 5
      """
    ) { row in
      guard let axis = axes[row.integer(2)], let state = row.state(4) else { return }
      let share = Share(axis: axis, bucket: row.text(3), state: state, count: row.count(5))
      buckets[pair(row), default: []].append(share)
    }
  }

  private mutating func readDelays(_ db: Database) throws {
    try db.scan(
      """
      SELECT project, result, 1, declared_on - achieved_on, COUNT(*) FROM claims
      WHERE state <> 'withdrawn' GROUP BY 1, 2, 4
      UNION ALL SELECT project, result, 2, verified_on - declared_on, COUNT(*) FROM claims
      WHERE outcome IS NOT NULL GROUP BY 1, 2, 4
      UNION ALL SELECT project, result, 3,
        decided_on - CASE WHEN outcome IS NULL THEN declared_on ELSE verified_on END, COUNT(*)
      FROM claims WHERE state IN ('validated', 'inPayment', 'paid') GROUP BY 1, 2, 4
      UNION ALL SELECT project, result, 4, decided_on - declared_on, COUNT(*)
      FROM claims WHERE state IN ('validated', 'inPayment', 'paid') GROUP BY 1, 2, 4
      """
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
      """
      SELECT project, COALESCE(sex, 'unknown'), COALESCE(education, 'unknown'), groups,
        substr(commune, 1, 6), COUNT(*)
      FROM participants GROUP BY 1, 2, 3, 4, 5
      """
    ) { row in
      entered[row.text(0), default: EnteredParticipants()].add(
        row.count(5),
        sex: row.text(1),
        education: row.text(2),
        groups: List.split(row.text(3)),
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
