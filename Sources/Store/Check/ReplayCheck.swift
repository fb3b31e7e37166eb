import Domain
import GRDB

/// Every claim says what its journal rows make of it, column by column, and every payable amount is
/// what worth, cap and ceiling gave at its validation, in the order of the journal (R34, R37, R39).
struct ReplayCheck {
  private let db: Database
  private let timeline: Timeline
  /// The last draw that each claim of a sample was drawn by.
  private let drawn: [Int64: Int64]
  private var findings = Findings()
  private var validations: [Validation] = []
  /// What the figures changed by on each day.
  private var ledger = TallyLedger()
  /// Rows that speak of many claims, read once.
  private var shared: [Int64: JournalDetails] = [:]

  /// A validation, or its taking back, as the journal has it.
  private struct Validation {
    let sequence: Int64
    let claim: Int64
    let code: String
    let project: String
    let participant: String
    /// nil when a validation is taken back.
    let decided: (worth: Money, payable: Money, ceiling: Bool, sums: (Money?, Money?))?
  }

  private init(_ db: Database) throws {
    self.db = db
    timeline = try Timeline(db)
    drawn = try Dictionary(
      uniqueKeysWithValues: db.allRows(
        "SELECT d.claim, d.draw FROM draw_claims d JOIN strata s ON s.draw = d.draw"
      ).map { ($0[0], $0[1]) }
    )
  }

  static func run(_ db: Database) throws -> CheckReport.Item {
    var check = try ReplayCheck(db)
    try check.replayClaims()
    check.replaySums()
    try check.compareLedger()
    return check.findings.item("claimContents")
  }

  /// What the figures changed by on each day, from the journal alone.
  static func ledger(_ db: Database) throws -> TallyLedger {
    var check = try ReplayCheck(db)
    try check.replayClaims()
    return check.ledger
  }

  /// The changes of the figures by day, against those that the journal makes.
  private mutating func compareLedger() throws {
    var expected = ledger.sums.filter { $0.value != 0 }
    try db.scan("SELECT day, project, result, period, state, found, n FROM tally_changes") { row in
      let standing = TallyLedger.Standing(
        period: row.text(3),
        state: ClaimState(rawValue: row.text(4)) ?? .declared,
        found: row.count(5)
      )
      let key = TallyLedger.Key(
        day: Int32(clamping: row.integer(0)),
        project: row.text(1),
        result: row.text(2),
        standing: standing
      )
      if expected.removeValue(forKey: key) != row.count(6) { differ(key) }
    }
    for key in expected.keys { differ(key) }
  }

  private mutating func differ(_ key: TallyLedger.Key) {
    findings.add(
      "\(key.project)|\(key.result)|\(key.standing.period) \(key.standing.state.rawValue) "
        + "\(Day(number: key.day).iso): the change of the day is not what the journal says"
    )
  }

  private mutating func replayClaims() throws {
    var events = EventCursor(
      rows: try Row.fetchCursor(
        db,
        sql: """
          SELECT m.claim, m.seq, m.step, m.move, m.to_state, j.kind, j.person, j.day, j.payload
          FROM claim_moves m JOIN journal j ON j.seq = m.seq ORDER BY m.claim, m.seq, m.step
          """
      )
    )
    var declarations = EventCursor(
      rows: try Row.fetchCursor(
        db,
        sql: """
          SELECT v.claim, j.seq, -1, NULL, NULL, j.kind, j.person, j.day, j.payload, v.version,
            v.state, v.body
          FROM (SELECT claim, admitted_seq, version, state, body FROM claim_versions
            UNION ALL SELECT id, admitted_seq, version, NULL, NULL FROM claims) v
          JOIN journal j ON j.seq = v.admitted_seq ORDER BY v.claim, j.seq
          """
      )
    )
    try db.scan("SELECT \(ClaimTable.list) FROM claims ORDER BY id") { row in
      findings.look()
      let record = ClaimTable.record(row)
      if !ClaimTable.isCanonical(row, record) { differ(record, "the writing of a column") }
      let all =
        try declarations.take(claim: record.id) + events.take(claim: record.id)
      replay(record, all.sorted { ($0[1], $0[2]) < ($1[1] as Int64, $1[2] as Int64) })
    }
  }

  private mutating func replay(_ record: ClaimRecord, _ rows: [Row]) {
    var claim = ReplayedClaim(result: record.claim.result)
    var (last, step): (Int64, Int64) = (0, -1)
    var shelved: String?
    var standing: TallyLedger.Standing?
    var period = record.period.code
    for row in rows {
      let event = event(row)
      // Rows of declarations are the longer ones; a move that is none is named by the check of states.
      let isDeclaration = row.count > 9
      if event.move == nil, !isDeclaration { continue }
      step = event.sequence == last ? step + 1 : 0
      if event.move != nil, (row[2] as Int64) != step {
        findings.add("claim \(record.claim.code): steps of journal row \(event.sequence)")
      }
      last = event.sequence
      if event.move == nil {
        step = -1
        if let shelved, shelved != claim.state.rawValue { differ(record, "a past version’s state") }
        shelved = row[10]
        version(row, event, record)
        period = self.period(row, record)
      }
      note(event, record, claim.worth(timeline, at: event))
      if !claim.lacking(event, timeline, stratum: record.stratum).isEmpty {
        let row = event.sequence
        findings.add("claim \(record.claim.code): row \(row) lacks a check of its mechanism")
      }
      claim.apply(event, timeline, stratum: record.stratum)
      let now = TallyLedger.Standing(
        period: period,
        state: claim.state,
        found: claim.finding.found
      )
      ledger.move(on: event.day, record.claim, from: standing, to: now)
      standing = now
    }
    claim.join(draw: drawn[record.id])
    compare(record, claim)
  }

  /// A version against its declaration: its number, and the content of one that was replaced.
  private mutating func version(_ row: Row, _ event: ClaimEvent, _ record: ClaimRecord) {
    if event.details.number("version") != row[9] { differ(record, "a version’s number") }
    if let body = row[11] as String?,
      Payload.digest(Packed.split(body)) != event.details["digest"]
    {
      differ(record, "a past version’s content")
    }
  }

  /// The period that a version of a claim counted in.
  private func period(_ row: Row, _ record: ClaimRecord) -> String {
    guard let body = row[11] as String?, let achieved = Packed.split(body).dropFirst(4).first,
      let day = Day(iso: achieved)
    else { return record.period.code }
    return Period(record.period.kind, holding: day).code
  }

  private mutating func event(_ row: Row) -> ClaimEvent {
    let (sequence, kind): (Int64, String) = (row[1], row[5])
    var details = shared[sequence]
    if details == nil {
      details = JournalDetails(row[8])
      if !kind.hasPrefix("claim.") { shared[sequence] = details }
    }
    return ClaimEvent(
      sequence: sequence,
      move: (row[3] as String?).flatMap(Move.init(rawValue:)),
      to: (row[4] as String?).flatMap(ClaimState.init(rawValue:)),
      kind: kind,
      person: row[6],
      day: Day(number: row[7]),
      details: details ?? JournalDetails("")
    )
  }

  private mutating func note(_ event: ClaimEvent, _ record: ClaimRecord, _ worth: Money) {
    guard event.move == .validate || event.move == .unvalidate else { return }
    let details = event.details
    validations.append(
      Validation(
        sequence: event.sequence,
        claim: record.id,
        code: record.claim.code,
        project: record.claim.project,
        participant: record.claim.participant,
        decided: event.move == .unvalidate
          ? nil
          : (
            worth, details.money("payable") ?? .zero, details["ceiling"] == "true",
            (details.money("participant_sum"), details.money("agreement_sum"))
          )
      )
    )
  }

  private mutating func differ(_ record: ClaimRecord, _ column: String) {
    findings.add("claim \(record.claim.code): \(column) is not what the journal says")
  }

  private mutating func compare(_ record: ClaimRecord, _ claim: ReplayedClaim) {
    let columns: [(String, Bool)] = [
      ("version", record.version == claim.version), ("state", record.state == claim.state),
      ("pack", record.pack == claim.pack),
      ("selection", record.selection == claim.selection), ("flags", record.flags == claim.flags),
      ("gross", record.gross == claim.gross), ("payable", record.payable == claim.payable),
      ("taken_by", record.takenBy == claim.takenBy), ("due_on", record.dueOn == claim.dueOn),
      ("finding", record.finding == claim.finding),
      ("decided_by", record.decidedBy == claim.decidedBy),
      ("decided_on", record.decidedOn == claim.decidedOn),
      ("settled_by", record.settledBy == claim.settledBy),
    ]
    for (column, isSame) in columns where !isSame { differ(record, column) }
  }

  /// Decides every payable amount again, in the order in which the journal validated (R37, R39).
  private mutating func replaySums() {
    var agreements: [String: Money] = [:]
    var participants: [String: Money] = [:]
    var standing: [Int64: Money] = [:]
    for act in validations.sorted(by: { $0.sequence < $1.sequence }) {
      let key = "\(act.project)|\(act.participant)"
      if let amount = standing.removeValue(forKey: act.claim) {
        agreements[act.project] = (agreements[act.project] ?? .zero) - amount
        participants[key] = (participants[key] ?? .zero) - amount
      }
      guard let decided = act.decided,
        let agreement = timeline.agreement(of: act.project, at: act.sequence)
      else { continue }
      let sums = (participants[key] ?? .zero, agreements[act.project] ?? .zero)
      let amount = PayableAmount(
        worth: decided.worth,
        agreement: agreement,
        participantSum: sums.0,
        agreementSum: sums.1
      )
      if amount.amount != decided.payable || amount.passesCeiling != decided.ceiling {
        findings.add(
          "claim \(act.code): payable is \(decided.payable.centimes), recomputed "
            + "\(amount.amount.centimes)"
        )
      }
      if decided.sums.0.map({ $0 != sums.0 }) ?? false
        || decided.sums.1.map({ $0 != sums.1 }) ?? false
      {
        findings.add(
          "claim \(act.code): the sums under cap and ceiling are not those of the moment"
        )
      }
      if decided.ceiling { continue }
      standing[act.claim] = decided.payable
      agreements[act.project] = sums.1 + decided.payable
      participants[key] = sums.0 + decided.payable
    }
  }
}

/// Rows in the order of claims, handed out claim by claim.
struct EventCursor {
  private let rows: RowCursor
  private var pending: Row?

  init(rows: RowCursor) { self.rows = rows }

  /// The rows of a claim; those of claims before it are dropped.
  mutating func take(claim: Int64) throws -> [Row] {
    var taken: [Row] = []
    while let row = try pending ?? rows.next()?.copy() {
      let owner: Int64 = row[0]
      if owner > claim {
        pending = row
        return taken
      }
      pending = nil
      if owner == claim { taken.append(row) }
    }
    return taken
  }
}
