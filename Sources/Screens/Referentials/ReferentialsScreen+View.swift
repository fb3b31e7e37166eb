public import Canvas
import Domain
import Phrases

/// Where the parts of the screen stand; a part without room is nil.
struct ReferentialLayout: Hashable, Sendable {
  var head: Rect
  var tabs: Rect
  var filter: Rect?
  var list: Rect?
  var detail: Rect?
  /// What belongs to the row under the cursor, below a list that leaves room.
  var related: Rect?
  /// The Arabic label, alone on its line (ux.md D7).
  var arabic: Rect?

  /// `rows` is how many the list has when something may stand below it, else nil.
  init(_ area: Rect, _ breakpoint: Breakpoint, isZoomed: Bool, hasFilter: Bool, rows: Int?) {
    var (top, rest) = area.cuttingTop(1)
    head = top
    (top, rest) = rest.cuttingTop(1)
    tabs = top
    if hasFilter {
      (top, rest) = rest.cuttingTop(1)
      filter = top
    }
    if isZoomed || breakpoint > .narrow {
      let parts = rest.cuttingBottom(1)
      (rest, arabic) = (parts.rest, parts.bottom)
    }
    if isZoomed {
      detail = rest
    } else if breakpoint <= .narrow {
      list = rest
    } else if breakpoint >= .large {
      let columns = rest.columns([.share(3), .share(2)])
      (list, detail) = (columns[0], columns[1])
      guard let rows, columns[0].height >= max(8, rows + 3) + 6 else { return }
      let parts = columns[0].cuttingTop(max(8, rows + 3))
      (list, related) = (parts.top, parts.rest)
    } else {
      let rows = rest.rows([.share(1), .share(1)])
      (list, detail) = (rows[0], rows[1])
    }
  }
}

/// Drawing the referentials.
extension ReferentialsScreen {
  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    guard let look = look(context) else {
      let place = area.inset(horizontal: 2, vertical: 1)
      canvas.paragraph(context.phrases.shell.loading, in: place, role: .muted)
      return
    }
    if let difference {
      drawDifference(look, difference, in: area, onto: &canvas)
      return
    }
    if showsText(context) {
      look.twin.view(textPosition, in: area, context: context, onto: &canvas)
      return
    }
    let layout = layout(in: area, context)
    drawHead(look, layout, onto: &canvas)
    let cursor = drawFilter(look, layout, onto: &canvas)
    if let place = layout.list { drawList(look, in: place, onto: &canvas) }
    if let place = layout.related { drawRelated(look, in: place, onto: &canvas) }
    if let place = layout.detail { drawDetail(look, in: place, onto: &canvas) }
    if let line = layout.arabic, let label = current(look).flatMap(look.arabic) {
      canvas.put(label, in: line.inset(horizontal: 1, vertical: 0), align: .trailing)
    }
    if bar.isOpen { canvas.cursor = cursor }
  }

  /// What is looked at; nil until it was read.
  func look(_ context: Context) -> ReferentialLook? {
    board.value.map {
      ReferentialLook($0, tab: tab, shown: shown, filter: bar.text, context: context)
    }
  }

  func showsText(_ context: Context) -> Bool { isText ?? context.isAccessible }

  func layout(in area: Rect, _ context: Context) -> ReferentialLayout {
    ReferentialLayout(
      area,
      context.breakpoint,
      isZoomed: isZoomed,
      hasFilter: bar.isOpen || !bar.isEmpty,
      rows: look(context).flatMap { $0.hasRelated ? $0.rows.count : nil }
    )
  }

  /// The rows of data that the list shows.
  func listHeight(_ context: Context) -> Int {
    let layout = layout(in: context.screenArea, context)
    return max(1, (layout.list?.height ?? 4) - 3)
  }

  /// The lines that the details show at once.
  func detailHeight(_ context: Context) -> Int {
    max(1, (layout(in: context.screenArea, context).detail?.height ?? 3) - 2)
  }

  /// The version looked at, and what there is to know of it before reading on.
  private func drawHead(
    _ look: ReferentialLook,
    _ layout: ReferentialLayout,
    onto canvas: inout Canvas
  ) {
    let line = layout.head.inset(horizontal: 1, vertical: 0)
    var x = line.x
    let put = { (text: String, role: CellRole, canvas: inout Canvas) in
      let room = max(0, line.maxX - x)
      guard !text.isEmpty, room > 0 else { return }
      x += canvas.put(text, at: Point(x: x, y: line.y), role: role, limit: room) + 1
    }
    put(look.title, look.isDraft ? .statusNew : .title, &canvas)
    if look.programme.isExample { put("· " + look.words.example, .statusWarn, &canvas) }
    let faults = look.isDraft ? look.board.draftFaults.count : 0
    if faults > 0 {
      put("· ▲ " + look.context.phrases.count(faults, look.words.faults), .statusBad, &canvas)
    }
    if !look.isDraft, let draft = look.board.draft {
      let short = "· " + look.words.version(look.nextNumber) + " " + look.words.draft
      let long = short + ", " + look.names(draft.authors)
      let text = [long, short].first { cellWidth(of: $0) <= line.maxX - x }
      put(text ?? "", .muted, &canvas)
    }
    drawTabs(look, in: layout.tabs.inset(horizontal: 1, vertical: 0), onto: &canvas)
  }

  private func drawTabs(_ look: ReferentialLook, in line: Rect, onto canvas: inout Canvas) {
    let labels = tabLabels(look, width: line.width)
    var x = line.x
    for (index, tab) in ReferentialTab.allCases.enumerated() {
      let isFront = tab == self.tab
      let text = isFront ? "[\(labels[index])]" : " \(labels[index]) "
      let cells = canvas.put(
        text,
        at: Point(x: x, y: line.y),
        role: isFront ? .tabActive : .tab,
        limit: max(0, line.maxX - x)
      )
      let place = Rect(x: x, y: line.y, width: cells, height: 1)
      canvas.addHit(place, HitTarget("referentials.tab", index))
      x += cells
    }
  }

  /// The names of the tabs: with their counts, with that of the tab in front, or cut short.
  private func tabLabels(_ look: ReferentialLook, width: Int) -> [String] {
    let names = ReferentialTab.allCases.map {
      $0.section.map(look.words.tab) ?? look.words.versionsTab
    }
    let counted = zip(ReferentialTab.allCases, names).map { tab, name in
      name + " " + look.context.phrases.number(look.count(of: tab))
    }
    let front = ReferentialTab.allCases.map { $0 == tab }
    let some = names.indices.map { front[$0] ? counted[$0] : names[$0] }
    let short = names.indices.map { front[$0] ? counted[$0] : cut(names[$0]) }
    let fitting = [counted, some, short].first { labels in
      labels.reduce(0) { $0 + cellWidth(of: $1) + 2 } <= width
    }
    return fitting ?? short
  }

  private func cut(_ name: String) -> String {
    name.count <= 5 ? name : String(name.prefix(4)) + "."
  }

  private func drawFilter(
    _ look: ReferentialLook,
    _ layout: ReferentialLayout,
    onto canvas: inout Canvas
  ) -> Point? {
    guard let line = layout.filter else { return nil }
    bar.view(
      in: line.inset(horizontal: 1, vertical: 0),
      count: look.rows.count,
      context: look.context,
      onto: &canvas
    )
    return canvas.cursor
  }

  private func drawList(_ look: ReferentialLook, in area: Rect, onto canvas: inout Canvas) {
    let position = positions[tab] ?? ListPosition()
    let inside = canvas.box(
      area,
      title: tab.section.map(look.words.tab) ?? look.words.versionsTab,
      footerRight: look.rows.isEmpty
        ? "" : look.context.phrases.lists.position(position.cursor + 1, look.rows.count),
      active: !isDetail && !bar.isOpen
    )
    guard !look.rows.isEmpty else {
      let lists = look.context.phrases.lists
      let text =
        bar.isEmpty
        ? look.words.notes.empty : lists.emptyFiltered(bar.text) + " · " + lists.clearFilter
      canvas.paragraph(text, in: inside.inset(horizontal: 1, vertical: 0), role: .muted)
      canvas.cursor = Point(x: inside.x, y: inside.y)
      return
    }
    var table = Table(
      id: "referentials",
      columns: look.columns,
      count: look.rows.count,
      position: position,
      isFocused: !isDetail && !bar.isOpen
    )
    table.position.settle(count: table.count, height: table.visibleRows(in: inside.height))
    canvas.draw(table, in: inside, cell: look.cell)
  }

  private func drawDetail(_ look: ReferentialLook, in area: Rect, onto canvas: inout Canvas) {
    canvas.addHit(area, HitTarget("referentials.detail"))
    guard let row = current(look) else {
      canvas.box(area)
      return
    }
    let inside = canvas.box(
      area,
      title: look.name(of: row),
      active: isDetail
    ).inset(horizontal: 1, vertical: 0)
    let lines = wrappedDetails(look, row, width: inside.width)
    let first = max(0, min(scroll, lines.count - inside.height))
    canvas.draw(lines.dropFirst(first).prefix(inside.height), in: inside)
    canvas.scrollBar(
      Rect(x: area.maxX - 1, y: inside.y, width: 1, height: inside.height),
      top: first,
      count: lines.count
    )
    if isDetail { canvas.cursor = Point(x: inside.x, y: inside.y) }
  }

  /// The lines of the details, long values broken.
  func wrappedDetails(
    _ look: ReferentialLook,
    _ row: ReferentialLook.Row,
    width: Int
  ) -> [ReferentialLook.Line] {
    let details = look.details(row)
    let names = ReferentialsScreen.nameWidth(details, width)
    return details.flatMap { line -> [ReferentialLook.Line] in
      let room = line.name.isEmpty ? width : width - names - 1
      let parts = wrapped(line.value, width: max(8, room))
      return (parts.isEmpty ? [""] : parts).enumerated().map { index, part in
        let name = index == 0 ? line.name : line.name.isEmpty ? "" : " "
        return ReferentialLook.Line(name: name, value: part, role: line.role)
      }
    }
  }

  static func nameWidth(_ lines: [ReferentialLook.Line], _ width: Int) -> Int {
    min(lines.map { cellWidth(of: $0.name) }.max() ?? 0, max(8, width / 2))
  }

  func current(_ look: ReferentialLook) -> ReferentialLook.Row? {
    let place = positions[tab]?.cursor ?? 0
    return look.rows.indices.contains(place) ? look.rows[place] : nil
  }

  private func drawDifference(
    _ look: ReferentialLook,
    _ position: ListPosition,
    in area: Rect,
    onto canvas: inout Canvas
  ) {
    let lines = differenceLines(look)
    let names = look.compared.map { look.words.notes.comparing($0.names.0, $0.names.1) } ?? ""
    let inside = canvas.box(
      area,
      title: names,
      titleRight: look.context.phrases.count(changeCount(look), look.words.changes),
      active: true
    )
    var table = Table(
      id: "difference",
      columns: [Column("", width: 4, stretch: 1)],
      count: lines.count,
      position: position,
      hasHeader: false
    )
    table.position.settle(count: lines.count, height: inside.height)
    canvas.draw(table, in: inside) { row, _ in
      let line = lines[row]
      return TableCell(
        line.name.isEmpty ? line.value : line.name + " : " + line.value,
        role: line.role
      )
    }
  }

  func differenceLines(_ look: ReferentialLook) -> [ReferentialLook.Line] {
    guard let compared = look.compared else { return [] }
    let difference = ProgrammeDifference(from: compared.old, to: compared.new)
    if difference.isEmpty {
      return [ReferentialLook.Line(name: "", value: look.words.reasons.noChange, role: .muted)]
    }
    return look.changeLines(difference)
  }

  func changeCount(_ look: ReferentialLook) -> Int {
    look.compared.map { ProgrammeDifference(from: $0.old, to: $0.new).changes.count } ?? 0
  }
}

extension Canvas {
  /// Draws names and values side by side.
  mutating func draw(
    _ lines: some Collection<ReferentialLook.Line>,
    in area: Rect
  ) {
    let names = ReferentialsScreen.nameWidth(Array(lines), area.width)
    for (row, line) in lines.enumerated() {
      let y = area.y + row
      let start = line.name.isEmpty ? 0 : names + 1
      if start > 0 {
        put(line.name, in: Rect(x: area.x, y: y, width: names, height: 1), role: .muted)
      }
      put(
        line.value,
        in: Rect(x: area.x + start, y: y, width: max(0, area.width - start), height: 1),
        role: line.role
      )
    }
  }
}
