public import Canvas
import Domain
import Phrases

/// Drawing.
extension TargetsScreen {
  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    guard let look = look(context) else {
      let isKnown = board.value != nil
      let words = context.phrases.steering.targets
      let place = canvas.box(area, title: context.phrases.screens(id).title, active: true)
      let text = isKnown ? words.empty : context.phrases.shell.loading
      canvas.paragraph(text, in: place.inset(horizontal: 1, vertical: 0), role: .muted)
      canvas.cursor = Point(x: place.x, y: place.y)
      return
    }
    if showsText(context) {
      look.twin.view(textPosition, in: area, context: context, onto: &canvas)
      return
    }
    let layout = TargetsLayout(self, context, in: area)
    if !layout.checks.isEmpty { drawChecks(look, in: layout.checks, onto: &canvas) }
    if !layout.versions.isEmpty { drawVersions(look, in: layout.versions, onto: &canvas) }
    if !layout.chart.isEmpty { drawPeriods(look, in: layout.chart, onto: &canvas) }
    if !layout.grid.isEmpty { drawGrid(look, in: layout.grid, onto: &canvas) }
  }

  /// The row under the cursor as bars, period by period, and what they come to.
  private func drawPeriods(_ look: TargetLook, in area: Rect, onto canvas: inout Canvas) {
    guard let row = look.row(at: place) else { return }
    let inside = canvas.box(
      area,
      title: look.name(row),
      titleRight: look.words.total + " " + look.total(row)
    ).inset(horizontal: 1, vertical: 0)
    let periods = look.grid.periods
    // The period under the cursor is among those that have room.
    let first = max(0, min(place.column - inside.height / 2, periods.count - inside.height))
    let bars = periods.dropFirst(first).prefix(inside.height).map { period in
      let closed = look.isClosed(period) ? " " + look.words.closed : ""
      return Bar(
        look.context.phrases.period(period) + closed,
        value: look.grid.line(row, period)?.quantity ?? 0,
        figure: look.figure(row, period),
        role: look.isClosed(period) ? .chartForecast : .chartActual
      )
    }
    let most = periods.compactMap { look.grid.line(row, $0)?.quantity }.max() ?? 0
    canvas.bars(Array(bars), full: max(1, most), in: inside)
  }

  private func drawGrid(_ look: TargetLook, in area: Rect, onto canvas: inout Canvas) {
    let remarks = look.remarks.count
    let inside = canvas.box(
      area,
      title: look.title,
      titleRight: remarks > 0 ? "! \(look.context.phrases.number(remarks))" : "",
      footer: look.words.legend,
      footerRight: look.context.phrases.count(look.board.targets.count, look.words.noun),
      active: pane == .grid
    )
    let drawing = TargetGridDrawing(
      look: look,
      place: place,
      corner: corner,
      marks: marks,
      isFocused: pane == .grid
    )
    drawing.draw(in: inside, onto: &canvas)
  }

  private func drawVersions(_ look: TargetLook, in area: Rect, onto canvas: inout Canvas) {
    let phrases = look.context.phrases
    let versions = look.versions(at: place)
    let inside = canvas.box(
      area,
      title: look.words.versions,
      titleRight: look.name(at: place),
      footerRight: (positions[.versions] ?? ListPosition()).label(count: versions.count),
      active: pane == .versions
    )
    let lines = versions.map { version in
      let reason = version.reason.isEmpty ? look.words.fromFile : version.reason
      let person = look.context.personName(version.person)
      return "\(phrases.day(version.day)) · \(phrases.number(version.target.quantity)) · "
        + "\(person) · \(reason)"
    }
    draw(lines, of: .versions, or: look.words.noVersion, in: inside, onto: &canvas)
    canvas.addHit(area, HitTarget("targets.versions"))
  }

  private func drawChecks(_ look: TargetLook, in area: Rect, onto canvas: inout Canvas) {
    let inside = canvas.box(
      area,
      title: look.words.checks,
      footerRight: (positions[.checks] ?? ListPosition()).label(count: look.remarks.count),
      active: pane == .checks
    )
    let lines = look.remarks.map { "! " + look.sentence($0) }
    draw(lines, of: .checks, or: look.words.noRemark, in: inside, onto: &canvas)
    canvas.addHit(area, HitTarget("targets.checks"))
  }

  /// Draws lines from that of the pane's cursor on, each over as many rows as it needs.
  private func draw(
    _ lines: [String],
    of pane: Pane,
    or none: String,
    in area: Rect,
    onto canvas: inout Canvas
  ) {
    let room = area.inset(horizontal: 1, vertical: 0)
    if self.pane == pane { canvas.cursor = Point(x: room.x, y: room.y) }
    if lines.isEmpty {
      canvas.paragraph(none, in: room, role: .muted)
      return
    }
    let first = min(positions[pane]?.cursor ?? 0, lines.count - 1)
    let rows = lines.dropFirst(first).flatMap { line in
      wrapped(line, width: max(8, room.width)).enumerated().map { index, part in
        index == 0 ? part : "  " + part
      }
    }
    for (index, row) in rows.prefix(room.height).enumerated() {
      canvas.put(row, in: Rect(x: room.x, y: room.y + index, width: room.width, height: 1))
    }
  }
}

/// Where the parts of the screen stand.
struct TargetsLayout {
  var grid: Rect
  var versions: Rect
  var checks: Rect
  /// The bars of the row under the cursor, where there is room for them.
  var chart: Rect

  /// The room inside the frame of the grid.
  var inside: Rect { grid.inset(horizontal: 1, vertical: 1) }

  init(_ screen: TargetsScreen, _ context: Context, in area: Rect) {
    let none = Rect(x: area.x, y: area.y, width: 0, height: 0)
    (grid, versions, checks, chart) = (none, none, none, none)
    let breakpoint = Breakpoint(context.size)
    if breakpoint == .narrow || screen.isZoomed {
      switch screen.pane {
      case .grid: grid = area
      case .versions: versions = area
      case .checks: checks = area
      }
    } else if breakpoint >= .large {
      // The grid takes the rows that it has, two thirds of the screen at most.
      let needed = (screen.look(context)?.grid.rows.count ?? 0) + 4
      let (upper, lower) = area.cuttingTop(
        max(8, min(needed, area.height * 2 / 3))
      )
      let halves = lower.columns([.share(1), .share(1)])
      let right = halves[1].rows([.share(1), .share(1)])
      (grid, chart, versions, checks) = (upper, halves[0], right[0], right[1])
    } else {
      let (upper, lower) = area.cuttingBottom(max(6, area.height / 3))
      let halves = lower.columns([.share(1), .share(1)])
      (grid, versions, checks) = (upper, halves[0], halves[1])
    }
  }
}
