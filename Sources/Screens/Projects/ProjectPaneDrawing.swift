import Canvas
import Domain
import Phrases

/// One pane of a project's sheet, ready to be drawn.
struct ProjectPaneDrawing: Sendable {
  var figures: ProjectFigures
  var pane: ProjectSheet.Pane
  var position: ListPosition
  var isFocused: Bool
  /// Whether no other pane is seen, so that the frame says which there are.
  var isAlone: Bool

  private var context: Context { figures.context }
  private var phrases: Phrasebook { figures.phrases }
  private var words: ProjectPhrases { figures.words }

  func draw(in rect: Rect, onto canvas: inout Canvas) {
    let inside = frame(rect, onto: &canvas)
    switch pane {
    case .chart: chart(in: inside, onto: &canvas)
    case .periods: periods(in: inside, onto: &canvas)
    case .breakdown:
      let room = inside.inset(horizontal: 1, vertical: 0)
      figures.drawBreakdown(from: position.top, in: room, onto: &canvas)
      if isFocused { canvas.cursor = Point(x: room.x, y: room.y) }
    case .history: history(in: inside, onto: &canvas)
    }
  }

  private func frame(_ rect: Rect, onto canvas: inout Canvas) -> Rect {
    let name = context.resultName(figures.result)
    let title =
      switch pane {
      case .chart: words.chart.title(name)
      case .periods: words.sheet.periods
      case .breakdown: words.sheet.breakdown
      case .history: words.sheet.history
      }
    let legend = pane == .chart ? legend(canvas) : ""
    // The legend stands on the frame, above if there is room beside the title, else below.
    let isAbove = cellWidth(of: title) + cellWidth(of: legend) + 9 <= rect.width
    let names = isAlone ? paneNames : ""
    return canvas.box(
      rect,
      title: title,
      titleRight: pane == .breakdown ? name : isAbove ? legend : "",
      footer: isAbove ? names : legend,
      active: isFocused
    )
  }

  /// The panes that Tab goes through, the one in front in brackets.
  private var paneNames: String {
    let sheet = words.sheet
    let names: [(ProjectSheet.Pane, String)] = [
      (.chart, sheet.curveShort), (.periods, sheet.periodsShort),
      (.breakdown, sheet.breakdownShort), (.history, sheet.history.lowercased()),
    ]
    return names.map { $0.0 == pane ? "[\($0.1)]" : $0.1 }.joined(separator: " ")
  }

  private func legend(_ canvas: Canvas) -> String {
    let chart = words.chart
    return canvas.legendSign(.dash) + " " + chart.target + "  " + canvas.legendSign(.solid) + " "
      + chart.validated + "  " + canvas.legendSign(.dot) + " " + chart.forecast
  }

  private func chart(in room: Rect, onto canvas: inout Canvas) {
    guard let curve = figures.curve, !curve.isEmpty else {
      let place = room.inset(horizontal: 1, vertical: 0)
      canvas.paragraph(words.chart.none, in: place, role: .muted)
      if isFocused { canvas.cursor = Point(x: place.x, y: place.y) }
      return
    }
    // The sentence stands below, over the whole width and to its end; the curve has the rest.
    let sentence = wrapped(figures.forecast, width: room.width - 2).count
    let rows = room.rows([.share(1), .fixed(room.height - sentence >= 6 ? sentence : 0)])
    let hasNumbers = room.width >= 70 && rows[0].height >= 9
    let parts = rows[0].columns([.share(1), .fixed(hasNumbers ? 29 : 0)])
    let left = parts[0].inset(horizontal: 1, vertical: 0)
    canvas.draw(curve.chart(context, height: left.height), in: left)
    canvas.paragraph(figures.forecast, in: rows[1].inset(horizontal: 1, vertical: 0), role: .muted)
    if hasNumbers {
      let place = Rect(x: parts[1].x + 1, y: room.y, width: 27, height: room.height)
      canvas.details(figures.numbers, in: place, nameWidth: 14)
    }
    if isFocused { canvas.cursor = Point(x: room.x, y: room.y) }
  }

  private func periods(in room: Rect, onto canvas: inout Canvas) {
    let rows = figures.detail.progress
    if rows.isEmpty {
      let place = room.inset(horizontal: 1, vertical: 0)
      canvas.paragraph(words.sheet.noResult, in: place, role: .muted)
      if isFocused { canvas.cursor = Point(x: place.x, y: place.y) }
      return
    }
    let isWide = room.width >= 96
    let hasGauge = room.width >= 110
    var table = Table(
      id: pane.hitID,
      columns: columns(isWide: isWide, hasGauge: hasGauge),
      count: rows.count,
      position: position,
      isFocused: isFocused
    )
    table.position.settle(count: rows.count, height: table.visibleRows(in: room.height))
    if !isFocused { table.position.cursor = -1 }
    canvas.draw(table, in: room, gauges: 10, gauge: { gauge(rows[$0]) }) {
      cell(rows[$0], $1, isWide: isWide)
    }
  }

  private func columns(isWide: Bool, hasGauge: Bool) -> [Column] {
    let sheet = words.sheet
    let number = { (title: String, width: Int, priority: Int) in
      Column(title, width: width, align: .trailing, priority: priority, isEssential: false)
    }
    let base = [
      Column(
        isWide ? sheet.result : String(sheet.result.prefix(3)),
        width: isWide ? 16 : 4,
        stretch: isWide ? 2 : 1,
        isEssential: true
      ),
      Column(sheet.period, width: isMonthly ? 10 : 8, isEssential: true),
      number(words.target, 6, 60), number(sheet.toDate, 7, 70), number(words.declared, 8, 30),
      number(words.verified, 8, 20), number(words.validated, 9, 80), number(words.paid, 5, 40),
      Column(sheet.ratio, width: 5, align: .trailing, isEssential: true),
      Column(words.list.status, width: 5, isEssential: true),
    ]
    let gauge = Column(words.list.gauge, width: 12, stretch: 1, priority: 5)
    return hasGauge ? base + [gauge] : base
  }

  private var isMonthly: Bool { context.programme.periodKind == .month }

  private func cell(_ row: ProgressRow, _ column: Int, isWide: Bool) -> TableCell {
    let bold: Attributes = row.period == nil ? .bold : []
    let number = { (value: Int) in
      TableCell(phrases.number(value), role: value == 0 ? .muted : .base, attributes: bold)
    }
    switch column {
    case 0:
      let name = isWide ? context.resultName(row.result) : row.result
      let role: CellRole = row.result == figures.result ? .base : .muted
      return TableCell(name, role: role, attributes: bold)
    case 1: return TableCell(figures.periodName(row), attributes: bold)
    case 2: return number(row.target)
    case 3: return TableCell(context.whole(hundredths: row.targetToDate), attributes: bold)
    case 4: return number(row.declared)
    case 5: return number(row.verified)
    case 6: return number(row.validated)
    case 7: return number(row.paid)
    case 8: return TableCell(context.ratio(row.ratioPercent), attributes: bold)
    case 9:
      return row.ratioPercent == nil
        ? "" : TableCell(row.status.sign(context), role: row.status.role)
    default: return ""
    }
  }

  private func gauge(_ row: ProgressRow) -> Gauge? {
    row.ratioPercent == nil
      ? nil
      : Gauge(
        value: row.validated * 100,
        target: row.targetToDate,
        full: max(1, row.target * 100, row.targetToDate, row.validated * 100)
      )
  }

  private func history(in room: Rect, onto canvas: inout Canvas) {
    let entries = figures.detail.history
    if entries.isEmpty {
      let place = room.inset(horizontal: 1, vertical: 0)
      canvas.paragraph(words.sheet.noHistory, in: place, role: .muted)
      if isFocused { canvas.cursor = Point(x: place.x, y: place.y) }
      return
    }
    var table = Table(
      id: pane.hitID,
      columns: [
        Column("", width: 16, isEssential: true),
        Column("", width: 12, stretch: 2, isEssential: true),
        Column("", width: 10, stretch: 1, priority: 10),
      ],
      count: entries.count,
      position: position,
      isFocused: isFocused,
      hasHeader: false
    )
    table.position.settle(count: entries.count, height: table.visibleRows(in: room.height))
    if !isFocused { table.position.cursor = -1 }
    canvas.draw(table, in: room) { row, column in
      let entry = entries[row]
      switch column {
      case 0: return TableCell(phrases.numbers.moment(entry.moment), role: .muted)
      case 1: return TableCell(phrases.journal.action(entry.kind))
      default: return TableCell(context.personName(entry.person), role: .muted)
      }
    }
  }
}
