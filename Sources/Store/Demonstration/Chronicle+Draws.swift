import Domain
import GRDB

/// Wednesdays: coordinators force, draw, release and close.
extension Chronicle {
  func draw(_ week: Int, on day: Day) throws {
    try keepRecords(week, on: day)
    let forced = try claims(takeWork(week, \.forced), in: [.admissible])
    try perform(
      .force(cause: "signalement reçu"),
      forced,
      by: author(FictionalPersons.coordinators[1], day)
    )
    assign(forced, week, isWrong: 250)
    for project in 0..<8 where week >= 3 && (week + project).isMultiple(of: 4) {
      try drawProject(project, week, on: day)
    }
    for release in takeWork(week, \.releases) {
      _ = try store.release(
        release.stratum,
        effect: release.effect,
        reason: "examen du dossier en comité",
        by: author(FictionalPersons.coordinators[1], day)
      )
      try harvest(release.stratum.code, release.effect, week)
    }
    try closeFirstPeriod(week, on: day)
  }

  private func drawProject(_ project: Int, _ week: Int, on day: Day) throws {
    let current = Period(.quarter, holding: day)
    for candidate in try drawable("P0\(project + 1)") {
      // A handful of claims of the quarter that runs waits for more.
      if candidate.count < 12, candidate.stratum.period == current { continue }
      try drawStratum(candidate.stratum, project, week, on: day)
    }
  }

  private func drawStratum(
    _ stratum: Stratum,
    _ project: Int,
    _ week: Int,
    on day: Day
  ) throws {
    let (first, second) = (FictionalPersons.coordinators[0], FictionalPersons.coordinators[1])
    var draw = try store.draw(
      stratum,
      seed: "\(plan.seed)-\(day.iso)",
      reason: nil,
      by: author(first, day)
    ).draw
    strata.drawn += 1
    if strata.drawn == 5 {
      draw = try store.draw(
        stratum,
        seed: "\(plan.seed)-\(day.iso)-bis",
        reason: "graine annoncée trop tôt",
        by: author(second, day)
      ).draw
    }
    let claims = draw.codes.compactMap(plan.claimIndex)
    let wrong = wrongCount(stratum, project, week, size: claims.count)
    let order = generator.shuffled(claims)
    assign(Array(order.prefix(wrong)), week, isWrong: 1000)
    assign(Array(order.dropFirst(wrong)), week, isWrong: 0)
  }

  /// How many of a sample will not be confirmed: what the project's conduct gives, but for the
  /// strata that the script keeps for each band.
  private func wrongCount(
    _ stratum: Stratum,
    _ project: Int,
    _ week: Int,
    size: Int
  ) -> Int {
    if let permille = strata.scripted(result: stratum.result, project, week, size: size) {
      return (size * permille + 999) / 1000
    }
    let share = size * FictionalProjects.errorPermille(project)
    return share / 1000 + (generator.below(1000) < share % 1000 ? 1 : 0)
  }

  /// The strata of a project that may be drawn, with the size of their populations.
  private func drawable(_ project: String) throws -> [(stratum: Stratum, count: Int)] {
    try store.read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT result, period, COUNT(*) FROM claims INDEXED BY claims_drawable
          WHERE state = 'admissible' AND stratum IS NULL AND project = ?
          GROUP BY result, period ORDER BY period, result
          """,
        arguments: [project]
      )
      return try rows.compactMap { row in
        guard let period = Period(row[1] as String) else { return nil }
        var stratum = Stratum(project: project, result: row[0], period: period, round: 1)
        stratum.round = try StratumTable.nextRound(stratum, db)
        return (stratum, row[2])
      }
    }
  }

  /// The first quarter closes in spring, or as soon after as nothing of it is open (R53).
  private func closeFirstPeriod(_ week: Int, on day: Day) throws {
    guard week >= 27, !strata.hasClosedPeriod else { return }
    let period = Period(.quarter, holding: FictionalCalendar.firstMonday)
    let open = try store.read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT COUNT(*) FROM claims WHERE is_open = 1 AND period = ?
            AND state IN ('admissible', 'queued', 'inVerification', 'returned', 'verified')
          """,
        arguments: [period.code]
      )
    }
    guard open == 0 else { return }
    _ = try store.close(period, by: author(FictionalPersons.coordinators[1], day))
    strata.hasClosedPeriod = true
  }

  /// Looks for strata that closed since last time, and sees to what they free.
  func harvestClosures(_ week: Int) throws {
    let closed = try store.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT code, effect, closed_seq FROM strata WHERE closed_seq > ? ORDER BY closed_seq
          """,
        arguments: [seenClosures]
      )
    }
    for row in closed {
      seenClosures = row[2]
      guard let stratum = Stratum(row[0] as String), let effect = Band.Effect(rawValue: row[1])
      else { continue }
      if effect == .suspend {
        if let release = strata.release(week) {
          schedule(week + 3) { $0.releases.append((stratum, release)) }
        }
      } else {
        try harvest(stratum.code, effect, week)
      }
    }
  }

  /// The claims that a closed stratum exempts wait for validation; those that it queues, for a
  /// verifier.
  private func harvest(_ stratum: String, _ effect: Band.Effect, _ week: Int) throws {
    let state = effect == .verifyAll ? "queued" : "exempt"
    let codes = try store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT c.code FROM claims c JOIN strata s ON s.id = c.stratum
          WHERE s.code = ? AND c.state = ? ORDER BY c.code
          """,
        arguments: [stratum, state]
      )
    }
    let claims = codes.compactMap(plan.claimIndex)
    if effect == .verifyAll { return assign(claims, week + 1, isWrong: 200) }
    for claim in claims {
      settled[claim] = true
      schedule(week + (generator.chance(600) ? 1 : 2)) { $0.decisions.append(claim) }
    }
  }
}

/// What the script keeps in mind of strata.
struct StrataScript {
  var drawn = 0
  var hasClosedPeriod = false
  private var released = 0
  /// One stratum for each band that chance might not bring: result, first week, least size, wrong
  /// in a thousand.
  private var scenes: [(result: String, week: Int, size: Int, wrong: Int)] = [
    ("FOR", 14, 8, 450), ("INS", 20, 6, 300), ("FOR", 22, 8, 320), ("ENT", 28, 6, 500),
    ("INS", FictionalCalendar.weeks - 8, 5, 520),
  ]

  /// The share of wrong ones, in a thousand, when the script keeps this stratum for a band.
  mutating func scripted(result: String, _ project: Int, _ week: Int, size: Int) -> Int? {
    let index = scenes.firstIndex {
      $0.result == result && week >= $0.week && size >= $0.size
    }
    return index.map { scenes.remove(at: $0).wrong }
  }

  /// How a suspended stratum is released; nil when it still waits today.
  mutating func release(_ week: Int) -> Band.Effect? {
    guard week < FictionalCalendar.weeks - 9 else { return nil }
    released += 1
    return released.isMultiple(of: 2) ? .extrapolate : .verifyAll
  }
}
