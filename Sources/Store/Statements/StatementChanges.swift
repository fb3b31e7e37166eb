public import Domain
import GRDB

extension Store {
  /// Takes one step with the statement of a project and period, or of its held amounts: draws it
  /// up (again), certifies, orders, pays or cancels it (R40–R44, R54, R68).
  ///
  /// A payment that the bank refused is a cancellation of an ordered statement: its claims are
  /// validated again, and may enter another.
  /// - Parameter reason: why it is cancelled; nothing else looks at it.
  /// - Returns: the statement as it is now.
  /// - Throws: `Refusal`, `StoreError`.
  public func perform(
    _ move: StatementMove,
    onStatementOf project: String,
    _ scope: StatementScope,
    reason: String = "",
    by author: Author
  ) throws -> (statement: StatementRow, receipt: Receipt) {
    var made: StatementRow?
    let receipt = try change(by: author) { writing in
      try writing.begin([move.act])
      let id = try writing.perform(move, project, scope, reason: reason)
      made = try StatementTable.find(id: id, writing.db).map {
        try StatementReader.row($0, writing.db)
      }
      return []
    }
    guard let made else { throw Refusal(.unknownStatement, subject: project) }
    return (made, receipt)
  }
}

extension Writing {
  /// Takes a step and answers the statement's number in the table. Faults are looked for in the
  /// order of R21.
  fileprivate func perform(
    _ move: StatementMove,
    _ code: String,
    _ scope: StatementScope,
    reason: String
  ) throws -> Int64 {
    guard let project = try facts.project(code) else {
      throw Refusal(.unknownProject, subject: code)
    }
    let last = try StatementTable.last(code, scope, db)
    if move == .draft { return try draft(project, scope, after: last) }
    guard let statement = last else {
      throw Refusal(.unknownStatement, subject: code, details: [scope.code])
    }
    try require(move, from: statement)
    try requireOtherHands(move, statement)
    if move == .cancel {
      if reason.allSatisfy(\.isWhitespace) {
        throw Refusal(.reasonRequired, subject: statement.code.code)
      }
    } else {
      try requireSoundContent(statement, move)
    }
    try advance(statement, by: move, reason: move == .cancel ? reason : "")
    return statement.id
  }

  private func require(_ move: StatementMove, from statement: StoredStatement) throws {
    guard move.isPossible(from: statement.state) else {
      throw Refusal(
        .statementMove,
        subject: statement.code.code,
        details: [statement.state.rawValue, move.rawValue]
      )
    }
  }

  /// Four persons move a statement, and who had one of its claims in hand does not pay it (R43).
  private func requireOtherHands(_ move: StatementMove, _ statement: StoredStatement) throws {
    if move == .cancel { return }
    let person = try authorPerson()
    let code = statement.code.code
    let hands = try StatementReader.row(statement, db).hands
    if let fault = FourEyes.advancing(person, hands: hands) {
      throw Refusal(fault, subject: code, details: [person.code])
    }
    guard move == .pay else { return }
    for hands in try StatementClaims.hands(statement.id, db) {
      if let fault = FourEyes.paying(person, hands: hands) {
        throw Refusal(fault, subject: code, details: [person.code])
      }
    }
  }

  /// Refuses to go on with a draft that no longer holds (R41), a claim that counter-verification
  /// contradicts (R82) or one of a suspended stratum (R44).
  private func requireSoundContent(_ statement: StoredStatement, _ move: StatementMove) throws {
    let code = statement.code.code
    if move == .certify, statement.isStale { throw Refusal(.staleStatement, subject: code) }
    if let claim = try StatementClaims.first(statement.id, where: Contradiction.condition, db) {
      throw Refusal(.contradictedClaim, subject: code, details: [claim])
    }
    let suspended = try StatementClaims.first(
      statement.id,
      where: "c.stratum IN (SELECT id FROM strata WHERE status = 'suspended')",
      db,
      answering: "(SELECT code FROM strata WHERE id = c.stratum)"
    )
    if let suspended { throw Refusal(.suspendedStratum, subject: code, details: [suspended]) }
  }

  private func advance(
    _ statement: StoredStatement,
    by move: StatementMove,
    reason: String
  ) throws {
    let sequence = try record(
      "statement.\(move.rawValue)",
      statement.code.code,
      Payload([
        "net": String(statement.amounts.net.centimes),
        "due": move == .certify ? StatementDelay.dueDay(certifiedOn: today).iso : nil,
        "reason": reason,
      ])
    )
    if let claimMove = move.claimMove(from: statement.state) {
      let (from, to) = claimMove.ends
      try moveClaims(ofStatement: statement.id, claimMove, from: from, to: to, sequence: sequence)
    }
    try StatementTable.move(
      statement.id,
      move,
      author: author,
      reason: reason,
      sequence: sequence,
      db
    )
  }

  /// Draws a statement up, or up again when it is a draft (R40, R41, R54, R68).
  private func draft(
    _ project: Project,
    _ scope: StatementScope,
    after last: StoredStatement?
  ) throws -> Int64 {
    // What is held is given back once, by one statement (R68); a period may have another (R54).
    if let last, scope == .holdback ? last.state.counts : last.state.isUnderWay {
      try require(.draft, from: last)
    }
    let redrawn = last.flatMap { $0.state == .draft ? $0 : nil }
    let code =
      redrawn?.code
      ?? StatementCode(
        project: project.code,
        scope: scope,
        number: (last?.code.number ?? 0) + 1
      )
    let id = try redrawn?.id ?? StatementTable.insert(code, db)
    let content = try content(id, project, scope, subject: code.code)
    let digest = scope == .holdback ? nil : try StatementClaims.digest(id, db)
    let sequence = try record(
      "statement.draft",
      code.code,
      content.payload(claimsDigest: digest)
    )
    try StatementTable.replace(id, content, sequence: sequence, db)
    try StatementTable.move(id, .draft, author: author, reason: "", sequence: sequence, db)
    return id
  }

  private func content(
    _ id: Int64,
    _ project: Project,
    _ scope: StatementScope,
    subject: String
  ) throws -> StatementContent {
    guard case .period(let period) = scope else { return try heldContent(project) }
    try StatementClaims.gather(id, project: project.code, period: period, db)
    let (lines, deductions, claims) = try StatementClaims.content(id, db)
    if claims == 0 { throw Refusal(.emptyStatement, subject: subject) }
    let amounts = StatementAmounts(
      gross: lines.reduce(.zero) { $0 + $1.gross },
      deductions: deductions.reduce(.zero) { $0 + $1.amount },
      agreement: project.agreement,
      recovered: try StatementSums.recovered(project.code, except: id, db)
    )
    return StatementContent(
      lines: lines,
      deductions: deductions,
      amounts: amounts,
      claims: claims
    )
  }

  /// The statement of the held amounts: those of the paid statements, less what an earlier one gave
  /// back (R68).
  private func heldContent(_ project: Project) throws -> StatementContent {
    if today <= project.agreement.endsOn {
      throw Refusal(
        .agreementNotEnded,
        subject: project.code,
        details: [project.agreement.endsOn.iso]
      )
    }
    let held = try StatementSums.held(project.code, db)
    if held <= .zero { throw Refusal(.nothingHeld, subject: project.code) }
    return StatementContent(amounts: StatementAmounts(held: held))
  }

  /// The draft on which a claim stands, or nil; refuses to touch a claim of a statement that is
  /// certified or ordered (R41).
  func requireOffCertifiedStatement(_ record: ClaimRecord) throws -> StoredStatement? {
    guard let statement = try StatementTable.holding(record.id, db) else { return nil }
    if statement.state == .draft { return statement }
    throw Refusal(
      .onCertifiedStatement,
      subject: record.claim.code,
      details: [statement.code.code]
    )
  }

  /// Takes a claim whose validation is taken back off its draft, which must then be drawn up again
  /// (R41).
  func takeOff(_ claim: Int64, _ statement: StoredStatement, sequence: Int64) throws {
    try db.run(
      "UPDATE statement_claims SET removed_seq = ? WHERE statement = ? AND claim = ?",
      [sequence, statement.id, claim]
    )
    try db.run(
      "UPDATE statements SET claims = claims - 1, stale_seq = ? WHERE id = ?",
      [sequence, statement.id]
    )
  }
}

extension Move {
  /// Where a move that has one row in the table starts and ends.
  fileprivate var ends: (from: ClaimState, to: ClaimState) {
    switch self {
    case .order: (.validated, .inPayment)
    case .pay: (.inPayment, .paid)
    default: (.inPayment, .validated)
    }
  }
}

/// Claims that counter-verification contradicts and whose validation stands (R82).
enum Contradiction {
  /// The condition on a claim `c`; a validation that was taken back since lifts it.
  static let condition = """
    c.counter = 'contradicted' AND c.state <> 'paid' AND NOT EXISTS (
      SELECT 1 FROM claim_moves m WHERE m.claim = c.id AND m.move = 'unvalidate'
        AND m.seq > (SELECT MAX(f.seq) FROM counter_findings f WHERE f.claim = c.id))
    """
}

/// Sums over a project's statements.
enum StatementSums {
  /// Recoveries of the advance by the project's other statements that are not cancelled (R42).
  static func recovered(_ project: String, except id: Int64, _ db: Database) throws -> Money {
    let sum: Int64? = try db.firstValue(
      """
      SELECT SUM(recovery) FROM statements
      WHERE project = ? AND state <> 'cancelled' AND id <> ?
      """,
      [project, id]
    )
    return Money(centimes: sum ?? 0)
  }

  /// The same as it stood when a journal row was written: what the last draft before it of each
  /// other statement recovers, unless that statement was cancelled by then.
  static func recovered(
    _ project: String,
    except code: String,
    before sequence: Int64,
    _ db: Database
  ) throws -> Money {
    let rows = try db.allRows(
      """
      SELECT t.id, m.move, j.payload FROM statements t JOIN statement_moves m ON m.statement = t.id
      JOIN journal j ON j.seq = m.seq
      WHERE t.project = ? AND t.code <> ? AND m.seq < ? AND m.move IN ('draft', 'cancel')
      ORDER BY m.seq
      """,
      [project, code, sequence]
    )
    var recoveries: [Int64: Money] = [:]
    for row in rows {
      let isDraft = (row[1] as String) == StatementMove.draft.rawValue
      recoveries[row[0]] = isDraft ? JournalDetails(row[2]).money("advance_recovery") : nil
    }
    return recoveries.values.reduce(.zero) { $0 + $1 }
  }

  /// What paid statements hold back and no paid one gave back (R68).
  static func held(_ project: String, _ db: Database) throws -> Money {
    let sum: Int64? = try db.firstValue(
      """
      SELECT SUM(CASE WHEN period = 'holdback' THEN -gross ELSE holdback END) FROM statements
      WHERE project = ? AND state = 'paid'
      """,
      [project]
    )
    return Money(centimes: sum ?? 0)
  }
}

extension StatementTable {
  /// The statement that counts on which a claim stands; nil when it is on none.
  static func holding(_ claim: Int64, _ db: Database) throws -> StoredStatement? {
    let id: Int64? = try db.firstValue(
      """
      SELECT t.id FROM statement_claims x JOIN statements t ON t.id = x.statement
      WHERE x.claim = ? AND x.removed_seq IS NULL AND t.state <> 'cancelled'
      """,
      [claim]
    )
    return try id.flatMap { try find(id: $0, db) }
  }
}
