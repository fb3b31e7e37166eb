import Canvas
import Domain
import Phrases

/// The burn-up of a result as a function of days, in hundredths of a result: the chart and its text
/// twin both read it.
struct BurnUpCurve: Hashable, Sendable {
  var burnUp: BurnUp
  var startsOn: Day
  var endsOn: Day

  /// The first and the last day that the chart shows.
  var span: ClosedRange<Day> {
    let points = burnUp.target + burnUp.validated + burnUp.forecast
    // A line still at zero needs no room before the agreement starts.
    let first = points.filter { $0.value > 0 }.map(\.day).min() ?? startsOn
    let last = points.map(\.day).max() ?? endsOn
    return min(first, startsOn)...max(last, endsOn, startsOn)
  }

  /// Whether there is nothing to draw.
  var isEmpty: Bool {
    burnUp.target.allSatisfy { $0.value == 0 } && burnUp.validated.allSatisfy { $0.value == 0 }
  }

  /// The target at a day: it grows evenly between its corners, and stays after the last.
  func target(at day: Day) -> Int? {
    guard let last = burnUp.target.last else { return nil }
    return day > last.day ? last.value : Self.between(burnUp.target, day)
  }

  /// What was validated by a day; nil on days to come.
  func validated(at day: Day) -> Int? {
    guard let last = burnUp.validated.last, day <= last.day else { return nil }
    return burnUp.validated.last { $0.day <= day }?.value
  }

  /// The forecast at a day; nil before today.
  func forecast(at day: Day) -> Int? { Self.between(burnUp.forecast, day) }

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
  func days(today: Day) -> [Day] {
    Set(burnUp.target.map(\.day) + [today, endsOn]).filter { $0 >= startsOn }.sorted()
  }

  /// The greatest value of its lines, in hundredths.
  var most: Int {
    let points = burnUp.target + burnUp.validated + burnUp.forecast
    return (points + [burnUp.high].compactMap { $0 }).map(\.value).max() ?? 0
  }

  /// The chart: target dashed, validated solid, forecast dotted.
  func chart(_ context: Context, height: Int) -> LineChart {
    chart(context, over: span, most: most, height: height)
  }

  /// The same over other days, and up to another value: those of curves that compare.
  func chart(
    _ context: Context,
    over span: ClosedRange<Day>,
    most: Int,
    height: Int
  ) -> LineChart {
    let first = span.lowerBound
    let days = first.days(to: span.upperBound)
    // Enough steps for the widest chart, one day at the least.
    let step = max(1, days / 360)
    let steps = days / step + 1
    let sample = (0..<steps).map { first.adding(days: $0 * step) }
    let series = [
      Series(sample.map(validated), role: .chartActual, pattern: .solid),
      Series(sample.map(forecast), role: .chartForecast, pattern: .dot),
      Series(sample.map(target), role: .chartTarget, pattern: .dash),
    ]
    let top = LineChart.roundTop(max(1, (most + 99) / 100)) * 100
    let parts = height >= 12 ? 4 : 2
    let labels = (0...parts).map { context.hundredths(top * (parts - $0) / parts) }
    let mark = LineChart.Mark(
      step: first.days(to: context.today) / step,
      label: context.phrases.projects.chart.today
    )
    return LineChart(
      series: series,
      top: top,
      valueLabels: labels,
      firstLabel: context.phrases.numbers.month(first.month),
      lastLabel: context.phrases.numbers.month(span.upperBound.month),
      mark: span.contains(context.today) ? mark : nil,
      range: range(from: first, step: step)
    )
  }

  /// The range of the forecast, at the day that it ends on.
  private func range(from first: Day, step: Int) -> LineChart.Range? {
    guard let low = burnUp.low, let high = burnUp.high, low != high else { return nil }
    let place = first.days(to: low.day) / step
    return LineChart.Range(step: place, low: low.value, high: high.value)
  }
}
