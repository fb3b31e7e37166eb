/// What waits in money, counted.
public struct PaymentFigures: Hashable, Sendable {
  /// Drafts to certify, certified statements to order, ordered ones to pay, with what they pay.
  public var toCertify: QueueFigures.Tally
  public var toOrder: QueueFigures.Tally
  public var toPay: QueueFigures.Tally
  /// Of the last two, those due within ten days or late.
  public var dueSoon: QueueFigures.Tally
  /// Regularisations that wait for a signature.
  public var toSign: Int

  public init(
    toCertify: QueueFigures.Tally = .init(),
    toOrder: QueueFigures.Tally = .init(),
    toPay: QueueFigures.Tally = .init(),
    dueSoon: QueueFigures.Tally = .init(),
    toSign: Int = 0
  ) {
    self.toCertify = toCertify
    self.toOrder = toOrder
    self.toPay = toPay
    self.dueSoon = dueSoon
    self.toSign = toSign
  }

  /// How many days before its due day a statement is told to be due soon.
  public static let soonDays = 10
}
