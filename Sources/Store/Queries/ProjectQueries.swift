public import Domain
import GRDB

extension Store {
  /// Progress of every project, or of one, in the order of projects, results and periods, each
  /// result's cumulative row last (DESIGN §5); as the journal had them at the end of a past day, when
  /// one is given.
  public func progress(
    project: String? = nil,
    today: Day,
    asOf day: Day? = nil
  ) throws -> [ProgressRow] {
    try read { db in
      let programme = try referential(db, on: day).programme
      let reader =
        try day.map { try ProgressReader(db, programme, asOf: $0, project: project) }
        ?? ProgressReader(db, programme, today: today, project: project)
      return reader.projects.flatMap(reader.rows(of:))
    }
  }

  /// Every project with the name of its operator, in code order.
  public func operatedProjects() throws -> [OperatedProject] {
    try read { db in
      let actors = try registry.actors(db)
      return try ProjectTable.all(db).map {
        OperatedProject(
          project: $0,
          operatorName: actors.name(of: $0.operatorCode),
          operatorArabic: actors.arabicName(of: $0.operatorCode)
        )
      }
    }
  }

  /// Every project as a list shows it, in code order.
  public func projects(today: Day) throws -> [ProjectRow] {
    try read { db in
      let reader = try ProgressReader(db, try referential(db).programme, today: today)
      return try projectRows(db, reader, reader.projects.map(reader.rows(of:)))
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
      let progress = reader.projects.map(reader.rows(of:))
      guard let row = try projectRows(db, reader, progress).first else { return nil }
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
        progress: progress.first ?? [],
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
  ///
  /// `progress` holds the rows of each, in the same order.
  func projectRows(
    _ db: Database,
    _ reader: ProgressReader,
    _ progress: [[ProgressRow]]
  ) throws -> [ProjectRow] {
    let actors = try registry.actors(db)
    return zip(reader.projects, progress).map { project, rows in
      let totals = rows.filter { $0.period == nil }
      let money = reader.totals.money[project.code] ?? (0, 0)
      let worst = totals.filter { $0.ratioPercent != nil }
        .min { ($0.ratioPercent ?? 0) < ($1.ratioPercent ?? 0) }
      return ProjectRow(
        project: project,
        operatorName: actors.name(of: project.operatorCode),
        operatorArabic: actors.arabicName(of: project.operatorCode),
        status: worst?.status ?? .ok,
        ratioPercent: worst?.ratioPercent,
        result: worst?.result ?? "",
        declared: totals.reduce(0) { $0 + $1.declared },
        validated: totals.reduce(0) { $0 + $1.validated },
        targetToDate: totals.reduce(0) { $0 + $1.targetToDate },
        target: totals.reduce(0) { $0 + $1.target },
        trend: reader.trend(of: project.code),
        waiting: money.waiting,
        payable: Money(centimes: money.payable)
      )
    }
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
