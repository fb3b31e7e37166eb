/// Why a coordinator may want an admissible claim verified without waiting for a draw.
///
/// These are proposals: the cause that is recorded is the coordinator's own words (R62).
public enum ForcingCause: Hashable, Sendable {
  /// It bears this open flag.
  case flag(Flag)
  /// It is worth more than this, the ordinary price of its result.
  case amountAbove(Money)
  /// Its operator's agreement began less than half a year before it was declared.
  case newOperator

  /// How many days an agreement is new.
  public static let newDays = 183

  /// The causes that hold for a claim, in the order of their gravity.
  public static func proposals(
    for row: ClaimRow,
    project: Project?,
    programme: Programme
  ) -> [ForcingCause] {
    guard row.state == .admissible else { return [] }
    var causes = row.flags.map { ForcingCause.flag($0) }
    let ordinary = PriceList(programme).price(
      result: row.result,
      province: nil,
      groups: [],
      on: row.achievedOn
    )
    if let price = ordinary?.amount, let gross = row.gross, gross > price {
      causes.append(.amountAbove(price))
    }
    if let start = project?.agreement.startsOn, start.days(to: row.declaredOn) < newDays {
      causes.append(.newOperator)
    }
    return causes
  }
}
