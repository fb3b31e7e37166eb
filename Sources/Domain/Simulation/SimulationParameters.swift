/// One result of a simulated chain: each follows the one before it.
public struct SimulatedResult: Hashable, Sendable {
  public var code: String
  public var label: Label
  public var level: ResultDefinition.Level
  /// Whole months after the result before, or after the entry for the first.
  public var months: Int
  /// Of those who have the result before, how many reach this one.
  public var rate: BasisPoints
  /// The rate that the agreement promises: targets, and so the threshold, are counted with it.
  public var promised: BasisPoints
  /// The price with a fixed share of nothing.
  public var price: Money

  public init(
    code: String,
    label: Label,
    level: ResultDefinition.Level,
    months: Int,
    rate: BasisPoints,
    promised: BasisPoints? = nil,
    price: Money
  ) {
    self.code = code
    self.label = label
    self.level = level
    self.months = months
    self.rate = rate
    self.promised = promised ?? rate
    self.price = price
  }
}

/// The design of a programme for one project, and what is assumed of it.
///
/// Everything is whole: centimes, basis points, days, months, people.
public struct SimulationParameters: Hashable, Sendable {
  /// The first day of the agreement, on which the first participants enter.
  public var startsOn: Day
  public var durationMonths: Int
  public var periodKind: PeriodKind
  public var participants: Int
  /// Over how many months they enter, evenly.
  public var intakeMonths: Int
  /// The chain, first result first; never empty.
  public var results: [SimulatedResult]
  /// The part of the most that a participant can bring which is paid on entry, whatever follows.
  public var fixedShare: BasisPoints
  /// The rate of the equity bonus, and the share of the participants who have it.
  public var bonus: BasisPoints
  public var bonusShare: BasisPoints
  public var participantCap: Money?
  /// A rule of the simulation only: a result that reaches less than this share of its target in a
  /// period is not paid for that period. 0 is none.
  public var threshold: BasisPoints
  public var advance: Money
  public var recovery: BasisPoints
  public var holdback: BasisPoints
  public var ceiling: Money?
  /// What the payer can spend; it judges a design, and cuts nothing.
  public var envelope: Money
  public var coverage: Mechanism.Coverage
  public var minimumDrawn: Int
  public var boundConfidence: BasisPoints
  public var bands: [Band]
  /// The share of the claims that an examination would not confirm.
  public var gap: BasisPoints
  /// What one participant costs the operator, whatever follows.
  public var participantCost: Money
  /// Days from the end of a period to the last declaration, to its finding, to the certification,
  /// and to the payment.
  public var declarationDays: Int
  public var verificationDays: Int
  public var certificationDays: Int
  public var paymentDays: Int
  /// Where the ranges start from.
  public var seed: Int

  public init(startsOn: Day, participants: Int, results: [SimulatedResult]) {
    self.startsOn = startsOn
    self.participants = participants
    self.results = results
    durationMonths = 24
    periodKind = .quarter
    intakeMonths = 6
    (fixedShare, bonus, bonusShare, threshold) = (0, 0, 0, 0)
    (participantCap, ceiling) = (nil, nil)
    (advance, envelope, participantCost) = (.zero, .zero, .zero)
    (recovery, holdback) = (0, 0)
    coverage = .share(2000)
    minimumDrawn = 5
    boundConfidence = 9750
    bands = SimulationParameters.usualBands
    gap = 400
    (declarationDays, verificationDays, certificationDays) = (15, 15, 10)
    paymentDays = StatementDelay.toOrder + StatementDelay.toPay
    seed = 42
  }

  /// Bands where a programme has none.
  public static let usualBands = [
    Band(from: 0, to: 500, effect: .payDeclared), Band(from: 500, to: 2000, effect: .extrapolate),
    Band(from: 2000, to: 4000, effect: .verifyAll), Band(from: 4000, to: 10_000, effect: .suspend),
  ]

  /// The place of the placement that conversion is judged by: the first job, else the last result.
  public var placementIndex: Int {
    results.firstIndex { $0.level == .placement || $0.level == .selfEmployment }
      ?? results.count - 1
  }

  /// The place of the result that counts as a job kept: the last of retention, else the last.
  public var keptIndex: Int {
    results.lastIndex { $0.level == .jobRetention } ?? results.count - 1
  }

  /// The most that one participant without bonus can bring.
  public var fullPath: Money { results.reduce(.zero) { $0 + $1.price } }

  /// What a participant without bonus brings on average when everything is confirmed, to the centime.
  public var expectedPerParticipant: Money {
    var sum: Int128 = 0
    var (reached, scale): (Int128, Int128) = (1, 1)
    for result in results.prefix(6) {
      (reached, scale) = (reached * Int128(result.rate), scale * 10_000)
      sum = sum * 10_000 + Int128(result.price.centimes) * reached
    }
    return Money(centimes: Int64(roundedHalfToEven(sum, over: scale)))
  }
}
