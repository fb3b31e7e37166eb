public import Canvas
import Domain
import Phrases

/// Drawing.
extension SimulatorScreen {
  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    if let reading {
      reading.view(in: area, context: context, onto: &canvas)
      return
    }
    if showsText(context) {
      twin(context).view(twinPosition, in: area, context: context, onto: &canvas)
      return
    }
    guard desk.scenario != nil else {
      canvas.paragraph(context.phrases.shell.loading, in: area, role: .muted)
      return
    }
    let rows = area.rows([.fixed(topHeight(area)), .share(1)])
    let isNarrow = context.breakpoint <= .narrow
    let isLarge = context.breakpoint >= .large
    if isNarrow {
      assumptions(in: rows[0], context, onto: &canvas)
      pane(face, in: rows[1], context, onto: &canvas)
      return
    }
    let top = rows[0].columns([.fixed(assumptionWidth(area)), .share(1)])
    assumptions(in: top[0], context, onto: &canvas)
    let compares = isLarge && desk.scenarios.count > 1
    pane(compares ? .compare : .outcome, in: top[1], context, onto: &canvas)
    guard isLarge else {
      pane(face, in: rows[1], context, onto: &canvas)
      return
    }
    let side: SimulatorFace = face == .tornado ? .risks : .tornado
    let bottom = rows[1].columns([.share(1), .fixed(50)])
    // Scenarios are compared above already: below stands what one of them comes to.
    pane(compares && face == .compare ? .outcome : face, in: bottom[0], context, onto: &canvas)
    pane(side, in: bottom[1], context, onto: &canvas, active: false)
  }

  public func landmarks(in area: Rect, context: Context) -> [Landmark] {
    var names = LandmarkList()
    let rows = area.rows([.fixed(topHeight(area)), .share(1)])
    let top = rows[0].columns([.fixed(assumptionWidth(area)), .share(1)])
    let isNarrow = context.breakpoint <= .narrow
    names.add("sim.assumptions", isNarrow ? rows[0] : top[0])
    names.add("sim.outcome", isNarrow ? rows[1] : top[1])
    names.add("sim.face", rows[1], "\(face)")
    names.add("sim.scenarios", figure: String(desk.scenarios.count))
    names.add("sim.kept", figure: outcome.map { String($0.figures.kept) })
    return names.landmarks
  }

  private func topHeight(_ area: Rect) -> Int {
    area.height >= 52
      ? 28
      : area.height >= 34 ? 19 : area.height >= 26 ? 14 : area.height >= 18 ? 12 : area.height / 2
  }

  private func assumptionWidth(_ area: Rect) -> Int {
    min(area.width >= 196 ? 80 : 64, max(42, area.width * 46 / 100))
  }

  /// Rows of the assumptions that are seen.
  func listHeight(_ context: Context) -> Int { max(1, topHeight(context.screenArea) - 4) }

  // MARK: Assumptions

  private func assumptions(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    guard let scenario = desk.scenario else { return }
    let figures = SimulatorFigures(context: context)
    let words = context.phrases.simulator
    let source = figures.source(scenario.source)
    let inside = canvas.box(
      area,
      title: words.assumptions,
      titleRight: area.width >= 56 ? source.name : words.changeHint,
      footer: changedNote(figures, scenario),
      active: true
    )
    let (list, line) = inside.cuttingBottom(inside.height >= 6 ? 1 : 0)
    scenarioTabs(in: line, context, onto: &canvas)
    let all = parameters
    var table = Table(
      id: "simulator",
      columns: [
        Column("", width: 14, stretch: 3, isEssential: true),
        Column("", width: list.width >= 54 ? 12 : 7, isEssential: true),
        Column("", width: 9, stretch: 1, align: .trailing, isEssential: true),
        Column("", width: 1, isEssential: true),
      ],
      count: all.count,
      position: position,
      hasHeader: false
    )
    table.position.settle(count: all.count, height: list.height)
    canvas.draw(table, in: list) { row, column in
      let parameter = all[row]
      let isChanged = !scenario.trial.agrees(with: scenario.base, on: parameter)
      switch column {
      case 0:
        return TableCell(
          figures.name(parameter, in: scenario.trial, isShort: list.width < 54)
        )
      case 2:
        return TableCell(
          figures.value(parameter, in: scenario.trial),
          role: isChanged ? .mark : .base
        )
      case 3:
        return TableCell(scenario.sourced.contains(parameter) ? "◆" : "○", role: .muted)
      default: return ""
      }
    }
    canvas.paint(table, in: list) { canvas, row, column, place in
      if column == 1 { gauge(all[row], scenario, in: place, onto: &canvas) }
    }
  }

  /// The base of the line under the cursor, and by how much it was changed.
  private func changedNote(_ figures: SimulatorFigures, _ scenario: Scenario) -> String {
    guard let parameter else { return "" }
    let words = figures.words
    return words.base(figures.value(parameter, in: scenario.base)) + " "
      + (scenario.sourced.contains(parameter) ? words.sources.sourced : words.sources.assumed)
  }

  /// Twice the base fills the bar; a rate fills it at the whole.
  private func gauge(
    _ parameter: SimulationParameter,
    _ scenario: Scenario,
    in place: Rect,
    onto canvas: inout Canvas
  ) {
    guard parameter != .seed, let value = scenario.trial[parameter] else { return }
    let base = scenario.base[parameter] ?? value
    let full = parameter.unit == .rate && parameter != .bonus ? 10_000 : max(1, 2 * base, value)
    canvas.draw(
      Gauge(value: value, target: value == base ? nil : base, full: full),
      in: Rect(x: place.x, y: place.y, width: place.width, height: 1)
    )
  }

  private func scenarioTabs(in line: Rect, _ context: Context, onto canvas: inout Canvas) {
    guard line.height > 0 else { return }
    let words = context.phrases.simulator.sources
    var x = line.x + 1
    x += canvas.put(words.scenarios, at: Point(x: x, y: line.y), role: .muted) + 1
    for (index, scenario) in desk.scenarios.enumerated() {
      let isCurrent = index == desk.current
      let text = isCurrent ? "[\(scenario.name)]" : " \(scenario.name) "
      let cells = min(cellWidth(of: text), max(0, line.maxX - x))
      let place = Rect(x: x, y: line.y, width: cells, height: 1)
      canvas.put(text, in: place, role: isCurrent ? .tabActive : .tab)
      canvas.addHit(place, HitTarget("simulator.scenario", index))
      x += cells
    }
  }

  // MARK: Panes

  private func pane(
    _ face: SimulatorFace,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas,
    active: Bool = false
  ) {
    let drawing = SimulatorPane(screen: self, context: context)
    let inside = canvas.box(
      area,
      title: drawing.title(face),
      titleRight: drawing.titleRight(face),
      footer: drawing.legend(face, canvas),
      active: active
    )
    canvas.addHit(
      Rect(x: area.x, y: area.y, width: area.width, height: 1),
      HitTarget("simulator.tab", face.rawValue)
    )
    drawing.draw(face, in: inside, onto: &canvas)
  }
}
