import Domain
import GRDB

/// What a claim counts for in the figures: everything of it that a tally looks at.
struct Countable: Hashable {
  var project: String
  var result: String
  var period: String
  /// `''`, then sex, set of groups, province and education, by axis.
  var buckets: [String]
  var state: ClaimState
  /// 0 without finding, 1 when confirmed or reduced, 2 when refused.
  var found: Int
  var gross: Int64
  var payable: Int64
  var achievedOn: Int32
  var declaredOn: Int32
  var concludedOn: Int32?
  var decidedOn: Int32?
  var dueOn: Int32?

  init(_ record: ClaimRecord) {
    project = record.claim.project
    result = record.claim.result
    period = record.period.code
    buckets = [
      "", BreakdownRow.bucket(of: record.sex), BreakdownRow.bucket(ofGroups: record.groups),
      BreakdownRow.bucket(ofProvince: record.province),
      BreakdownRow.bucket(of: record.education),
    ]
    state = record.state
    found = record.finding.found
    gross = record.gross?.centimes ?? 0
    payable = record.countsAsPayable ? record.payable?.centimes ?? 0 : 0
    achievedOn = record.claim.achievedOn.number
    declaredOn = record.claim.declaredOn.number
    concludedOn = record.finding?.on.number
    decidedOn = record.decidedOn?.number
    switch record.state {
    case .queued, .inVerification, .returned: dueOn = record.dueOn?.number
    default: dueOn = nil
    }
  }
}

/// What a day's tally counts.
enum DayTally: Int, CaseIterable {
  case declared = 1
  case concluded, validated, refused
}

/// What a delay of a claim lies between, in days.
enum DelayTally: Int, CaseIterable {
  /// From the achievement to the declaration, of what is not withdrawn.
  case declaration = 1
  /// From the declaration to the finding, the day of the verifier: a settled appeal does not move it.
  case verification
  /// From the finding to the validation; from the declaration without one.
  case decision
  /// From the declaration to the validation.
  case whole
}

/// The changes of the figures that a transaction makes, written once at its end.
struct Tallies {
  private struct Key: Hashable {
    var axis: Int
    var project: String
    var result: String
    var period: String
    var bucket: String
    var state: ClaimState
    var found: Int

    /// Gives the columns of the primary key.
    func bind(_ binder: inout Binder) {
      binder.add(axis)
      for text in [project, result, period, bucket, state.rawValue] { binder.add(text) }
      binder.add(found)
    }
  }

  private struct DayKey: Hashable {
    var kind: Int
    var project: String
    var result: String
    var day: Int32
  }

  private struct DelayKey: Hashable {
    var kind: Int
    var project: String
    var result: String
    var days: Int32
  }

  private struct DueKey: Hashable {
    var day: Int32
    var state: ClaimState
  }

  fileprivate struct Sum {
    var count = 0
    var gross: Int64 = 0
    var payable: Int64 = 0
  }

  private var sums: [Key: Sum] = [:]
  private var days: [DayKey: Int] = [:]
  private var dues: [DueKey: Sum] = [:]
  private var delays: [DelayKey: Int] = [:]

  /// Takes a claim out of the figures as it was, and puts it in as it is.
  mutating func note(from old: ClaimRecord?, to new: ClaimRecord) {
    if let old { count(Countable(old), -1) }
    count(Countable(new), 1)
  }

  private mutating func count(_ claim: Countable, _ sign: Int) {
    for (axis, bucket) in claim.buckets.enumerated() {
      let key = Key(
        axis: axis,
        project: claim.project,
        result: claim.result,
        period: claim.period,
        bucket: bucket,
        state: claim.state,
        found: claim.found
      )
      sums[key, default: Sum()].add(claim, sign)
    }
    for (kind, day) in claim.days {
      let key = DayKey(
        kind: kind.rawValue,
        project: claim.project,
        result: claim.result,
        day: day
      )
      days[key, default: 0] += sign
    }
    for (kind, length) in claim.delays {
      let key = DelayKey(
        kind: kind.rawValue,
        project: claim.project,
        result: claim.result,
        days: length
      )
      delays[key, default: 0] += sign
    }
    if let due = claim.dueOn {
      dues[DueKey(day: due, state: claim.state), default: Sum()].add(claim, sign)
    }
  }

  /// Moves claims that are alike between two states in which they count on the same days and are due
  /// on none: validated, in payment, paid.
  mutating func move(_ cohort: Cohort, from: ClaimState, to: ClaimState) {
    for (axis, bucket) in cohort.buckets.enumerated() {
      for (state, sign) in [(from, -1), (to, 1)] {
        let key = Key(
          axis: axis,
          project: cohort.project,
          result: cohort.result,
          period: cohort.period,
          bucket: bucket,
          state: state,
          found: cohort.found
        )
        sums[key, default: Sum()].add(cohort, sign)
      }
    }
  }

  /// Writes the changes, which the journal has on this day, and forgets them.
  mutating func flush(_ db: Database, on today: Day) throws {
    try flushSums(db)
    try flushLedger(db, on: today)
    try flushDays(db)
    try flushDues(db)
    try flushDelays(db)
    self = Tallies()
  }

  private func flushSums(_ db: Database) throws {
    var addition = try Binder(
      db,
      """
      INSERT INTO tallies (axis, project, result, period, bucket, state, found, n, gross, payable)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET n = n + excluded.n, gross = gross + excluded.gross,
        payable = payable + excluded.payable
      """
    )
    var removal = try Binder(
      db,
      """
      DELETE FROM tallies WHERE axis = ? AND project = ? AND result = ? AND period = ?
        AND bucket = ? AND state = ? AND found = ? AND n = 0
      """
    )
    for (key, sum) in sums where sum.isChange {
      key.bind(&addition)
      addition.add(sum.count)
      addition.add(sum.gross)
      addition.add(sum.payable)
      try addition.run()
      guard sum.count < 0 else { continue }
      key.bind(&removal)
      try removal.run()
    }
  }

  private func flushLedger(_ db: Database, on today: Day) throws {
    for (key, sum) in sums where key.axis == 0 && sum.count != 0 {
      let standing = TallyLedger.Standing(period: key.period, state: key.state, found: key.found)
      let change = TallyLedger.Key(
        day: today.number,
        project: key.project,
        result: key.result,
        standing: standing
      )
      try change.write(sum.count, db)
    }
  }

  private func flushDelays(_ db: Database) throws {
    for (key, count) in delays where count != 0 {
      try db.run(
        """
        INSERT INTO delay_tallies (kind, project, result, days, n) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET n = n + excluded.n
        """,
        [key.kind, key.project, key.result, key.days, count]
      )
      guard count < 0 else { continue }
      try db.run(
        """
        DELETE FROM delay_tallies WHERE kind = ? AND project = ? AND result = ? AND days = ?
          AND n = 0
        """,
        [key.kind, key.project, key.result, key.days]
      )
    }
  }

  private func flushDays(_ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO day_tallies (kind, project, result, day, n) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET n = n + excluded.n
        """
    )
    for (key, count) in days where count != 0 {
      try statement.execute(arguments: [key.kind, key.project, key.result, key.day, count])
      guard count < 0 else { continue }
      try db.run(
        "DELETE FROM day_tallies WHERE kind = ? AND project = ? AND result = ? AND day = ? AND n = 0",
        [key.kind, key.project, key.result, key.day]
      )
    }
  }

  private func flushDues(_ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO due_tallies (day, state, n, gross) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET n = n + excluded.n, gross = gross + excluded.gross
        """
    )
    for (key, sum) in dues where sum.isChange {
      try statement.execute(arguments: [key.day, key.state.rawValue, sum.count, sum.gross])
      guard sum.count < 0 else { continue }
      try db.run(
        "DELETE FROM due_tallies WHERE day = ? AND state = ? AND n = 0",
        [key.day, key.state.rawValue]
      )
    }
  }
}

extension Tallies.Sum {
  fileprivate var isChange: Bool { count != 0 || gross != 0 || payable != 0 }

  fileprivate mutating func add(_ claim: Countable, _ sign: Int) {
    count += sign
    gross += Int64(sign) * claim.gross
    payable += Int64(sign) * claim.payable
  }

  fileprivate mutating func add(_ cohort: Cohort, _ sign: Int) {
    count += sign * cohort.count
    gross += Int64(sign) * cohort.gross
    payable += Int64(sign) * cohort.payable
  }
}

extension Countable {
  /// The delays that the claim counts for, in days.
  fileprivate var delays: [(DelayTally, Int32)] {
    var delays: [(DelayTally, Int32)] = []
    if state != .withdrawn { delays.append((.declaration, declaredOn - achievedOn)) }
    if let concludedOn { delays.append((.verification, concludedOn - declaredOn)) }
    guard let decidedOn else { return delays }
    switch state {
    case .validated, .inPayment, .paid:
      delays.append((.decision, decidedOn - (concludedOn ?? declaredOn)))
      delays.append((.whole, decidedOn - declaredOn))
    default: break
    }
    return delays
  }

  /// The days on which the claim counts, by what happened then.
  fileprivate var days: [(DayTally, Int32)] {
    var days: [(DayTally, Int32)] = []
    if state != .withdrawn { days.append((.declared, declaredOn)) }
    if let concludedOn { days.append((.concluded, concludedOn)) }
    if let decidedOn {
      switch state {
      case .validated, .inPayment, .paid: days.append((.validated, decidedOn))
      case .refused: days.append((.refused, decidedOn))
      default: break
      }
    }
    return days
  }
}
