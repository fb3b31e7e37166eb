import Domain
import Phrases

/// One kind of work, week after week.
struct WeekSeries: Hashable, Sendable {
  enum Direction: Hashable, Sendable {
    case rising, falling, steady
  }

  var label: String
  /// One value a week, the oldest first; the last week is the one under way.
  var values: [Int]
  /// The last 4 full weeks less the 4 before.
  var change: Int
  var direction: Direction

  init(label: String, values: [Int], isLastFull: Bool) {
    self.label = label
    self.values = values
    let full = isLastFull ? values[...] : values.dropLast()
    let recent = full.suffix(4).reduce(0, +)
    let before = full.dropLast(4).suffix(4).reduce(0, +)
    change = recent - before
    // Less than a tenth either way is no trend.
    direction =
      change * 10 > before ? .rising : -change * 10 > before ? .falling : .steady
  }

  var latest: Int { values.last ?? 0 }

  /// The direction in a word.
  func word(_ phrases: DashboardPhrases.TrendPhrases) -> String {
    switch direction {
    case .rising: phrases.rising
    case .falling: phrases.falling
    case .steady: phrases.steady
    }
  }
}

extension DashboardFigures {
  /// Received, concluded and decided over so many weeks.
  func series(weeks count: Int) -> [WeekSeries] {
    let weeks = dashboard.weeks
    let isLastFull = weeks.last.map { $0.monday.adding(days: 6) <= context.today } ?? false
    let kinds = [
      (phrases.received, weeks.map(\.received)), (phrases.concluded, weeks.map(\.concluded)),
      (phrases.decided, weeks.map(\.decided)),
    ]
    return kinds.map { label, values in
      let all = WeekSeries(label: label, values: values, isLastFull: isLastFull)
      var shown = all
      shown.values = Array(values.suffix(count))
      return shown
    }
  }
}
