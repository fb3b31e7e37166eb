public import Canvas
import Domain
import Phrases

/// Drawing.
extension StrataScreen {
  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    if let reading { return reading.view(in: area, context: context, onto: &canvas) }
    if showsSheet {
      drawSheet(in: area, context, onto: &canvas)
      return
    }
    let layout = StrataLayout(self, context, in: area)
    drawTabs(in: layout.tabs, context, onto: &canvas)
    if !layout.facts.isEmpty { drawFacts(in: layout.facts, context, onto: &canvas) }
    if !layout.effects.isEmpty { drawEffects(in: layout.effects, context, onto: &canvas) }
    guard !layout.list.isEmpty else { return }
    if showsText(context), !rows.isEmpty {
      twin(context).view(position, in: layout.list, context: context, onto: &canvas)
    } else {
      drawList(in: layout.list, context, onto: &canvas)
    }
  }

  /// How many rows of the list are seen.
  func listHeight(_ context: Context) -> Int {
    max(1, StrataLayout(self, context, in: context.screenArea).list.height - 3)
  }

  private func drawTabs(in line: Rect, _ context: Context, onto canvas: inout Canvas) {
    var x = line.x
    for each in StrataTab.allCases {
      let count = (strata.value ?? []).count {
        each.keeps($0.status) && (project == nil || $0.stratum.project == project)
      }
      let name =
        each.status.map(context.phrases.labels.stratumStatus) ?? context.phrases.strata.all
      let label = "\(name)·\(count)"
      let text = each == tab ? "[\(label)]" : " \(label) "
      let cells = cellWidth(of: text)
      guard x + cells < line.maxX else { break }
      canvas.put(text, at: Point(x: x, y: line.y), role: each == tab ? .tabActive : .tab)
      let place = Rect(x: x, y: line.y, width: cells, height: 1)
      canvas.addHit(place, HitTarget("strata.tab", each.rawValue))
      x += cells
    }
  }

  private func drawList(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.verification
    let rows = rows
    let isActive = pane == .list
    let inside = canvas.box(
      area,
      title: words.strataTitle,
      titleRight: project.map { context.phrases.strata.ofProject($0) } ?? "",
      footerRight: context.phrases.count(rows.count, context.phrases.strata.noun),
      active: isActive
    )
    guard !rows.isEmpty else {
      let text = strata.value == nil ? context.phrases.shell.loading : words.strataEmpty
      canvas.paragraph(text, in: inside.inset(horizontal: 1, vertical: 0), role: .muted)
      if isActive { canvas.cursor = Point(x: inside.x, y: inside.y) }
      return
    }
    let table = StrataTable(rows: rows, context: context)
    var drawn = Table(
      id: "strata",
      columns: table.columns,
      count: rows.count,
      position: position,
      isFocused: isActive
    )
    drawn.position.settle(count: drawn.count, height: drawn.visibleRows(in: inside.height))
    canvas.draw(drawn, in: inside) { row, column in table.cell(row, column) }
  }

  private func drawFacts(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let isActive = pane == .facts
    let inside = canvas.box(
      area,
      title: current.map { context.phrases.name($0.stratum) } ?? context.phrases.strata.facts,
      titleRight: current.map { context.phrases.labels.stratumStatus($0.status) } ?? "",
      active: isActive
    ).inset(horizontal: 1, vertical: 0)
    canvas.addHit(area, "facts")
    if isActive { canvas.cursor = Point(x: inside.x, y: inside.y) }
    guard let found else { return }
    let lines = StratumView(detail: found, context: context).facts
    let start = isActive ? max(0, min(scroll, lines.count - 1)) : 0
    canvas.details(Array(lines.dropFirst(start)), in: inside, nameWidth: 13)
  }

  private func drawEffects(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.strata
    let isActive = pane == .effects
    let inside = canvas.box(
      area,
      title: words.effects,
      footer: area.width >= 60 ? words.legend : "",
      footerRight: area.width >= 40 ? words.beforeCaps : "",
      active: isActive
    )
    canvas.addHit(area, "effects")
    if isActive { canvas.cursor = Point(x: inside.x, y: inside.y) }
    guard let found, let forecast = StratumView(detail: found, context: context).forecast else {
      return
    }
    let view = StratumView(detail: found, context: context)
    // Where the table has no room for what each effect does, it stands below.
    let isBelow = inside.width < 80 && inside.height > 6
    let table = Table(
      id: "effect",
      columns: view.effectColumns(tellsConsequence: !isBelow),
      count: forecast.effects.count,
      position: ListPosition(cursor: -1),
      isFocused: false,
      hasGutter: false
    )
    canvas.draw(table, in: inside) { row, column in
      view.effectCell(forecast.effects[row], column)
    }
    guard isBelow else { return }
    let below = inside.cuttingTop(6).rest.inset(horizontal: 1, vertical: 0)
    let lines = forecast.effects.map { effect in
      Detail(context.phrases.labels.effect(effect.effect), view.consequence(effect), role: .muted)
    }
    canvas.details(lines, in: below, nameWidth: min(20, below.width / 2))
  }
}

/// The draw sheet.
extension StrataScreen {
  private func drawSheet(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.strata
    let title = words.sheetTitle(current.map { context.phrases.name($0.stratum) } ?? "")
    let inside = canvas.box(area, title: title, active: true)
    guard let sheet = found?.sheet else {
      canvas.paragraph(words.waits, in: inside.inset(horizontal: 1, vertical: 0), role: .muted)
      return
    }
    let (head, body) = inside.cuttingTop(4)
    let old = context.phrases.verification
    canvas.details(
      [
        Detail(words.seed, context.phrases.labels.quoted(sheet.seed), role: .title),
        Detail(
          old.size,
          "\(context.phrases.number(sheet.size)) / \(context.phrases.number(sheet.ranks.count))"
        ),
        Detail(old.fingerprint, sheet.fingerprint),
        Detail("", words.redo, role: .muted),
      ],
      in: head.inset(horizontal: 1, vertical: 0),
      nameWidth: 12
    )
    var table = Table(
      id: "ranks",
      columns: [
        Column(words.rank, width: 5, align: .trailing, isEssential: true),
        Column(old.number, width: 10, stretch: 1, isEssential: true),
        Column(words.drawnMark, width: 6, isEssential: true),
        Column("SHA-256", width: 20, stretch: 8, isEssential: true),
      ],
      count: sheet.ranks.count,
      position: sheetPosition
    )
    table.position.settle(count: table.count, height: table.visibleRows(in: body.height))
    canvas.draw(table, in: body) { row, column in
      let rank = sheet.ranks[row]
      let role: CellRole = rank.isDrawn ? .base : .muted
      switch column {
      case 0: return TableCell(context.phrases.number(row + 1), role: role)
      case 1: return TableCell(rank.claim, role: role)
      case 2: return TableCell(rank.isDrawn ? "●" : "", role: .statusOK)
      default: return TableCell(rank.hash, role: .muted)
      }
    }
  }
}

/// Where the parts of the screen stand.
struct StrataLayout {
  var tabs: Rect
  var list: Rect
  var facts: Rect
  var effects: Rect

  init(_ screen: StrataScreen, _ context: Context, in area: Rect) {
    let none = Rect(x: area.x, y: area.y, width: 0, height: 0)
    let (top, body) = area.cuttingTop(1)
    tabs = top
    (list, facts, effects) = (none, none, none)
    let breakpoint = Breakpoint(context.size)
    if breakpoint == .narrow || screen.isZoomed || context.isAccessible {
      switch screen.pane {
      case .list: list = body
      case .facts: facts = body
      case .effects: effects = body
      }
    } else if breakpoint >= .large {
      let halves = body.columns([.share(3), .share(2)])
      let right = halves[1].rows([.share(1), .fixed(14)])
      (list, facts, effects) = (halves[0], right[0], right[1])
    } else {
      let (upper, lower) = body.cuttingBottom(max(9, body.height * 9 / 20))
      let halves = lower.columns([.share(2), .share(3)])
      (list, facts, effects) = (upper, halves[0], halves[1])
    }
  }
}
