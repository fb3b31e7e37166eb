public import Domain
import GRDB

extension Store {
  /// Progress of every project, or of one, in the order of projects, results and periods, each
  /// result's cumulative row last (DESIGN §5).
  public func progress(project: String? = nil, today: Day) throws -> [ProgressRow] {
    try read { db in
      let reader = try ProgressReader(
        db,
        try referential(db).programme,
        today: today,
        project: project
      )
      return reader.projects.flatMap(reader.rows(of:))
    }
  }

  /// Every project as a list shows it, in code order.
  public func projects(today: Day) throws -> [ProjectRow] {
    try read { db in
      let reader = try ProgressReader(db, try referential(db).programme, today: today)
      return try projectRows(db, reader)
    }
  }

  /// Everything about one project; nil when there is none of that code.
  public func project(_ code: String, today: Day) throws -> ProjectDetail? {
    try read { db in
      let reader = try ProgressReader(
        db,
        try referential(db).programme,
        today: today,
        project: code
      )
      guard let row = try projectRows(db, reader).first else { return nil }
      let results = reader.results(of: code)
      let tallies = TallyReader(db: db)
      var breakdowns: [String: [BreakdownRow]] = [:]
      for result in results {
        let pair = TallyReader.Pair(project: code, result: result)
        breakdowns[result] = try BreakdownRow.Axis.allCases.flatMap {
          try tallies.breakdown(pair, $0)
        }
      }
      return ProjectDetail(
        row: row,
        results: results,
        progress: reader.rows(of: row.project),
        burnUps: results.map { burnUp(reader, row.project, $0) },
        breakdowns: breakdowns,
        history: try JournalReader.history(of: .project, code, db)
      )
    }
  }

  private func burnUp(
    _ reader: ProgressReader,
    _ project: Project,
    _ result: String
  ) -> BurnUp {
    let facts = reader.facts(project, result)
    let pair = TallyReader.Pair(project: project.code, result: result)
    return BurnUp(
      result: result,
      quantities: facts.quantities,
      validations: reader.validated[pair] ?? [],
      recent: facts.recentlyValidated,
      startsOn: project.agreement.startsOn,
      endsOn: project.agreement.endsOn,
      today: reader.today
    )
  }

  /// Rows of the projects that a reader holds.
  func projectRows(_ db: Database, _ reader: ProgressReader) throws -> [ProjectRow] {
    let names = try ActorReader.names(db)
    let money = try payableByProject(db)
    return reader.projects.map { project in
      let totals = reader.rows(of: project).filter { $0.period == nil }
      let worst = totals.filter { $0.ratioPercent != nil }
        .min { ($0.ratioPercent ?? 0) < ($1.ratioPercent ?? 0) }
      return ProjectRow(
        project: project,
        operatorName: names[project.operatorCode] ?? project.operatorCode,
        status: worst?.status ?? .ok,
        ratioPercent: worst?.ratioPercent,
        result: worst?.result ?? "",
        declared: totals.reduce(0) { $0 + $1.declared },
        validated: totals.reduce(0) { $0 + $1.validated },
        targetToDate: totals.reduce(0) { $0 + $1.targetToDate },
        target: totals.reduce(0) { $0 + $1.target },
        trend: reader.trend(of: project.code),
        waiting: money[project.code]?.waiting ?? 0,
        payable: Money(centimes: money[project.code]?.payable ?? 0)
      )
    }
  }

  private func payableByProject(
    _ db: Database
  ) throws -> [String: (payable: Int64, waiting: Int)] {
    var sums: [String: (payable: Int64, waiting: Int)] = [:]
    var project = LastText()
    try db.scan("SELECT project, payable, n, state FROM tallies WHERE axis = 0") { row in
      _ = project.take(row, 0)
      sums[project.text, default: (0, 0)].payable += row.integer(1)
      switch ClaimState(rawValue: row.text(3)) {
      case .queued, .inVerification, .verified, .exempt:
        sums[project.text, default: (0, 0)].waiting += row.count(2)
      default: break
      }
    }
    return sums
  }
}

extension Store {
  /// The projects that a filter keeps, in code order.
  public func projects(filter: String, today: Day) throws -> [ProjectRow] {
    let rows = try projects(today: today)
    if filter.isEmpty { return rows }
    let vocabulary = FilterVocabulary(try read { try referential($0).programme })
    let parsed = Filter.parse(filter, in: .projects, vocabulary: vocabulary).filter
    return rows.filter { row in
      parsed.matches(
        today: today,
        person: nil,
        text: { foldedBytes("\(row.project.code) \(row.project.title) \(row.operatorName)") },
        datum: { row.datum($0) }
      )
    }
  }
}

extension ProjectRow {
  /// What the row has for a field of a filter.
  fileprivate func datum(_ field: FilterField.ID) -> FilterDatum {
    switch field {
    case .status: .code(status.rawValue)
    case .province: .codes(project.provinces)
    case .operator: .code(project.operatorCode)
    case .partner: .codes(project.partners)
    case .group: .codes(project.groups)
    case .result: .code(result)
    case .project: .code(project.code)
    case .title: .text(project.title)
    default: .codes([])
    }
  }
}
