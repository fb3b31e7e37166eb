/// What a claim is worth once its finding is known: the whole when confirmed or exempt (no
/// finding), what the reason keeps when reduced, nothing when refused (R34).
///
/// `keep` is the rate of the finding's reason; it only counts for a reduced claim.
public func worth(gross: Money, after outcome: Finding.Outcome?, keep: BasisPoints) -> Money {
  switch outcome {
  case nil, .confirmed: gross
  case .reduced: gross.share(keep)
  case .refused: .zero
  }
}

/// What a validation fixes for a claim: the amount, and whether it stands above the ceiling.
public struct PayableAmount: Hashable, Sendable {
  /// The payable amount, cut to the participant's cap (R37).
  public let amount: Money
  /// Whether the claim takes the flag `ceiling` and so enters no statement (R39).
  public let passesCeiling: Bool

  /// Decides the payable amount of a claim at its validation.
  ///
  /// - Parameters:
  ///   - worth: what the claim is worth after its finding.
  ///   - agreement: the convention that holds the cap and the ceiling.
  ///   - participantSum: payable amounts of the same participant's claims of that agreement already
  ///     validated, in payment or paid, without `ceiling` (R37).
  ///   - agreementSum: the same over the whole agreement and all periods (R39).
  public init(worth: Money, agreement: Agreement, participantSum: Money, agreementSum: Money) {
    let amount = PayableAmount.cut(worth, to: agreement.participantCap, after: participantSum)
    self.amount = amount
    passesCeiling = agreement.ceiling.map { agreementSum + amount > $0 } ?? false
  }

  /// What remains of a worth under a cap of which a part is used, never below zero (R37).
  public static func cut(_ worth: Money, to cap: Money?, after used: Money) -> Money {
    guard let cap else { return max(.zero, worth) }
    return max(.zero, min(worth, cap - used))
  }
}
