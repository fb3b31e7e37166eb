/// Something about targets that is worth a look, though nothing forbids it.
public enum TargetRemark: Hashable, Sendable {
  /// A group has more than the whole result in the same period.
  case groupAboveTotal(Target, total: Int)
  /// Up to this period more is to be reached than of the result that must come before.
  case aboveEarlierResult(result: String, earlier: String, until: Period, Int, of: Int)
  /// The period lies outside the agreement.
  case outsideAgreement(Target)

  /// The line that the remark is on; of a sum, the one that tips it.
  public func isOn(_ row: TargetGrid.Row, _ period: Period) -> Bool {
    switch self {
    case .groupAboveTotal(let target, _), .outsideAgreement(let target):
      target.period == period && TargetGrid.Row(result: target.result, group: target.group) == row
    case .aboveEarlierResult(let result, _, let until, _, _):
      until == period && TargetGrid.Row(result: result) == row
    }
  }
}

extension TargetGrid {
  /// The checks of sums, in the order of the rows: a group's line is not above its result's in a period;
  /// up to no period is a result above the one that must come before, where that one has targets; every
  /// period touches the agreement. They are remarks: no target is refused for them.
  public func remarks(_ board: TargetBoard, _ programme: Programme) -> [TargetRemark] {
    rows.flatMap { row -> [TargetRemark] in
      let own = periods.compactMap { line(row, $0) }.filter { $0.quantity > 0 }
      let agreement = board.project.agreement
      var found = own.filter {
        $0.period.lastDay < agreement.startsOn || $0.period.firstDay > agreement.endsOn
      }.map { TargetRemark.outsideAgreement($0) }
      if row.group == nil {
        found += aboveEarlier(row, programme).map { [$0] } ?? []
      } else {
        let whole = Row(result: row.result)
        found += own.compactMap { target in
          let total = line(whole, target.period)?.quantity ?? 0
          return target.quantity > total ? .groupAboveTotal(target, total: total) : nil
        }
      }
      return found
    }
  }

  /// The first period up to which a result asks for more than its predecessor.
  private func aboveEarlier(_ row: Row, _ programme: Programme) -> TargetRemark? {
    guard let earlier = programme.result(row.result)?.predecessor,
      total(Row(result: earlier)) != nil
    else { return nil }
    var (sum, before) = (0, 0)
    for period in periods {
      sum += line(row, period)?.quantity ?? 0
      before += line(Row(result: earlier), period)?.quantity ?? 0
      if sum > before {
        return .aboveEarlierResult(
          result: row.result,
          earlier: earlier,
          until: period,
          sum,
          of: before
        )
      }
    }
    return nil
  }
}
