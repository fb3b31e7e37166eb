/// The rules of admission of one programme, arranged once: deciding a claim builds no table.
public struct AdmissionRules: Sendable {
  private let results: [String: ResultRules]
  private let bonus: EquityBonus
  private let entry: EntryBounds

  /// Arranges the rules of a programme.
  public init(_ programme: Programme) {
    let prices = PriceList(programme)
    results = Dictionary(
      programme.results.map { result in
        (
          result.code,
          ResultRules(
            definition: result,
            cnssMinimumDays: programme.mechanism(result.mechanism)?.cnssMinimumDays ?? 1,
            prices: prices.prices(ofResult: result.code)
          )
        )
      },
      uniquingKeysWith: { first, _ in first }
    )
    bonus = EquityBonus(programme)
    entry = EntryBounds(
      minimumAge: programme.minimumAge,
      maximumAge: programme.maximumAge,
      minimumMonthsOutOfWork: programme.minimumMonthsOutOfWork
    )
  }

  /// Examines a claim version: every failing check of the catalogue, and its gross amount (R2, R3).
  ///
  /// A result that the programme does not know is a bad row before this point (R7); here it is
  /// outside the agreement and without price.
  public func decide(_ facts: AdmissionFacts) -> AdmissionDecision {
    let rate = bonus.rate(for: facts.participant.groups)
    guard let rules = results[facts.claim.result] else {
      return AdmissionDecision(flags: [.resultNotInAgreement, .noPrice], price: nil, bonus: rate)
    }
    let price = PriceList.choose(
      among: rules.prices,
      facts.participant.province,
      facts.participant.groups,
      on: facts.claim.achievedOn
    )
    let terms = AdmissionTerms(rules: rules, entry: entry, hasPrice: price != nil)
    var flags: [Flag] = []
    for check in AdmissionCheck.catalog where check.fails(facts, terms) { flags.append(check.flag) }
    return AdmissionDecision(flags: flags, price: price, bonus: rate)
  }
}

/// What the programme asks of one result.
struct ResultRules: Sendable {
  let definition: ResultDefinition
  let cnssMinimumDays: Int
  let prices: [Price]
}

/// What the programme asks of a participant on the entry day.
struct EntryBounds: Sendable {
  let minimumAge: Int?
  let maximumAge: Int?
  let minimumMonthsOutOfWork: Int
}

/// What a check looks at beside the facts of the claim.
struct AdmissionTerms: Sendable {
  let rules: ResultRules
  let entry: EntryBounds
  let hasPrice: Bool

  var result: ResultDefinition { rules.definition }

  /// Whether the result asks for a predecessor that the participant does not have (R8).
  func lackPredecessor(_ facts: AdmissionFacts) -> Bool {
    rules.definition.predecessor != nil && facts.predecessorAchievedOn == nil
  }
}
