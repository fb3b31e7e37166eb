public import Domain
import GRDB

extension Store {
  /// Who acts where: every province, commune by commune.
  public func region() throws -> RegionFigures {
    try read { try regionFigures($0, registry.projects($0).projects) }
  }

  private func regionFigures(_ db: Database, _ projects: [Project]) throws -> RegionFigures {
    let participants = try countByCommune(db)
    var provinces = Territory.provinces.map { ProvinceFigures(province: $0.code) }
    let presence = try countActors(db, &provinces)
    try countClaims(db, &provinces)
    for (index, count) in zip(Territory.communeProvinces, presence.counts) {
      provinces[index].communes += 1
      if count == 0 { provinces[index].communesWithoutActor += 1 }
    }
    for index in provinces.indices {
      let code = provinces[index].province
      provinces[index].projects = projects.filter { $0.provinces.contains(code) }.map(\.code)
    }
    for (commune, count) in participants {
      guard let index = Territory.provinceIndex(ofCommune: commune) else { continue }
      provinces[index].participants += count
    }
    let services = presence.services.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return RegionFigures(
      provinces: provinces,
      actorsByCommune: presence.seats,
      participantsByCommune: participants,
      services: services.map(\.key),
      actors: presence.actors
    )
  }

  /// Who is where, as far as all provinces are concerned.
  private struct Presence {
    var actors = 0
    /// By the code of the commune, and by its place in `Territory`.
    var seats: [String: Int] = [:]
    var counts: [Int] = []
    var services: [String: Int] = [:]
  }

  /// Counts the active actors, each in the provinces that it serves and the communes where it is.
  private func countActors(
    _ db: Database,
    _ provinces: inout [ProvinceFigures]
  ) throws -> Presence {
    var presence = Presence()
    var seats = [Int](repeating: 0, count: Territory.communes.count)
    for entry in try registry.actors(db).entries where entry.isActive {
      presence.actors += 1
      for commune in entry.served.communes { seats[commune] += 1 }
      for service in entry.actor.services { presence.services[service, default: 0] += 1 }
      for index in entry.served.provinces {
        provinces[index].actors += 1
        for service in entry.actor.services {
          provinces[index].actorsByService[service, default: 0] += 1
        }
      }
    }
    for (commune, count) in zip(Territory.communes, seats) where count > 0 {
      presence.seats[commune.code] = count
    }
    presence.counts = seats
    return presence
  }

  private func countClaims(_ db: Database, _ provinces: inout [ProvinceFigures]) throws {
    try db.scan("SELECT bucket, state, n FROM tallies WHERE axis = 3") { row in
      guard let state = row.state(1),
        let index = Territory.provinceIndex(ofCode: row.bytes(0))
      else { return }
      let count = row.count(2)
      if state.countsAsDeclared { provinces[index].claimsDeclared += count }
      if state.isOpen { provinces[index].claimsWaiting += count }
      if state.countsAsValidated { provinces[index].claimsValidated += count }
    }
  }

  private func countByCommune(_ db: Database) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    try db.scan("SELECT commune, n FROM commune_tallies") { counts[$0.text(0)] = $0.count(1) }
    return counts
  }

  /// What the first screen shows.
  public func dashboard(today: Day, person: String?) throws -> Dashboard {
    try read { db in
      let programme = try referential(db).programme
      let reader = try ProgressReader(db, programme, today: today, since: today.adding(days: -366))
      let progress = reader.projects.map(reader.rows(of:))
      let rows = progress.joined().filter { $0.period == nil }
      let projects = try projectRows(db, reader, progress).sorted {
        ($0.ratioPercent ?? .max, $0.project.code) < ($1.ratioPercent ?? .max, $1.project.code)
      }
      let latest = try db.rows(
        "SELECT \(JournalReader.columns) FROM journal ORDER BY seq DESC LIMIT 12"
      ) { JournalReader.row($0).entry }
      let queue = try queueFigures(db, reader.totals.states, today: today, person: person)
      remember(queue, for: try QueueQuestion(db, today: today, person: person))
      return Dashboard(
        queue: queue,
        region: programme.results.compactMap { regionResult($0.code, rows, programme) },
        projects: projects,
        weeks: try weeks(db, today: today),
        coverage: try regionFigures(db, reader.projects),
        gaps: try worstGaps(8, db),
        journal: latest,
        payments: try paymentFigures(db, today: today)
      )
    }
  }

  /// One result over every project: targets to date add up, and so do claims.
  private func regionResult(
    _ result: String,
    _ rows: [ProgressRow],
    _ programme: Programme
  ) -> RegionResult? {
    let rows = rows.filter { $0.result == result }
    if rows.isEmpty { return nil }
    let toDate = rows.reduce(0) { $0 + $1.targetToDate }
    let validated = rows.reduce(0) { $0 + $1.validated }
    let ratio = toDate > 0 ? roundedHalfUp(validated * 10_000, over: toDate) : nil
    return RegionResult(
      result: result,
      declared: rows.reduce(0) { $0 + $1.declared },
      validated: validated,
      target: rows.reduce(0) { $0 + $1.target },
      targetToDate: toDate,
      ratioPercent: ratio,
      status: programme.status(ofRatio: ratio)
    )
  }

  /// The last 26 weeks, from Monday, the oldest first.
  private func weeks(_ db: Database, today: Day) throws -> [WeekFigures] {
    // 1 January 1970 was a Thursday, three days after a Monday.
    let sinceMonday = ((Int(today.number) + 3) % 7 + 7) % 7
    let first = today.adding(days: -sinceMonday - 25 * 7)
    var weeks = (0..<26).map {
      WeekFigures(monday: first.adding(days: 7 * $0), received: 0, decided: 0, concluded: 0)
    }
    let sql = "SELECT day, kind, n FROM day_tallies WHERE day BETWEEN ? AND ?"
    try db.scan(sql, [first.number, today.number]) { row in
      let index = (row.count(0) - Int(first.number)) / 7
      guard weeks.indices.contains(index), let kind = DayTally(rawValue: row.count(1)) else {
        return
      }
      switch kind {
      case .declared: weeks[index].received += row.count(2)
      case .concluded: weeks[index].concluded += row.count(2)
      case .validated, .refused: weeks[index].decided += row.count(2)
      }
    }
    return weeks
  }
}
