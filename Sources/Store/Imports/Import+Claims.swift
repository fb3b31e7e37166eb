import Domain
import GRDB

/// Claims and the findings on them.
extension ImportSession {
  func judge(_ line: ClaimLine) throws -> Judgement {
    var claim = line.claim
    guard let project = try writing.facts.project(claim.project) else {
      return .fault(.unknownProject, "project", claim.project)
    }
    if writing.programme.result(claim.result) == nil {
      return .fault(.unknownResult, "result", claim.result)
    }
    if !writing.mayImport(kind.act, for: project) {
      return .fault(.notAllowed, "project", claim.project)
    }
    guard let participant = try ParticipantTable.find(claim.participant, writing.db),
      participant.record.project == claim.project
    else { return .fault(.unknownParticipant, "participant", claim.participant) }
    if let known = try ClaimTable.find(claim.code, writing.db) {
      if line.assumesDay { claim.declaredOn = known.claim.declaredOn }
      if line.assumesPerson { claim.declaredBy = known.claim.declaredBy }
      if known.claim == claim { return .unchanged }
      claim = line.claim
      if let fault = fault(of: claim, after: known) { return fault }
    }
    return .change(day: claim.achievedOn.number, code: claim.code, body: claim.fields)
  }

  /// Why a line may not become another version of a claim (R18).
  private func fault(of claim: Claim, after known: ClaimRecord) -> Judgement? {
    let pairs = [
      ("project", claim.project, known.claim.project),
      ("result", claim.result, known.claim.result),
      ("participant", claim.participant, known.claim.participant),
    ]
    for (column, new, old) in pairs where new != old {
      return .fault(.frozenField, column, new, known: [old])
    }
    let period = Period(writing.programme.periodKind, holding: claim.achievedOn)
    if known.stratum != nil, period != known.period {
      return .fault(.frozenField, "achieved_on", claim.achievedOn.iso, known: [known.period.code])
    }
    guard Move.resubmit.isPossible(from: known.state) else {
      return .fault(.wrongState, "claim", claim.code, known: [known.state.rawValue])
    }
    return nil
  }

  func writeClaim(_ fields: [String]) throws {
    guard let claim = Claim(fields: fields) else { return }
    if let known = try ClaimTable.find(claim.code, writing.db) {
      try writing.resubmit(known, as: claim)
      writing.facts.awaitingDecision.remove(claim.code)
    } else {
      try writing.declare(claim)
    }
  }

  func judge(_ line: FindingLine) throws -> Judgement {
    guard let record = try ClaimTable.find(line.claim, writing.db) else {
      return .fault(.unknownClaim, "claim", line.claim)
    }
    let finding = try writing.finding(line, on: record)
    if record.finding == finding { return .unchanged }
    if record.state != .inVerification {
      return .fault(.wrongState, "claim", line.claim, known: [record.state.rawValue])
    }
    if record.takenBy != line.verifiedBy {
      return .fault(
        .notTakenByVerifier,
        "verified_by",
        line.verifiedBy,
        known: [record.takenBy ?? ""]
      )
    }
    if !writing.mayConclude(for: line.verifiedBy) {
      return .fault(.notAllowed, "verified_by", line.verifiedBy)
    }
    if try writing.facts.isClosed(record.period) {
      return .fault(.periodClosed, "claim", record.period.code)
    }
    let lacking = try writing.lacking(line.done, of: record, before: line.outcome)
    if !lacking.seen.isEmpty {
      return .fault(.evidenceNotSeen, "seen", line.seen.joined(separator: ","), known: lacking.seen)
    }
    if !lacking.checks.isEmpty {
      let made = line.checks.joined(separator: ",")
      return .fault(.checksNotMade, "checks", made, known: lacking.checks)
    }
    return .change(day: 0, code: line.claim, body: line.fields)
  }

  func writeFinding(_ fields: [String]) throws {
    guard let line = FindingLine(fields: fields),
      let record = try ClaimTable.find(line.claim, writing.db)
    else { return }
    let finding = try writing.finding(line, on: record)
    try writing.conclude(record, finding, line.done, batch: nil)
  }
}

extension Writing {
  /// The finding that a line brings to a claim; an empty mode is that of its mechanism (R77).
  func finding(_ line: FindingLine, on record: ClaimRecord) throws -> Finding {
    Finding(
      outcome: line.outcome,
      reason: line.reason,
      note: line.note,
      mode: try line.mode ?? mechanismKind(of: record),
      by: line.verifiedBy,
      on: line.verifiedOn
    )
  }

  /// Stores a claim that is new, and decides it at once: one journal row for both (R1, R95).
  func declare(_ claim: Claim) throws {
    var record = ClaimRecord(
      id: 0,
      claim: claim,
      version: 1,
      period: Period(programme.periodKind, holding: claim.achievedOn),
      state: .declared,
      admittedState: .declared,
      admittedSequence: 0,
      selection: .none,
      flags: [],
      groups: [],
      pack: referential.version
    )
    try decide(&record)
    record.admittedSequence = try self.record(
      "claim.declare",
      claim.code,
      admissionPayload(record)
    )
    try insert(&record)
  }

  /// Makes the next version of a claim, whose finding is then void, and decides it at once (R18,
  /// R19).
  func resubmit(_ known: ClaimRecord, as claim: Claim) throws {
    try require(.resubmit, from: known)
    try shelve(known)
    var record = known
    record.claim = claim
    record.version += 1
    record.period = Period(programme.periodKind, holding: claim.achievedOn)
    record.state = .declared
    record.takenBy = nil
    record.dueOn = nil
    record.finding = nil
    try decide(&record)
    record.admittedSequence = try self.record(
      "claim.declare",
      claim.code,
      admissionPayload(record)
    )
    try update(from: known, to: record)
  }

  /// Examines a declared version and leaves it where admission puts it.
  private func decide(_ record: inout ClaimRecord) throws {
    let moves = try examine(&record, participant: try participant(of: record))
    for made in moves {
      guard made.move.destinations(from: record.state).contains(made.state) else {
        throw Refusal(
          .illegalMove,
          subject: record.claim.code,
          details: [record.state.rawValue, made.move.rawValue]
        )
      }
      record.state = made.state
    }
    record.admittedState = record.state
  }

  /// Puts a version that is replaced on the shelf of past versions.
  private func shelve(_ record: ClaimRecord) throws {
    try db.run(
      """
      INSERT INTO claim_versions (claim, version, body, state, admitted_seq)
      VALUES (?, ?, ?, ?, ?)
      """,
      [
        record.id, record.version, Packed.join(record.claim.fields), record.state.rawValue,
        record.admittedSequence,
      ]
    )
  }
}
