/// The progress of one project and result: what was planned and what was counted.
public struct ProgressFacts: Hashable, Sendable {
  public var project: String
  public var result: String
  /// Every target line of the project and result; lines with a group are breakdowns (R48).
  public var targets: [Target]
  /// Counts by the claims' own period; a period without claim is absent.
  public var counts: [Period: ProgressCounts]
  /// Claims validated on the last 90 days, today included (R51).
  public var recentlyValidated: Int
  /// The last day of the agreement.
  public var endsOn: Day

  public init(
    project: String,
    result: String,
    targets: [Target],
    counts: [Period: ProgressCounts],
    recentlyValidated: Int,
    endsOn: Day
  ) {
    self.project = project
    self.result = result
    self.targets = targets
    self.counts = counts
    self.recentlyValidated = recentlyValidated
    self.endsOn = endsOn
  }

  /// The total target of each period: the lines without group (R48).
  public var quantities: [(period: Period, quantity: Int)] {
    targets.filter { $0.group == nil }.map { ($0.period, $0.quantity) }
  }

  /// A row for each period with a target or a claim, in order, then the cumulative one (R50).
  public func rows(in programme: Programme, on today: Day) -> [ProgressRow] {
    let quantities = quantities
    var periods = targets.map { $0.period }
    periods += counts.keys
    var seen: [Period] = []
    for period in periods where !seen.contains(period) { seen.append(period) }
    periods = seen.sorted()
    var rows = periods.map { period in
      row(
        period,
        quantities.filter { $0.period == period },
        counts[period] ?? ProgressCounts(),
        programme,
        today
      )
    }
    let total = counts.values.reduce(ProgressCounts(), +)
    var all = row(nil, quantities, total, programme, today)
    all.forecast = forecast(
      validated: total.validated,
      recent: recentlyValidated,
      endsOn: endsOn,
      today: today
    )
    rows.append(all)
    return rows
  }

  private func row(
    _ period: Period?,
    _ quantities: [(period: Period, quantity: Int)],
    _ counts: ProgressCounts,
    _ programme: Programme,
    _ today: Day
  ) -> ProgressRow {
    let toDate = TargetToDate(quantities, on: today)
    let ratio = toDate.ratioPercent(validated: counts.validated)
    return ProgressRow(
      project: project,
      result: result,
      period: period,
      target: quantities.reduce(0) { $0 + $1.quantity },
      declared: counts.declared,
      verified: counts.verified,
      validated: counts.validated,
      paid: counts.paid,
      targetToDate: toDate.hundredths,
      ratioPercent: ratio,
      status: programme.status(ofRatio: ratio)
    )
  }
}
