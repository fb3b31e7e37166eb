public import Canvas
import Domain
import Phrases

/// Drawing.
extension PortfolioScreen {
  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    if showsText(context) {
      twin(context).view(position, in: area, context: context, onto: &canvas)
      return
    }
    let (top, rest) = area.cuttingTop(1)
    tabs(in: top, context, onto: &canvas)
    let words = context.phrases.steering.portfolio
    let table = table(context)
    let inside = canvas.box(
      rest,
      title: words.title(face),
      titleRight: about(context) + day(context),
      footer: legend(table, context, canvas),
      footerRight: closed(context),
      active: true
    )
    guard let table, table.count > 0 else {
      let text = nothing(context)
      let room = inside.inset(horizontal: 1, vertical: 0)
      canvas.paragraph(text, in: room, role: .muted)
      canvas.cursor = Point(x: room.x, y: room.y)
      return
    }
    let parts = inside.rows([.share(1), .fixed(PortfolioScreen.sentenceHeight(inside.height))])
    if face == .multiples {
      let drawing = PortfolioMultiples(
        portfolio: portfolio.value,
        table: table,
        position: position,
        context: context
      )
      drawing.draw(in: parts[0], onto: &canvas)
    } else {
      draw(table, in: parts[0], onto: &canvas)
    }
    let cursor = max(0, min(position.cursor, table.count - 1))
    canvas.paragraph(
      table.sentence(cursor),
      in: parts[1].inset(horizontal: 1, vertical: 0),
      role: .muted
    )
  }

  private func draw(_ rows: any PortfolioTable, in room: Rect, onto canvas: inout Canvas) {
    var table = Table(
      id: "portfolio",
      columns: rows.columns,
      count: rows.count,
      position: position
    )
    table.position.settle(count: table.count, height: table.visibleRows(in: room.height))
    canvas.draw(table, in: room) { rows.cell($0, $1) }
    canvas.paint(table, in: room) { canvas, row, column, place in
      if column == rows.barColumn { rows.drawBar(row, in: place, onto: &canvas) }
    }
  }

  private func legend(
    _ table: (any PortfolioTable)?,
    _ context: Context,
    _ canvas: Canvas
  ) -> String {
    guard face == .multiples else { return table?.legend ?? "" }
    return context.phrases.steering.portfolio.legends.multiples(
      canvas.legendSign(.dash),
      canvas.legendSign(.solid),
      canvas.legendSign(.dot)
    )
  }

  /// What is said where there are no rows.
  private func nothing(_ context: Context) -> String {
    let words = context.phrases.steering.portfolio
    guard let portfolio = portfolio.value else { return context.phrases.shell.loading }
    return portfolio.isPast && !face.isByResult && face != .funnel
      ? words.notThen : words.empty(face)
  }

  /// Lines kept below the rows for the sentence of the one under the cursor.
  private static func sentenceHeight(_ height: Int) -> Int {
    height >= 14 ? 3 : height >= 8 ? 2 : 0
  }

  /// How many rows are seen; of curves, how many frames.
  func listHeight(_ context: Context) -> Int {
    let inside = max(0, context.screenArea.height - 3)
    return max(1, inside - PortfolioScreen.sentenceHeight(inside) - 1)
  }

  /// The past day that the figures are of.
  private func day(_ context: Context) -> String {
    guard let asOf else { return "" }
    return ", " + context.phrases.steering.portfolio.asOf(context.phrases.day(asOf))
  }

  /// The periods that are closed: their figures no longer move.
  private func closed(_ context: Context) -> String {
    let periods = portfolio.value?.closedPeriods ?? []
    guard let last = periods.last else { return "" }
    let words = context.phrases.steering.portfolio
    return words.closed(periods.count, context.phrases.period(last))
  }

  private func tabs(in line: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.steering.portfolio
    let names = PortfolioFace.allCases.map(words.face)
    // Those before are left out, whole, until the one in front has room.
    var first = 0
    let active = face.rawValue
    while first < active,
      names[first...active].reduce(0, { $0 + cellWidth(of: $1) + 2 }) > line.width - 2
    { first += 1 }
    var x = line.x
    for index in names.indices.dropFirst(first) {
      let text = index == active ? "[\(names[index])]" : " \(names[index]) "
      let cells = cellWidth(of: text)
      guard x + cells <= line.maxX else { break }
      canvas.put(text, at: Point(x: x, y: line.y), role: index == active ? .tabActive : .tab)
      let place = Rect(x: x, y: line.y, width: cells, height: 1)
      canvas.addHit(place, HitTarget("portfolio.tab", index))
      x += cells
    }
  }

  /// The face in lines of text, from the same rows.
  func twin(_ context: Context) -> TextTwin {
    let words = context.phrases.steering.portfolio
    let title = words.title(face) + " · " + about(context) + day(context)
    guard let table = table(context), table.count > 0 else {
      let text = nothing(context)
      return TextTwin(title: title, lines: [TextTwin.Line(text)])
    }
    let lines = (0..<table.count).map { TextTwin.Line(table.sentence($0), item: $0) }
    return TextTwin(title: title, lines: lines)
  }
}
