import Domain
import GRDB

/// Every statement says what its journal rows say, and its sums are recomputed to the centime: lines
/// and deductions from its claims, holdback and recovery from the terms and the other statements of
/// the moment (R33, R38, R40, R42, R68).
struct StatementCheck {
  private let db: Database
  private let timeline: Timeline
  private var findings = Findings()
  /// Of each statement, as the journal goes by: what it holds and recovers, and whether it is paid.
  private var moneys: [String: Standing] = [:]

  private struct Standing {
    var code: StatementCode
    var amounts: StatementAmounts
    var state: StatementState
  }

  static func run(_ db: Database) throws -> CheckReport.Item {
    var check = StatementCheck(db: db, timeline: try Timeline(db))
    try check.replay()
    for stored in try StatementTable.all(where: "1", [], db) { try check.compare(stored) }
    try check.claims()
    try check.suspended()
    return check.findings.item("statements")
  }

  private init(db: Database, timeline: Timeline) {
    self.db = db
    self.timeline = timeline
  }

  /// Goes through the journal's rows of statements, which must each have their step.
  private mutating func replay() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT j.seq, j.kind, j.subject, j.person, j.day, j.payload, m.move, m.person, m.day,
          m.reason, t.code
        FROM journal j LEFT JOIN statement_moves m ON m.seq = j.seq
        LEFT JOIN statements t ON t.id = m.statement
        WHERE j.kind LIKE 'statement.%' ORDER BY j.seq
        """
    )
    while let row = try rows.next() {
      findings.look()
      let (sequence, subject): (Int64, String) = (row[0], row[2])
      let details = JournalDetails(row[5])
      let move = StatementMove(rawValue: String((row[1] as String).dropFirst(10)))
      let isSame =
        (row[6] as String?) == move?.rawValue && (row[7] as String?) == (row[3] as String)
        && (row[8] as Int32?) == (row[4] as Int32) && (row[10] as String?) == subject
        && (row[9] as String?) ?? "" == details["reason"] ?? ""
      guard let move, let code = StatementCode(subject), isSame else {
        findings.add("statement \(subject): its step is not that of journal row \(sequence)")
        continue
      }
      follow(move, code, details, sequence)
    }
  }

  private mutating func follow(
    _ move: StatementMove,
    _ code: StatementCode,
    _ details: JournalDetails,
    _ sequence: Int64
  ) {
    let known = moneys[code.code]
    if known.map({ !move.isPossible(from: $0.state) }) ?? (move != .draft) {
      findings.add("statement \(code.code): journal row \(sequence) is no step from its state")
    }
    guard move == .draft else {
      moneys[code.code]?.state = move.destination
      return
    }
    let amounts = StatementAmounts(
      gross: details.money("gross") ?? .zero,
      deductions: details.money("deductions") ?? .zero,
      holdback: details.money("holdback") ?? .zero,
      advanceRecovery: details.money("advance_recovery") ?? .zero
    )
    if amounts != expected(code, amounts, sequence) || amounts.net != details.money("net") {
      findings.add("statement \(code.code): its sums are not those of journal row \(sequence)")
    }
    moneys[code.code] = Standing(code: code, amounts: amounts, state: .draft)
  }

  /// The sums that the terms and the other statements of the moment make of gross and deductions.
  private func expected(
    _ code: StatementCode,
    _ amounts: StatementAmounts,
    _ sequence: Int64
  ) -> StatementAmounts? {
    let others = moneys.values.filter { $0.code.project == code.project && $0.code != code }
    guard let agreement = timeline.agreement(of: code.project, at: sequence) else { return nil }
    if code.scope == .holdback {
      let held = others.filter { $0.state == .paid }.reduce(Money.zero) { sum, other in
        other.code.scope == .holdback
          ? sum - other.amounts.gross : sum + other.amounts.holdback
      }
      return StatementAmounts(held: held)
    }
    return StatementAmounts(
      gross: amounts.gross,
      deductions: amounts.deductions,
      agreement: agreement,
      recovered: others.filter { $0.state.counts }.reduce(.zero) {
        $0 + $1.amounts.advanceRecovery
      }
    )
  }

  /// A statement's row, lines and deductions against its claims and its last draft.
  private mutating func compare(_ stored: StoredStatement) throws {
    findings.look()
    let code = stored.code.code
    let row = try StatementReader.row(stored, db)
    if moneys[code]?.state != stored.state {
      findings.add("statement \(code): its state is not where its steps lead")
    }
    if row.step(.draft)?.sequence != stored.draftSequence {
      findings.add("statement \(code): draft_seq is not its last draft")
    }
    let (lines, deductions, claims) = try StatementClaims.content(stored.id, db)
    if lines != row.lines || deductions != row.deductions {
      findings.add("statement \(code): its lines are not those of its claims")
    }
    let content = StatementContent(
      lines: row.lines,
      deductions: row.deductions,
      amounts: stored.amounts,
      claims: claims
    )
    let digest = stored.code.scope == .holdback ? nil : try StatementClaims.digest(stored.id, db)
    let journal = try JournalReader.rows([stored.draftSequence], db).first
    if journal?.payload != content.payload(claimsDigest: digest).text {
      findings.add("statement \(code): its content is not what was drawn up")
    }
    let counts = try db.firstRow(
      """
      SELECT t.claims = (SELECT COUNT(*) FROM statement_claims x
          WHERE x.statement = t.id AND x.removed_seq IS NULL),
        t.stale_seq IS (SELECT MAX(removed_seq) FROM statement_claims x WHERE x.statement = t.id),
        t.project || '|' || t.period || '|' || t.number = t.code AND NOT EXISTS (
          SELECT 1 FROM statement_deductions d
          WHERE d.statement = t.id AND d.kind <> 'extrapolation')
      FROM statements t WHERE t.id = ?
      """,
      [stored.id]
    )
    if !(counts.map { ($0[0] as Bool) && ($0[1] as Bool) && ($0[2] as Bool) } ?? false) {
      findings.add("statement \(code): its counts are not those of its claims")
    }
  }

  /// Claims on statements, and claims in payment or paid: each on one statement, each worth there
  /// what it is payable for, none of them drawn and not concluded (DESIGN §4, rule 3).
  private mutating func claims() throws {
    let wrong = try Row.fetchCursor(
      db,
      sql: """
        SELECT t.code, c.code FROM statement_claims x JOIN statements t ON t.id = x.statement
        LEFT JOIN claims c ON c.id = x.claim
        WHERE t.state <> 'cancelled' AND x.removed_seq IS NULL AND (
          c.id IS NULL OR x.amount IS NOT c.payable OR c.project <> t.project
          OR c.period <> t.period OR c.flags LIKE '%|ceiling|%'
          OR c.state <> CASE t.state WHEN 'ordered' THEN 'inPayment' WHEN 'paid' THEN 'paid'
            ELSE 'validated' END
          OR (c.outcome IS NULL AND c.selection <> 'exempt') OR c.outcome = 'refused')
        UNION ALL SELECT t.code, c.code FROM statement_claims x
        JOIN statements t ON t.id = x.statement JOIN claims c ON c.id = x.claim
        LEFT JOIN journal j ON j.seq = x.removed_seq
        WHERE x.removed_seq IS NOT NULL AND (j.kind IS NOT 'claim.unvalidate'
          OR j.subject <> c.code OR j.payload NOT LIKE '%statement=' || t.code || '%')
        """
    )
    while let row = try wrong.next() {
      findings.add(
        "statement \(row[0] as String): claim \(row[1] as String? ?? "?") does not belong there so"
      )
    }
    try alone()
    try unchecked()
  }

  /// Claims in payment or paid are on one statement, validated ones on one at most.
  private mutating func alone() throws {
    let alone = try Row.fetchCursor(
      db,
      sql: """
        SELECT c.code, COUNT(t.id) FROM claims c
        LEFT JOIN statement_claims x ON x.claim = c.id AND x.removed_seq IS NULL
        LEFT JOIN statements t ON t.id = x.statement AND t.state <> 'cancelled'
        WHERE c.state IN ('inPayment', 'paid') GROUP BY c.id HAVING COUNT(t.id) <> 1
        UNION ALL SELECT c.code, 2 FROM claims c WHERE c.state IN ('validated')
          AND (SELECT COUNT(*) FROM statement_claims x JOIN statements t ON t.id = x.statement
            WHERE x.claim = c.id AND x.removed_seq IS NULL AND t.state <> 'cancelled') > 1
        """
    )
    while let row = try alone.next() {
      findings.add("claim \(row[0] as String): it is on \(row[1] as Int) statements")
    }
  }

  /// No statement was drawn up, nor went a step further, with a claim of a stratum that was suspended
  /// at that moment (R44). One that was drawn up before its stratum closed may wait as it is.
  private mutating func suspended() throws {
    let wrong = try Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT t.code, c.code FROM strata s CROSS JOIN claims c ON c.stratum = s.id
        CROSS JOIN statement_claims x ON x.claim = c.id CROSS JOIN statements t ON t.id = x.statement
        CROSS JOIN statement_moves m ON m.statement = t.id
        WHERE (s.status = 'suspended' OR s.released_seq IS NOT NULL)
          AND m.move <> 'cancel' AND m.seq >= t.draft_seq AND m.seq > s.closed_seq
          AND (s.status = 'suspended' OR m.seq < s.released_seq)
          AND (x.removed_seq IS NULL OR x.removed_seq > m.seq)
        """
    )
    while let row = try wrong.next() {
      findings.add(
        "statement \(row[0] as String): claim \(row[1] as String) is of a suspended stratum"
      )
    }
  }

  /// Nothing is payable that was neither concluded nor exempt.
  private mutating func unchecked() throws {
    let unchecked = try Row.fetchCursor(
      db,
      sql: """
        SELECT code FROM claims WHERE state IN ('validated', 'inPayment', 'paid')
          AND outcome IS NULL AND selection <> 'exempt'
        """
    )
    while let row = try unchecked.next() {
      findings.add("claim \(row[0] as String): it is payable and was not concluded")
    }
  }
}
