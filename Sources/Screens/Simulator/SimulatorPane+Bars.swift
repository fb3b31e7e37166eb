import Canvas
import Domain
import Phrases

/// What matters, who bears what, and scenarios side by side.
extension SimulatorPane {
  // MARK: Tornado

  func tornado(in room: Rect, onto canvas: inout Canvas) {
    guard let analysis = screen.currentAnalysis, let scenario = screen.desk.scenario else {
      canvas.put(words.drawing, in: room, role: .muted)
      return
    }
    let rows = analysis.tornado(of: screen.measure).prefix(max(0, room.height))
    let changes = rows.compactMap { $0.change(of: screen.measure, from: analysis.base) }
    let most = max(1, changes.map { max(abs($0.less), abs($0.more)) }.max() ?? 1)
    let texts = changes.map { change in
      figures.change(change.less, screen.measure) + " / "
        + figures.change(change.more, screen.measure)
    }
    // An amount is never cut: the bars have what is left.
    let amounts = max(19, texts.map(cellWidth).max() ?? 0)
    for (row, (sensitivity, change)) in zip(rows, changes).enumerated() {
      let line = Rect(x: room.x, y: room.y + row, width: room.width, height: 1)
      let label = min(24, room.width / 3)
      let parts = line.columns([.fixed(label), .share(1), .fixed(amounts)], gap: 1)
      let name = figures.name(sensitivity.parameter, in: scenario.trial, isShort: label < 24)
      canvas.put(name, in: parts[0])
      bar(change, most, in: parts[1], onto: &canvas)
      canvas.put(texts[row], in: parts[2], align: .trailing, role: .muted)
    }
    if rows.isEmpty { canvas.put("–", in: room, role: .muted) }
  }

  /// A bar on both sides of no change: what a tenth less does and what a tenth more does.
  private func bar(
    _ change: (less: Int64, more: Int64),
    _ most: Int64,
    in room: Rect,
    onto canvas: inout Canvas
  ) {
    let isPlain = canvas.medium.graphics == .ascii
    let half = max(1, (room.width - 1) / 2)
    let centre = room.x + half
    canvas.put(isPlain ? "|" : "│", at: Point(x: centre, y: room.y), role: .chartAxis)
    let sides: [(Int64, Unicode.Scalar, CellRole)] = [
      (change.less, isPlain ? "-" : "▒", .chartForecast),
      (change.more, isPlain ? "#" : "█", .chartActual),
    ]
    // The longer first, so that one on the same side still shows.
    for (value, sign, role) in sides.sorted(by: { abs($0.0) > abs($1.0) }) {
      let cells = Int((Int128(abs(value)) * Int128(half) + Int128(most) - 1) / Int128(most))
      guard cells > 0 else { continue }
      let start = value < 0 ? centre - cells : centre + 1
      let place = Rect(x: start, y: room.y, width: min(cells, room.maxX - start), height: 1)
      canvas.fill(place, role: role, with: sign)
    }
  }

  // MARK: Risks

  func risks(in room: Rect, onto canvas: inout Canvas) {
    guard let analysis = screen.currentAnalysis else {
      canvas.put(words.drawing, in: room, role: .muted)
      return
    }
    let risks = analysis.risks
    // A sentence below each where there is room for all.
    let space = risks.isEmpty ? 1 : room.height / risks.count
    for (row, share) in risks.enumerated() {
      let y = room.y + row * (space >= 3 ? 3 : 1)
      guard y < room.maxY else { break }
      let line = Rect(x: room.x, y: y, width: room.width, height: 1)
      let parts = line.columns([.fixed(min(27, room.width / 2)), .share(1), .fixed(13)], gap: 1)
      canvas.put(words.risk(share.risk), in: parts[0])
      guard let own = share.operatorShare else {
        canvas.put(words.noRisk, in: parts[1], role: .muted)
        continue
      }
      canvas.draw(Gauge(value: own, full: 10_000), in: parts[1])
      let text = figures.percent(own) + " / " + figures.percent(10_000 - own)
      canvas.put(text, in: parts[2], align: .trailing)
      if space >= 3 {
        let below = Rect(x: room.x + 1, y: y + 1, width: room.width - 1, height: 2)
        canvas.paragraph(sentence(share), in: below, role: .muted)
      }
    }
  }

  func sentence(_ share: RiskShare) -> String {
    guard let own = share.operatorShare else {
      return context.phrases.map.colon(words.risk(share.risk), words.noRisk)
    }
    return words.riskSentence(share.risk, figures.percent(own), figures.percent(10_000 - own))
  }

  // MARK: Scenarios side by side

  /// The outcomes, and the scenarios that are best at each; income is nobody's gain alone.
  var comparison: [(measure: SimulationMeasure, values: [Int64?], best: Set<Int>)] {
    SimulationMeasure.allCases.map { measure in
      let values = screen.outcomes.map { $0.figures[measure] }
      let known = values.compactMap { $0 }
      let best = measure.isBetterLow ? known.min() : known.max()
      let isTold = measure != .income && known.count > 1 && Set(known).count > 1
      let places = values.indices.filter { isTold && values[$0] == best }
      return (measure, values, Set(places))
    }
  }

  func compare(in room: Rect, onto canvas: inout Canvas) {
    let scenarios = screen.desk.scenarios
    let rows = comparison
    let shown = max(1, min(scenarios.count, (room.width - 28) / 11))
    let first = max(0, min(screen.desk.current - shown + 1, scenarios.count - shown))
    var columns = [Column("", width: 16, stretch: 1, isEssential: true)]
    for scenario in scenarios[first..<first + shown] {
      columns.append(Column(scenario.name, width: 10, align: .trailing, isEssential: true))
    }
    columns.append(Column(words.columns.best, width: 9, align: .trailing, priority: 20))
    let table = Table(
      id: "simulator.compare",
      columns: columns,
      count: rows.count + 1,
      position: ListPosition(cursor: -1),
      isFocused: false,
      hasGutter: false
    )
    let (top, rest) = room.cuttingTop(min(room.height, rows.count + 2))
    canvas.draw(table, in: top) { row, column in
      if row == rows.count { return leftCell(column, first, shown) }
      let entry = rows[row]
      if column == 0 { return TableCell(words.measure(entry.measure)) }
      if column == shown + 1 {
        let names = entry.best.sorted().map { scenarios[$0].name }
        return TableCell(names.joined(separator: " "), role: .statusOK)
      }
      let place = first + column - 1
      let isBest = entry.best.contains(place)
      return TableCell(
        (isBest ? "● " : "") + figures.outcome(entry.values[place], entry.measure),
        role: isBest ? .statusOK : place == screen.desk.current ? .title : .base
      )
    }
    guard let now = screen.outcome?.figures, let scenario = screen.desk.scenario else { return }
    tell(now, scenario, in: rest, onto: &canvas)
  }

  private func leftCell(_ column: Int, _ first: Int, _ shown: Int) -> TableCell {
    if column == 0 { return TableCell(words.left) }
    guard column <= shown else { return "" }
    let place = first + column - 1
    let left =
      screen.desk.scenarios[place].trial.envelope - screen.outcomes[place].figures.payerCost
    return TableCell(
      figures.money(left.centimes) + (left < .zero ? " ■" : ""),
      role: left < .zero ? .statusBad : .base
    )
  }
}
