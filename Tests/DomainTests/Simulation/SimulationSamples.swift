import Domain

/// Designs to simulate.
enum SimulationSamples {
  static let start = Day(iso: "2027-01-01") ?? Day(number: 0)

  /// Training, job, six months in it: 200 people over six months.
  static var parameters: SimulationParameters {
    var parameters = SimulationParameters(
      startsOn: start,
      participants: 200,
      results: [
        result("FOR", .training, months: 3, rate: 9000, dirhams: 3000),
        result("INS", .placement, months: 2, rate: 5000, dirhams: 5000),
        result("MAI", .jobRetention, months: 6, rate: 6000, dirhams: 7000),
      ]
    )
    (parameters.bonus, parameters.bonusShare) = (1000, 4500)
    (parameters.recovery, parameters.holdback) = (2000, 500)
    parameters.advance = Money(centimes: 15_000_000)
    parameters.envelope = Money(centimes: 200_000_000)
    parameters.participantCost = Money(centimes: 450_000)
    return parameters
  }

  static func result(
    _ code: String,
    _ level: ResultDefinition.Level,
    months: Int,
    rate: BasisPoints,
    dirhams: Int64
  ) -> SimulatedResult {
    SimulatedResult(
      code: code,
      label: Label(french: code),
      level: level,
      months: months,
      rate: rate,
      price: Money(centimes: dirhams * 100)
    )
  }

  /// Designs of every sort, the same at every run.
  static func many(_ count: Int) -> [SimulationParameters] {
    var generator = Domain.SeededGenerator(seed: "designs")
    return (0..<count).map { _ in
      var parameters = parameters
      for parameter in parameters.all where generator.chance(500) {
        let bounds = parameter.bounds
        let most = min(bounds.upperBound, parameter.unit == .money ? 90_000_000 : 400)
        let top = parameter.unit == .rate ? 10_000 : most
        parameters[parameter] = generator.between(bounds.lowerBound, top)
      }
      parameters.durationMonths = generator.between(4, 30)
      parameters.periodKind = generator.chance(500) ? .quarter : .month
      return parameters
    }
  }
}
