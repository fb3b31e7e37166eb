/// Why a coordinator may want an admissible claim verified without waiting for a draw.
///
/// These are proposals: the cause that is recorded is the coordinator's own words (R62).
public enum ForcingCause: Hashable, Sendable {
  /// It bears this open flag.
  case flag(Flag)
  /// It is worth more than this: what its mechanism says, or the ordinary price of its result.
  case amountAbove(Money)
  /// Its operator's agreement began less than its mechanism's days before it was declared.
  case newOperator

  /// The causes that hold for a claim, in the order of their gravity.
  public static func proposals(
    for row: ClaimRow,
    project: Project?,
    programme: Programme
  ) -> [ForcingCause] {
    guard row.state == .admissible else { return [] }
    var causes = row.flags.map { ForcingCause.flag($0) }
    let mechanism = programme.mechanism(ofResult: row.result)
    let ordinary = PriceList(programme).price(
      result: row.result,
      province: nil,
      groups: [],
      on: row.achievedOn
    )
    if let limit = mechanism?.forceAbove ?? ordinary?.amount, let gross = row.gross, gross > limit {
      causes.append(.amountAbove(limit))
    }
    let days = mechanism?.newOperatorDays ?? Mechanism.usualNewDays
    if let start = project?.agreement.startsOn, start.days(to: row.declaredOn) < days {
      causes.append(.newOperator)
    }
    return causes
  }
}
