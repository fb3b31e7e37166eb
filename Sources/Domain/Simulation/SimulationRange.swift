/// Between which values an outcome falls over the draws.
public struct SimulationRange: Hashable, Sendable {
  /// A tenth of the draws are at or under `low`, half at or under `middle`, nine tenths at or under
  /// `high`.
  public var low: Int64
  public var middle: Int64
  public var high: Int64
  /// Half to even.
  public var mean: Int64

  /// The range of some draws, which are sorted in place; nil of none.
  init?(_ values: inout [Int64]) {
    guard !values.isEmpty else { return nil }
    values.sort()
    let sum = values.reduce(Int128(0)) { $0 + Int128($1) }
    low = SimulationRange.value(values, 10)
    middle = SimulationRange.value(values, 50)
    high = SimulationRange.value(values, 90)
    mean = Int64(roundedHalfToEven(sum, over: Int128(values.count)))
  }

  /// The least value that so many hundredths of the sorted values do not pass.
  private static func value(_ sorted: [Int64], _ percent: Int) -> Int64 {
    sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
  }
}

/// What the draws of a design come to.
public struct SimulationRanges: Hashable, Sendable {
  public var draws: Int
  public var seed: Int
  /// By outcome; one that is of nothing in every draw is missing.
  public var byMeasure: [SimulationMeasure: SimulationRange]
  /// By month: placements, kept jobs and the operator's purse.
  public var placed: [SimulationRange]
  public var kept: [SimulationRange]
  public var balance: [SimulationRange]
  /// How often the payer's cost passes the envelope, and the operator loses, in basis points.
  public var overEnvelope: BasisPoints
  public var operatorLoses: BasisPoints

  /// How many draws a range is made of.
  public static let usualDraws = 10_000

  public subscript(measure: SimulationMeasure) -> SimulationRange? { byMeasure[measure] }

  /// Draws a design so many times, from the seed of its parameters.
  public init(_ parameters: SimulationParameters, draws: Int = SimulationRanges.usualDraws) {
    self.init(SimulationEngine(parameters, BoundTable()), draws: draws)
  }

  init(_ source: SimulationEngine, draws: Int) {
    var engine = source
    let parameters = engine.parameters
    var chance = RandomChance(
      rates: engine.chain.map(\.rate),
      gap: parameters.gap,
      seed: parameters.seed
    )
    let months = engine.received.count
    var columns = DrawColumns(months: months, draws: draws)
    var (over, lost) = (0, 0)
    for draw in 0..<draws {
      engine.run(&chance)
      columns.keep(engine, draw)
      if engine.figures.payerCost > parameters.envelope { over += 1 }
      if engine.figures.margin < .zero { lost += 1 }
    }
    self.draws = draws
    seed = parameters.seed
    byMeasure = columns.measures()
    placed = columns.ranges(of: \.placed)
    kept = columns.ranges(of: \.kept)
    balance = columns.ranges(of: \.balance)
    let whole = max(1, draws)
    overEnvelope = roundedHalfUp(over * 10_000, over: whole)
    operatorLoses = roundedHalfUp(lost * 10_000, over: whole)
  }
}

/// The values of every draw, a column for each outcome and month.
private struct DrawColumns {
  let months: Int
  let draws: Int
  private var values: [SimulationMeasure: [Int64]] = [:]
  var placed: [Int64]
  var kept: [Int64]
  var balance: [Int64]

  init(months: Int, draws: Int) {
    (self.months, self.draws) = (months, draws)
    placed = Array(repeating: 0, count: months * draws)
    (kept, balance) = (placed, placed)
    for measure in SimulationMeasure.allCases { values[measure] = [] }
  }

  mutating func keep(_ engine: SimulationEngine, _ draw: Int) {
    for measure in SimulationMeasure.allCases {
      if let value = engine.figures[measure] { values[measure, default: []].append(value) }
    }
    var (jobs, lasting, purse): (Int64, Int64, Int64) = (0, 0, 0)
    for month in 0..<months {
      jobs += Int64(engine.placedBy[month])
      lasting += Int64(engine.keptBy[month])
      purse += engine.received[month] - engine.spent[month]
      let place = month * draws + draw
      (placed[place], kept[place], balance[place]) = (jobs, lasting, purse)
    }
  }

  func measures() -> [SimulationMeasure: SimulationRange] {
    values.compactMapValues { column in
      var column = column
      return SimulationRange(&column)
    }
  }

  func ranges(of columns: KeyPath<DrawColumns, [Int64]>) -> [SimulationRange] {
    let all = self[keyPath: columns]
    return (0..<months).compactMap { month in
      var column = Array(all[month * draws..<(month + 1) * draws])
      return SimulationRange(&column)
    }
  }
}
