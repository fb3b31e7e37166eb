import Canvas
import Domain
import Phrases

/// The burn-up as the terminal draws it.
extension BurnUpCurve {
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
    // Enough steps for the widest chart.
    let figure = figure(today: context.today, over: span, steps: 360)
    let top = LineChart.roundTop(max(1, (most + 99) / 100)) * 100
    let parts = height >= 12 ? 4 : 2
    let labels = (0...parts).map { context.whole(hundredths: top * (parts - $0) / parts) }
    let mark = figure.today.map { today in
      LineChart.Mark(
        step: figure.first.days(to: today) / figure.step,
        label: context.phrases.projects.chart.today
      )
    }
    return LineChart(
      series: figure.lines.map(\.series),
      top: top,
      valueLabels: labels,
      firstLabel: context.phrases.numbers.month(figure.first.month),
      lastLabel: context.phrases.numbers.month(figure.last.month),
      mark: mark,
      range: range(from: figure.first, step: figure.step)
    )
  }

  /// The range of the forecast, at the day that it ends on.
  private func range(from first: Day, step: Int) -> LineChart.Range? {
    guard let low = burnUp.low, let high = burnUp.high, low != high else { return nil }
    let place = first.days(to: low.day) / step
    return LineChart.Range(step: place, low: low.value, high: high.value)
  }
}

extension LineFigure.Line {
  /// The line as it is painted, with what tells it from the others where there is no colour.
  fileprivate var series: Series {
    switch kind {
    case .actual: Series(values, role: .chartActual, pattern: .solid)
    case .forecast: Series(values, role: .chartForecast, pattern: .dot)
    case .target: Series(values, role: .chartTarget, pattern: .dash)
    }
  }
}
