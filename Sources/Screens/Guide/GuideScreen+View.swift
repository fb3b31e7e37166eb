public import Canvas
import Domain
import Phrases

/// Drawing the guide.
extension GuideScreen {
  /// Where its parts stand; nil is not seen.
  struct Layout: Hashable, Sendable {
    var search: Rect?
    var contents: Rect?
    var page: Rect?
  }

  /// Two panes where there is room for a readable line, else the one that has the focus.
  func layout(in area: Rect) -> Layout {
    var layout = Layout()
    var room = area
    if search.isOpen || !search.isEmpty { (layout.search, room) = area.cuttingTop(1) }
    let side = area.width >= 100 ? 38 : 30
    if area.width < 80 || isZoomed {
      if isReading || isZoomed { layout.page = room } else { layout.contents = room }
    } else {
      let parts = room.columns([.fixed(side), .share(1)])
      layout.contents = parts[0]
      layout.page = parts[1]
    }
    return layout
  }

  /// The page broken for its pane: a line is never over 100 cells.
  func lines(_ context: Context) -> GuideLines {
    GuideLines(document(context), width: textWidth(context))
  }

  private func pageArea(_ context: Context) -> Rect {
    var reading = self
    if context.size.width < 80 { reading.isReading = true }
    return reading.layout(in: context.screenArea).page ?? context.screenArea
  }

  private func textWidth(_ context: Context) -> Int { min(100, pageArea(context).width - 5) }

  func pageHeight(_ context: Context) -> Int { max(1, pageArea(context).height - 2) }

  func contentsHeight(_ context: Context) -> Int {
    max(1, (layout(in: context.screenArea).contents?.height ?? context.screenArea.height) - 2)
  }

  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    let layout = layout(in: area)
    if let place = layout.search { drawSearch(in: place, context, onto: &canvas) }
    let cursor = canvas.cursor
    if let place = layout.contents { drawContents(in: place, context, onto: &canvas) }
    if let place = layout.page { drawPage(in: place, context, onto: &canvas) }
    if search.isOpen { canvas.cursor = cursor }
  }

  private func drawSearch(in line: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.guide.words
    let used = canvas.put(" " + words.search + " ", at: Point(x: line.x, y: line.y), role: .muted)
    let place = Rect(x: line.x + used, y: line.y, width: max(10, line.width - used - 8), height: 1)
    if let text = search.line {
      let isLost = !search.isEmpty && search.found.isEmpty
      canvas.draw(TextField(text, isFocused: true, hasError: isLost), in: place)
    } else {
      canvas.put(search.text, in: place, role: .match)
    }
    canvas.put(
      "\(search.found.count)",
      in: Rect(x: place.maxX + 1, y: line.y, width: 6, height: 1),
      align: .trailing,
      role: .muted
    )
  }

  private func drawContents(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.guide.words
    let entries = entries(context)
    let title = showsBookmarks && search.isEmpty ? words.bookmarks : words.contents
    let isFocused = !isReading && !search.isOpen
    let inside = canvas.box(area, title: title, active: isFocused)
    guard !entries.isEmpty else {
      let text = search.isEmpty ? words.noBookmark : words.noMatch
      canvas.paragraph(text, in: inside.inset(horizontal: 1, vertical: 0), role: .muted)
      return
    }
    var table = Table(
      id: "guide.contents",
      columns: [Column("", width: 8, stretch: 1, isEssential: true)],
      count: entries.count,
      position: position,
      isFocused: isFocused,
      hasHeader: false,
      hasGutter: false
    )
    table.position.settle(count: entries.count, height: inside.height)
    canvas.draw(table, in: inside) { row, _ in
      TableCell(
        label(of: entries[row], context),
        role: isKept(entries[row], context) ? .mark : .base
      )
    }
  }

  private func isKept(_ entry: GuideEntry, _ context: Context) -> Bool {
    context.preferences.bookmarks.contains(entry.key(ownPages))
  }

  /// The line of an entry in the contents: pages are numbered, cases stand under theirs.
  private func label(of entry: GuideEntry, _ context: Context) -> String {
    let title = GuideDocument(entry, own: ownPages, context.phrases).title
    let sign = isKept(entry, context) ? "◆ " : ""
    switch entry {
    case .page(let id):
      let number = (GuidePageID.allCases.firstIndex(of: id) ?? 0) + 1
      return (number < 10 ? " " : "") + "\(number) " + sign + title
    case .glossary, .compared: return " · " + sign + title
    case .study, .own: return "   " + sign + title
    }
  }

  private func drawPage(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let document = document(context)
    let lines = lines(context)
    let inside = canvas.box(
      area,
      title: document.title,
      titleRight: isKept(entry, context) ? "◆" : "",
      active: isReading && !search.isOpen
    )
    canvas.addHit(inside, HitTarget("guide.page"))
    let first = max(0, min(top, lines.lines.count - inside.height))
    canvas.scrollBar(
      Rect(x: area.maxX - 1, y: inside.y, width: 1, height: inside.height),
      top: first,
      count: lines.lines.count
    )
    // The pages are in Latin letters, whatever the language of the screens.
    canvas.reading(.leftToRight, in: inside) { drawText(lines, from: first, in: inside, onto: &$0) }
  }

  private func drawText(
    _ lines: GuideLines,
    from first: Int,
    in inside: Rect,
    onto canvas: inout Canvas
  ) {
    for (row, line) in lines.lines.dropFirst(first).prefix(inside.height).enumerated() {
      draw(line, at: Point(x: inside.x + 1, y: inside.y + row), in: inside, onto: &canvas)
    }
    guard isReading, !search.isOpen else { return }
    let place = link.flatMap { lines.places.indices.contains($0) ? lines.places[$0] : nil }
    let row = place.map { $0 - first } ?? 0
    canvas.cursor = Point(
      x: inside.x + 1 + (place.flatMap { column(of: lines.lines[$0]) } ?? 0),
      y: inside.y + max(0, min(row, inside.height - 1))
    )
  }

  /// Where the chosen link begins on its line.
  private func column(of line: GuideLine) -> Int? { line.pieces.first { $0.link == link }?.x }

  private func draw(_ line: GuideLine, at point: Point, in area: Rect, onto canvas: inout Canvas) {
    let needle = search.needle
    for piece in line.pieces {
      let x = point.x + piece.x
      let isFound = !needle.isEmpty && foldedContains(foldedBytes(piece.text), needle)
      let used = canvas.put(
        piece.text,
        at: Point(x: x, y: point.y),
        role: role(of: piece, line, isFound: isFound),
        limit: area.maxX - x
      )
      if let link = piece.link {
        canvas.addHit(
          Rect(x: x, y: point.y, width: min(used, area.maxX - x), height: 1),
          HitTarget("guide.link", link)
        )
      }
    }
  }

  private func role(of piece: GuideLine.Piece, _ line: GuideLine, isFound: Bool) -> CellRole {
    if isFound { return .match }
    if let link = piece.link { return isReading && link == self.link ? .buttonFocus : .link }
    if line.isHeading { return .titleActive }
    return switch piece.style {
    case .plain: .base
    case .strong: .title
    case .code: .key
    case .note: .muted
    }
  }
}
