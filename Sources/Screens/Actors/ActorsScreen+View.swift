public import Canvas
import Domain
import Phrases

/// Where the panes of the registry stand; a pane without room is nil.
struct ActorsLayout: Hashable, Sendable {
  var filter: Rect?
  var list: Rect?
  var card: Rect?
  var links: Rect?
  var history: Rect?
  /// The Arabic name, alone on its line (ux.md D7).
  var arabic: Rect?

  init(_ area: Rect, _ breakpoint: Breakpoint, isOpen: Bool, hasFilter: Bool, isPlain: Bool) {
    var rest = area
    if isOpen {
      let parts = rest.cuttingBottom(1)
      (card, arabic) = (parts.rest, parts.bottom)
      return
    }
    if hasFilter {
      let parts = rest.cuttingTop(1)
      (filter, rest) = (parts.top, parts.rest)
    }
    if isPlain || breakpoint <= .narrow {
      list = rest
      return
    }
    let parts = rest.cuttingBottom(1)
    arabic = parts.bottom
    guard breakpoint >= .large else {
      let rows = parts.rest.rows([.share(1), .fixed(breakpoint == .base ? 10 : 12)])
      (list, card) = (rows[0], rows[1])
      return
    }
    // On a wall the card keeps a comfortable measure, and the list takes the rest.
    let columns = parts.rest.columns(
      breakpoint == .wall ? [.share(2), .share(1)] : [.share(3), .share(2)]
    )
    let rows = columns[1].rows([.atLeast(19, share: 3), .share(3), .share(2)])
    list = columns[0]
    (card, links, history) = (rows[0], rows[1], rows[2])
  }
}

/// Drawing the registry.
extension ActorsScreen {
  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    if let desk { return draw(desk, in: area, context, onto: &canvas) }
    let layout = layout(in: area, context)
    if let line = layout.filter {
      bar.view(
        in: line.inset(horizontal: 1, vertical: 0),
        count: list.count,
        context: context,
        onto: &canvas
      )
    }
    if let place = layout.list { drawList(in: place, context, onto: &canvas) }
    if let place = layout.card {
      if isOpen {
        drawOpen(in: place, context, onto: &canvas)
      } else {
        drawCard(in: place, hasMore: layout.links != nil, context, onto: &canvas)
      }
    }
    drawMore(layout, context, onto: &canvas)
    if let line = layout.arabic, let actor = list.current?.actor {
      // The name that the list does not show, on a line of its own.
      let name = context.phrases.isRightToLeft ? actor.nameFrench : actor.nameArabic
      let place = line.inset(horizontal: 1, vertical: 0)
      canvas.put(name, in: place, align: .trailing)
    }
  }

  func layout(in area: Rect, _ context: Context) -> ActorsLayout {
    ActorsLayout(
      area,
      context.breakpoint,
      isOpen: isOpen && list.current != nil,
      hasFilter: bar.isOpen || !bar.isEmpty,
      isPlain: context.isAccessible
    )
  }

  /// The rows of data that the list shows.
  func listHeight(_ context: Context) -> Int {
    let layout = layout(in: MapLayout.area(context.size), context)
    return max(1, (layout.list?.height ?? 4) - 3 - legendHeight(layout.list))
  }

  private func legendHeight(_ list: Rect?) -> Int { (list?.height ?? 0) >= 9 ? 1 : 0 }

  private func drawList(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.actors
    let order = context.phrases.labels.actorOrder(list.order)
    let inside = canvas.box(
      area,
      title: list.order == .calls ? context.phrases.cartography.registry.callsTitle : words.title,
      titleRight: list.order == .calls
        ? "A" : context.phrases.lists.sorted(order),
      footerRight: list.count == 0
        ? "" : context.phrases.lists.position(list.position.cursor + 1, list.count),
      active: true
    )
    let parts = inside.cuttingBottom(legendHeight(area))
    drawLegend(in: parts.bottom, context, onto: &canvas)
    guard list.count > 0 else {
      drawEmpty(in: parts.rest.inset(by: 1), context, onto: &canvas)
      return
    }
    let columns = ActorColumn.shown(context)
    let sort: Column.Sort = list.descending ? .descending : .ascending
    let table = Table(
      id: "actors",
      columns: columns.map {
        let isSorted = $0.order == list.order && $0 != .freshness
        return $0.column(words, sort: isSorted ? sort : nil)
      },
      count: list.count,
      position: list.position
    )
    canvas.draw(
      table,
      in: parts.rest,
      isMarked: { row in list.row(at: row).map { list.marks.contains($0.code) } ?? false },
      cell: { row, column in
        guard let actor = list.row(at: row) else { return column == 0 ? "…" : "" }
        return columns[column].cell(actor, in: context)
      }
    )
  }

  private func drawEmpty(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let lists = context.phrases.lists
    if list.isFresh {
      canvas.put(context.phrases.shell.loading, in: area.cuttingTop(1).top, role: .muted)
    } else if bar.isEmpty, list.order == .calls {
      canvas.paragraph(context.phrases.cartography.registry.callsEmpty, in: area, role: .muted)
    } else if bar.isEmpty {
      canvas.paragraph(context.phrases.actors.empty, in: area, role: .muted)
    } else {
      let used = canvas.paragraph(lists.emptyFiltered(bar.text), in: area)
      let below = area.cuttingTop(min(area.height, used)).rest
      canvas.paragraph(lists.clearFilter, in: below, role: .muted)
    }
  }

  /// What the letters of the services and the shapes of the age mean, as far as there is room.
  private func drawLegend(in line: Rect, _ context: Context, onto canvas: inout Canvas) {
    guard !line.isEmpty else { return }
    let words = context.phrases.actors
    let services = zip(ServiceCode.core, words.serviceLetters).map { code, letter in
      letter + " " + context.phrases.labels.word(code)
    }
    let first = services.joined(separator: " ") + " + " + words.others
    let whole = first + "  " + words.legend
    let text = cellWidth(of: whole) <= line.width - 2 ? whole : first
    canvas.put(text, in: line.inset(horizontal: 1, vertical: 0), role: .muted)
  }
}

/// The record.
extension ActorsScreen {
  func card(_ context: Context) -> ActorCard? {
    guard let row = list.current else { return nil }
    let own = detail.value.flatMap { $0.row.code == row.code ? $0 : nil }
    return ActorCard(
      row: row,
      detail: own,
      projects: projects.value ?? [],
      showsPhone: isOpen,
      context: context
    )
  }

  private func cardTitle(_ card: ActorCard) -> String {
    card.context.phrases.name(card.row.actor)
  }

  /// The record beside or below the list: two columns where it is low, one where it is high.
  private func drawCard(
    in area: Rect,
    hasMore: Bool,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    guard let card = card(context) else {
      canvas.box(area, title: context.phrases.actors.title)
      return
    }
    let inside = canvas.box(area, title: cardTitle(card), titleRight: card.row.code)
      .inset(horizontal: 1, vertical: 0)
    if hasMore {
      let lines =
        card.activity + [.empty] + card.origin + [
          card.completeness, .empty, card.freshness, .empty,
        ]
        + card.projectLines
      let used = canvas.draw(lines, in: inside)
      if used > inside.height {
        canvas.put(canvas.ellipsis, at: Point(x: inside.maxX, y: inside.maxY - 1), role: .muted)
      }
      return
    }
    let rows = inside.cuttingBottom(1)
    let columns = rows.rest.columns([.share(1), .share(1)], gap: 2)
    draw(pairs: card.activity, in: columns[0], onto: &canvas)
    draw(pairs: card.origin, in: columns[1], onto: &canvas)
    guard case .text(let text, let role) = card.freshness else { return }
    let words = context.phrases.actors
    let links = context.phrases.count(card.row.relations, words.linkCount)
    let codes = card.row.projects.joined(separator: ", ")
    let more = [links, codes].filter { !$0.isEmpty }.joined(separator: " · ")
    let used = canvas.put(text, in: rows.bottom, leaving: cellWidth(of: more) + 2, role: role)
    canvas.put(
      more,
      in: Rect(
        x: rows.bottom.x + used,
        y: rows.bottom.y,
        width: rows.bottom.width - used,
        height: 1
      ),
      align: .trailing,
      role: .muted
    )
  }

  /// Names and values; a value that is too long goes on under itself. What has no room at all is told
  /// by `…` at the end: Enter opens the whole record.
  private func draw(pairs lines: [CardLine], in area: Rect, onto canvas: inout Canvas) {
    let pairs = lines.compactMap { line -> Detail? in
      if case .pair(let name, let value) = line { Detail(name, value) } else { nil }
    }
    let names = pairs.map { cellWidth(of: $0.name) }.max() ?? 0
    canvas.details(pairs, in: area, nameWidth: names)
    let needed = pairs.reduce(0) { sum, pair in
      sum + max(1, wrapped(pair.value, width: area.width - names - 1).count)
    }
    guard needed > area.height else { return }
    canvas.put(canvas.ellipsis, at: Point(x: area.maxX - 1, y: area.maxY - 1), role: .muted)
  }

  private func drawMore(_ layout: ActorsLayout, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.actors
    let card = card(context)
    if let place = layout.links {
      let inside = canvas.box(place, title: words.links, titleRight: "w")
      drawStart(of: card?.linkLines ?? [], in: inside, onto: &canvas)
    }
    if let place = layout.history {
      let inside = canvas.box(place, title: words.history, titleRight: "h")
      drawStart(of: card?.historyLines ?? [], in: inside, onto: &canvas)
    }
  }

  /// Lines from the first on; that some have no room is told by `…` at the end.
  private func drawStart(of lines: [CardLine], in inside: Rect, onto canvas: inout Canvas) {
    let room = inside.inset(horizontal: 1, vertical: 0)
    guard canvas.draw(lines, in: room) > room.height, room.height > 0 else { return }
    canvas.put(canvas.ellipsis, at: Point(x: inside.maxX - 1, y: room.maxY - 1), role: .muted)
  }

  /// The whole record over the whole screen.
  private func drawOpen(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    guard let card = card(context) else { return }
    let inside = canvas.box(
      area,
      title: cardTitle(card),
      titleRight: card.row.code,
      footerRight: context.phrases.lists.position(list.position.cursor + 1, list.count),
      active: true
    ).inset(horizontal: 1, vertical: 0)
    let text = measured(inside)
    let count = canvas.draw(card.whole, in: text, scroll: scroll)
    canvas.scrollBar(
      Rect(x: area.maxX - 1, y: inside.y, width: 1, height: inside.height),
      top: scroll,
      count: count
    )
    canvas.cursor = Point(x: inside.x, y: inside.y)
  }

  /// The room of a text, never wider than a comfortable measure.
  private func measured(_ area: Rect) -> Rect {
    Rect(x: area.x, y: area.y, width: min(100, area.width), height: area.height)
  }

  /// The lines that the open record shows at once.
  func openHeight(_ context: Context) -> Int {
    max(1, MapLayout.area(context.size).height - 3)
  }

  /// How many lines the open record has.
  func cardHeight(_ context: Context) -> Int {
    card(context).map { height(of: $0.whole, context) } ?? 0
  }

  /// How many lines some parts of the record take in the open pane.
  func height(of lines: [CardLine], _ context: Context) -> Int {
    let area = MapLayout.area(context.size).inset(horizontal: 2, vertical: 0)
    var canvas = Canvas(size: Size(width: area.maxX, height: 1), medium: context.medium)
    return canvas.draw(lines, in: measured(Rect(x: 0, y: 0, width: area.width, height: 0)))
  }
}

extension Canvas {
  /// Writes a text at the left of a line, cut so that so many cells stay free, and returns the
  /// cells it may use.
  fileprivate mutating func put(
    _ text: String,
    in line: Rect,
    leaving free: Int,
    role: CellRole
  ) -> Int {
    let width = min(cellWidth(of: text), max(0, line.width - free))
    put(text, in: Rect(x: line.x, y: line.y, width: width, height: 1), role: role)
    return width + 1
  }
}
