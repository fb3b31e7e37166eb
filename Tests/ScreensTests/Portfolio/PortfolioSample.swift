import Domain

/// Four projects to compare: two late, one to be watched, one on course; their figures are those that
/// the rules compute.
enum PortfolioSample {
  static let portfolio = Portfolio(facts)
  static let bare = Portfolio(
    SteeringFacts(programme: programme, today: RegionSample.today, projects: [])
  )

  private static let programme: Programme = {
    var programme = RegionSample.programme
    programme.results[1].predecessor = "R1"
    return programme
  }()

  private static let facts: SteeringFacts = {
    let projects = RegionSample.projects.map(\.project).sorted {
      precedesByBytes($0.code, $1.code)
    }
    return SteeringFacts(
      programme: programme,
      today: RegionSample.today,
      projects: projects,
      results: projects.enumerated().flatMap { index, project in
        [
          result(project, "R1", place: index, a: 30 + 12 * index),
          result(project, "R2", place: index, a: 8 + 3 * index),
        ]
      },
      entered: Dictionary(uniqueKeysWithValues: projects.map { ($0.code, entered) }),
      closedPeriods: ["2026-T1", "2026-T2"].compactMap { Period($0) }
    )
  }()

  private static let entered: EnteredParticipants = {
    var entered = EnteredParticipants()
    entered.add(90, sex: "F", education: "none", groups: ["women", "rural"], province: "07.431")
    entered.add(40, sex: "F", education: "secondary", groups: ["women"], province: "07.585")
    entered.add(60, sex: "M", education: "higher", groups: [], province: "07.431")
    entered.add(4, sex: "unknown", education: "unknown", groups: [], province: "unknown")
    return entered
  }()

  /// A result of which so many claims are validated, half of them paid.
  private static func result(_ project: Project, _ code: String, place: Int, a validated: Int)
    -> ResultFacts
  {
    let today = RegionSample.today
    let days = (0..<validated).map { (today.adding(days: -4 * (validated - $0)), 1) }
    var facts = ResultFacts(
      progress: ProgressFacts(
        project: project.code,
        result: code,
        targets: ["2026-T1", "2026-T2", "2026-T3", "2026-T4", "2027-T1"].compactMap { text in
          Period(text).map {
            Target(project: project.code, result: code, period: $0, quantity: 18 - place)
          }
        },
        counts: Period("2026-T3").map {
          [
            $0: ProgressCounts(
              declared: validated + 9,
              verified: validated,
              validated: validated,
              paid: validated / 2
            )
          ]
        } ?? [:],
        recentlyValidated: RecentValidations(days, today: today).sum,
        endsOn: project.agreement.endsOn
      ),
      validations: days,
      delays: [
        .declaration: DelayHistogram([4 + place: validated, 20 + place: 5]),
        .verification: DelayHistogram([9 + 2 * place: validated, 31: 3]),
        .validation: DelayHistogram([15 + 2 * place: validated, 44: 3]),
      ],
      paidLines: PaidLines(
        quantity: validated / 2,
        gross: Money(centimes: Int64(validated / 2) * 410_000),
        deductions: Money(centimes: Int64(place) * 95_000),
        regularised: .zero
      )
    )
    let women = validated / 3
    for (axis, first, second) in [
      (BreakdownRow.Axis.sex, "F", "M"), (.education, "none", "higher"),
      (.province, "07.431", "07.585"),
      (.group, "rural+women", "unknown"),
    ] {
      facts.count(women / 2, in: first, of: axis, state: .paid)
      facts.count(women - women / 2, in: first, of: axis, state: .validated)
      facts.count(validated / 2 - women / 2, in: second, of: axis, state: .paid)
      let rest = validated - women - (validated / 2 - women / 2)
      facts.count(rest, in: second, of: axis, state: .inPayment)
    }
    return facts
  }
}
