import Domain
import GRDB

extension Programme {
  /// The last day on which the decision that stands may be contested; nil when there is no limit.
  /// Asked of the version that admitted the claim: a later one changes no deadline (R46).
  func appealDeadline(of record: ClaimRecord, _ db: Database) throws -> Day? {
    try mechanism(ofResult: record.claim.result)?
      .appealDeadline(ofDecisionOn: record.decisionDay(db))
  }
}

extension ClaimRecord {
  /// The day of the refusal, of the reduction or of the inadmissibility that stands (R46): that of
  /// the journal row that decided last.
  ///
  /// A finding brought in later than it was made counts from the day that it came: nobody could
  /// contest it before, and a day that was written into a file takes no right away.
  fileprivate func decisionDay(_ db: Database) throws -> Day {
    let day: Int32? = try db.firstValue(
      """
      SELECT j.day FROM journal j WHERE j.seq = COALESCE(
        (SELECT MAX(m.seq) FROM claim_moves m WHERE m.claim = ? AND m.seq >= ?
          AND m.move IN ('conclude', 'settle', 'refuse', 'expire', 'reject')), ?)
      """,
      [id, admittedSequence, admittedSequence]
    )
    guard let day else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "journal") }
    return Day(number: day)
  }
}

extension Writing {
  /// Contests a decision within its deadline (R46).
  func appeal(_ record: ClaimRecord, _ ground: String) throws {
    try require(.contest, from: record)
    if record.state == .verified, record.finding?.outcome == .confirmed {
      throw Refusal(.confirmedFinding, subject: record.claim.code)
    }
    if ground.allSatisfy(\.isWhitespace) {
      throw Refusal(.reasonRequired, subject: record.claim.code)
    }
    let deadline = try programme(record.pack).appealDeadline(of: record, db)
    if let deadline, today > deadline {
      throw Refusal(.appealTooLate, subject: record.claim.code, details: [deadline.iso])
    }
    let payload = Payload(["ground": ground, "deadline": deadline?.iso])
    try make(.contest, record, to: .contested, kind: "appeal", payload)
    try db.run(
      """
      INSERT INTO appeals (seq, claim, person, day, ground, from_state, deadline)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        tail.sequence, record.id, author.person, today.number, ground, record.state.rawValue,
        deadline?.number,
      ]
    )
  }

  /// Settles the appeal of a claim: the outcome is its new finding, or, for one that was
  /// inadmissible, its admission (R45).
  func settle(
    _ record: ClaimRecord,
    _ outcome: Finding.Outcome,
    reason: String?,
    batch: Int64?
  ) throws {
    try require(.settle, from: record)
    guard let appeal = try AppealTable.open(ofClaim: record.id, db) else {
      throw Refusal(
        .illegalMove,
        subject: record.claim.code,
        details: [record.state.rawValue, Move.settle.rawValue]
      )
    }
    try requireSettler(of: record)
    let reason = reason.flatMap { $0.isEmpty ? nil : $0 }
    if outcome != .confirmed || reason != nil { try requireReason(reason, record) }
    if try facts.isClosed(record.period) {
      throw Refusal(.periodIsClosed, subject: record.claim.code, details: [record.period.code])
    }
    // Without a finding it was never verified: a refused appeal before does not change that (R45).
    let contested = record.finding == nil ? .inadmissible : appeal.fromState
    guard let state = outcome.settles(from: contested) else {
      throw Refusal(.outcomeNotAllowed, subject: record.claim.code)
    }
    if state != .refused { try requireNoOtherClaim(record) }
    if state == .admissible, record.gross == nil {
      throw Refusal(.claimWithoutPrice, subject: record.claim.code)
    }
    try settle(record, appeal, outcome, reason: reason, to: state, batch: batch)
  }

  /// One payable claim per person and result, by whatever path (DESIGN §4, rule 5).
  private func requireNoOtherClaim(_ record: ClaimRecord) throws {
    let other = try facts.standing(
      besides: record.claim,
      participant: try participant(of: record),
      id: record.id
    )
    if let other {
      throw Refusal(.anotherClaimStands, subject: record.claim.code, details: [other])
    }
  }

  private func settle(
    _ record: ClaimRecord,
    _ appeal: Appeal,
    _ outcome: Finding.Outcome,
    reason: String?,
    to state: ClaimState,
    batch: Int64?
  ) throws {
    let sequence = try self.record(
      "claim.settle",
      record.claim.code,
      Payload([
        "outcome": outcome.rawValue, "reason": reason, "appeal": String(appeal.sequence),
        "batch": batch.map(String.init),
      ])
    )
    var new = record
    try step(.settle, &new, to: state, sequence: sequence)
    new.settledBy = author.person
    new.finding?.outcome = outcome
    new.finding?.reason = reason
    if state == .refused { new.decidedOn = today }
    if state == .admissible {
      new.flags.removeAll { Flag.admission.contains($0) || $0 == .dueDayPassed }
      for (index, made) in try queueing(&new).enumerated() {
        try step(made.move, &new, to: made.state, sequence: sequence, step: index + 1)
      }
    }
    try update(from: record, to: new)
    try db.run(
      """
      UPDATE appeals SET settled_seq = ?, settled_by = ?, settled_on = ?, outcome = ?, reason = ?
      WHERE seq = ?
      """,
      [sequence, author.person, today.number, outcome.rawValue, reason, appeal.sequence]
    )
  }
}
