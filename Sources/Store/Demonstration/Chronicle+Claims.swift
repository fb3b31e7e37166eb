import Domain
import GRDB

/// Tuesdays: the operators declare, correct and wait; coordinators look again at what was missing.
extension Chronicle {
  func declare(_ week: Int, on day: Day) throws {
    var lists = [[ImportRecord]](repeating: [], count: 8)
    let claims = ripeClaims(week, on: day)
    for claim in claims {
      lists[project(claim)].append(record(claim, day, version: 1))
    }
    let corrections = try self.claims(
      takeWork(week, \.corrections),
      in: [.inadmissible, .returned]
    )
    for claim in corrections { lists[project(claim)].append(record(claim, day, version: 2)) }
    for (project, records) in lists.enumerated() {
      try bring(
        .claims,
        "P0\(project + 1)-declarations-\(day.iso).csv",
        by: author(FictionalPersons.operatorPerson(project), day),
        records
      )
    }
    declared += claims.count
    for claim in claims { plan(claim, week) }
    try follow(claims, week)
    assign(try self.claims(corrections, in: [.queued]), week, isWrong: 0)
    try examineOrphans(week, on: day)
  }

  func project(_ claim: Int) -> Int {
    Int(plan.persons[Int(plan.events[claim].person)].project)
  }

  private func record(_ claim: Int, _ day: Day, version: Int) -> ImportRecord {
    .claim(ClaimLine(claim: plan.claim(claim, declaredOn: day, version: version)))
  }

  /// The claims that operators declare today: those whose day has come and whose predecessor is
  /// settled, or for which they wait no more.
  private func ripeClaims(_ week: Int, on day: Day) -> [Int] {
    while ripe < plan.events.count, plan.events[ripe].declareOn <= day {
      waiting.append(Deferred(claim: ripe, until: week + 9))
      ripe += 1
    }
    var claims: [Int] = []
    var still: [Deferred] = []
    for deferred in waiting {
      let comes = deferred.until <= week || isReady(deferred.claim)
      if comes, declared + claims.count < limit {
        claims.append(deferred.claim)
      } else {
        still.append(deferred)
      }
    }
    // What is still missing on the last day is declared too soon.
    if week == FictionalCalendar.weeks - 1 {
      claims += still.prefix(limit - declared - claims.count).map(\.claim)
      let rest = limit - declared - claims.count
      claims += Array(ripe..<plan.events.count).prefix(rest)
    }
    waiting = still
    return claims
  }

  private func isReady(_ claim: Int) -> Bool {
    let event = plan.events[claim]
    return event.result < 2 || event.flaw == .impatient || event.predecessor < 0
      || settled[Int(event.predecessor)]
  }

  /// What will be done later about a claim that was just declared.
  private func plan(_ claim: Int, _ week: Int) {
    let event = plan.events[claim]
    switch event.flaw {
    case .evidenceMissing where generator.chance(600):
      schedule(week + generator.between(2, 4)) { $0.corrections.append(claim) }
    case .employerIsOperator where generator.chance(300):
      schedule(week + 3) { $0.corrections.append(claim) }
    case .none where event.result < 3 && generator.chance(4):
      schedule(week) { $0.forced.append(claim) }
    default: break
    }
  }

  /// Retentions are all checked; placements declared too soon are kept in mind.
  private func follow(_ claims: [Int], _ week: Int) throws {
    let retentions = claims.filter { plan.events[$0].result == 3 }
    assign(try self.claims(retentions, in: [.queued]), week, isWrong: 45)
    let soon = claims.filter { claim in
      plan.events[claim].result == 2 && !isReadyForGood(plan.events[claim])
    }
    orphans += try self.claims(soon, in: [.inadmissible])
  }

  private func isReadyForGood(_ event: FictionalPlan.Event) -> Bool {
    event.predecessor >= 0 && settled[Int(event.predecessor)]
  }

  /// Once a month a coordinator examines again the claims whose predecessor has come since (R2).
  private func examineOrphans(_ week: Int, on day: Day) throws {
    guard week % 4 == 3, week < FictionalCalendar.weeks - 2 else { return }
    let ready = orphans.filter { isReadyForGood(plan.events[$0]) }
    let found = try claims(ready, in: [.inadmissible])
    guard !found.isEmpty else { return }
    let gone = Set(found)
    orphans.removeAll(where: gone.contains)
    try perform(.admit, found, by: author(FictionalPersons.coordinators[1], day))
  }

  /// Shares claims among the verifiers of their projects' agencies, over this week and the next;
  /// `isWrong` in a thousand will not be confirmed.
  func assign(_ claims: [Int], _ week: Int, isWrong: Int) {
    for claim in claims {
      let agency = project(claim).isMultiple(of: 2) ? 0 : 2
      let verifier = agency + claim % 2
      let task = Agenda.Task(
        claim: claim,
        verifier: verifier,
        isWrong: generator.chance(isWrong)
      )
      schedule(week + takingDelay(verifier, week)) { $0.takes.append(task) }
    }
  }

  /// The last of the verifiers falls behind from October on: some of today's queue is late.
  private func takingDelay(_ verifier: Int, _ week: Int) -> Int {
    if verifier == 3, week > FictionalCalendar.weeks - 9 { return generator.between(2, 7) }
    return generator.chance(700) ? 0 : 1
  }
}
