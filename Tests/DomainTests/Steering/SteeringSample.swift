import Domain

/// Facts that the tests of steering start from: two chained results of one project, or of two.
enum SteeringSample {
  /// The day of the figures: 53 of the 92 days of the fourth quarter have gone.
  static let today = day("2026-11-22")

  static func result(
    _ result: String = "R1",
    project: String = "P01",
    targets: [(period: String, quantity: Int, group: String?)] = [],
    validated: Int = 0,
    paid: Int = 0,
    endsOn: String = "2027-02-20"
  ) -> ResultFacts {
    ResultFacts(
      progress: ProgressFacts(
        project: project,
        result: result,
        targets: targets.map {
          Target(
            project: project,
            result: result,
            period: period($0.period),
            quantity: $0.quantity,
            group: $0.group
          )
        },
        counts: [
          period("2026-T3"): ProgressCounts(declared: validated, validated: validated, paid: paid)
        ],
        recentlyValidated: 0,
        endsOn: day(endsOn)
      )
    )
  }

  /// Buckets of validated claims, and of paid ones among them.
  static func buckets(
    _ axis: BreakdownRow.Axis,
    _ counts: [String: (validated: Int, paid: Int)]
  ) -> [BucketKey: BucketCounts] {
    Dictionary(
      uniqueKeysWithValues: counts.map {
        (
          BucketKey(axis: axis, bucket: $0.key),
          BucketCounts(validated: $0.value.validated, paid: $0.value.paid)
        )
      }
    )
  }

  static func entered(
    _ rows: [(number: Int, sex: String, groups: [String], province: String)]
  ) -> EnteredParticipants {
    var entered = EnteredParticipants()
    for row in rows {
      entered.add(
        row.number,
        sex: row.sex,
        education: "none",
        groups: row.groups,
        province: row.province
      )
    }
    return entered
  }

  static func portfolio(
    _ results: [ResultFacts],
    entered: [String: EnteredParticipants] = [:]
  ) -> Portfolio {
    let codes = Set(results.map(\.project)).sorted()
    return Portfolio(
      SteeringFacts(
        programme: Sample.programme,
        today: today,
        projects: codes.map { code in
          var project = Sample.project
          project.code = code
          return project
        },
        results: results,
        entered: entered
      )
    )
  }
}
