public import Canvas
import Domain
import Phrases

/// Drawing: each tile in its frame.
extension DashboardScreen {
  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    guard let lines = lines(in: context) else {
      let text = context.phrases.shell.loading
      canvas.paragraph(text, in: area.inset(horizontal: 2, vertical: 1), role: .muted)
      return
    }
    if showsText(context) {
      lines.twin.view(textPosition, in: area, context: context, onto: &canvas)
      return
    }
    let layout = layout(in: area)
    for place in layout.places {
      let drawing = DashboardTileDrawing(
        lines: lines,
        tile: place.tile,
        position: positions[place.tile] ?? ListPosition(),
        isFocused: place.tile == tile,
        layout: layout
      )
      canvas.addHit(place.rect, HitTarget(place.tile.hitID))
      canvas.clipped(to: place.rect) { drawing.draw(in: place.rect, onto: &$0) }
    }
  }
}

/// One tile, ready to be drawn.
struct DashboardTileDrawing: Sendable {
  var lines: DashboardFigures
  var tile: DashboardTile
  var position: ListPosition
  var isFocused: Bool
  var layout: DashboardLayout

  var context: Context { lines.context }
  var phrases: Phrasebook { context.phrases }
  var words: DashboardPhrases { context.phrases.dashboard }

  /// Draws the frame and what is in it.
  func draw(in rect: Rect, onto canvas: inout Canvas) {
    let inside = frame(rect, onto: &canvas)
    switch tile {
    case .today: today(in: inside, onto: &canvas)
    case .region: region(in: inside, onto: &canvas)
    case .alerts: alerts(in: inside, onto: &canvas)
    case .coverage where layout.hasMatrix: matrix(in: inside, onto: &canvas)
    case .coverage: coverage(in: inside, onto: &canvas)
    case .rhythm: rhythm(in: inside, onto: &canvas)
    case .provinces: provinces(in: inside, onto: &canvas)
    case .journal: journal(in: inside, onto: &canvas)
    }
  }

  private func frame(_ rect: Rect, onto canvas: inout Canvas) -> Rect {
    let count = lines.alerts.count
    var title = tile.title(phrases)
    var right = ""
    var footer = ""
    switch tile {
    case .today: footer = isFocused ? words.openQueue : ""
    case .region:
      right = words.figures.ratio
      footer = context.gaugeLegend
    case .alerts: right = count > 0 ? phrases.number(count) : ""
    case .coverage where layout.hasMatrix:
      right = words.registry.activeActors + " " + phrases.number(lines.dashboard.coverage.actors)
    case .rhythm:
      title = words.rhythm(layout.weeks)
      footer = words.trend.legend
    case .coverage, .provinces, .journal: break
    }
    return canvas.box(
      rect,
      title: title,
      titleRight: right,
      footer: footer,
      active: isFocused
    )
  }

  /// A table of lines without header, settled in its room.
  func table(_ columns: [Column], count: Int, in room: Rect, hasHeader: Bool = false) -> Table {
    var table = Table(
      id: tile.hitID,
      columns: columns,
      count: count,
      position: position,
      isFocused: isFocused,
      hasHeader: hasHeader
    )
    table.position.settle(count: count, height: table.visibleRows(in: room.height))
    if !isFocused { table.position.cursor = -1 }
    return table
  }

  /// Says why a tile has no line.
  func empty(_ text: String, in room: Rect, onto canvas: inout Canvas) {
    canvas.paragraph(text, in: room.inset(horizontal: 1, vertical: 0), role: .muted)
    if isFocused { canvas.cursor = Point(x: room.x, y: room.y) }
  }
}

/// Today, region and alerts.
extension DashboardTileDrawing {
  func today(in room: Rect, onto canvas: inout Canvas) {
    let work = lines.work
    let columns = [
      Column("", width: 1, isEssential: true),
      Column("", width: 5, align: .trailing, isEssential: true),
      Column("", width: 10, stretch: 1, isEssential: true),
      Column("", width: 11, align: .trailing, priority: 10),
    ]
    let shown = room.width >= 44 ? columns : Array(columns.prefix(3))
    canvas.draw(table(shown, count: work.count, in: room), in: room) { row, column in
      let line = work[row]
      let rest: CellRole = line.count == 0 ? .muted : .base
      switch column {
      case 0: return TableCell(line.glyph, role: line.count == 0 ? .muted : line.role)
      case 1: return TableCell(phrases.number(line.count), role: rest)
      case 2: return TableCell(noun(line), role: rest)
      default: return TableCell(amount(line), role: .muted)
      }
    }
  }

  private func noun(_ line: DashboardFigures.Work) -> String {
    phrases.numbers.word(line.count, line.noun)
  }

  private func amount(_ line: DashboardFigures.Work) -> String {
    guard let gross = line.gross, line.count > 0 else { return "" }
    return phrases.numbers.shortAmount(gross)
  }

  func region(in room: Rect, onto canvas: inout Canvas) {
    let results = lines.dashboard.region
    if results.isEmpty { return empty(words.figures.noProjects, in: room, onto: &canvas) }
    let gauge = room.width >= 70 ? 24 : room.width >= 48 ? 12 : 9
    let columns = [
      Column("", width: 8, stretch: 1, isEssential: true),
      Column("", width: gauge, isEssential: true),
      Column("", width: 13, align: .trailing, priority: 10),
      Column("", width: 5, align: .trailing, isEssential: true),
      Column("", width: 5, isEssential: true),
    ]
    let table = table(columns, count: results.count, in: room)
    canvas.draw(table, in: room, gauges: 1, gauge: { lines.gauge(results[$0]) }) { row, column in
      let result = results[row]
      switch column {
      case 0: return TableCell(context.resultName(result.result))
      case 2:
        let figures = phrases.number(result.validated) + "/" + phrases.number(result.target)
        return TableCell(figures, role: .muted)
      case 3: return TableCell(context.ratio(result.ratioPercent))
      case 4: return TableCell(result.status.sign(context), role: result.status.role)
      default: return ""
      }
    }
  }

  func alerts(in room: Rect, onto canvas: inout Canvas) {
    if lines.dashboard.projects.isEmpty {
      return empty(words.figures.noProjects, in: room, onto: &canvas)
    }
    let projects = lines.watched(isHigh: layout.hasMatrix)
    if projects.isEmpty { return empty(words.figures.noAlerts, in: room, onto: &canvas) }
    let trend = room.width >= 46 ? [Column("", width: 12, priority: 20)] : []
    let operators = room.width >= 78 ? [Column("", width: 20, stretch: 1, priority: 10)] : []
    let columns =
      [
        Column("", width: 5, isEssential: true), Column("", width: 6, isEssential: true),
        Column("", width: 8, stretch: 2, isEssential: true),
        Column("", width: 6, align: .trailing, isEssential: true),
      ] + trend + operators
    let table = table(columns, count: projects.count, in: room)
    canvas.draw(table, in: room) { row, column in
      let project = projects[row]
      switch column {
      case 0: return TableCell(project.status.sign(context), role: project.status.role)
      case 1: return TableCell(project.project.code)
      case 2: return TableCell(project.project.title)
      case 3: return TableCell(context.ratio(project.ratioPercent))
      case 4:
        let line = sparkline(
          project.trend,
          12,
          graphics: context.medium.graphics,
          fromZero: true
        )
        return TableCell(line, role: .chartActual)
      default: return TableCell(project.operatorName, role: .muted)
      }
    }
  }
}
