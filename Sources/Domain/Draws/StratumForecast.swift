/// A stratum counted at this moment, whether it is closed or not.
public struct StratumStanding: Hashable, Sendable {
  /// Drawn claims concluded and not withdrawn (n so far).
  public var examined: Int
  /// Those of them whose finding is `confirmed` (c so far).
  public var confirmed: Int
  /// Drawn claims that are not concluded.
  public var awaited: Int
  /// What the concluded claims are worth after their finding (R34).
  public var concludedWorth: Money
  /// What the claims awaited are worth before any finding.
  public var awaitedGross: Money
  /// Claims of the population that were not drawn.
  public var undrawn: Int
  /// What they are worth before any cap.
  public var undrawnGross: Money

  public init(
    examined: Int = 0,
    confirmed: Int = 0,
    awaited: Int = 0,
    concludedWorth: Money = .zero,
    awaitedGross: Money = .zero,
    undrawn: Int = 0,
    undrawnGross: Money = .zero
  ) {
    self.examined = examined
    self.confirmed = confirmed
    self.awaited = awaited
    self.concludedWorth = concludedWorth
    self.awaitedGross = awaitedGross
    self.undrawn = undrawn
    self.undrawnGross = undrawnGross
  }
}

/// What one effect would do to a stratum at its present count, before it acts (§5, R27–R33).
public struct EffectForecast: Hashable, Sendable {
  public let effect: Band.Effect
  /// The bands of the mechanism that have this effect, in their order.
  public let bands: [Band]
  /// Whether the present gap lies in one of them.
  public let isPresent: Bool
  /// Whether the gap can still come to lie in one of them, whatever the claims awaited turn out.
  public let isReachable: Bool
  /// Undrawn claims that would be paid without being verified.
  public let exempt: Int
  /// Undrawn claims that would have to be verified.
  public let toVerify: Int
  /// The deduction line (R33); zero where there is none.
  public let deduction: Money
  /// What the stratum would then pay, without the claims awaited or to be verified.
  public let payable: Money
  /// What is kept back: to be verified first, or suspended.
  public let held: Money
}

/// The four effects on a stratum at its present count.
public struct StratumForecast: Hashable, Sendable {
  /// The gap at the present count (R30).
  public let gap: BasisPoints
  /// L at the present count (R32).
  public let bound: BasisPoints
  /// One for each effect, in the order of their severity.
  public let effects: [EffectForecast]

  /// Forecasts a stratum by the bands of its mechanism.
  public init(_ standing: StratumStanding, mechanism: Mechanism) {
    let gap = Domain.gap(examined: standing.examined, confirmed: standing.confirmed)
    let bound = lowerErrorBound(
      examined: standing.examined,
      errors: standing.examined - standing.confirmed,
      confidence: mechanism.boundConfidence
    )
    self.gap = gap
    self.bound = bound
    let reachable = StratumForecast.reachable(standing, mechanism)
    effects = Band.Effect.allCases.map { effect in
      StratumForecast.forecast(effect, standing, mechanism, gap, bound, reachable)
    }
  }

  /// The forecast of an effect.
  public subscript(effect: Band.Effect) -> EffectForecast? {
    effects.first { $0.effect == effect }
  }

  /// The effects that the gap can still come to, over every number of confirmations awaited.
  private static func reachable(
    _ standing: StratumStanding,
    _ mechanism: Mechanism
  ) -> Set<Band.Effect> {
    let examined = standing.examined + standing.awaited
    let effects = (0...standing.awaited).compactMap { more in
      mechanism.band(
        holding: Domain.gap(examined: examined, confirmed: standing.confirmed + more)
      )?.effect
    }
    return Set(effects)
  }

  private static func forecast(
    _ effect: Band.Effect,
    _ standing: StratumStanding,
    _ mechanism: Mechanism,
    _ gap: BasisPoints,
    _ bound: BasisPoints,
    _ reachable: Set<Band.Effect>
  ) -> EffectForecast {
    let bands = mechanism.bands.filter { $0.effect == effect }
    let deduction = effect.deducts ? standing.undrawnGross.share(bound) : .zero
    let (exempt, toVerify): (Int, Int) =
      switch effect.undrawn {
      case .exempt: (standing.undrawn, 0)
      case .queue: (0, standing.undrawn)
      case .stay: (0, 0)
      }
    let undrawn = exempt > 0 ? standing.undrawnGross - deduction : .zero
    let blocked = effect.blocksStatements
    return EffectForecast(
      effect: effect,
      bands: bands,
      isPresent: bands.contains { $0.holds(gap) },
      isReachable: reachable.contains(effect),
      exempt: exempt,
      toVerify: toVerify,
      deduction: deduction,
      payable: blocked ? .zero : standing.concludedWorth + undrawn,
      held: blocked
        ? standing.concludedWorth + standing.undrawnGross
        : toVerify > 0 ? standing.undrawnGross : .zero
    )
  }
}
