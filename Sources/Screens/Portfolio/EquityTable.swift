import Canvas
import Domain
import Phrases

/// Who is served, beside who entered. While too few are paid, it looks at the validated.
struct EquityTable: PortfolioTable {
  let equity: Equity
  let context: Context

  /// Whether the validated are looked at, which say more than the few that are paid.
  private var isEarly: Bool { equity.isFew && equity.validated > 0 }
  private var isFew: Bool { isEarly ? equity.isFewValidated : equity.isFew }

  var count: Int { equity.validated == 0 ? 0 : equity.rows.count }
  var barColumn: Int { 2 }
  func project(_ row: Int) -> String? { equity.project }

  var legend: String {
    isEarly
      ? words.fewPaid(equity.paid) : words.legends.equity(barSigns.bar, barSigns.mark)
  }

  var columns: [Column] {
    [
      Column(names.persons, width: 12, stretch: 2, isEssential: true),
      Column("", width: 8, stretch: 1, priority: 90),
      Column("", width: 8, stretch: 4, isEssential: true),
      figures(isEarly ? names.validatedShare : names.paidShare, 7, isEssential: true),
      figures(names.enteredShare, 7, isEssential: true),
      figures(names.parity, 7, isEssential: true),
      Column(names.status, width: 8, isEssential: true),
      figures(isEarly ? names.validated : names.paid, 7, priority: 40),
    ]
  }

  private func share(_ row: EquityRow) -> Int? { isEarly ? row.validatedShare : row.paidShare }
  private func ratio(_ row: EquityRow) -> Int? {
    isEarly ? row.validatedRatioPercent : row.ratioPercent
  }
  private func status(_ row: EquityRow) -> ProgressStatus {
    isEarly ? row.validatedStatus : row.status
  }

  private func name(_ row: EquityRow) -> String {
    row.axis == .group && row.bucket != BreakdownRow.unknown
      ? context.groupName(row.bucket) : phrases.labels.bucket(row.axis, row.bucket)
  }

  func cell(_ row: Int, _ column: Int) -> TableCell {
    let row = equity.rows[row]
    switch column {
    case 0: return TableCell(name(row))
    case 1: return TableCell(phrases.labels.axis(row.axis), role: .muted)
    case 3: return TableCell(context.ratio(share(row)))
    case 4: return TableCell(context.ratio(row.enteredShare), role: .muted)
    case 5: return TableCell(context.ratio(ratio(row)))
    case 6:
      if isFew { return TableCell(words.few, role: .muted) }
      return ratio(row) == nil || row.bucket == BreakdownRow.unknown
        ? "" : TableCell(status(row).sign(context), role: status(row).role)
    case 7: return number(isEarly ? row.validated : row.paid)
    default: return ""
    }
  }

  func drawBar(_ row: Int, in room: Rect, onto canvas: inout Canvas) {
    let row = equity.rows[row]
    guard let share = share(row) else { return }
    let isBlank = isFew || ratio(row) == nil || row.bucket == BreakdownRow.unknown
    let role: CellRole = isBlank ? .chartActual : status(row).role
    canvas.draw(Gauge(value: share, target: row.enteredShare, full: 100), in: room, role: role)
  }

  func sentence(_ row: Int) -> String {
    let row = equity.rows[row]
    let say = isEarly ? words.sentences.equityEarly : words.sentences.equity
    let sign = isFew ? words.few : phrases.labels.progress(status(row))
    return say(
      phrases.labels.axis(row.axis) + ", " + name(row),
      context.ratio(share(row)),
      context.ratio(row.enteredShare),
      context.ratio(ratio(row)) + (ratio(row) == nil ? "" : " (\(sign))")
    )
  }

  var exportHeader: [String] {
    [
      "project", "axis", "bucket", "paid", "validated", "entered", "paid_share_percent",
      "validated_share_percent", "entered_share_percent", "ratio_percent", "status",
      "validated_ratio_percent", "validated_status",
    ]
  }

  var exportRows: [[String]] {
    equity.rows.map {
      [
        equity.project ?? "all", $0.axis.rawValue, $0.bucket, String($0.paid),
        String($0.validated), String($0.entered), file($0.paidShare), file($0.validatedShare),
        file($0.enteredShare), file($0.ratioPercent), $0.status.rawValue,
        file($0.validatedRatioPercent), $0.validatedStatus.rawValue,
      ]
    }
  }
}
