import Domain
import GRDB

/// Everything that progress is computed from, read once for all projects or for one.
struct ProgressReader {
  let programme: Programme
  let today: Day
  let projects: [Project]
  let targets: [TallyReader.Pair: [Target]]
  let totals: TallyReader.Totals
  /// Claims validated by day, from the first day that was asked for.
  let validated: [TallyReader.Pair: [(day: Day, count: Int)]]

  /// Reads it. `since` is the first day of which validations are needed: what every start shows goes
  /// back a year, a project's curve to its beginning.
  init(
    _ db: Database,
    _ programme: Programme,
    today: Day,
    project: String? = nil,
    since first: Day = Day(number: .min / 2)
  ) throws {
    self.programme = programme
    self.today = today
    projects = try ProjectTable.all(db).filter { project == nil || $0.code == project }
    targets = ProgressReader.byPair(try TargetTable.all(project: project, db))
    let tallies = TallyReader(db: db)
    totals = try tallies.totals(project: project)
    validated = try tallies.days(.validated, from: first, project: project)
  }

  /// Reads it as the journal had it at the end of a past day; that day is then today.
  init(_ db: Database, _ programme: Programme, asOf day: Day, project: String? = nil) throws {
    self.programme = programme
    today = day
    projects = try ProjectTable.all(db).filter { project == nil || $0.code == project }
    let reader = AsOfReader(db: db, day: day)
    targets = ProgressReader.byPair(try reader.targets(project: project))
    var totals = TallyReader.Totals()
    totals.counts = try reader.counts(project: project)
    self.totals = totals
    validated = try reader.validated(project: project)
  }

  /// Targets by project and result: what belongs together mostly comes together.
  private static func byPair(_ targets: [Target]) -> [TallyReader.Pair: [Target]] {
    var groups: [TallyReader.Pair: [Target]] = [:]
    var start = 0
    for index in targets.indices {
      let (target, next) = (targets[index], index + 1)
      if next < targets.count, targets[next].project == target.project,
        targets[next].result == target.result
      {
        continue
      }
      let pair = TallyReader.Pair(project: target.project, result: target.result)
      groups[pair, default: []] += targets[start...index]
      start = next
    }
    return groups
  }

  /// The results that a project has a target or a claim for, in the order of the programme.
  func results(of project: String) -> [String] {
    programme.results.map(\.code).filter { result in
      let pair = TallyReader.Pair(project: project, result: result)
      return targets[pair] != nil || totals.counts[pair] != nil
    }
  }

  func facts(_ project: Project, _ result: String) -> ProgressFacts {
    let pair = TallyReader.Pair(project: project.code, result: result)
    let first = firstForecastDay(before: today)
    let recent = (validated[pair] ?? []).filter { $0.day >= first && $0.day <= today }
    return ProgressFacts(
      project: project.code,
      result: result,
      targets: targets[pair] ?? [],
      counts: totals.counts[pair] ?? [:],
      recentlyValidated: recent.reduce(0) { $0 + $1.count },
      endsOn: project.agreement.endsOn
    )
  }

  /// Every row of a project, result by result.
  func rows(of project: Project) -> [ProgressRow] {
    results(of: project.code).flatMap { facts(project, $0).rows(in: programme, on: today) }
  }

  /// Claims validated in each of the last 12 months, over every result of a project.
  func trend(of project: String) -> [Int] {
    let current = today.month
    var months = [Int](repeating: 0, count: 12)
    for (pair, days) in validated where pair.project == project {
      for (day, count) in days {
        let age = current.number - day.month.number
        if (0..<12).contains(age) { months[11 - age] += count }
      }
    }
    return months
  }
}
