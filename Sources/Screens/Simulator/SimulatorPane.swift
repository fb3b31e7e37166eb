import Canvas
import Domain
import Phrases

/// What a scenario comes to, in one of its faces.
struct SimulatorPane {
  let screen: SimulatorScreen
  let context: Context

  var figures: SimulatorFigures { SimulatorFigures(context: context) }
  var words: SimulatorPhrases { context.phrases.simulator }

  /// The jobs that the curve counts: placements where they are the outcome looked at.
  private var curveMeasure: SimulationMeasure { screen.measure == .placed ? .placed : .kept }

  func title(_ face: SimulatorFace) -> String {
    switch face {
    case .outcome: words.face(face) + " · " + (screen.desk.scenario?.name ?? "")
    case .curve: words.measure(curveMeasure) + " · " + words.face(face).lowercased()
    case .cash, .tornado, .risks, .compare: words.face(face)
    }
  }

  func titleRight(_ face: SimulatorFace) -> String {
    switch face {
    case .tornado: words.measure(screen.measure)
    case .outcome, .curve, .cash, .compare, .risks: ""
    }
  }

  func legend(_ face: SimulatorFace, _ canvas: Canvas) -> String {
    let isPlain = canvas.medium.graphics == .ascii
    switch face {
    case .curve: return words.curveLegend(canvas.legendSign(.solid), canvas.legendSign(.dot))
    case .tornado: return words.tornadoLegend(isPlain ? "-" : "▒", isPlain ? "#" : "█")
    case .risks: return words.riskLegend(isPlain ? "#" : "█", isPlain ? "-" : "░")
    case .outcome, .cash, .compare: return ""
    }
  }

  func draw(_ face: SimulatorFace, in room: Rect, onto canvas: inout Canvas) {
    guard room.width > 8, room.height > 0 else { return }
    switch face {
    case .outcome: outcome(in: room, onto: &canvas)
    case .curve: curve(in: room, onto: &canvas)
    case .cash: cash(in: room, onto: &canvas)
    case .tornado: tornado(in: room, onto: &canvas)
    case .risks: risks(in: room, onto: &canvas)
    case .compare: compare(in: room, onto: &canvas)
    }
  }

  // MARK: Outcome

  /// Base, trial and change of each outcome, then what there is to say.
  private func outcome(in room: Rect, onto canvas: inout Canvas) {
    guard let scenario = screen.desk.scenario, let now = screen.outcome?.figures else { return }
    let base = SimulationOutcome(scenario.base).figures
    let isWide = room.width >= 60
    let columns =
      [
        Column("", width: 13, stretch: 2, isEssential: true),
        Column(words.columns.base, width: 8, align: .trailing, priority: 20),
        Column(words.columns.now, width: 8, align: .trailing, isEssential: true),
        Column(words.columns.difference, width: 9, align: .trailing, priority: 30),
      ]
      + (isWide
        ? [Column(words.columns.range, width: 19, align: .trailing, priority: 10)] : [])
    let measures = SimulationMeasure.allCases
    let table = Table(
      id: "simulator.outcome",
      columns: columns,
      count: measures.count + 1,
      position: ListPosition(cursor: -1),
      isFocused: false,
      hasGutter: false
    )
    let height = min(room.height, measures.count + 2)
    let (top, rest) = room.cuttingTop(height)
    canvas.draw(table, in: top) { row, column in
      if row == measures.count { return envelope(column, scenario, base, now) }
      let measure = measures[row]
      switch column {
      case 0: return TableCell(words.measure(measure))
      case 1: return TableCell(figures.outcome(base[measure], measure), role: .muted)
      case 2: return TableCell(figures.outcome(now[measure], measure), role: .title)
      case 3: return change(measure, base, now)
      default: return TableCell(range(measure), role: .muted)
      }
    }
    tell(now, scenario, in: rest, onto: &canvas)
  }

  /// What the figures mean and where they come from, as far as there is room.
  func tell(
    _ now: SimulationFigures,
    _ scenario: Scenario,
    in room: Rect,
    onto canvas: inout Canvas
  ) {
    let source = figures.source(scenario.source)
    var lines = notes(now, scenario.trial)
    lines.append((context.phrases.map.colon(source.name, source.taken), .muted))
    var y = room.height > 3 ? room.y + 1 : room.y
    for line in lines where y < room.maxY {
      let place = Rect(x: room.x, y: y, width: room.width, height: min(3, room.maxY - y))
      y += canvas.paragraph(line.text, in: place, role: line.role)
    }
  }

  private func change(
    _ measure: SimulationMeasure,
    _ base: SimulationFigures,
    _ now: SimulationFigures
  ) -> TableCell {
    guard let before = base[measure], let after = now[measure] else { return "" }
    let text = figures.change(after - before, measure)
    guard after != before, measure != .income else { return TableCell(text, role: .muted) }
    let isBetter = (after < before) == measure.isBetterLow
    return TableCell(text, role: isBetter ? .statusOK : .statusWarn)
  }

  private func envelope(
    _ column: Int,
    _ scenario: Scenario,
    _ base: SimulationFigures,
    _ now: SimulationFigures
  ) -> TableCell {
    let left = (
      (scenario.base.envelope - base.payerCost).centimes,
      (scenario.trial.envelope - now.payerCost).centimes
    )
    switch column {
    case 0: return TableCell(words.left)
    case 1: return TableCell(figures.money(left.0), role: .muted)
    case 2: return TableCell(figures.money(left.1), role: left.1 < 0 ? .statusBad : .title)
    case 3: return TableCell(figures.change(left.1 - left.0, .margin), role: .muted)
    default: return ""
    }
  }

  func range(_ measure: SimulationMeasure) -> String {
    guard let range = screen.currentAnalysis?.ranges[measure] else { return "…" }
    return figures.outcome(range.low, measure) + "–" + figures.outcome(range.high, measure)
  }

  /// What the figures mean, the gravest first.
  func notes(_ now: SimulationFigures, _ trial: SimulationParameters) -> [(
    text: String, role: CellRole
  )] {
    let over = now.payerCost - trial.envelope
    var notes: [(String, CellRole)] = [
      over > .zero
        ? (words.overEnvelope(figures.money(over.centimes)), .statusBad)
        : (words.withinEnvelope, .statusOK)
    ]
    guard let analysis = screen.currentAnalysis else {
      return notes + [(words.drawing, .muted)]
    }
    notes.append(
      (words.colonBreakEven(figures.rate(analysis.breakEven), context), .base)
    )
    notes.append((words.probabilityOver(figures.percent(analysis.ranges.overEnvelope)), .muted))
    notes.append((words.probabilityLoss(figures.percent(analysis.ranges.operatorLoses)), .muted))
    if let outcome = screen.outcome, outcome.months.indices.contains(now.cashNeedMonth) {
      let month = figures.month(outcome.months[now.cashNeedMonth].month)
      notes.append((words.needsCash(figures.money(now.cashNeed.centimes), month), .muted))
    }
    return notes
  }

  // MARK: Curve and cash

  private func curve(in room: Rect, onto canvas: inout Canvas) {
    guard let months = screen.outcome?.months, let first = months.first, let last = months.last
    else { return }
    let isPlaced = curveMeasure == .placed
    let ranges = screen.currentAnalysis.map { isPlaced ? $0.ranges.placed : $0.ranges.kept }
    let values = months.map { isPlaced ? $0.placed : $0.kept }
    let highs = ranges?.map { Int($0.high) } ?? []
    let top = LineChart.roundTop(max(values.last ?? 0, highs.max() ?? 0, 1))
    var series = [Series(values, role: .chartActual, pattern: .solid)]
    if let ranges {
      series.append(Series(ranges.map { Int($0.high) }, role: .chartForecast, pattern: .dot))
      series.append(Series(ranges.map { Int($0.low) }, role: .chartForecast, pattern: .dot))
    }
    let labels = [top, top / 2, 0].map { context.phrases.number($0) }
    canvas.draw(
      LineChart(
        series: series,
        top: top,
        valueLabels: room.height >= 5 ? labels : [labels[0], labels[2]],
        firstLabel: figures.month(first.month),
        lastLabel: figures.month(last.month)
      ),
      in: room
    )
  }

  private func cash(in room: Rect, onto canvas: inout Canvas) {
    guard let outcome = screen.outcome else { return }
    let months = outcome.months
    let ranges = screen.currentAnalysis?.ranges.balance
    let most = max(1, months.map { abs($0.balance.centimes) }.max() ?? 1)
    var columns = [
      Column(words.columns.month, width: 10, isEssential: true),
      Column(words.columns.spent, width: 9, align: .trailing, isEssential: true),
      Column(words.columns.received, width: 9, align: .trailing, isEssential: true),
      Column(words.columns.balance, width: 10, align: .trailing, isEssential: true),
      Column("", width: 8, stretch: 1, priority: 30),
    ]
    columns.append(Column(words.columns.range, width: 20, align: .trailing, priority: 20))
    var table = Table(
      id: "simulator.cash",
      columns: columns,
      count: months.count,
      position: ListPosition(cursor: -1, top: screen.faceTop),
      isFocused: false,
      hasGutter: false
    )
    let height = table.visibleRows(in: room.height)
    table.position.top = max(0, min(screen.faceTop, months.count - height))
    canvas.draw(table, in: room) { row, column in
      let month = months[row]
      switch column {
      case 0: return TableCell(figures.month(month.month))
      case 1: return TableCell(figures.money(month.spent.centimes), role: .muted)
      case 2: return TableCell(figures.money(month.received.centimes))
      case 3:
        return TableCell(
          figures.money(month.balance.centimes),
          role: row == outcome.figures.cashNeedMonth && month.balance < .zero
            ? .statusBad : .title
        )
      case 5:
        guard let ranges, ranges.indices.contains(row) else { return "…" }
        let text = figures.money(ranges[row].low) + "–" + figures.money(ranges[row].high)
        return TableCell(text, role: .muted)
      default: return ""
      }
    }
    canvas.paint(table, in: room) { canvas, row, column, place in
      guard column == 4 else { return }
      let balance = months[row].balance.centimes
      let gauge = Gauge(value: Int(abs(balance)), full: Int(most))
      canvas.draw(gauge, in: place, role: balance < 0 ? .statusWarn : .statusOK)
    }
  }
}

extension SimulatorPhrases {
  /// The break-even rate with its name.
  func colonBreakEven(_ rate: String, _ context: Context) -> String {
    context.phrases.map.colon(breakEven, rate)
  }
}
