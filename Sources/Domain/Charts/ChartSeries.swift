/// The series of a drawing: the terminal and the page draw the same.
public enum ChartSeries: Hashable, Sendable {
  case lines(LineFigure)
  case bars(BarFigure)
  case map(MapFigure)
}

/// One number of each province and of each commune, to be drawn on the map of the region.
public struct MapFigure: Hashable, Sendable {
  public struct Province: Hashable, Sendable {
    public var name: ReportWord
    public var value: Int
    /// Whether a core service has nobody there.
    public var isGap: Bool

    public init(_ name: ReportWord, _ value: Int, isGap: Bool) {
      (self.name, self.value, self.isGap) = (name, value, isGap)
    }
  }

  /// Every province, in the order of the territory.
  public var provinces: [Province]
  /// The number of each commune that has one, by its code.
  public var communes: [String: Int]

  public init(provinces: [Province], communes: [String: Int]) {
    self.provinces = provinces
    self.communes = communes
  }

  /// The number of the fullest province; at least 1.
  public var most: Int { max(1, provinces.map(\.value).max() ?? 1) }
}

/// Lines over days, sampled at equal steps.
public struct LineFigure: Hashable, Sendable {
  /// What a line stands for; each has a pattern of its own beside its colour.
  public enum Kind: String, CaseIterable, Sendable { case actual, forecast, target }

  /// One line: a value in hundredths at each step, nil where it has none.
  public struct Line: Hashable, Sendable {
    public var kind: Kind
    public var values: [Int?]

    public init(_ kind: Kind, _ values: [Int?]) {
      self.kind = kind
      self.values = values
    }
  }

  public var lines: [Line]
  /// The days of the first and of the last step.
  public var first: Day
  public var last: Day
  /// The days between two steps.
  public var step: Int
  /// The day that is marked; nil when it is not among them.
  public var today: Day?
  /// What the scale must reach at the least, in hundredths: that of figures that compare.
  public var scale = 0

  public init(lines: [Line], first: Day, last: Day, step: Int, today: Day?) {
    self.lines = lines
    self.first = first
    self.last = last
    self.step = step
    self.today = today
  }

  /// The highest value, in hundredths.
  public var most: Int { lines.flatMap { $0.values.compactMap { $0 } }.max() ?? 0 }

  /// What the drawing says: where the target and the validated stand on its marked day, or at its
  /// end.
  public var summary: ReportText {
    let day = today ?? last
    return .reached(
      day,
      target: value(of: .target, on: day),
      validated: value(of: .actual, on: day)
    )
  }

  /// The value of a line on a day, or the last before it.
  private func value(of kind: Kind, on day: Day) -> Int {
    let values = lines.first { $0.kind == kind }?.values ?? []
    return values.prefix(first.days(to: day) / step + 1).reduce(0) { $1 ?? $0 }
  }
}

/// Bars of one measure, each with its name and its figure, and perhaps with a mark to reach.
public struct BarFigure: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public var name: ReportWord
    public var value: Int
    /// What was to be reached; nil has no mark.
    public var mark: Int?
    /// The figure as it is written beside the bar.
    public var figure: ReportValue
    /// A sign beside the figure, so that colour is never alone.
    public var status: ProgressStatus?

    public init(
      _ name: ReportWord,
      _ value: Int,
      mark: Int? = nil,
      figure: ReportValue,
      status: ProgressStatus? = nil
    ) {
      self.name = name
      self.value = value
      self.mark = mark
      self.figure = figure
      self.status = status
    }
  }

  public var bars: [Bar]

  public init(_ bars: [Bar]) { self.bars = bars }

  /// What the longest bar or mark stands for; at least 1.
  public var most: Int { max(1, bars.map { max($0.value, $0.mark ?? 0) }.max() ?? 1) }
}
