import Canvas
import Domain
import Phrases

/// Where the money stands: the region first, then each agreement.
struct BudgetTable: Sendable {
  let rows: [BudgetRow]
  let context: Context

  private var words: PaymentPhrases { context.phrases.payments }
  private var numbers: NumberStyle { context.phrases.numbers }

  /// The place of the column of gauges.
  static let gaugeColumn = 1

  /// The region's row, then the projects'.
  var all: [BudgetRow] { [BudgetRow.sum(rows)] + rows }

  var columns: [Column] {
    [
      Column(words.project, width: 7, isEssential: true),
      Column(words.ceiling, width: 12, stretch: 1, priority: 60),
      Column(words.committed, width: 9, align: .trailing, isEssential: true),
      Column(words.dueMoney, width: 9, align: .trailing, priority: 80),
      Column(words.paid, width: 9, align: .trailing, isEssential: true),
      Column(words.remaining, width: 9, align: .trailing, isEssential: true),
      Column(words.held, width: 9, align: .trailing, priority: 40),
      Column(words.waiting, width: 10, align: .trailing, priority: 50),
    ]
  }

  func cell(_ index: Int, _ column: Int) -> TableCell {
    let row = all[index]
    let role: CellRole = row.project == nil ? .title : .base
    switch column {
    case 0: return TableCell(row.project ?? words.region, role: role)
    case 2: return TableCell(numbers.shortAmount(row.committed), role: role)
    case 3: return TableCell(numbers.shortAmount(row.due))
    case 4: return TableCell(numbers.shortAmount(row.paid))
    case 5: return TableCell(row.left.map { numbers.shortAmount($0) } ?? "—")
    case 6: return TableCell(numbers.shortAmount(row.held), role: .muted)
    case 7: return TableCell(numbers.shortAmount(row.waiting), role: .muted)
    default: return ""
    }
  }

  /// What is committed of the ceiling, with a mark at what is paid.
  func gauge(_ index: Int) -> Gauge? {
    let row = all[index]
    guard let ceiling = row.ceiling, ceiling > .zero else { return nil }
    return Gauge(
      value: Int(row.committed.centimes),
      target: Int(row.paid.centimes),
      full: Int(max(ceiling, row.committed).centimes)
    )
  }

  /// The bars of one row, each with its figure.
  func bars(_ index: Int) -> [Bar] {
    let row = all[index]
    var named: [(String, Money)] = [
      (words.committed, row.committed), (words.waiting, row.waiting), (words.dueMoney, row.due),
      (words.paid, row.paid), (words.held, row.held), (words.deducted, row.deducted),
      (words.recovered, row.recovered),
    ]
    if let left = row.left { named.append((words.remaining, left)) }
    return named.map { name, money in
      Bar(
        name,
        value: max(0, Int(money.centimes)),
        figure: numbers.columnAmount(money) + numbers.unitSpace + "DH"
      )
    }
  }

  var exportHeader: [String] {
    [
      "project", "ceiling_centimes", "committed_centimes", "waiting_centimes", "due_centimes",
      "paid_centimes", "held_centimes", "deducted_centimes", "recovered_centimes",
      "left_centimes", "regularised_centimes",
    ]
  }

  var exportRows: [[String]] {
    rows.map { row in
      let figures = [
        row.committed, row.waiting, row.due, row.paid, row.held, row.deducted, row.recovered,
      ].map { String($0.centimes) }
      return [row.project ?? "", row.ceiling.map { String($0.centimes) } ?? ""] + figures
        + [row.left.map { String($0.centimes) } ?? "", String(row.regularised.centimes)]
    }
  }
}
