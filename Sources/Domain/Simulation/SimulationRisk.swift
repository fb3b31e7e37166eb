/// What may go wrong with a design.
public enum SimulationRisk: String, CaseIterable, Sendable {
  case dropOut, notPlaced, notKept, notConfirmed, paidLate, priceTooLow
}

/// Who bears a risk: what the operator and the payer lose when it comes true.
public struct RiskShare: Hashable, Sendable {
  public var risk: SimulationRisk
  /// The operator's loss: its margin, and of a late payment the cash that it must find, month after
  /// month.
  public var operatorLoss: Money
  /// The payer's: what it pays over the same cost for each job truly kept.
  public var payerLoss: Money

  public init(risk: SimulationRisk, operatorLoss: Money, payerLoss: Money) {
    (self.risk, self.operatorLoss, self.payerLoss) = (risk, operatorLoss, payerLoss)
  }

  /// The operator's share of the loss, half up; nil when nobody loses.
  public var operatorShare: BasisPoints? {
    let sum = Int128(operatorLoss.centimes) + Int128(payerLoss.centimes)
    guard sum > 0 else { return nil }
    return BasisPoints((Int128(operatorLoss.centimes) * 20_000 + sum) / (2 * sum))
  }
}

extension SimulationRisk {
  /// A tenth of the people fewer, or of the cost more.
  private static func tenth(_ value: Int) -> Int { roundedHalfUp(value, over: 10) }
  /// How much later a late payment comes, in days.
  public static let lateDays = 60
  /// How many more claims are not confirmed: five in a hundred.
  public static let gapMore: BasisPoints = 500

  /// The design in which the risk has come true; nil where the chain has no such step.
  func struck(_ parameters: SimulationParameters) -> SimulationParameters? {
    var struck = parameters
    switch self {
    case .dropOut:
      guard
        let place = parameters.results.firstIndex(where: {
          $0.level == .training || $0.level == .certification
        })
      else { return nil }
      lower(.rate(place), in: &struck)
    case .notPlaced: lower(.rate(parameters.placementIndex), in: &struck)
    case .notKept:
      guard parameters.keptIndex > parameters.placementIndex else { return nil }
      lower(.rate(parameters.keptIndex), in: &struck)
    case .notConfirmed: struck[.gap] = parameters.gap + SimulationRisk.gapMore
    case .paidLate: struck[.paymentDays] = parameters.paymentDays + SimulationRisk.lateDays
    case .priceTooLow:
      let cost = Int(parameters.participantCost.centimes)
      struck[.participantCost] = cost + SimulationRisk.tenth(cost)
    }
    return struck
  }

  private func lower(_ parameter: SimulationParameter, in parameters: inout SimulationParameters) {
    let value = parameters[parameter] ?? 0
    parameters[parameter] = value - SimulationRisk.tenth(value)
  }
}

extension SimulationSearch {
  /// Who bears each risk of the design.
  func risks(_ base: SimulationFigures) -> [RiskShare] {
    SimulationRisk.allCases.compactMap { risk in
      guard let struck = risk.struck(parameters) else { return nil }
      let after = figures(struck)
      let loss =
        risk == .paidLate
        ? after.cashMonths.centimes - base.cashMonths.centimes
        : base.margin.centimes - after.margin.centimes
      return RiskShare(
        risk: risk,
        operatorLoss: Money(centimes: max(0, loss)),
        payerLoss: SimulationSearch.overpaid(base, after)
      )
    }
  }

  /// What is paid beyond the cost for each truly kept job that the design had.
  private static func overpaid(_ base: SimulationFigures, _ after: SimulationFigures) -> Money {
    guard base.keptTruly > 0 else { return .zero }
    let fair = roundedHalfToEven(
      Int128(base.payerCost.centimes) * Int128(after.keptTruly),
      over: Int128(base.keptTruly)
    )
    return Money(centimes: max(0, after.payerCost.centimes - Int64(fair)))
  }
}

/// Everything that takes a while to find of a design.
public struct SimulationAnalysis: Hashable, Sendable {
  public var parameters: SimulationParameters
  public var base: SimulationFigures
  public var ranges: SimulationRanges
  public var sensitivity: [SimulationSensitivity]
  /// The lowest rate of the placement at which the operator loses nothing.
  public var breakEven: BasisPoints?
  public var risks: [RiskShare]

  /// Analyses a design.
  public init(_ parameters: SimulationParameters, draws: Int = SimulationRanges.usualDraws) {
    let bounds = BoundTable()
    let search = SimulationSearch(parameters, bounds)
    self.parameters = parameters
    base = search.figures(parameters)
    ranges = SimulationRanges(SimulationEngine(parameters, bounds), draws: draws)
    sensitivity = search.sensitivity()
    breakEven = search.breakEven(of: parameters.placementIndex)
    risks = search.risks(base)
  }

  /// The parameters that move an outcome most first.
  public func tornado(of measure: SimulationMeasure) -> [SimulationSensitivity] {
    var rows: [(weight: Int64, place: Int, row: SimulationSensitivity)] = []
    for (place, row) in sensitivity.enumerated() {
      let weight = weight(row, measure)
      if weight > 0 { rows.append((weight, place, row)) }
    }
    rows.sort { $0.weight == $1.weight ? $0.place < $1.place : $0.weight > $1.weight }
    return rows.map(\.row)
  }

  private func weight(_ row: SimulationSensitivity, _ measure: SimulationMeasure) -> Int64 {
    guard let change = row.change(of: measure, from: base) else { return 0 }
    return max(abs(change.less), abs(change.more))
  }
}
