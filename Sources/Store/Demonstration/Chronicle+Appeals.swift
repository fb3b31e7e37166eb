import Domain
import GRDB

/// Operators contest some refusals, coordinators settle; paid periods are looked at once more.
extension Chronicle {
  /// Some of the claims refused today will be contested. The first quarter closes in spring: nothing
  /// of it is contested after that (R53).
  func foreseeAppeals(_ refused: [Int], _ week: Int) {
    let first = Period(.quarter, holding: FictionalCalendar.firstMonday)
    for claim in refused where money.generator.chance(60) {
      let achieved = plan.events[claim].achievedOn
      if Period(.quarter, holding: achieved) == first { continue }
      schedule(week + 1) { $0.appeals.append(claim) }
    }
  }

  /// Fridays: appeals come in, and those of three weeks ago are settled.
  func hearAppeals(_ week: Int, on day: Day) throws {
    for claim in try claims(takeWork(week, \.settlements), in: [.contested]) {
      try settle(claim, week, on: day)
    }
    for claim in try claims(takeWork(week, \.appeals), in: [.refused]) {
      try perform(
        .appeal(ground: "attestation de l’employeur jointe"),
        [claim],
        by: author(FictionalPersons.operatorPerson(project(claim)), day)
      )
      schedule(week + 3) { $0.settlements.append(claim) }
    }
  }

  private func settle(_ claim: Int, _ week: Int, on day: Day) throws {
    let isUpheld = money.generator.chance(400)
    let action: ClaimAction =
      isUpheld
      ? .settle(outcome: .confirmed, reason: nil)
      : .settle(outcome: .refused, reason: "PIECE-DOUTEUSE")
    try perform(action, [claim], by: author(FictionalPersons.coordinators[1], day))
    guard isUpheld else { return }
    settled[claim] = true
    schedule(week + 1) { $0.decisions.append(claim) }
  }

  /// Two weeks after a payment some of its claims are drawn again, and seen by the other agency; a
  /// contradiction is signed by a coordinator, but the last (R82).
  func counterVerify(_ week: Int, on day: Day) throws {
    for (project, period) in takeWork(week, \.counters) {
      let code = "P0\(project + 1)"
      guard try hasPayable(code, period) else { continue }
      let draw = try store.draw(
        CounterStratum(project: code, period: period, round: 1),
        seed: "\(plan.seed)-contre-\(day.iso)",
        reason: nil,
        by: author(FictionalPersons.coordinators[0], day)
      ).draw
      let drawn = draw.codes.compactMap(plan.claimIndex)
      schedule(week + 1) { $0.counterFindings.append((project, drawn)) }
    }
    for (project, claims) in takeWork(week, \.counterFindings) {
      let verifier = FictionalPersons.verifiers(ofProject: project + 1)[0]
      let paid = try self.claims(claims, in: [.paid])
      let wrong = project == 3 || project == 6 ? Array(paid.prefix(1)) : []
      let rest = try self.claims(claims, in: [.validated, .inPayment, .paid])
      try perform(
        .counter(outcome: .confirmed, reason: "revu avec le participant"),
        rest.filter { !wrong.contains($0) },
        by: author(verifier, day)
      )
      try perform(
        .counter(outcome: .contradicted, reason: "le participant ne travaillait plus"),
        wrong,
        by: author(verifier, day)
      )
    }
    guard week < FictionalCalendar.weeks - 10 else { return }
    for open in try store.regularisations() where open.signature == nil {
      let act = ClaimAction.regularise(amount: open.amount, reason: "reversement convenu")
      let receipt = try store.perform(
        act,
        on: [open.claim],
        by: author(FictionalPersons.coordinators[1], day)
      )
      try expectDone(receipt)
    }
  }
}

extension Chronicle {
  /// Whether a project and period has anything to counter-verify.
  private func hasPayable(_ project: String, _ period: Period) throws -> Bool {
    try store.read { db in
      try db.firstValue(
        """
        SELECT SUM(n) > 0 FROM tallies WHERE axis = 0 AND project = ? AND period = ?
          AND state IN ('validated', 'inPayment', 'paid')
        """,
        [project, period.code]
      ) ?? false
    }
  }
}

/// What the script keeps in mind of appeals and payments, with a chance of its own, so that what it
/// decides leaves the rest of the history as it is.
struct MoneyScript {
  var generator: SeededGenerator

  init(_ plan: FictionalPlan) { generator = SeededGenerator(seed: plan.seed, stream: -8) }
}
