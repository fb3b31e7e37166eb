/// The sums of a statement, from its gross amount down to what is paid (§5).
public struct StatementAmounts: Hashable, Sendable {
  public let gross: Money
  public let deductions: Money
  public let holdback: Money
  public let advanceRecovery: Money

  /// What the project receives.
  public var net: Money { gross - deductions - holdback - advanceRecovery }

  /// Sums that were fixed before.
  public init(gross: Money, deductions: Money, holdback: Money, advanceRecovery: Money) {
    self.gross = gross
    self.deductions = deductions
    self.holdback = holdback
    self.advanceRecovery = advanceRecovery
  }

  /// The sums of the statement of a period.
  ///
  /// - Parameters:
  ///   - gross: payable amounts of the statement's claims.
  ///   - deductions: the deductions of its strata.
  ///   - agreement: the convention that holds the rates and the advance.
  ///   - recovered: recoveries of the project's other statements that are not cancelled (R42).
  public init(gross: Money, deductions: Money, agreement: Agreement, recovered: Money) {
    let base = gross - deductions
    self.gross = gross
    self.deductions = deductions
    holdback = base.share(agreement.holdback)
    let remaining = max(.zero, agreement.advance - recovered)
    advanceRecovery = min(base.share(agreement.recovery), remaining)
  }

  /// The statement of the held amounts after the agreement's end: it bears neither holdback nor
  /// recovery (R54, R68).
  public init(held: Money) {
    gross = held
    deductions = .zero
    holdback = .zero
    advanceRecovery = .zero
  }

  /// The deduction of an extrapolated stratum: `pct` of what its exempt claims on this statement
  /// are payable for, at the bound L; nil when it is nothing, for then it is not listed (R33).
  public static func extrapolation(exempt: Money, bound: BasisPoints) -> Money? {
    let deduction = exempt.share(bound)
    return deduction == .zero ? nil : deduction
  }
}
