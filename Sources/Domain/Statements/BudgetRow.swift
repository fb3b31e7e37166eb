/// Where the money of one agreement stands, or that of all of them.
///
/// `committed = waiting + due + paid + held + deducted + recovered`, whatever is asked, to the
/// centime: every dirham that a validation commits is waiting for a statement, on one, or out.
public struct BudgetRow: Hashable, Sendable {
  /// nil for the whole region.
  public var project: String?
  /// nil when the agreement has no ceiling, or when one of the region's has none.
  public var ceiling: Money?
  /// Payable amounts of validated, in-payment and paid claims without `ceiling` (R39).
  public var committed: Money
  /// Of these, what is on no certified, ordered or paid statement.
  public var waiting: Money
  /// What certified and ordered statements will pay.
  public var due: Money
  /// What paid statements paid, the held amounts that were given back included.
  public var paid: Money
  /// Held back by statements that are certified or later, and not given back.
  public var held: Money
  /// Deductions of statements that are certified or later.
  public var deducted: Money
  /// Recoveries of the advance by statements that are certified or later.
  public var recovered: Money
  /// The advance that was granted.
  public var advance: Money
  /// Regularisations that are signed; they come over and above `paid`.
  public var regularised: Money

  public init(
    project: String?,
    ceiling: Money? = nil,
    committed: Money = .zero,
    waiting: Money = .zero,
    due: Money = .zero,
    paid: Money = .zero,
    held: Money = .zero,
    deducted: Money = .zero,
    recovered: Money = .zero,
    advance: Money = .zero,
    regularised: Money = .zero
  ) {
    self.project = project
    self.ceiling = ceiling
    self.committed = committed
    self.waiting = waiting
    self.due = due
    self.paid = paid
    self.held = held
    self.deducted = deducted
    self.recovered = recovered
    self.advance = advance
    self.regularised = regularised
  }

  /// What the ceiling leaves; nil without one.
  public var left: Money? { ceiling.map { $0 - committed } }

  /// The region's row: the sum of these.
  public static func sum(_ rows: [BudgetRow]) -> BudgetRow {
    var sum = BudgetRow(project: nil, ceiling: rows.isEmpty ? nil : .zero)
    for row in rows {
      if let ceiling = row.ceiling { sum.ceiling = sum.ceiling.map { $0 + ceiling } }
      if row.ceiling == nil { sum.ceiling = nil }
      sum.committed += row.committed
      sum.waiting += row.waiting
      sum.due += row.due
      sum.paid += row.paid
      sum.held += row.held
      sum.deducted += row.deducted
      sum.recovered += row.recovered
      sum.advance += row.advance
      sum.regularised += row.regularised
    }
    return sum
  }
}
