import Canvas
import Domain
import Phrases

/// From the first result of a chain to its last: how many came so far, and what was assumed.
struct FunnelTable: PortfolioTable {
  let steps: [FunnelStep]
  let context: Context

  init(portfolio: Portfolio, scope: String?, context: Context) {
    steps = portfolio.funnels.filter { $0.project == scope }
    self.context = context
  }

  var count: Int { steps.count }
  var barColumn: Int { 1 }
  func project(_ row: Int) -> String? { steps.indices.contains(row) ? steps[row].project : nil }
  var legend: String { barSigns.bar + " " + words.legends.funnel }

  var columns: [Column] {
    [
      Column(names.result, width: 18, stretch: 2, isEssential: true),
      Column("", width: 10, stretch: 4, isEssential: true),
      figures(names.validated, 7, isEssential: true),
      figures(names.conversion, 9, isEssential: true), figures(names.assumption, 9, priority: 60),
    ]
  }

  /// How many results come before it.
  private func depth(_ step: FunnelStep) -> Int {
    var (depth, code) = (0, step.predecessor)
    while let before = code, depth < 8 {
      depth += 1
      code = steps.first { $0.result == before }?.predecessor
    }
    return depth
  }

  func cell(_ row: Int, _ column: Int) -> TableCell {
    let step = steps[row]
    switch column {
    case 0:
      let indent = String(repeating: "  ", count: depth(step))
      return TableCell(indent + context.resultName(step.result))
    case 2: return number(step.validated)
    case 3:
      let isLess = (step.conversion ?? 0) < (step.assumption ?? 0)
      return TableCell(
        step.conversion.map(phrases.numbers.rate) ?? "–",
        role: isLess ? .statusWarn : .base
      )
    case 4:
      return TableCell(step.assumption.map(phrases.numbers.rate) ?? "–", role: .muted)
    default: return ""
    }
  }

  func drawBar(_ row: Int, in room: Rect, onto canvas: inout Canvas) {
    let most = steps.map(\.validated).max() ?? 0
    canvas.draw(Gauge(value: steps[row].validated, full: max(1, most)), in: room)
  }

  func sentence(_ row: Int) -> String {
    let step = steps[row]
    let said = words.sentences
    var parts = [said.step(context.resultName(step.result), phrases.number(step.validated))]
    if let before = step.predecessor {
      let rate = { (value: Int?) in value.map(phrases.numbers.rate) ?? "–" }
      parts.append(
        said.conversion(context.resultName(before), rate(step.conversion), rate(step.assumption))
      )
      parts.append(said.pilot)
    }
    return parts.joined(separator: " ")
  }

  var exportHeader: [String] {
    ["project", "result", "predecessor", "validated", "conversion_bp", "assumption_bp"]
  }

  var exportRows: [[String]] {
    steps.map {
      [
        $0.project ?? "all", $0.result, $0.predecessor ?? "", String($0.validated),
        file($0.conversion), file($0.assumption),
      ]
    }
  }
}

/// How long claims wait, by what they wait for: the region and its projects, or a project's results.
struct DelayTable: PortfolioTable {
  let rows: [DelayRow]
  let context: Context

  init(portfolio: Portfolio, scope: String?, context: Context) {
    rows = portfolio.delays.filter {
      scope == nil ? $0.result == nil : $0.project == scope
    }
    self.context = context
  }

  var count: Int { rows.count }
  var barColumn: Int { 2 }
  func project(_ row: Int) -> String? { rows.indices.contains(row) ? rows[row].project : nil }
  var legend: String { words.legends.delays(barSigns.bar, barSigns.mark) }

  var columns: [Column] {
    [
      Column(names.delay, width: 11, stretch: 1, isEssential: true),
      Column(names.project, width: 8, stretch: 1, isEssential: true),
      Column("", width: 8, stretch: 4, isEssential: true),
      figures(names.median, 6, isEssential: true), figures(names.ninetieth, 6, isEssential: true),
      figures(names.claims, 8, priority: 40),
    ]
  }

  private func name(_ row: DelayRow) -> String {
    guard let result = row.result else { return row.project ?? words.region }
    return context.resultName(result)
  }

  func cell(_ row: Int, _ column: Int) -> TableCell {
    let delay = rows[row]
    let role: CellRole = delay.project == nil ? .title : .base
    switch column {
    case 0: return TableCell(words.delay(delay.kind), role: .muted)
    case 1: return TableCell(name(delay), role: role)
    case 3: return TableCell(phrases.number(delay.median), role: role)
    case 4: return TableCell(phrases.number(delay.ninetieth), role: role)
    case 5: return TableCell(phrases.number(delay.count), role: .muted)
    default: return ""
    }
  }

  func drawBar(_ row: Int, in room: Rect, onto canvas: inout Canvas) {
    let most = rows.map(\.ninetieth).max() ?? 0
    let delay = rows[row]
    canvas.draw(
      Gauge(value: max(0, delay.median), target: max(0, delay.ninetieth), full: max(1, most)),
      in: room
    )
  }

  func sentence(_ row: Int) -> String {
    let delay = rows[row]
    let place = delay.result == nil ? name(delay) : "\(delay.project ?? ""), " + name(delay)
    return words.sentences.delay(
      place + ", " + words.delay(delay.kind),
      phrases.count(delay.count, phrases.verification.claims),
      phrases.number(delay.median),
      phrases.number(delay.ninetieth)
    )
  }

  var exportHeader: [String] {
    ["kind", "project", "result", "count", "median_days", "ninetieth_days"]
  }

  var exportRows: [[String]] {
    rows.map {
      [
        $0.kind.code, $0.project ?? "all", $0.result ?? "all", String($0.count),
        String($0.median), String($0.ninetieth),
      ]
    }
  }
}
