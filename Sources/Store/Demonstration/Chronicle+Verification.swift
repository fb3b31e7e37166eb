import Domain

/// Thursdays: verifiers take, conclude, give back; Fridays: validators decide.
extension Chronicle {
  func verify(_ week: Int, on day: Day) throws {
    let (found, taken) = (takeWork(week, \.findings), takeWork(week, \.takes))
    for verifier in FictionalPersons.verifiers.indices {
      let findings = found.filter { $0.verifier == verifier }
      try conclude(findings, verifier, week, on: day)
      let takes = taken.filter { $0.verifier == verifier }
      try take(takes, verifier, week, on: day)
    }
    try harvestClosures(week)
  }

  private func take(
    _ tasks: [Agenda.Task],
    _ verifier: Int,
    _ week: Int,
    on day: Day
  ) throws {
    var taken: [Agenda.Task] = []
    let states = try states(tasks.map(\.claim))
    for (task, state) in zip(tasks, states) where state == .queued {
      if generator.chance(6) {
        try perform(
          .withdraw(reason: "déclaré par erreur"),
          [task.claim],
          by: author(FictionalPersons.operatorPerson(project(task.claim)), day)
        )
      } else {
        taken.append(task)
      }
    }
    let code = FictionalPersons.verifiers[verifier]
    // The mission sheets of the third verifier go out through a coordinator (R36).
    let isSheet = verifier == 2
    try perform(
      .take(for: isSheet ? code : nil),
      taken.map(\.claim),
      by: author(isSheet ? FictionalPersons.coordinators[1] : code, day)
    )
    for task in taken {
      schedule(week + (generator.chance(750) ? 1 : 2)) { $0.findings.append(task) }
    }
  }

  private func conclude(
    _ tasks: [Agenda.Task],
    _ verifier: Int,
    _ week: Int,
    on day: Day
  ) throws {
    let code = FictionalPersons.verifiers[verifier]
    var (findings, lines): ([SignedAction], [ImportRecord]) = ([], [])
    var (returned, released): ([Int], [Int]) = ([], [])
    let states = try states(tasks.map(\.claim))
    for (task, state) in zip(tasks, states) where state == .inVerification {
      if !task.isWrong, generator.chance(week < FictionalCalendar.weeks - 2 ? 18 : 60) {
        returned.append(task.claim)
      } else if generator.chance(6) {
        released.append(task.claim)
      } else {
        let line = examined(finding(task, code, day), Int(plan.events[task.claim].result))
        findings.append(
          SignedAction(
            claim: line.claim,
            action: .conclude(
              outcome: line.outcome,
              reason: line.reason,
              note: line.note,
              mode: line.mode,
              done: line.done
            )
          )
        )
        lines.append(.finding(line))
        settled[task.claim] = line.outcome != .refused
        schedule(week + (generator.chance(650) ? 0 : 1)) { $0.decisions.append(task.claim) }
      }
    }
    if verifier == 2 {
      try bring(
        .findings,
        "constats-\(code)-\(day.iso).csv",
        by: author(FictionalPersons.coordinators[0], day),
        lines
      )
    } else if !findings.isEmpty {
      try expectDone(try store.sign(findings, by: author(code, day)))
    }
    try giveBack(returned, code, week, on: day)
    try perform(.release, released, by: author(code, day))
    for claim in released {
      schedule(week + 1) { $0.takes.append(Agenda.Task(claim: claim, verifier: verifier)) }
    }
  }

  /// Most claims given back come again in time; the others expire (R20).
  private func giveBack(_ claims: [Int], _ code: String, _ week: Int, on day: Day) throws {
    try perform(
      .giveBack(reason: "pièce illisible", due: day.adding(days: 14)),
      claims,
      by: author(code, day)
    )
    for claim in claims where generator.chance(750) {
      schedule(week + generator.between(1, 2)) { $0.corrections.append(claim) }
    }
  }

  /// What a check finds: confirmed, or reduced or refused with a reason that fits the result.
  private func finding(_ task: Agenda.Task, _ code: String, _ day: Day) -> FindingLine {
    var line = FindingLine(
      claim: plan.claimCode(task.claim),
      outcome: .confirmed,
      verifiedBy: code,
      verifiedOn: day
    )
    guard task.isWrong else { return line }
    let result = Int(plan.events[task.claim].result)
    if generator.chance(400) {
      line.outcome = .reduced
      line.reason = ["DATE", "ABSENCES", "TEMPS-PARTIEL", "DATE"][result]
    } else {
      line.outcome = .refused
      line.reason =
        ["PIECE-DOUTEUSE", "INJOIGNABLE", "INTROUVABLE-CNSS", "INTROUVABLE-CNSS"][result]
      if result == 1 { line.note = "trois appels sans réponse" }
    }
    return line
  }

  /// A finding that says what the mechanism of its result wants done.
  private func examined(_ line: FindingLine, _ result: Int) -> FindingLine {
    var line = line
    let definition = FictionalProgramme.programme.results[result]
    let done = FictionalProgramme.programme.mechanism(ofResult: definition.code)?.lacking(
      Examination(),
      evidence: definition.evidence,
      before: line.outcome
    )
    line.seen = done?.seen ?? []
    line.checks = done?.checks ?? []
    return line
  }

  func decide(_ week: Int, on day: Day) throws {
    let (decisions, reversals) = (takeWork(week, \.decisions), takeWork(week, \.reversals))
    let validators = FictionalPersons.validators
    for (place, validator) in validators.enumerated() {
      let own = decisions.filter { $0 % validators.count == place }
      try decide(own, validator, week, on: day)
      let reversed = try onNoCertifiedStatement(
        claims(reversals.filter { $0 % validators.count == place }, in: [.validated])
      )
      try perform(
        .unvalidate(reason: "pièce à revoir"),
        reversed,
        by: author(validator, day)
      )
      for claim in reversed { schedule(week + 1) { $0.decisions.append(claim) } }
    }
  }

  private func decide(
    _ claims: [Int],
    _ validator: String,
    _ week: Int,
    on day: Day
  ) throws {
    var (valid, refused, doubtful): ([Int], [Int], [Int]) = ([], [], [])
    for (claim, state) in zip(claims, try states(claims)) {
      guard state == .verified || state == .exempt else { continue }
      if !settled[claim] {
        refused.append(claim)
      } else if state == .verified, generator.chance(6) {
        doubtful.append(claim)
      } else {
        valid.append(claim)
      }
    }
    try perform(.validate, valid, by: author(validator, day))
    try perform(.refuse(reason: nil), refused, by: author(validator, day))
    foreseeAppeals(refused, week)
    try perform(
      .sendBack(reason: "constat à préciser"),
      doubtful,
      by: author(validator, day)
    )
    for claim in doubtful { try recheck(claim, week) }
    for claim in valid where generator.chance(2) {
      schedule(week + 1) { $0.reversals.append(claim) }
    }
  }

  /// A claim sent back stays with who took it.
  private func recheck(_ claim: Int, _ week: Int) throws {
    let code = plan.claimCode(claim)
    let taker = try store.read { try ClaimTable.find(code, $0)?.takenBy }
    guard let verifier = FictionalPersons.verifiers.firstIndex(of: taker ?? "") else { return }
    schedule(week + 1) { $0.findings.append(Agenda.Task(claim: claim, verifier: verifier)) }
  }
}
