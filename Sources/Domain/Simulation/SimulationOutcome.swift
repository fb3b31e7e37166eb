/// What a simulation comes to, in whole people and centimes.
public struct SimulationFigures: Hashable, Sendable {
  /// What the payer owes in the end: gross less deductions of every statement.
  public var payerCost = Money.zero
  public var operatorCost = Money.zero
  /// Results of the placement and of the kept job that are payable.
  public var placed = 0
  public var kept = 0
  /// Kept jobs that are real: those confirmed, and of those paid unseen all but the gap.
  public var keptTruly = 0
  /// The deepest that the operator's purse falls, as a positive amount.
  public var cashNeed = Money.zero
  public var cashNeedMonth = 0
  /// What the purse lacks at the end of each month, summed over the months.
  public var cashMonths = Money.zero
  /// Validated amounts that no statement pays: above the ceiling, suspended, under the threshold.
  public var aboveCeiling = Money.zero
  public var suspended = Money.zero
  public var underThreshold = Money.zero
  /// Deductions by extrapolation.
  public var deducted = Money.zero
  public var refused = 0
  /// What is left to recover of the advance when the last statement is paid.
  public var advanceLeft = Money.zero

  public init() {}

  /// The operator's income less its costs; the purse ends at it.
  public var margin: Money { payerCost - operatorCost }

  /// What all that is paid comes to for each kept job, half to even; nil without one.
  public var costPerKept: Money? {
    guard kept > 0 else { return nil }
    let unit = roundedHalfToEven(Int128(payerCost.centimes), over: Int128(kept))
    return Money(centimes: Int64(unit))
  }

  /// One of the outcomes that designs are compared by; nil when it is of nothing.
  public subscript(measure: SimulationMeasure) -> Int64? {
    switch measure {
    case .payerCost, .income: payerCost.centimes
    case .margin: margin.centimes
    case .placed: Int64(placed)
    case .kept: Int64(kept)
    case .costPerKept: costPerKept?.centimes
    case .cashNeed: cashNeed.centimes
    }
  }
}

/// The outcomes that designs are compared by.
public enum SimulationMeasure: String, CaseIterable, Sendable {
  case placed, kept, payerCost, costPerKept, income, margin, cashNeed

  /// Whether it is an amount; the others are people.
  public var isMoney: Bool { self != .placed && self != .kept }

  /// Whether less of it is better.
  public var isBetterLow: Bool { self == .payerCost || self == .costPerKept || self == .cashNeed }
}

/// A month of the operator's purse, and what was reached by its end.
public struct SimulationMonth: Hashable, Sendable {
  public var month: Month
  public var spent: Money
  /// Paid by the payer, the advance included; negative when the operator gives back what was not
  /// recovered of it.
  public var received: Money
  /// The purse at the end of the month.
  public var balance: Money
  /// Placements and kept jobs achieved and payable, since the start.
  public var placed: Int
  public var kept: Int
}

/// The claims of one cohort and class in a stratum.
public struct SimulatedCell: Hashable, Sendable {
  /// Months after the start at which the cohort entered.
  public var cohort: Int
  /// Whether they are of the group with the bonus.
  public var hasBonus: Bool
  public var claims: Int
  public var drawn: Int
  public var refused: Int
  public var refusedLater: Int
}

/// A stratum of the central case, step by step.
public struct SimulatedStratum: Hashable, Sendable {
  public var result: String
  public var period: Period
  /// By cohort, then those with the bonus first: the order in which they are validated.
  public var cells: [SimulatedCell]
  public var population: Int
  public var examined: Int
  public var refused: Int
  /// nil where every claim is examined: there is no gap and no band (R27).
  public var outcome: StratumOutcome?
  /// Claims refused among those that `verifyAll` had examined after.
  public var refusedLater: Int
  public var exempt: Int
  /// Payable amounts of its exempt claims on the statement, and the deduction from them (R33).
  public var exemptGross: Money
  public var deduction: Money
  /// Claims on the statement and their payable amounts (R38).
  public var line: StatementLine
  /// A rule of the simulation only: the result reached too little of its target.
  public var isUnderThreshold: Bool
  public var target: Int
}

/// A statement of the central case.
public struct SimulatedStatement: Hashable, Sendable {
  public var scope: StatementScope
  public var certifiedOn: Day
  public var paidOn: Day
  public var amounts: StatementAmounts
  /// Recovered of the advance by those before.
  public var recovered: Money
}

/// The central case in full.
public struct SimulationOutcome: Hashable, Sendable {
  public var figures: SimulationFigures
  public var months: [SimulationMonth]
  /// In the order in which they are validated.
  public var strata: [SimulatedStratum]
  public var statements: [SimulatedStatement]
  /// Participants by class: those of the group with the bonus, and the others.
  public var classes: [Int]
  public var design: SimulationDesign

  /// The claims of a result on statements, in all.
  public func quantity(ofResult code: String) -> Int {
    strata.reduce(0) { $0 + ($1.result == code ? $1.line.quantity : 0) }
  }
}

extension SimulationOutcome {
  /// The central case of some parameters.
  public init(_ parameters: SimulationParameters) {
    self = SimulationEngine(parameters, BoundTable()).outcome()
  }
}

/// The bounds L that were asked for, each computed once by the one rule (R32).
final class BoundTable {
  private var bounds: [UInt64: BasisPoints] = [:]

  /// L for so many errors among so many.
  func bound(examined: Int, errors: Int, confidence: BasisPoints) -> BasisPoints {
    let key = UInt64(examined) << 36 | UInt64(errors) << 14 | UInt64(confidence)
    if let known = bounds[key] { return known }
    let bound =
      QuickErrorBound(examined: examined, errors: errors, confidence: confidence).bound
    bounds[key] = bound
    return bound
  }
}
