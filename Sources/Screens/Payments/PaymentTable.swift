import Canvas
import Domain
import Phrases

/// The statements as rows of a table and of a file.
struct PaymentTable: Sendable {
  let items: [PaymentItem]
  /// The title of each project by its code, for those that have room for it.
  var titles: [String: String] = [:]
  let context: Context

  private var words: PaymentPhrases { context.phrases.payments }
  private var numbers: NumberStyle { context.phrases.numbers }

  var columns: [Column] {
    [
      Column("", width: 1, isEssential: true),
      Column(words.project, width: max(6, cellWidth(of: words.project)), isEssential: true),
      Column(words.period, width: 8, stretch: 1, isEssential: true),
      Column(words.number, width: 2, align: .trailing, priority: 30),
      Column(words.state, width: 11, stretch: 1, priority: 90),
      Column(words.claims, width: 6, align: .trailing, priority: 55),
      money(words.gross, 10, priority: 60) { $0.gross },
      money(words.deductions, 10, priority: 40) { $0.deductions },
      money(words.holdback, 10, priority: 45) { $0.holdback },
      money(words.recovery, 10, priority: 35) { $0.advanceRecovery },
      money(words.net, 11, priority: 100, isEssential: true) { $0.net },
      Column(words.due, width: 10, priority: 80),
      Column("", width: 24, stretch: 3, priority: 10),
    ]
  }

  /// A column of amounts, as wide as the longest of them: a figure is never cut.
  private func money(
    _ title: String,
    _ least: Int,
    priority: Int,
    isEssential: Bool = false,
    _ amount: (StatementAmounts) -> Money
  ) -> Column {
    let cells = items.compactMap(\.statement).map {
      cellWidth(of: numbers.columnAmount(amount($0.amounts)))
    }
    // Three of the four are written with their minus.
    let width = max(least, (cells.max() ?? 0) + (isEssential ? 0 : 1))
    return Column(
      title,
      width: width,
      stretch: 1,
      align: .trailing,
      priority: priority,
      isEssential: isEssential
    )
  }

  func cell(_ index: Int, _ column: Int) -> TableCell {
    let item = items[index]
    guard let row = item.statement else { return draftableCell(item, column) }
    let amounts = row.amounts
    switch column {
    case 0: return TableCell(sign(row), role: role(row))
    case 1: return TableCell(row.code.project)
    case 2: return TableCell(StatementReading.scope(row.code.scope, context))
    case 3: return TableCell(numbers.number(row.code.number), role: .muted)
    case 4:
      return TableCell(
        context.phrases.labels.statement(row.state) + (row.isStale ? " ▲" : ""),
        role: row.isStale ? .statusWarn : .base
      )
    case 5: return TableCell(numbers.number(row.claims), role: .muted)
    case 6: return TableCell(numbers.columnAmount(amounts.gross))
    case 7: return TableCell(minus(amounts.deductions), role: .muted)
    case 8: return TableCell(minus(amounts.holdback), role: .muted)
    case 9: return TableCell(minus(amounts.advanceRecovery), role: .muted)
    case 10: return TableCell(numbers.columnAmount(amounts.net), attributes: .bold)
    case 11:
      let day = row.state.isUnderWay ? row.dueOn : nil
      let isPressing = row.isLate(on: context.today) || isSoon(row)
      return TableCell(
        day.map { context.phrases.day($0) } ?? "",
        role: isPressing ? role(row) : .base
      )
    default: return TableCell(titles[row.code.project] ?? "", role: .muted)
    }
  }

  private func draftableCell(_ item: PaymentItem, _ column: Int) -> TableCell {
    guard case .draftable(let row) = item else { return "" }
    switch column {
    case 0: return TableCell("○", role: .statusNew)
    case 1: return TableCell(row.project)
    case 2: return TableCell(context.phrases.period(row.period))
    case 4: return TableCell(words.toDraft, role: .muted)
    case 5: return TableCell(numbers.number(row.claims), role: .muted)
    case 6: return TableCell(numbers.columnAmount(row.gross))
    case 12: return TableCell(titles[row.project] ?? "", role: .muted)
    default: return ""
    }
  }

  private func minus(_ money: Money) -> String {
    money == .zero ? "" : "-" + numbers.columnAmount(money)
  }

  private func sign(_ row: StatementRow) -> String {
    if row.isLate(on: context.today) { return "■" }
    if isSoon(row) { return "▲" }
    switch row.state {
    case .draft: return "◆"
    case .certified, .ordered: return "●"
    case .paid: return "✓"
    case .cancelled: return "✕"
    }
  }

  private func role(_ row: StatementRow) -> CellRole {
    if row.isLate(on: context.today) { return .statusBad }
    if isSoon(row) { return .statusWarn }
    switch row.state {
    case .draft: return .statusInfo
    case .certified, .ordered: return .statusOK
    case .paid, .cancelled: return .muted
    }
  }

  /// Within ten days of its due day.
  private func isSoon(_ row: StatementRow) -> Bool {
    guard row.state.isUnderWay, let due = row.dueOn else { return false }
    return (0...10).contains(context.today.days(to: due))
  }

  var exportHeader: [String] {
    [
      "project", "period", "number", "state", "claims", "gross_centimes", "deductions_centimes",
      "holdback_centimes", "advance_recovery_centimes", "net_centimes", "due_on",
    ]
  }

  var exportRows: [[String]] {
    items.compactMap(\.statement).map { row in
      let amounts = row.amounts
      return [
        row.code.project, row.code.scope.code, String(row.code.number), row.state.rawValue,
        String(row.claims), String(amounts.gross.centimes), String(amounts.deductions.centimes),
        String(amounts.holdback.centimes), String(amounts.advanceRecovery.centimes),
        String(amounts.net.centimes), row.dueOn?.iso ?? "",
      ]
    }
  }
}
