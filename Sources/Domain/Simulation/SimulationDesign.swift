/// What simulated parameters are to the rules: a programme and an agreement like any other.
///
/// Prices, bonus, mechanisms, cap, ceiling, holdback and advance are read from these by the functions
/// that the store calls.
public struct SimulationDesign: Hashable, Sendable {
  public let programme: Programme
  public let agreement: Agreement
  /// The paid chain, the entry first when it is paid.
  public let chain: [String]
  /// The group that has the bonus.
  public static let group = "GP"
  /// How an entry is verified: every one is seen.
  public static let entryMechanism = "ENTREE"
  /// How every other result is verified.
  public static let mechanism = "VERIF"

  public init(_ parameters: SimulationParameters) {
    let parts = SimulationDesign.paid(parameters)
    chain = parts.map(\.code)
    var programme = Programme(
      code: "SIMULATION",
      title: "SIMULATION",
      isExample: true,
      periodKind: parameters.periodKind
    )
    programme.groups = [
      TargetGroup(
        code: SimulationDesign.group,
        label: Label(
          french: "Groupe prioritaire",
          english: "Priority group",
          arabic: "فئة ذات أولوية"
        ),
        bonus: parameters.bonus
      )
    ]
    for (index, part) in parts.enumerated() {
      let isEntry = part.level == .enrolment
      programme.results.append(
        ResultDefinition(
          code: part.code,
          label: part.label,
          level: part.level,
          predecessor: index > 0 ? parts[index - 1].code : nil,
          waitingMonths: part.level == .jobRetention ? part.months : 0,
          mechanism: isEntry ? SimulationDesign.entryMechanism : SimulationDesign.mechanism
        )
      )
      programme.prices.append(Price(result: part.code, amount: part.price))
    }
    programme.mechanisms = SimulationDesign.mechanisms(
      parameters,
      hasEntry: parts.contains { $0.level == .enrolment }
    )
    self.programme = programme
    agreement = Agreement(
      code: "SIMULATION",
      startsOn: parameters.startsOn,
      endsOn: parameters.startsOn.adding(months: parameters.durationMonths).adding(days: -1),
      ceiling: parameters.ceiling,
      advance: parameters.advance,
      holdback: parameters.holdback,
      recovery: parameters.recovery,
      participantCap: parameters.participantCap
    )
  }

  /// The chain with the fixed share set: each other price keeps the rest of itself, and what it loses
  /// is paid on entry, so that a whole path is worth the same to the centime.
  static func paid(_ parameters: SimulationParameters) -> [SimulatedResult] {
    var results = parameters.results
    guard parameters.fixedShare > 0 else { return results }
    if results.first?.level != .enrolment { results.insert(entry, at: 0) }
    for index in results.indices.dropFirst() {
      let kept = results[index].price.share(10_000 - parameters.fixedShare)
      results[0].price += results[index].price - kept
      results[index].price = kept
    }
    return results
  }

  private static let entry = SimulatedResult(
    code: "ENTREE",
    label: Label(french: "Entrée en parcours", english: "Enrolment", arabic: "الالتحاق بالمسار"),
    level: .enrolment,
    months: 0,
    rate: 10_000,
    price: .zero
  )

  private static func mechanisms(
    _ parameters: SimulationParameters,
    hasEntry: Bool
  ) -> [Mechanism] {
    let entry = Mechanism(
      code: entryMechanism,
      label: Label(
        french: "Registre des entrées",
        english: "Entry register",
        arabic: "سجل الالتحاق"
      ),
      kind: .registerCrossCheck,
      coverage: .all
    )
    let other = Mechanism(
      code: mechanism,
      label: Label(french: "Vérification", english: "Verification", arabic: "التحقق"),
      kind: .documentReview,
      coverage: parameters.coverage,
      minimum: parameters.minimumDrawn,
      boundConfidence: parameters.boundConfidence,
      verifyDays: parameters.verificationDays,
      bands: parameters.coverage == .all ? [] : parameters.bands
    )
    return hasEntry ? [entry, other] : [other]
  }
}
