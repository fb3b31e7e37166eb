public import Domain
import GRDB

extension Store {
  /// Everything by which a region steers its projects, or by which one of them is steered.
  ///
  /// Only sums that are kept with each change are read: no claim, no participant. As the journal had
  /// it at the end of a past day, when one is given: then without delays, costs, persons and what a
  /// miss comes from, which are not kept day by day.
  public func portfolio(
    project: String? = nil,
    today: Day,
    asOf day: Day? = nil
  ) throws -> Portfolio {
    try read { db in
      let programme = try referential(db, on: day).programme
      let reader = PortfolioReader(db: db, programme: programme, today: day ?? today)
      return Portfolio(
        day == nil ? try reader.facts(project: project) : try reader.past(project: project)
      )
    }
  }
}

/// Reads what steering is computed from.
struct PortfolioReader {
  let db: Database
  let programme: Programme
  let today: Day

  /// The facts of every project, or of one.
  func facts(project: String? = nil) throws -> SteeringFacts {
    let reader = try ProgressReader(db, programme, today: today, project: project)
    let sums = try SteeringSums(db)
    return SteeringFacts(
      programme: programme,
      today: today,
      projects: reader.projects,
      results: reader.projects.flatMap { project in
        reader.results(of: project.code).map { result in
          let pair = TallyReader.Pair(project: project.code, result: result)
          var facts = ResultFacts(
            progress: reader.facts(project, result),
            validations: reader.validated[pair] ?? [],
            delays: sums.delays[pair] ?? [:],
            paidLines: sums.paid[pair] ?? PaidLines()
          )
          for share in sums.buckets[pair] ?? [] {
            facts.count(share.count, in: share.bucket, of: share.axis, state: share.state)
          }
          return facts
        }
      },
      entered: sums.entered,
      closedPeriods: try db.allRows("SELECT period FROM closed_periods").compactMap {
        Period($0[0] as String)
      }.sorted()
    )
  }

  /// The facts of a past day.
  func past(project: String? = nil) throws -> SteeringFacts {
    let reader = try ProgressReader(db, programme, asOf: today, project: project)
    return SteeringFacts(
      programme: programme,
      today: today,
      projects: reader.projects,
      results: reader.projects.flatMap { project in
        reader.results(of: project.code).map { result in
          ResultFacts(
            progress: reader.facts(project, result),
            validations: reader.validated[
              TallyReader.Pair(project: project.code, result: result)
            ] ?? []
          )
        }
      },
      closedPeriods: try AsOfReader(db: db, day: today).closedPeriods(),
      isPast: true
    )
  }
}
