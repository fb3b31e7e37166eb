public import Canvas
import Domain
import Phrases

/// Drawing the list.
extension ProjectsScreen {
  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    if let reading {
      reading.view(in: area, context: context, onto: &canvas)
      return
    }
    if let sheet {
      sheet.view(in: area, context: context, onto: &canvas)
      return
    }
    var room = area
    if showsFilter {
      let (line, rest) = area.cuttingTop(1)
      let place = line.inset(horizontal: 1, vertical: 0)
      bar.view(in: place, count: projects.count, context: context, onto: &canvas)
      room = rest
    }
    let cursor = canvas.cursor
    drawList(in: room, context, onto: &canvas)
    if bar.isOpen { canvas.cursor = cursor }
  }

  private var showsFilter: Bool { bar.isOpen || !bar.isEmpty }

  /// The rows of the list that are seen.
  func listHeight(_ context: Context) -> Int {
    let isPlain = showsText(context)
    let height = context.screenArea.height - (showsFilter ? 1 : 0)
    let list = ProjectCard.listHeight(projects.count, in: height, context.breakpoint) ?? height
    return max(1, isPlain ? height - 2 : list - 3)
  }

  private func drawList(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.projects
    guard rows.value != nil else {
      let place = area.inset(horizontal: 2, vertical: 1)
      canvas.paragraph(context.phrases.shell.loading, in: place, role: .muted)
      return
    }
    let table = ProjectTable(rows: projects, order: order, context: context)
    if showsText(context), !table.rows.isEmpty {
      table.twin.view(position, in: area, context: context, onto: &canvas)
      return
    }
    var area = area
    if let height = ProjectCard.listHeight(table.rows.count, in: area.height, context.breakpoint),
      table.rows.indices.contains(position.cursor)
    {
      let (list, card) = area.cuttingTop(height)
      area = list
      ProjectCard(
        row: table.rows[position.cursor],
        sentence: table.sentence(position.cursor),
        context: context
      ).draw(in: card, onto: &canvas)
    }
    let inside = canvas.box(
      area,
      title: words.title,
      titleRight: context.phrases.lists.sorted(order.name(words)),
      footer: context.gaugeLegend,
      footerRight: totals(table.rows, width: area.width, context),
      active: !bar.isOpen
    )
    if table.rows.isEmpty { return empty(in: inside, context, onto: &canvas) }
    var drawn = Table(
      id: "projects",
      columns: table.columns,
      count: table.rows.count,
      position: position,
      isFocused: !bar.isOpen
    )
    drawn.position.settle(count: drawn.count, height: drawn.visibleRows(in: inside.height))
    canvas.draw(
      drawn,
      in: inside,
      gauges: ProjectTable.gaugeColumn,
      gauge: table.gauge,
      cell: table.cell
    )
  }

  /// How many projects, and what waits and is to pay over all of them.
  private func totals(_ rows: [ProjectRow], width: Int, _ context: Context) -> String {
    let phrases = context.phrases
    let list = phrases.projects.list
    let count = phrases.count(rows.count, list.count)
    guard rows.count > 1, width >= 80 else { return count }
    let payable = rows.reduce(Money.zero) { $0 + $1.payable }
    let waiting = phrases.number(rows.reduce(0) { $0 + $1.waiting })
    return "\(count) · \(list.waiting.lowercased()) \(waiting) · \(list.payable.lowercased()) "
      + phrases.numbers.shortAmount(payable)
  }

  /// Says why there is no project.
  private func empty(in room: Rect, _ context: Context, onto canvas: inout Canvas) {
    let lists = context.phrases.lists
    let text =
      bar.isEmpty
      ? context.phrases.projects.list.empty
      : lists.emptyFiltered(bar.text) + " · " + lists.clearFilter
    canvas.paragraph(text, in: room.inset(horizontal: 1, vertical: 0), role: .muted)
    canvas.cursor = Point(x: room.x, y: room.y)
  }
}
