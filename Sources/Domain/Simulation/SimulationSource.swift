/// Where the figures of a scenario come from.
public enum SimulationSource: Hashable, Sendable {
  /// The programme in force in the store.
  case programme
  /// A programme of elsewhere, by its published structure.
  case named(NamedProgramme)
  /// What a project of the store shows.
  case project(String)

  /// The source as a word: `programme`, `named:caliProgresa`, `project:P01`.
  public var code: String {
    switch self {
    case .programme: "programme"
    case .named(let named): "named:" + named.rawValue
    case .project(let code): "project:" + code
    }
  }

  /// The source of a word; nil when it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("programme", 1): self = .programme
    case ("named", 2):
      guard let named = NamedProgramme(rawValue: parts[1]) else { return nil }
      self = .named(named)
    case ("project", 2): self = .project(parts[1])
    default: return nil
    }
  }
}

extension SimulationParameters {
  /// The design of a programme in force: its chain, its ordinary prices, the bonus of its first group
  /// and the mechanism of its first sampled result.
  ///
  /// Rates, costs and people are assumptions: those of the pilot where it gives them.
  public init(
    _ programme: Programme,
    on day: Day,
    province: String? = nil
  ) {
    let prices = PriceList(programme)
    var results: [SimulatedResult] = []
    for definition in SimulationParameters.chain(of: programme) {
      let price =
        prices.price(result: definition.code, province: province, groups: [], on: day)
        ?? prices.prices(ofResult: definition.code).last
      results.append(
        SimulatedResult(
          code: definition.code,
          label: definition.label,
          level: definition.level,
          months: SimulationParameters.months(of: definition),
          rate: SimulationParameters.usualRate(of: definition.level),
          price: price?.amount ?? .zero
        )
      )
    }
    if results.isEmpty { results = [SimulationParameters.someResult] }
    let start = Period(.quarter, holding: day).next.firstDay
    self.init(startsOn: start, participants: 240, results: results)
    periodKind = programme.periodKind
    bonus = programme.groups.first?.bonus ?? 0
    bonusShare = bonus > 0 ? 4500 : 0
    (recovery, holdback) = (2000, 500)
    let sampled = results.compactMap { programme.mechanism(ofResult: $0.code) }
      .first { $0.coverage != .all }
    if let sampled {
      (coverage, minimumDrawn, bands) = (sampled.coverage, sampled.minimum, sampled.bands)
      (boundConfidence, verificationDays) = (sampled.boundConfidence, sampled.verifyDays)
    }
    setAssumptions()
  }

  /// The cost, the envelope, the advance and the length that go with a chain: assumptions all.
  public mutating func setAssumptions() {
    let income = expectedPerParticipant
    participantCost = SimulationParameters.rounded(income.share(9000), to: 10_000)
    let whole = Money(centimes: income.centimes * Int64(participants))
    envelope = SimulationParameters.rounded(whole.share(11_500), to: 1_000_000)
    advance = SimulationParameters.rounded(envelope.share(1000), to: 1_000_000)
    let path = results.reduce(0) { $0 + $1.months }
    durationMonths = (path + intakeMonths + 2) / 3 * 3
  }

  private static func rounded(_ money: Money, to unit: Int64) -> Money {
    Money(centimes: (money.centimes + unit / 2) / unit * unit)
  }

  /// The results of a programme from its first to its last, each after the one that it follows; a
  /// result that stands alone is taken at the head when it is an entry.
  static func chain(of programme: Programme) -> [ResultDefinition] {
    let order = ResultDefinition.Level.allCases
    var chains: [[ResultDefinition]] = []
    for last in programme.results
    where !programme.results.contains(where: { $0.predecessor == last.code }) {
      var chain = [last]
      while chain.count <= programme.results.count, let before = chain[0].predecessor,
        let result = programme.result(before)
      { chain.insert(result, at: 0) }
      chains.append(chain)
    }
    guard var longest = chains.max(by: { $0.count < $1.count }) else { return [] }
    if longest[0].level != .enrolment,
      let entry = programme.results.first(where: { $0.level == .enrolment && $0.predecessor == nil }
      ),
      !longest.contains(where: { order.firstIndex(of: $0.level) == 0 })
    {
      longest.insert(entry, at: 0)
    }
    return Array(longest.prefix(6))
  }

  private static func months(of result: ResultDefinition) -> Int {
    switch result.level {
    case .enrolment: 0
    case .training, .certification: max(3, result.waitingMonths)
    case .placement, .selfEmployment: max(2, result.waitingMonths)
    case .jobRetention: max(result.waitingMonths, result.cnssMonths, 3)
    }
  }

  /// Placement and retention are the pilot's: 40 % of those trained, of whom 19 in 40 six months on.
  static func usualRate(of level: ResultDefinition.Level) -> BasisPoints {
    switch level {
    case .enrolment: 10_000
    case .training: 9000
    case .certification: 8000
    case .placement, .selfEmployment: 4000
    case .jobRetention: 4750
    }
  }

  private static let someResult = SimulatedResult(
    code: "R1",
    label: Label(french: "Insertion", english: "Placement", arabic: "الإدماج"),
    level: .placement,
    months: 3,
    rate: 4000,
    price: Money(centimes: 500_000)
  )
}
