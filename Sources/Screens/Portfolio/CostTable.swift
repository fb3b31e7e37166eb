import Canvas
import Domain
import Phrases

/// What paid results cost, by result, then each kept job.
struct CostTable: PortfolioTable {
  /// A cost of a result, or, without result, of a kept job.
  private struct Line {
    let project: String?
    let result: String?
    let quantity: Int
    let cost: Money
    let unit: Money?
  }

  private let lines: [Line]
  let context: Context

  init(portfolio: Portfolio, scope: String?, context: Context) {
    let isKept = { (project: String?) in scope == nil || project == scope }
    let costs = portfolio.costs.filter { isKept($0.project) }.map {
      Line(
        project: $0.project,
        result: $0.result,
        quantity: $0.quantity,
        cost: $0.cost,
        unit: $0.unit
      )
    }
    let kept = portfolio.keptJobs.filter { isKept($0.project) }.map {
      Line(project: $0.project, result: nil, quantity: $0.quantity, cost: $0.cost, unit: $0.unit)
    }
    // Rows of one result stand together, so that projects compare; the region's is the last.
    let order = context.programme.results.map(\.code)
    lines =
      order.flatMap { code in costs.filter { $0.result == code } } + kept
    self.context = context
  }

  var count: Int { lines.count }
  var barColumn: Int { 2 }
  func project(_ row: Int) -> String? { lines.indices.contains(row) ? lines[row].project : nil }
  var legend: String { barSigns.bar + " " + words.legends.costs }

  var columns: [Column] {
    [
      Column(names.result, width: 15, stretch: 1, isEssential: true),
      Column(names.project, width: 7, isEssential: true),
      Column("", width: 6, stretch: 4, priority: 20),
      figures(names.quantity, 6, priority: 70),
      figures(names.cost, widest(13) { amount($0.cost) }, priority: 60),
      figures(names.unit, widest(10) { $0.unit.map(amount) ?? "" }, isEssential: true),
    ]
  }

  /// The width of a column of amounts: an amount is never cut.
  private func widest(_ least: Int, _ text: (Line) -> String) -> Int {
    max(least, lines.map { cellWidth(of: text($0)) }.max() ?? 0)
  }

  private func amount(_ money: Money) -> String { phrases.numbers.columnAmount(money) }

  private func name(_ line: Line) -> String {
    line.result.map(context.resultName) ?? words.keptJob
  }

  func cell(_ row: Int, _ column: Int) -> TableCell {
    let line = lines[row]
    let role: CellRole = line.project == nil ? .title : .base
    switch column {
    case 0: return TableCell(name(line), role: .muted)
    case 1: return TableCell(line.project ?? words.region, role: role)
    case 3: return TableCell(phrases.number(line.quantity), role: role)
    case 4: return TableCell(amount(line.cost), role: role)
    case 5: return TableCell(line.unit.map(amount) ?? "–", role: role)
    default: return ""
    }
  }

  /// The bars of one result have one scale.
  func drawBar(_ row: Int, in room: Rect, onto canvas: inout Canvas) {
    let own = lines[row]
    guard let unit = own.unit, unit > .zero else { return }
    let most = lines.filter { $0.result == own.result }.compactMap(\.unit).max() ?? unit
    canvas.draw(Gauge(value: Int(unit.centimes), full: max(1, Int(most.centimes))), in: room)
  }

  func sentence(_ row: Int) -> String {
    let line = lines[row]
    return words.sentences.cost(
      (line.project ?? words.region) + ", " + name(line),
      phrases.number(line.quantity),
      phrases.amount(line.cost),
      line.unit.map(phrases.amount) ?? "–"
    )
  }

  var exportHeader: [String] {
    ["project", "result", "quantity", "cost_centimes", "unit_centimes"]
  }

  var exportRows: [[String]] {
    lines.map {
      [
        $0.project ?? "all", $0.result ?? "kept_job", String($0.quantity), String($0.cost.centimes),
        $0.unit.map { String($0.centimes) } ?? "",
      ]
    }
  }
}
