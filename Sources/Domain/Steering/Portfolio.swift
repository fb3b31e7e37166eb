/// Everything by which a region steers its projects, on one day.
public struct Portfolio: Hashable, Sendable {
  /// The day that the figures are of.
  public var asOf: Day
  /// In code order.
  public var projects: [Project]
  /// By project, then in the order of the programme.
  public var pace: [PaceRow]
  /// By project code, in the order of `pace`.
  public var burnUps: [String: [BurnUp]]
  /// All projects together, then each.
  public var funnels: [FunnelStep]
  public var delays: [DelayRow]
  public var costs: [CostRow]
  public var keptJobs: [KeptJobCost]
  /// All projects together, then each.
  public var equity: [Equity]
  public var closedPeriods: [Period]
  /// Whether the day is a past one: then delays, costs, equity, and what a miss comes from, are empty.
  public var isPast: Bool

  /// What the facts of a day come to.
  public init(_ facts: SteeringFacts) {
    asOf = facts.today
    projects = facts.projects
    pace = facts.results.map { result in
      PaceRow(
        result,
        facts.isPast ? nil : facts.entered[result.project] ?? EnteredParticipants(),
        facts.programme,
        on: facts.today
      )
    }
    burnUps = Dictionary(grouping: facts.results, by: \.project).mapValues { results in
      results.map { result in
        BurnUp(
          result: result.result,
          quantities: result.progress.quantities,
          validations: result.validations,
          recent: result.progress.recentlyValidated,
          startsOn: facts.projects.first { $0.code == result.project }?.agreement.startsOn
            ?? facts.today,
          endsOn: result.progress.endsOn,
          today: facts.today
        )
      }
    }
    let scopes = [nil] + facts.projects.map { Optional($0.code) }
    funnels = scopes.flatMap(facts.funnel(of:))
    delays = facts.delays
    costs = facts.costs
    keptJobs = facts.keptJobs
    equity = facts.isPast ? [] : scopes.map(facts.equity(of:))
    closedPeriods = facts.closedPeriods
    isPast = facts.isPast
  }

  /// Who is served by a project, or by all of them together.
  public func equity(of project: String?) -> Equity? { equity.first { $0.project == project } }

  /// The rows of pace by how near each is to its miss: the lowest ratio first, those without target
  /// to date last, then by project and in the order of the programme.
  public func pace(of result: String?) -> [PaceRow] {
    let kept = pace.enumerated().filter { result == nil || $0.element.result == result }
    return kept.sorted { left, right in
      let ratios = [left, right].map { $0.element.ratioPercent ?? Int.max }
      return ratios[0] == ratios[1] ? left.offset < right.offset : ratios[0] < ratios[1]
    }.map(\.element)
  }
}
