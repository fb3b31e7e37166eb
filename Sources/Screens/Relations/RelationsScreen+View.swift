public import Canvas
import Domain
import Phrases

/// Drawing.
extension RelationsScreen {
  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    if showsTwin {
      twin(context).view(position, in: area, context: context, onto: &canvas)
      return
    }
    let layout = RelationsLayout(self, context, in: area)
    drawFaces(in: layout.tabs, context, onto: &canvas)
    if !layout.drawing.isEmpty { drawPicture(in: layout.drawing, context, onto: &canvas) }
    if !layout.list.isEmpty { drawList(in: layout.list, context, onto: &canvas) }
  }

  private func title(_ face: Face, _ words: RelationPhrases) -> String {
    switch face {
    case .network: words.network
    case .matrix: words.matrix
    case .paths: words.paths
    case .isolated: words.isolated
    case .roles: words.roles
    }
  }

  private func drawFaces(in line: Rect, _ context: Context, onto canvas: inout Canvas) {
    var x = line.x
    for each in Face.allCases {
      let label = title(each, context.phrases.cartography.relations)
      let text = each == face ? "[\(label)]" : " \(label) "
      let cells = cellWidth(of: text)
      guard x + cells < line.maxX else { break }
      canvas.put(text, at: Point(x: x, y: line.y), role: each == face ? .tabActive : .tab)
      let place = Rect(x: x, y: line.y, width: cells, height: 1)
      canvas.addHit(place, HitTarget("relations.face", each.rawValue))
      x += cells
    }
  }

  /// The columns of the list of the face.
  func columns(_ context: Context) -> [Column] {
    let words = context.phrases.cartography.relations
    switch face {
    case .network, .matrix:
      return [
        Column("", width: 1, isEssential: true),
        Column(words.actor, width: 16, stretch: 3, isEssential: true),
        Column(words.tie, width: 12, stretch: 1, isEssential: true),
        Column(words.since, width: 10, priority: 40), Column(words.until, width: 10, priority: 20),
      ]
    case .paths:
      return [
        Column("", width: 2, align: .trailing, isEssential: true),
        Column(words.paths, width: 30, stretch: 1, isEssential: true),
      ]
    case .isolated:
      return [
        Column(words.actor, width: 20, stretch: 3, isEssential: true),
        Column(words.kind, width: 12, stretch: 1, priority: 60),
        Column(context.phrases.labels.axis(.province), width: 12, priority: 40),
      ]
    case .roles:
      return [
        Column(words.project, width: 8, isEssential: true),
        Column(words.role, width: 12, stretch: 1, isEssential: true),
        Column(words.actor, width: 20, stretch: 3, isEssential: true),
      ]
    }
  }

  /// What the list says when it is empty.
  private func emptyText(_ context: Context) -> String {
    let words = context.phrases.cartography.relations
    guard network != nil else { return context.phrases.shell.loading }
    switch face {
    case .network, .matrix: return centre.map { words.noLink(name($0)) } ?? words.noCentre
    case .paths: return ends.map { words.noPath(name($0.from), name($0.to)) } ?? words.pathHint
    case .isolated: return words.noIsolated
    case .roles: return words.noCentre
    }
  }

  private func noun(_ words: RelationPhrases) -> Noun {
    switch face {
    case .network, .matrix: words.noun
    case .paths: words.pathNoun
    case .isolated: words.isolatedNoun
    case .roles: words.roleNoun
    }
  }

  private func drawList(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.cartography.relations
    let isActive = pane == .list
    let inside = canvas.box(
      area,
      title: hasDrawing ? centre.map(name) ?? title(face, words) : title(face, words),
      footerRight: context.phrases.count(rows.count, noun(words)),
      active: isActive
    )
    guard !rows.isEmpty else {
      let text = inside.inset(horizontal: 1, vertical: 0)
      canvas.paragraph(emptyText(context), in: text, role: .muted)
      if isActive { canvas.cursor = Point(x: inside.x, y: inside.y) }
      return
    }
    var table = Table(
      id: "relations",
      columns: columns(context),
      count: rows.count,
      position: position,
      isFocused: isActive
    )
    table.position.settle(count: rows.count, height: table.visibleRows(in: inside.height))
    canvas.draw(table, in: inside) { row, column in TableCell(rows[row].cells[column]) }
  }

  private func drawPicture(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.cartography.relations
    let inside = canvas.box(
      area,
      title: title(face, words),
      footer: face == .network && area.width > 66 ? words.legend : "",
      active: pane == .drawing
    )
    if pane == .drawing { canvas.cursor = Point(x: inside.x, y: inside.y) }
    guard let network, let centre = centre.flatMap(network.place), !rows.isEmpty else {
      let text = inside.inset(horizontal: 1, vertical: 0)
      canvas.paragraph(emptyText(context), in: text, role: .muted)
      return
    }
    if face == .matrix {
      RelationMatrix(network: network, centre: centre, context: context)
        .draw(in: inside.inset(horizontal: 1, vertical: 0), onto: &canvas)
    } else {
      EgoDrawing(network: network, centre: centre, chosen: current?.actor, context: context)
        .draw(in: inside, onto: &canvas)
    }
  }

  /// Every row as a sentence.
  func twin(_ context: Context) -> TextTwin {
    let words = context.phrases.cartography.relations
    let heading = title(face, words) + (hasDrawing ? centre.map { " · \(name($0))" } ?? "" : "")
    let lines = rows.map { TextTwin.Line($0.sentence) }
    return TextTwin(
      title: heading,
      lines: lines.isEmpty ? [TextTwin.Line(emptyText(context))] : lines
    )
  }
}

/// Where the parts of the screen stand.
struct RelationsLayout {
  var tabs: Rect
  var list: Rect
  var drawing: Rect

  init(_ screen: RelationsScreen, _ context: Context, in area: Rect) {
    let none = Rect(x: area.x, y: area.y, width: 0, height: 0)
    let (top, body) = area.cuttingTop(1)
    tabs = top
    (list, drawing) = (none, none)
    let breakpoint = Breakpoint(context.size)
    if !screen.hasDrawing || context.isAccessible {
      list = body
    } else if breakpoint == .narrow || screen.isZoomed {
      if screen.pane == .list { list = body } else { drawing = body }
    } else if breakpoint >= .large {
      let halves = body.columns([.share(3), .share(2)])
      (drawing, list) = (halves[0], halves[1])
    } else {
      let (upper, lower) = body.cuttingBottom(max(7, body.height * 2 / 5))
      (drawing, list) = (upper, lower)
    }
  }
}
