import Domain
import GRDB

extension Writing {
  /// Does one thing to one claim, or throws the `Refusal` that says why not; nothing is written
  /// before every check has passed. Faults are looked for in the order of R21.
  func apply(_ action: ClaimAction, to record: ClaimRecord, batch: Int64?) throws {
    switch action {
    case .admit: try admitAgain(record)
    case .take(let verifier): try take(record, for: verifier)
    case .release: try release(record)
    case .conclude(let outcome, let reason, let note, let mode, let done):
      let finding = Finding(
        outcome: outcome,
        reason: reason,
        note: note,
        mode: try mode ?? mechanismKind(of: record),
        by: author.person,
        on: today
      )
      try conclude(record, finding, done, batch: batch)
    case .giveBack(let reason, let due, let missing):
      try giveBack(record, reason, due, missing, batch: batch)
    case .withdraw(let reason): try withdraw(record, reason)
    case .force(let cause): try force(record, cause)
    case .sendBack(let reason): try sendBack(record, reason)
    case .validate: try validate(record, batch: batch)
    case .refuse(let reason): try refuse(record, reason, batch: batch)
    case .unvalidate(let reason): try unvalidate(record, reason)
    case .appeal(let ground): try appeal(record, ground)
    case .settle(let outcome, let reason):
      try settle(record, outcome, reason: reason, batch: batch)
    case .counter(let outcome, let reason): try counterVerify(record, outcome, reason: reason)
    case .regularise(let amount, let reason): try regularise(record, amount, reason: reason)
    }
  }

  /// Writes the journal row of a move, the step, and what the claim has become.
  func make(
    _ move: Move,
    _ record: ClaimRecord,
    to state: ClaimState,
    kind: String,
    _ payload: Payload,
    batch: Int64? = nil,
    changing change: (inout ClaimRecord) -> Void = { _ in }
  ) throws {
    try require(move, from: record)
    var payload = payload
    payload.add("batch", batch.map(String.init))
    let sequence = try self.record("claim.\(kind)", record.claim.code, payload)
    var new = record
    try step(move, &new, to: state, sequence: sequence)
    change(&new)
    try update(from: record, to: new)
  }

  /// Refuses a move that the table does not allow from the claim's state.
  func require(_ move: Move, from record: ClaimRecord) throws {
    guard move.isPossible(from: record.state) else {
      throw Refusal(
        .illegalMove,
        subject: record.claim.code,
        details: [record.state.rawValue, move.rawValue]
      )
    }
  }

  private func requireText(_ text: String, _ record: ClaimRecord) throws {
    if text.allSatisfy(\.isWhitespace) {
      throw Refusal(.reasonRequired, subject: record.claim.code)
    }
  }

  func requireReason(_ code: String?, _ record: ClaimRecord) throws {
    guard let code, !code.isEmpty else {
      throw Refusal(.reasonRequired, subject: record.claim.code)
    }
    guard try reason(code, for: record) != nil else {
      throw Refusal(.unknownReason, subject: code, details: try knownReasons(for: record))
    }
  }

  func mechanismKind(of record: ClaimRecord) throws -> Mechanism.Kind {
    try mechanism(of: record)?.kind ?? .documentReview
  }

  /// Returned claims whose due day passed become inadmissible before anything else is done (R20).
  func expireReturned() throws {
    let expired = try ClaimTable.all(
      where: "is_open = 1 AND due_on < ? AND state = 'returned' ORDER BY due_on, code",
      [today.number],
      db
    )
    for record in expired {
      try make(
        .expire,
        record,
        to: .inadmissible,
        kind: "expire",
        Payload(["due": record.dueOn?.iso])
      ) {
        $0.flags = [.dueDayPassed]
        $0.dueOn = nil
      }
    }
  }

  /// Examines an inadmissible claim again, on the facts of now (R2).
  private func admitAgain(_ record: ClaimRecord) throws {
    guard record.state == .inadmissible else {
      throw Refusal(
        .illegalMove,
        subject: record.claim.code,
        details: [record.state.rawValue, Move.admit.rawValue]
      )
    }
    if record.flags.contains(.dueDayPassed) {
      throw Refusal(.newVersionNeeded, subject: record.claim.code)
    }
    var new = record
    let moves = try examine(&new, participant: try participant(of: record))
    new.state = moves.last?.state ?? new.state
    var payload = admissionPayload(new)
    payload.add("again", "true")
    let sequence = try self.record("claim.admit", record.claim.code, payload)
    new.state = record.state
    for (index, made) in moves.enumerated() {
      try step(made.move, &new, to: made.state, sequence: sequence, step: index)
    }
    try update(from: record, to: new)
  }

  private func take(_ record: ClaimRecord, for verifier: String?) throws {
    try require(.take, from: record)
    let taker = verifier ?? author.person
    try requireVerifier(taker, of: record)
    try make(
      .take,
      record,
      to: .inVerification,
      kind: "take",
      Payload(["for": verifier])
    ) { $0.takenBy = taker }
    // Whatever brought it into hand: one forced since the draw was in its population too (R24).
    if let stratum = record.stratum {
      try db.run("UPDATE strata SET taken = 1 WHERE id = ? AND taken = 0", [stratum])
    }
  }

  private func release(_ record: ClaimRecord) throws {
    try require(.release, from: record)
    try requireTakerOrCoordinator(record)
    try make(.release, record, to: .queued, kind: "release", Payload()) { $0.takenBy = nil }
  }

  /// Writes a finding on a claim that its verifier holds (R36, R53).
  func conclude(
    _ record: ClaimRecord,
    _ finding: Finding,
    _ done: Examination,
    batch: Int64?
  ) throws {
    try require(.conclude, from: record)
    try requireTaker(finding.by, of: record)
    if finding.outcome != .confirmed || finding.reason != nil {
      try requireReason(finding.reason, record)
    }
    if try facts.isClosed(record.period) {
      throw Refusal(.periodIsClosed, subject: record.claim.code, details: [record.period.code])
    }
    let lacking = try lacking(done, of: record, before: finding.outcome)
    if !lacking.seen.isEmpty {
      throw Refusal(.evidenceNotSeen, subject: record.claim.code, details: lacking.seen)
    }
    if !lacking.checks.isEmpty {
      throw Refusal(.checksNotMade, subject: record.claim.code, details: lacking.checks)
    }
    var payload = Payload([
      "outcome": finding.outcome.rawValue, "reason": finding.reason, "note": finding.note,
      "mode": finding.mode.rawValue, "verified_by": finding.by, "verified_on": finding.on.iso,
    ])
    payload.add("seen", Payload.codes(done.seen))
    payload.add("checks", Payload.codes(done.checks))
    try make(.conclude, record, to: .verified, kind: "conclude", payload, batch: batch) {
      $0.finding = finding
      $0.dueOn = nil
    }
  }

  /// What the claim's mechanism wants done before this outcome, and that was not.
  func lacking(
    _ done: Examination,
    of record: ClaimRecord,
    before outcome: Finding.Outcome
  ) throws -> Examination {
    let required = try programme(record.pack).result(record.claim.result)?.evidence ?? []
    return try mechanism(of: record)?.lacking(done, evidence: required, before: outcome)
      ?? Examination()
  }

  private func giveBack(
    _ record: ClaimRecord,
    _ reason: String,
    _ due: Day,
    _ missing: [String],
    batch: Int64?
  ) throws {
    try require(.giveBack, from: record)
    try requireTaker(author.person, of: record)
    try requireText(reason, record)
    if due < today {
      throw Refusal(.dueDayPast, subject: record.claim.code, details: [due.iso])
    }
    let asked = missing.joined(separator: ",")
    try make(
      .giveBack,
      record,
      to: .returned,
      kind: "return",
      Payload(["reason": reason, "due": due.iso, "missing": asked]),
      batch: batch
    ) {
      $0.takenBy = nil
      $0.dueOn = due
    }
  }

  private func withdraw(_ record: ClaimRecord, _ reason: String) throws {
    try require(.withdraw, from: record)
    try requireText(reason, record)
    try make(.withdraw, record, to: .withdrawn, kind: "withdraw", Payload(["reason": reason])) {
      $0.takenBy = nil
      $0.dueOn = nil
    }
  }

  private func force(_ record: ClaimRecord, _ cause: String) throws {
    try require(.queue, from: record)
    try requireText(cause, record)
    let due = try dueDay(of: record)
    try make(.queue, record, to: .queued, kind: "force", Payload(["cause": cause])) {
      $0.selection = .forced(.stated(cause))
      $0.dueOn = due
    }
  }

  private func sendBack(_ record: ClaimRecord, _ reason: String) throws {
    try require(.sendBack, from: record)
    try requireText(reason, record)
    let due = try dueDay(of: record)
    try make(.sendBack, record, to: .inVerification, kind: "sendback", Payload(["reason": reason]))
    {
      $0.finding = nil
      $0.dueOn = due
    }
  }
}
