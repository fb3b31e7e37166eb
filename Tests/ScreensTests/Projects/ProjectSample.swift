import Domain

/// One project in full, whose figures are those that the rules compute.
enum ProjectSample {
  static let facts = ProgressFacts(
    project: "P07",
    result: "R1",
    targets: ["2026-T1", "2026-T2", "2026-T3", "2026-T4", "2027-T1", "2027-T2"].enumerated()
      .compactMap { index, code in
        Period(code).map {
          Target(project: "P07", result: "R1", period: $0, quantity: 30 + 10 * index)
        }
      },
    counts: counts,
    recentlyValidated: 29,
    endsOn: RegionSample.projects[1].project.agreement.endsOn
  )

  static let second: ProgressFacts = {
    var facts = ProjectSample.facts
    facts.result = "R2"
    facts.targets = facts.targets.map { target in
      var target = target
      target.result = "R2"
      target.quantity /= 2
      return target
    }
    facts.counts = [:]
    facts.recentlyValidated = 0
    return facts
  }()

  private static let counts: [Period: ProgressCounts] = {
    var counts: [Period: ProgressCounts] = [:]
    for (index, code) in ["2026-T1", "2026-T2", "2026-T3", "2026-T4"].enumerated() {
      guard let period = Period(code) else { continue }
      var count = ProgressCounts()
      count.declared = 30 + 2 * index
      count.verified = 20 + index
      count.validated = 14 + 2 * index
      count.paid = 10 - 2 * index
      counts[period] = count
    }
    return counts
  }()

  private static let validations: [(day: Day, count: Int)] = (0..<34).map { index in
    (RegionSample.today.adding(days: -310 + 9 * index), 2)
  }

  static func burnUp(_ facts: ProgressFacts) -> BurnUp {
    let agreement = RegionSample.projects[1].project.agreement
    return BurnUp(
      result: facts.result,
      quantities: facts.quantities,
      validations: facts.counts.isEmpty ? [] : validations,
      recent: facts.recentlyValidated,
      startsOn: agreement.startsOn,
      endsOn: agreement.endsOn,
      today: RegionSample.today
    )
  }

  private static func row(_ axis: BreakdownRow.Axis, _ bucket: String, _ count: Int)
    -> BreakdownRow
  {
    BreakdownRow(
      axis: axis,
      bucket: bucket,
      declared: count * 2,
      verified: count + 1,
      validated: count
    )
  }

  static let breakdown: [BreakdownRow] = [
    row(.sex, "F", 37), row(.sex, "M", 29), row(.sex, BreakdownRow.unknown, 2),
    row(.group, "rural", 8), row(.group, "rural+women", 21), row(.group, "women", 16),
    row(.group, BreakdownRow.unknown, 23), row(.province, "07.431", 44),
    row(.province, "07.585", 22), row(.province, BreakdownRow.unknown, 2),
    row(.education, "higher", 20), row(.education, "none", 12), row(.education, "secondary", 30),
    row(.education, BreakdownRow.unknown, 6),
  ]

  static let detail = ProjectDetail(
    row: RegionSample.projects[1],
    results: ["R1", "R2"],
    progress: [facts, second].flatMap {
      $0.rows(in: RegionSample.programme, on: RegionSample.today)
    },
    burnUps: [burnUp(facts), burnUp(second)],
    breakdowns: ["R1": breakdown, "R2": []],
    history: (0..<3).map(RegionSample.entry)
  )

  static let bare = ProjectDetail(
    row: RegionSample.projects[1],
    results: [],
    progress: [],
    burnUps: [],
    breakdowns: [:]
  )
}
