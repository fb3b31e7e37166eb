public import Domain
import GRDB
import Synchronization

extension Store {
  /// Who acts where for whom, against the needs of one method; `year` nil takes the latest figures.
  public func coverage(method: NeedMethod = .census, year: Int? = nil) throws -> Coverage {
    try read { try coverage($0, method: method, year: year) }
  }

  /// The same in a reading that is under way; what was just made is kept until the journal grows.
  func coverage(
    _ db: Database,
    method: NeedMethod = .census,
    year: Int? = nil
  ) throws -> Coverage {
    let question = try question(db, method, year)
    if let known = known(question) { return known }
    let figures = NeedFigure.census + (try NeedRecords.all(db))
    let coverage = Coverage(
      of: try reaches(db),
      groups: question.groups,
      needs: NeedTable(figures, method: method, year: year),
      methods: NeedMethod.allCases.filter { method in figures.contains { $0.method == method } },
      tasks: try CoverageTaskTable.all(db)
    )
    lastCoverage.withLock { kept in
      kept =
        kept.filter { $0.question.sequence == question.sequence }.suffix(2)
        + [(question, coverage)]
    }
    return coverage
  }

  /// The first gaps of the coverage by the census, in a reading that is under way.
  func worstGaps(_ limit: Int, _ db: Database) throws -> [CoverageGap] {
    let question = try question(db, .census, nil)
    if let known = known(question) { return Array(known.gaps.prefix(limit)) }
    return Coverage.worstGaps(
      limit,
      of: try reaches(db),
      groups: question.groups,
      needs: NeedTable(NeedFigure.census + (try NeedRecords.all(db)), method: .census),
      tasks: try CoverageTaskTable.all(db)
    )
  }

  private func question(
    _ db: Database,
    _ method: NeedMethod,
    _ year: Int?
  ) throws -> CoverageQuestion {
    CoverageQuestion(
      sequence: try db.firstValue("SELECT MAX(seq) FROM journal") ?? 0,
      groups: try referential(db).programme.groups.map(\.code),
      method: method,
      year: year
    )
  }

  private func known(_ question: CoverageQuestion) -> Coverage? {
    lastCoverage.withLock { $0.first { $0.question == question } }?.coverage
  }

  private func reaches(_ db: Database) throws -> [ActorReach] {
    try registry.actors(db).entries.filter(\.isActive).map { ActorReach($0) }
  }
}

/// What a coverage is of.
struct CoverageQuestion: Hashable, Sendable {
  var sequence: Int64
  var groups: [String]
  var method: NeedMethod
  var year: Int?
}

extension ActorReach {
  /// What coverage looks at of an actor that is kept in memory.
  fileprivate init(_ entry: RegistryActor) {
    self.init(
      services: entry.actor.services,
      groups: entry.actor.groups,
      capacity: entry.actor.capacity,
      served: entry.served
    )
  }
}
