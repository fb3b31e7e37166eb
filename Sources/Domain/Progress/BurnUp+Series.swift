extension BurnUp {
  /// The burn-up of a result, with cumulative points in hundredths.
  ///
  /// - Parameters:
  ///   - quantities: the total target of each period; between its first and last day a period's
  ///     target grows evenly, as the target to date does (R49).
  ///   - validations: how many claims were validated on each day, in order of days.
  ///   - recent: how many of them on the last 90 days (R51).
  public init(
    result: String,
    quantities: [(period: Period, quantity: Int)],
    validations: [(day: Day, count: Int)],
    recent: Int,
    startsOn: Day,
    endsOn: Day,
    today: Day
  ) {
    let validated = BurnUp.cumulated(validations, from: startsOn, through: today)
    let reached = validations.reduce(0) { $0 + $1.count }
    let end = Domain.forecast(validated: reached, recent: recent, endsOn: endsOn, today: today)
    let range = ForecastRange(
      validated: reached,
      recent: RecentValidations(validations, today: today),
      endsOn: endsOn,
      today: today
    )
    self.init(
      result: result,
      target: BurnUp.targetPoints(quantities),
      validated: validated,
      forecast: endsOn > today
        ? [Point(day: today, value: reached * 100), Point(day: endsOn, value: end * 100)] : [],
      low: endsOn > today ? Point(day: endsOn, value: range.low * 100) : nil,
      high: endsOn > today ? Point(day: endsOn, value: range.high * 100) : nil
    )
  }

  /// Corners of the target line: nothing before the first period, then the sum at the end of each.
  private static func targetPoints(
    _ quantities: [(period: Period, quantity: Int)]
  ) -> [Point] {
    var points: [Point] = []
    var sum = 0
    for (period, quantity) in quantities.sorted(by: { $0.period < $1.period }) {
      let eve = period.firstDay.adding(days: -1)
      if points.last?.day != period.lastDay, points.last?.day != eve {
        points.append(Point(day: eve, value: sum * 100))
      }
      sum += quantity
      if points.last?.day == period.lastDay { points.removeLast() }
      points.append(Point(day: period.lastDay, value: sum * 100))
    }
    return points
  }

  private static func cumulated(
    _ validations: [(day: Day, count: Int)],
    from start: Day,
    through today: Day
  ) -> [Point] {
    let first = min(start, validations.first?.day ?? start)
    var points = [Point(day: first, value: 0)]
    var sum = 0
    for (day, count) in validations where count > 0 {
      sum += count
      if points.last?.day == day { points.removeLast() }
      points.append(Point(day: day, value: sum * 100))
    }
    if let last = points.last, last.day < today {
      points.append(Point(day: today, value: last.value))
    }
    return points
  }
}
