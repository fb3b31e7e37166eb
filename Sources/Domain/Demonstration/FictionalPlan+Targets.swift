extension FictionalPlan {
  /// The projects, with ceilings and advances that fit so many participants.
  public var projects: [Project] { FictionalProjects.projects(participants: persons.count) }

  /// What each project undertook to reach, by quarter and result: from what it will declare and how
  /// high it aimed, with a breakdown for women.
  public var targets: [Target] {
    var counts: [Key: Int] = [:]
    for event in events {
      let key = Key(
        project: Int(persons[Int(event.person)].project),
        result: Int(event.result),
        period: Period(.quarter, holding: event.achievedOn)
      )
      counts[key, default: 0] += 1
    }
    return FictionalProjects.conducts.indices.flatMap { project in
      FictionalPlan.results.indices.flatMap { targets(project, $0, counts) }
    }
  }

  private struct Key: Hashable {
    let project: Int
    let result: Int
    let period: Period
  }

  private func targets(_ project: Int, _ result: Int, _ counts: [Key: Int]) -> [Target] {
    let ambition = FictionalProjects.conducts[project].ambition
    var period = Period(.quarter, holding: FictionalCalendar.agreementStart)
    let current = Period(.quarter, holding: FictionalCalendar.today)
    let last = Period(.quarter, holding: FictionalCalendar.agreementEnd)
    var recent = 0
    var targets: [Target] = []
    while period <= last {
      let planned = counts[Key(project: project, result: result, period: period)] ?? 0
      // Of the quarter that runs, half of what was promised had to be reached by today.
      if period < current { recent = max(recent * 2 / 3, planned) }
      let basis = period < current ? planned : max(planned, recent * 3 / 5)
      let quantity = rounded(basis * ambition * FictionalPlan.lag[result] / 10_000)
      if quantity > 0 {
        let code = "P0\(project + 1)"
        targets.append(
          Target(
            project: code,
            result: FictionalPlan.results[result],
            period: period,
            quantity: quantity
          )
        )
        if result >= 1 {
          targets.append(
            Target(
              project: code,
              result: FictionalPlan.results[result],
              period: period,
              quantity: quantity * 3 / 5,
              group: "F"
            )
          )
        }
      }
      period = period.next
    }
    return targets
  }

  /// What may be validated by now of what was declared, in percent: later results lag more.
  private static let lag = [118, 108, 100, 62]

  /// A number of people that a convention would name.
  private func rounded(_ quantity: Int) -> Int {
    quantity >= 40 ? (quantity + 2) / 5 * 5 : quantity
  }
}
