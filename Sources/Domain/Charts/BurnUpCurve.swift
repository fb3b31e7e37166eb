/// The burn-up of a result as a function of days, in hundredths of a result: the chart and its text
/// twin both read it.
public struct BurnUpCurve: Hashable, Sendable {
  public var burnUp: BurnUp
  public var startsOn: Day
  public var endsOn: Day

  public init(burnUp: BurnUp, startsOn: Day, endsOn: Day) {
    self.burnUp = burnUp
    self.startsOn = startsOn
    self.endsOn = endsOn
  }

  /// The first and the last day that the chart shows.
  public var span: ClosedRange<Day> {
    let points = burnUp.target + burnUp.validated + burnUp.forecast
    // A line still at zero needs no room before the agreement starts.
    let first = points.filter { $0.value > 0 }.map(\.day).min() ?? startsOn
    let last = points.map(\.day).max() ?? endsOn
    return min(first, startsOn)...max(last, endsOn, startsOn)
  }

  /// Whether there is nothing to draw.
  public var isEmpty: Bool {
    burnUp.target.allSatisfy { $0.value == 0 } && burnUp.validated.allSatisfy { $0.value == 0 }
  }

  /// The target at a day: it grows evenly between its corners, and stays after the last.
  public func target(at day: Day) -> Int? {
    guard let last = burnUp.target.last else { return nil }
    return day > last.day ? last.value : Self.between(burnUp.target, day)
  }

  /// What was validated by a day; nil on days to come.
  public func validated(at day: Day) -> Int? {
    guard let last = burnUp.validated.last, day <= last.day else { return nil }
    return burnUp.validated.last { $0.day <= day }?.value
  }

  /// The forecast at a day; nil before today.
  public func forecast(at day: Day) -> Int? { Self.between(burnUp.forecast, day) }

  private static func between(_ points: [BurnUp.Point], _ day: Day) -> Int? {
    guard let after = points.firstIndex(where: { $0.day >= day }) else { return nil }
    let end = points[after]
    if end.day == day { return end.value }
    guard after > 0 else { return nil }
    let start = points[after - 1]
    let rise = (end.value - start.value) * start.day.days(to: day)
    // Half up, as the target to date is (R50).
    return start.value + roundedHalfUp(rise, over: max(1, start.day.days(to: end.day)))
  }

  /// The days that the text twin names: the corners of the target, then today, then the end.
  public func days(today: Day) -> [Day] {
    Set(burnUp.target.map(\.day) + [today, endsOn]).filter { $0 >= startsOn }.sorted()
  }

  /// The greatest value of its lines, in hundredths.
  public var most: Int {
    let points = burnUp.target + burnUp.validated + burnUp.forecast
    return (points + [burnUp.high].compactMap { $0 }).map(\.value).max() ?? 0
  }

  /// The lines that are drawn, over its own days or over those of curves that compare: so many steps
  /// at the most, a day each at the least.
  public func figure(today: Day, over days: ClosedRange<Day>? = nil, steps most: Int) -> LineFigure
  {
    let span = days ?? span
    let first = span.lowerBound
    let length = first.days(to: span.upperBound)
    let step = max(1, (length + most - 1) / max(1, most))
    // The last step may be a shorter one: the end is always drawn.
    let sample = (0...(length + step - 1) / step).map { first.adding(days: min(length, $0 * step)) }
    return LineFigure(
      lines: [
        .init(.actual, sample.map(validated)), .init(.forecast, sample.map(forecast)),
        .init(.target, sample.map(target)),
      ],
      first: first,
      last: span.upperBound,
      step: step,
      today: span.contains(today) ? today : nil
    )
  }
}
