/// What a real project shows, for a scenario to start from.
public struct SimulationBasis: Hashable, Sendable {
  public var project: Project
  public var programme: Programme
  /// Participants entered so far, and those of each target group.
  public var entered: Int
  public var groups: [String: Int]
  /// What the targets of the first result ask for.
  public var target: Int
  public var funnel: [FunnelStep]
  public var delays: [DelayRow]
  /// Claims examined in closed strata, and those of them confirmed.
  public var examined: Int
  public var confirmed: Int

  public init(
    project: Project,
    programme: Programme,
    entered: Int = 0,
    groups: [String: Int] = [:],
    target: Int = 0,
    funnel: [FunnelStep] = [],
    delays: [DelayRow] = [],
    examined: Int = 0,
    confirmed: Int = 0
  ) {
    self.project = project
    self.programme = programme
    self.entered = entered
    self.groups = groups
    self.target = target
    self.funnel = funnel
    self.delays = delays
    self.examined = examined
    self.confirmed = confirmed
  }

  /// The scenario of the project, and which of its parameters it shows; the others are assumptions.
  ///
  /// Conversions are those validated so far, which a project that has only begun shows low; what was
  /// promised is what the targets assume. The bonus is that of its most numerous group.
  public func parameters(
    on today: Day
  ) -> (parameters: SimulationParameters, sourced: Set<SimulationParameter>) {
    let agreement = project.agreement
    var found = SimulationParameters(programme, on: today, province: project.provinces.first)
    var sourced: Set<SimulationParameter> = [
      .advance, .recovery, .holdback, .ceiling, .participantCap, .durationMonths, .coverage,
    ]
    found.results = found.results.filter { result in
      funnel.contains { $0.result == result.code }
    }
    if found.results.isEmpty { found.results = SimulationParameters(programme, on: today).results }
    let start = agreement.startsOn.civil
    found.startsOn = Day(year: start.year, month: start.month, day: 1) ?? agreement.startsOn
    if max(entered, target) > 0 {
      found.participants = max(entered, target)
      sourced.insert(.participants)
    }
    for place in found.results.indices {
      sourced.insert(.price(place))
      if let rate = rate(of: found.results[place]) {
        found.results[place].rate = rate
        found.results[place].promised = rate
        sourced.insert(.rate(place))
      }
      let step = funnel.first { $0.result == found.results[place].code }
      if let promised = step?.assumption { found.results[place].promised = min(promised, 10_000) }
    }
    setGroup(&found, &sourced)
    setDelays(&found, &sourced)
    if examined > 0 {
      found.gap = gap(examined: examined, confirmed: confirmed)
      sourced.insert(.gap)
    }
    found.setAssumptions()
    found.durationMonths = max(
      1,
      agreement.endsOn.adding(days: 1).month.number - found.startsOn.month.number
    )
    (found.advance, found.ceiling) = (agreement.advance, agreement.ceiling)
    (found.recovery, found.holdback) = (agreement.recovery, agreement.holdback)
    found.participantCap = agreement.participantCap
    if let ceiling = agreement.ceiling {
      found.envelope = ceiling
      sourced.insert(.envelope)
    }
    return (found, sourced)
  }

  /// The rate that the funnel shows; the first result is compared to those who entered.
  private func rate(of result: SimulatedResult) -> BasisPoints? {
    guard let step = funnel.first(where: { $0.result == result.code }) else { return nil }
    if let conversion = step.conversion { return min(conversion, 10_000) }
    guard step.predecessor == nil, entered > 0, step.validated > 0 else { return nil }
    return min(10_000, roundedHalfUp(step.validated * 10_000, over: entered))
  }

  private func setGroup(
    _ found: inout SimulationParameters,
    _ sourced: inout Set<SimulationParameter>
  ) {
    let bonus = EquityBonus(programme)
    let known = groups.filter { bonus.rate(of: $0.key) > 0 }.sorted {
      $0.value == $1.value ? precedesByBytes($0.key, $1.key) : $0.value > $1.value
    }
    guard let (group, count) = known.first, entered > 0 else { return }
    found.bonus = bonus.rate(of: group)
    found.bonusShare = min(10_000, roundedHalfUp(count * 10_000, over: entered))
    sourced.formUnion([.bonus, .bonusShare])
  }

  private func setDelays(
    _ found: inout SimulationParameters,
    _ sourced: inout Set<SimulationParameter>
  ) {
    for row in delays where row.project == project.code && row.result == nil {
      switch row.kind {
      case .declaration:
        found.declarationDays = row.median
        sourced.insert(.declarationDays)
      case .verification:
        found.verificationDays = row.median
        sourced.insert(.verificationDays)
      case .decision:
        found.certificationDays = row.median
        sourced.insert(.certificationDays)
      case .validation: break
      }
    }
  }
}
