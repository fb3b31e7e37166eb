/// What is looked for among the central cases of a design.
struct SimulationSearch {
  let parameters: SimulationParameters
  let bounds: BoundTable

  init(_ parameters: SimulationParameters, _ bounds: BoundTable = BoundTable()) {
    (self.parameters, self.bounds) = (parameters, bounds)
  }

  func figures(_ parameters: SimulationParameters) -> SimulationFigures {
    SimulationEngine(parameters, bounds).central()
  }

  /// The highest price of a result whose central cost stays within the envelope.
  ///
  /// The ceiling is left out: with it the cost would stop by itself. The cost grows with the price, but
  /// for a centime of rounding on a deduction, so it is found by bisection over centimes; what was found
  /// is then checked against the price just above.
  func affordablePrice(of place: Int) -> AffordablePrice {
    var tried = parameters
    tried.ceiling = nil
    func cost(_ price: Int) -> Money {
      tried[.price(place)] = price
      return figures(tried).payerCost
    }
    let range = SimulationParameter.price(place).bounds
    if cost(range.upperBound) <= parameters.envelope { return .unbounded }
    if cost(range.lowerBound) > parameters.envelope { return .none }
    var (low, high) = (range.lowerBound, range.upperBound)
    while high - low > 1 {
      let middle = (low + high) / 2
      if cost(middle) <= parameters.envelope { low = middle } else { high = middle }
    }
    guard cost(low) <= parameters.envelope, cost(low + 1) > parameters.envelope else {
      return .none
    }
    return .price(Money(centimes: Int64(low)), cost: cost(low))
  }

  /// The lowest rate of a result at which the operator loses nothing; nil when there is none.
  ///
  /// Every tenth of a percent is tried upwards, then each basis point of the last tenth: the margin
  /// need not grow with the rate where a larger sample meets another band.
  func breakEven(of place: Int) -> BasisPoints? {
    var tried = parameters
    func breaksEven(_ rate: Int) -> Bool {
      tried[.rate(place)] = rate
      return figures(tried).margin >= .zero
    }
    guard let first = stride(from: 0, through: 10_000, by: 10).first(where: breaksEven) else {
      return nil
    }
    return (max(0, first - 9)...first).first(where: breaksEven)
  }

  /// What a tenth less and a tenth more of each parameter do.
  func sensitivity() -> [SimulationSensitivity] {
    parameters.all.filter(\.isSensitive).compactMap { parameter in
      guard let value = parameters[parameter], value > 0 else { return nil }
      let change = max(1, roundedHalfUp(value, over: 10))
      var (less, more) = (parameters, parameters)
      less[parameter] = value - change
      more[parameter] = value + change
      return SimulationSensitivity(
        parameter: parameter,
        less: figures(less),
        more: figures(more)
      )
    }
  }
}

/// What the search of a price found.
public enum AffordablePrice: Hashable, Sendable {
  case price(Money, cost: Money)
  /// Any price is: nobody reaches the result.
  case unbounded
  /// None is: the rest alone passes the envelope.
  case none

  /// The highest price of a result that the payer's envelope bears.
  public init(of place: Int, in parameters: SimulationParameters) {
    self = SimulationSearch(parameters).affordablePrice(of: place)
  }
}

/// What a tenth less and a tenth more of a parameter come to.
public struct SimulationSensitivity: Hashable, Sendable {
  public var parameter: SimulationParameter
  public var less: SimulationFigures
  public var more: SimulationFigures

  /// How an outcome changes; nil when it is of nothing in one of the cases.
  public func change(
    of measure: SimulationMeasure,
    from base: SimulationFigures
  ) -> (less: Int64, more: Int64)? {
    guard let before = base[measure], let less = less[measure], let more = more[measure] else {
      return nil
    }
    return (less - before, more - before)
  }
}
