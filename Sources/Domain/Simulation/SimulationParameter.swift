/// One parameter that a person may change; those of a result bear its place in the chain.
public enum SimulationParameter: Hashable, Sendable {
  case participants, intakeMonths, durationMonths
  case rate(Int), months(Int), price(Int)
  case fixedShare, bonus, bonusShare, participantCap, threshold
  case envelope, ceiling, advance, recovery, holdback
  case coverage, gap, participantCost
  case declarationDays, verificationDays, certificationDays, paymentDays
  case seed

  /// What its number counts.
  public enum Unit: Sendable {
    case people, months, days, rate, money, number
  }

  public var unit: Unit {
    switch self {
    case .participants: .people
    case .intakeMonths, .durationMonths, .months: .months
    case .price, .participantCap, .envelope, .ceiling, .advance, .participantCost: .money
    case .rate, .fixedShare, .bonus, .bonusShare, .threshold, .recovery, .holdback, .coverage, .gap:
      .rate
    case .declarationDays, .verificationDays, .certificationDays, .paymentDays: .days
    case .seed: .number
    }
  }

  /// The numbers that it may take; for the cap and the ceiling, 0 is none.
  public var bounds: ClosedRange<Int> {
    switch self {
    case .participants: 1...100_000
    case .intakeMonths: 1...36
    case .durationMonths: 1...120
    case .months: 0...36
    case .price, .participantCap, .participantCost: 0...100_000_000
    case .envelope, .ceiling, .advance: 0...1_000_000_000_000
    case .bonus: 0...10_000
    case .coverage: 100...10_000
    case .rate, .fixedShare, .bonusShare, .threshold, .recovery, .holdback, .gap: 0...10_000
    case .declarationDays, .verificationDays, .certificationDays: 0...365
    case .paymentDays: 0...730
    case .seed: 0...999_999_999
    }
  }

  /// Whether the sensitivity moves it by a tenth: not what counts months or starts the draws.
  public var isSensitive: Bool {
    switch self {
    case .seed, .intakeMonths, .durationMonths, .months, .envelope: false
    default: true
    }
  }

  /// What one press of an arrow adds.
  public func step(at value: Int) -> Int {
    switch unit {
    case .people: value >= 1000 ? 50 : 10
    case .months, .number: 1
    case .days: 5
    case .rate: 100
    case .money: value >= 10_000_000 ? 1_000_000 : 10_000
    }
  }
}

extension SimulationParameters {
  /// Every parameter of this chain, in the order in which it is shown.
  public var all: [SimulationParameter] {
    let places = Array(results.indices)
    // Everyone who enters enters: an entry has neither rate nor delay.
    let reached = places.filter { results[$0].level != .enrolment }
    return [.participants] + reached.map(SimulationParameter.rate)
      + places.map(SimulationParameter.price)
      + [
        .fixedShare, .bonus, .bonusShare, .participantCap, .threshold, .envelope, .ceiling,
        .advance,
        .recovery, .holdback, .coverage, .gap, .participantCost,
      ] + reached.map(SimulationParameter.months)
      + [
        .intakeMonths, .durationMonths, .declarationDays, .verificationDays, .certificationDays,
        .paymentDays, .seed,
      ]
  }

  /// The number of a parameter: centimes, basis points, people, months or days; nil where it has none,
  /// as a coverage by confidence.
  public subscript(parameter: SimulationParameter) -> Int? {
    get { number(parameter) }
    set { if let newValue { set(parameter, to: newValue) } }
  }

  private func number(_ parameter: SimulationParameter) -> Int? {
    switch parameter {
    case .participants: participants
    case .intakeMonths: intakeMonths
    case .durationMonths: durationMonths
    case .rate(let place): result(place)?.rate
    case .months(let place): result(place)?.months
    case .price(let place): result(place).map { Int($0.price.centimes) }
    case .fixedShare: fixedShare
    case .bonus: bonus
    case .bonusShare: bonusShare
    case .participantCap: Int(participantCap?.centimes ?? 0)
    case .threshold: threshold
    case .envelope: Int(envelope.centimes)
    case .ceiling: Int(ceiling?.centimes ?? 0)
    case .advance: Int(advance.centimes)
    case .recovery: recovery
    case .holdback: holdback
    case .coverage:
      switch coverage {
      case .all: 10_000
      case .share(let share): share
      case .confidence: nil
      }
    case .gap: gap
    case .participantCost: Int(participantCost.centimes)
    case .declarationDays: declarationDays
    case .verificationDays: verificationDays
    case .certificationDays: certificationDays
    case .paymentDays: paymentDays
    case .seed: seed
    }
  }

  /// Sets a parameter, kept within its bounds; holdback and recovery together stay within the whole
  /// (R69).
  private mutating func set(_ parameter: SimulationParameter, to number: Int) {
    let bounds = parameter.bounds
    let number = max(bounds.lowerBound, min(number, bounds.upperBound))
    let money = Money(centimes: Int64(number))
    switch parameter {
    case .participants: participants = number
    case .intakeMonths: intakeMonths = number
    case .durationMonths: durationMonths = number
    case .rate(let place): edit(place) { $0.rate = number }
    case .months(let place): edit(place) { $0.months = number }
    case .price(let place): edit(place) { $0.price = money }
    case .fixedShare: fixedShare = number
    case .bonus: bonus = number
    case .bonusShare: bonusShare = number
    case .participantCap: participantCap = number == 0 ? nil : money
    case .threshold: threshold = number
    case .envelope: envelope = money
    case .ceiling: ceiling = number == 0 ? nil : money
    case .advance: advance = money
    case .recovery: recovery = min(number, 10_000 - holdback)
    case .holdback: holdback = min(number, 10_000 - recovery)
    case .coverage: coverage = number == 10_000 ? .all : .share(number)
    case .gap: gap = number
    case .participantCost: participantCost = money
    case .declarationDays: declarationDays = number
    case .verificationDays: verificationDays = number
    case .certificationDays: certificationDays = number
    case .paymentDays: paymentDays = number
    case .seed: seed = number
    }
  }

  private func result(_ place: Int) -> SimulatedResult? {
    results.indices.contains(place) ? results[place] : nil
  }

  private mutating func edit(_ place: Int, _ change: (inout SimulatedResult) -> Void) {
    if results.indices.contains(place) { change(&results[place]) }
  }

  /// The same with one parameter as in another design: a coverage by confidence comes with it.
  public mutating func reset(_ parameter: SimulationParameter, to base: SimulationParameters) {
    if parameter == .coverage {
      coverage = base.coverage
    } else {
      self[parameter] = base[parameter]
    }
  }

  /// Whether a parameter is as in another design.
  public func agrees(with base: SimulationParameters, on parameter: SimulationParameter) -> Bool {
    parameter == .coverage ? coverage == base.coverage : self[parameter] == base[parameter]
  }
}
