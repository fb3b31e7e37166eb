/// Many validations that are alike, decided at once as `PayableAmount` decides them one after the
/// other (R37, R39).
public struct PayableBatch: Hashable, Sendable {
  /// What each of them is payable for.
  public let amount: Money
  /// How many enter a statement; the others take the flag `ceiling`.
  public let passing: Int

  /// The sum that the agreement has committed to them.
  public var committed: Money { Money(centimes: amount.centimes * Int64(passing)) }

  /// Decides `count` claims of different participants, each worth the same after the same sum.
  ///
  /// A flagged claim enters no sum, so that the ones that pass are the first ones.
  public init(
    count: Int,
    worth: Money,
    agreement: Agreement,
    participantSum: Money,
    agreementSum: Money
  ) {
    let first = PayableAmount(
      worth: worth,
      agreement: agreement,
      participantSum: participantSum,
      agreementSum: agreementSum
    )
    amount = first.amount
    guard !first.passesCeiling, let ceiling = agreement.ceiling, amount > .zero else {
      passing = first.passesCeiling ? 0 : count
      return
    }
    let room = (ceiling - agreementSum).centimes / amount.centimes
    passing = room >= Int64(count) ? count : Int(room)
  }
}
