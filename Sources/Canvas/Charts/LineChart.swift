/// A line of a chart: a value for each step of time, nil where there is none.
public struct Series: Hashable, Sendable {
  public var values: [Int?]
  public var role: Role
  public var pattern: LinePattern

  public init(_ values: [Int?], role: Role, pattern: LinePattern) {
    self.values = values
    self.role = role
    self.pattern = pattern
  }
}

/// A chart of at most three lines over the same steps, from zero (ux.md 3.12).
public struct LineChart: Hashable, Sendable {
  /// Where a step has a vertical mark, with its label such as `auj.`.
  public struct Mark: Hashable, Sendable {
    public var step: Int
    public var label: String

    public init(step: Int, label: String) {
      self.step = step
      self.label = label
    }
  }

  /// Between which values a line may end, at the step where it does.
  public struct Range: Hashable, Sendable {
    public var step: Int
    public var low: Int
    public var high: Int

    public init(step: Int, low: Int, high: Int) {
      self.step = step
      self.low = low
      self.high = high
    }
  }

  /// The most important first: it is drawn over the others.
  public var series: [Series]
  /// The value at the upper end.
  public var top: Int
  /// The labels of the vertical axis from the top to zero, evenly spread.
  public var valueLabels: [String]
  /// The labels of the first and the last step.
  public var firstLabel: String
  public var lastLabel: String
  public var mark: Mark?
  public var range: Range?

  public init(
    series: [Series],
    top: Int,
    valueLabels: [String],
    firstLabel: String,
    lastLabel: String,
    mark: Mark? = nil,
    range: Range? = nil
  ) {
    self.series = Array(series.prefix(3))
    self.top = max(1, top)
    self.valueLabels = valueLabels
    self.firstLabel = firstLabel
    self.lastLabel = lastLabel
    self.mark = mark
    self.range = range
  }

  /// The number of steps: that of the longest series.
  public var steps: Int { series.map(\.values.count).max() ?? 0 }

  /// A round number at or above a value, for the upper end of an axis: its half and its quarter
  /// are plain too, and little of the chart stays empty above the lines.
  public static func roundTop(_ value: Int) -> Int {
    var unit = 1
    while unit < Int.max / 100 {
      for tenths in [10, 12, 16, 20, 24, 30, 40, 50, 60, 80] {
        let candidate = tenths * unit
        if candidate % 10 == 0 && candidate / 10 >= value { return candidate / 10 }
      }
      unit *= 10
    }
    return value
  }

  /// The dots of one series in its pattern.
  func dots(of series: Series, on cells: Size, graphics: Graphics) -> DotGrid {
    var grid = DotGrid(cells: cells, graphics: graphics)
    let size = grid.size
    guard steps > 0 && size.width > 0 && size.height > 0 else { return grid }
    var previous: Int?
    for x in 0..<size.width {
      guard let y = height(of: series, atDot: x, in: size) else {
        previous = nil
        continue
      }
      let from = previous.map { $0 < y ? $0 + 1 : $0 > y ? $0 - 1 : y } ?? y
      previous = y
      guard isDrawn(x, series.pattern, graphics) else { continue }
      for dot in min(from, y)...max(from, y) {
        grid.set(x: x, y: dot)
        // The solid line is doubled, upwards where it would fall off the lower edge.
        if series.pattern == .solid && graphics == .braille {
          grid.set(x: x, y: dot + 1 < size.height ? dot + 1 : dot - 1)
        }
      }
    }
    return grid
  }

  /// The row of dots where a series stands in a column of dots, between its two nearest steps.
  private func height(of series: Series, atDot x: Int, in size: Size) -> Int? {
    let span = max(1, size.width - 1)
    let place = Double(x) * Double(max(0, steps - 1)) / Double(span)
    let before = Int(place)
    let after = min(steps - 1, before + 1)
    guard before < series.values.count, let first = series.values[before] else { return nil }
    let share = place - Double(before)
    var value = Double(first)
    if share > 0.000_001 {
      guard after < series.values.count, let second = series.values[after] else { return nil }
      value += (Double(second) - value) * share
    }
    let kept = max(0, min(value, Double(top)))
    return size.height - 1 - floored(kept * Double(size.height - 1) / Double(top) + 0.5)
  }

  private func isDrawn(_ x: Int, _ pattern: LinePattern, _ graphics: Graphics) -> Bool {
    switch (pattern, graphics) {
    case (.solid, _), (_, .ascii): true
    case (.dash, .braille): x % 6 < 4
    case (.dash, .block): x % 4 < 3
    case (.dot, .braille): x % 4 == 0
    case (.dot, .block): x % 2 == 0
    }
  }
}
