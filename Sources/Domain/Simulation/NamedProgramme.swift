/// Programmes of elsewhere whose published structure a scenario may start from.
///
/// Their prices are not taken over: those that were found are in other currencies, and those of the
/// Moroccan pilot were not found. Shares of a participant's most, rates, months and conditions are; all
/// else stays as it was in the scenario that they are laid on.
public enum NamedProgramme: String, CaseIterable, Sendable {
  case pilotMorocco, empleandoFuturo, caliProgresa, workProgramme, workAndHealth, proyecta
  case financeForJobs, dduGky

  /// A scenario with the structure of this programme, and which of its parameters come from it; the
  /// others are assumptions.
  public func applied(
    to base: SimulationParameters
  ) -> (parameters: SimulationParameters, sourced: Set<SimulationParameter>) {
    var parameters = base
    let most = base.fullPath
    parameters.results = parts.map { $0.result(of: most) }
    parameters.fixedShare = fixedShare
    parameters.threshold = threshold
    if let people = participants { parameters.participants = people }
    parameters.setAssumptions()
    var sourced: Set<SimulationParameter> = []
    for (place, part) in parts.enumerated() {
      if part.isRateSourced { sourced.insert(.rate(place)) }
      if part.isShareSourced { sourced.insert(.price(place)) }
      if part.isMonthsSourced { sourced.insert(.months(place)) }
    }
    if fixedShare > 0 { sourced.insert(.fixedShare) }
    if threshold > 0 { sourced.insert(.threshold) }
    if participants != nil { sourced.insert(.participants) }
    return (parameters, sourced)
  }

  private var fixedShare: BasisPoints { self == .workAndHealth ? 3000 : 0 }
  private var threshold: BasisPoints { self == .dduGky ? 7000 : 0 }

  private var participants: Int? {
    switch self {
    case .empleandoFuturo: 514
    case .proyecta: 1000
    case .financeForJobs: 460
    default: nil
    }
  }

  /// One result of the structure; a share or a rate of a source is marked.
  private struct Part {
    let code: String
    let label: Label
    let level: ResultDefinition.Level
    var months: Int
    var rate: BasisPoints
    /// Of the most that a participant can bring.
    var share: BasisPoints
    var isRateSourced = false
    var isShareSourced = false
    var isMonthsSourced = false

    func result(of most: Money) -> SimulatedResult {
      SimulatedResult(
        code: code,
        label: label,
        level: level,
        months: months,
        rate: rate,
        price: most.share(share)
      )
    }
  }

  private static func entry(share: BasisPoints) -> Part {
    Part(
      code: "ENT",
      label: Label(french: "Entrée en parcours", english: "Enrolment", arabic: "الالتحاق بالمسار"),
      level: .enrolment,
      months: 0,
      rate: 10_000,
      share: share,
      isShareSourced: true
    )
  }

  private static func training(_ rate: BasisPoints, share: BasisPoints, sourced: Bool) -> Part {
    Part(
      code: "FOR",
      label: Label(
        french: "Formation achevée",
        english: "Training completed",
        arabic: "إتمام التكوين"
      ),
      level: .training,
      months: 3,
      rate: rate,
      share: share,
      isRateSourced: sourced
    )
  }

  private static func placement(
    _ rate: BasisPoints,
    share: BasisPoints,
    sourced: Bool,
    isShareSourced: Bool = false
  ) -> Part {
    Part(
      code: "INS",
      label: Label(
        french: "Insertion en emploi",
        english: "Job placement",
        arabic: "الإدماج في الشغل"
      ),
      level: .placement,
      months: 2,
      rate: rate,
      share: share,
      isRateSourced: sourced,
      isShareSourced: isShareSourced
    )
  }

  /// A job kept for so many months in all, `more` after the result before.
  private static func kept(
    _ months: Int,
    more: Int,
    _ rate: BasisPoints,
    share: BasisPoints,
    sourced: Bool,
    isShareSourced: Bool = false
  ) -> Part {
    Part(
      code: "MAI\(months)",
      label: Label(
        french: "Maintien \(months) mois",
        english: "Kept \(months) months",
        arabic: "الاستمرار \(months) أشهر"
      ),
      level: .jobRetention,
      months: more,
      rate: rate,
      share: share,
      isRateSourced: sourced,
      isShareSourced: isShareSourced,
      isMonthsSourced: true
    )
  }

  private var parts: [Part] {
    switch self {
    case .pilotMorocco:
      // 40 % of those trained placed, 19 % kept six months: 19 in 40.
      [
        Self.training(9000, share: 2000, sourced: false),
        Self.placement(4000, share: 3500, sourced: true),
        Self.kept(6, more: 6, 4750, share: 4500, sourced: true),
      ]
    case .empleandoFuturo:
      // Half on placement, half on three months, a tenth more at six; 79 in 100, then 55.
      [
        Self.placement(4000, share: 5000, sourced: false, isShareSourced: true),
        Self.kept(3, more: 3, 7900, share: 5000, sourced: true, isShareSourced: true),
        Self.kept(6, more: 3, 6962, share: 1000, sourced: true, isShareSourced: true),
      ]
    case .caliProgresa:
      // 40 % on six months; how the rest is shared was not found.
      [
        Self.placement(4000, share: 3000, sourced: false),
        Self.kept(3, more: 3, 7000, share: 3000, sourced: false),
        Self.kept(6, more: 3, 7000, share: 4000, sourced: false, isShareSourced: true),
      ]
    case .workProgramme:
      // 400, 1,200 and 2,210 of 3,810 pounds.
      [
        Self.entry(share: 1050),
        Self.kept(6, more: 6, 3000, share: 3150, sourced: false, isShareSourced: true),
        Self.kept(18, more: 12, 6000, share: 5800, sourced: false, isShareSourced: true),
      ]
    case .workAndHealth:
      // 30 % on delivery, 70 % on one outcome.
      [Self.placement(4000, share: 10_000, sourced: false, isShareSourced: true)]
    case .proyecta:
      // 894 trained, 325 placed, 226 at four months, 115 at twelve.
      [
        Self.training(8940, share: 2000, sourced: true),
        Self.placement(3635, share: 3000, sourced: true),
        Self.kept(4, more: 4, 6954, share: 2500, sourced: true),
        Self.kept(12, more: 8, 5088, share: 2500, sourced: true),
      ]
    case .financeForJobs:
      // 460 enrolled, 350 completed, 60 in work by 2021.
      [
        Self.training(7609, share: 2000, sourced: true),
        Self.placement(1714, share: 3500, sourced: true),
        Self.kept(6, more: 6, 6000, share: 4500, sourced: false),
      ]
    case .dduGky:
      // Placed for three months at the minimum wage, and 70 % of them at least.
      [
        Self.training(9000, share: 4000, sourced: false),
        Self.placement(7000, share: 3000, sourced: false),
        Self.kept(3, more: 3, 8000, share: 3000, sourced: false),
      ]
    }
  }
}
