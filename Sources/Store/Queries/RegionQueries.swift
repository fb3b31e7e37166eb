public import Domain
import GRDB

extension Store {
  /// Who acts where: every province, commune by commune.
  public func region() throws -> RegionFigures {
    try read { try regionFigures($0) }
  }

  func regionFigures(_ db: Database) throws -> RegionFigures {
    let actors = try Row.fetchAll(
      db,
      sql: "SELECT \(ActorTable.columns) FROM \(ActorTable.source) WHERE a.closed_on IS NULL"
    ).map(ActorTable.actor)
    let projects = try ProjectTable.all(db)
    let claims = try claimsByProvince(db)
    let participants = try countByCommune(db)
    let seats = Dictionary(
      grouping: actors.filter { !$0.seatCommune.isEmpty },
      by: \.seatCommune
    ).mapValues(\.count)
    let people = Dictionary(
      participants.compactMap { commune, count in
        provinceCode(ofCommune: commune).map { ($0, count) }
      },
      uniquingKeysWith: +
    )
    let provinces = Territory.provinces.map { province in
      figures(
        of: province.code,
        actors,
        projects,
        seats,
        claims[province.code] ?? [:],
        people[province.code] ?? 0
      )
    }
    let services = Dictionary(
      actors.flatMap(\.services).map { ($0, 1) },
      uniquingKeysWith: +
    )
    return RegionFigures(
      provinces: provinces,
      actorsByCommune: seats,
      participantsByCommune: participants,
      services: services.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key),
      actors: actors.count
    )
  }

  private func figures(
    of province: String,
    _ actors: [Actor],
    _ projects: [Project],
    _ seats: [String: Int],
    _ claims: [ClaimState: Int],
    _ participants: Int
  ) -> ProvinceFigures {
    let present = actors.filter { actor in
      actor.provinces.contains(province)
        || provinceCode(ofCommune: actor.seatCommune) == province
    }
    let communes = Territory.communes(of: province)
    return ProvinceFigures(
      province: province,
      actors: present.count,
      actorsByService: Dictionary(
        present.flatMap(\.services).map { ($0, 1) },
        uniquingKeysWith: +
      ),
      projects: projects.filter { $0.provinces.contains(province) }.map(\.code),
      communes: communes.count,
      communesWithoutActor: communes.count { seats[$0.code] == nil },
      claimsDeclared: claims.reduce(0) { $0 + ($1.key.countsAsDeclared ? $1.value : 0) },
      claimsWaiting: claims.reduce(0) { $0 + ($1.key.isOpen ? $1.value : 0) },
      claimsValidated: claims.reduce(0) { $0 + ($1.key.countsAsValidated ? $1.value : 0) },
      participants: participants
    )
  }

  private func claimsByProvince(_ db: Database) throws -> [String: [ClaimState: Int]] {
    var counts: [String: [ClaimState: Int]] = [:]
    var (province, state) = (LastText(), LastText())
    var known: ClaimState?
    try db.scan("SELECT bucket, state, n FROM tallies WHERE axis = 3") { row in
      _ = province.take(row, 0)
      if state.take(row, 1) { known = ClaimState(rawValue: state.text) }
      if let known { counts[province.text, default: [:]][known, default: 0] += row.count(2) }
    }
    return counts
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
      let reader = try ProgressReader(db, programme, today: today)
      let rows = reader.projects.flatMap(reader.rows(of:)).filter { $0.period == nil }
      let projects = try projectRows(db, reader).sorted {
        ($0.ratioPercent ?? .max, $0.project.code) < ($1.ratioPercent ?? .max, $1.project.code)
      }
      let latest = try Row.fetchAll(
        db,
        sql: "SELECT \(JournalReader.columns) FROM journal ORDER BY seq DESC LIMIT 12"
      )
      return Dashboard(
        queue: try queueFigures(db, today: today, person: person),
        region: programme.results.compactMap { regionResult($0.code, rows, programme) },
        projects: projects,
        weeks: try weeks(db, today: today),
        coverage: try regionFigures(db),
        journal: latest.map { JournalReader.row($0).entry },
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
