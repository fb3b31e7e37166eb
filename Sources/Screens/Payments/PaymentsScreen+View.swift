public import Canvas
import Domain
import Phrases

/// Drawing.
extension PaymentsScreen {
  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    if let reading {
      reading.view(in: area, context: context, onto: &canvas)
      return
    }
    switch face {
    case .budget: drawBudget(in: area, context, onto: &canvas)
    case .claims: drawClaims(in: area, context, onto: &canvas)
    case .statements:
      let layout = PaymentsLayout(self, context, in: area)
      drawTabs(in: layout.tabs, context, onto: &canvas)
      if !layout.detail.isEmpty { drawDetail(in: layout.detail, context, onto: &canvas) }
      if !layout.projects.isEmpty { drawSums(in: layout.projects, context, onto: &canvas) }
      if !layout.agreement.isEmpty { drawAgreement(in: layout.agreement, context, onto: &canvas) }
      if !layout.list.isEmpty { drawList(in: layout.list, context, onto: &canvas) }
    }
  }

  /// How many rows of the list are seen.
  func listHeight(_ context: Context) -> Int {
    max(1, PaymentsLayout(self, context, in: context.screenArea).list.height - 3)
  }

  private func tabName(_ tab: PaymentTab, _ context: Context) -> String {
    let words = context.phrases.payments
    switch tab {
    case .underWay: return words.underWay
    case .toDraft: return words.toDraft
    case .all: return words.all
    default: return tab.state.map(context.phrases.labels.statement) ?? ""
    }
  }

  private func drawTabs(in line: Rect, _ context: Context, onto canvas: inout Canvas) {
    let board = board.value ?? PaymentBoard()
    let everything =
      board.statements.map { PaymentItem.statement($0) }
      + board.draftable.map { PaymentItem.draftable($0) }
    let labels = PaymentTab.allCases.map { each in
      let count = everything.count {
        each.keeps($0) && (project == nil || $0.project == project)
      }
      return "\(tabName(each, context))·\(count)"
    }
    // Those before are left out, whole, until the active one has room.
    var first = 0
    let active = tab.rawValue
    while first < active,
      labels[first...active].reduce(0, { $0 + cellWidth(of: $1) + 2 }) > line.width - 2
    { first += 1 }
    var x = line.x
    for index in labels.indices.dropFirst(first) {
      let text = index == active ? "[\(labels[index])]" : " \(labels[index]) "
      let cells = cellWidth(of: text)
      guard x + cells < line.maxX else { break }
      canvas.put(text, at: Point(x: x, y: line.y), role: index == active ? .tabActive : .tab)
      let place = Rect(x: x, y: line.y, width: cells, height: 1)
      canvas.addHit(place, HitTarget("payments.tab", index))
      x += cells
    }
  }

  private func drawList(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.payments
    let items = items
    let isActive = pane == .list
    let net = items.reduce(Money.zero) { $0 + $1.net }
    let inside = canvas.box(
      area,
      title: words.title,
      titleRight: project ?? "",
      footer: marks.isEmpty ? "" : context.phrases.lists.marked(marks.count),
      footerRight: "\(context.phrases.count(items.count, words.noun)) · "
        + context.phrases.amount(net),
      active: isActive
    )
    guard !items.isEmpty else {
      let text = board.value == nil ? context.phrases.shell.loading : words.empty
      canvas.paragraph(text, in: inside.inset(horizontal: 1, vertical: 0), role: .muted)
      if isActive { canvas.cursor = Point(x: inside.x, y: inside.y) }
      return
    }
    let titles = (board.value?.budget ?? []).compactMap(\.project).map { code in
      (code, project(code)?.project.title ?? "")
    }
    let rows = PaymentTable(
      items: items,
      titles: Dictionary(titles) { first, _ in first },
      context: context
    )
    var table = Table(
      id: "payments",
      columns: rows.columns,
      count: items.count,
      position: position,
      isFocused: isActive
    )
    table.position.settle(count: table.count, height: table.visibleRows(in: inside.height))
    canvas.draw(table, in: inside, isMarked: { marks.contains(items[$0].code) }) { row, column in
      rows.cell(row, column)
    }
  }

  private func drawDetail(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let isActive = pane == .detail
    let row = current?.statement
    let inside = canvas.box(
      area,
      title: row.map { context.phrases.name($0.code) } ?? context.phrases.payments.statement,
      titleRight: row.map { context.phrases.labels.statement($0.state) } ?? "",
      active: isActive
    ).inset(horizontal: 1, vertical: 0)
    canvas.addHit(area, "payments.detail")
    if isActive { canvas.cursor = Point(x: inside.x, y: inside.y) }
    guard let row else { return }
    let found = project(row.code.project)
    let text = StatementReading(
      row: row,
      project: found?.project,
      operatorName: found?.operatorName ?? "",
      context: context
    )
    // With room, the sums stand beside what was done.
    let isWide = inside.width >= 90
    let parts = isWide ? inside.columns([.share(1), .share(1)], gap: 2) : [inside]
    let sums = text.sums(width: parts[0].width)
    let lines = isWide ? sums : sums + text.course
    draw(lines, from: scroll, in: parts[0], onto: &canvas)
    if isWide { draw(text.course, from: scroll, in: parts[1], onto: &canvas) }
  }

  private func draw(
    _ lines: [Reading.Line],
    from first: Int,
    in area: Rect,
    onto canvas: inout Canvas
  ) {
    let text = Reading(title: "", lines: lines, fileName: "")
    let rows = text.rows(width: area.width)
    let start = max(0, min(first, rows.count - area.height))
    for (place, line) in rows.dropFirst(start).prefix(area.height).enumerated() {
      var x = area.x
      for run in line.runs {
        let point = Point(x: x, y: area.y + place)
        x += canvas.put(run.text, at: point, role: run.role, limit: max(0, area.maxX - x))
      }
    }
  }
}

/// The other faces.
extension PaymentsScreen {
  private func drawClaims(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.payments
    let old = context.phrases.verification
    let inside = canvas.box(
      area,
      title: words.claimsTitle(context.phrases.name(ofCode: current?.code ?? "")),
      active: true
    )
    guard let rows = claims.value else {
      let place = inside.inset(horizontal: 1, vertical: 0)
      canvas.paragraph(context.phrases.shell.loading, in: place, role: .muted)
      return
    }
    var table = Table(
      id: "claims",
      columns: [
        Column(old.number, width: 9, stretch: 1, isEssential: true),
        Column(old.result, width: 14, stretch: 3, priority: 60),
        Column(old.participant, width: 9, stretch: 1, priority: 50),
        Column(old.achieved, width: 10, priority: 40),
        Column(old.selection, width: 14, stretch: 2, priority: 30),
        Column(words.amount, width: 11, align: .trailing, isEssential: true),
        Column("", width: 7, priority: 20),
      ],
      count: rows.count,
      position: claimPosition
    )
    table.position.settle(count: table.count, height: table.visibleRows(in: inside.height))
    canvas.draw(table, in: inside) { index, column in
      let row = rows[index]
      switch column {
      case 0: return TableCell(row.claim)
      case 1: return TableCell(context.resultName(row.result))
      case 2: return TableCell(row.participant, role: .muted)
      case 3: return TableCell(context.phrases.day(row.achievedOn), role: .muted)
      case 4: return TableCell(context.phrases.labels.selection(row.selection), role: .muted)
      case 5: return TableCell(context.phrases.numbers.columnAmount(row.amount))
      default: return TableCell(row.isTakenOff ? words.takenOff : "", role: .statusWarn)
      }
    }
  }

  private func drawBudget(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.payments
    let budget = BudgetTable(rows: board.value?.budget ?? [], context: context)
    let isTall = area.height >= 20
    // On a wall the list takes the rows that it has, and each agreement has its bars below.
    let spare = area.height - budget.all.count - 13
    let isWall = Breakpoint(context.size) == .wall && spare >= 10 && budget.rows.count > 1
    let (rest, grid) = area.cuttingBottom(isWall ? spare : 0)
    let (upper, lower) = rest.cuttingBottom(isTall ? 10 : 0)
    if isWall { drawAgreements(budget, in: grid, context, onto: &canvas) }
    let inside = canvas.box(
      upper,
      title: words.budget,
      footer: "█ \(words.committed.lowercased())  ┃ \(words.paid.lowercased())",
      active: true
    )
    let rows = budget.all
    var table = Table(
      id: "budget",
      columns: budget.columns,
      count: rows.count,
      position: budgetPosition
    )
    table.position.settle(count: table.count, height: table.visibleRows(in: inside.height))
    canvas.draw(
      table,
      in: inside,
      gauges: BudgetTable.gaugeColumn,
      gauge: budget.gauge,
      cell: budget.cell
    )
    guard isTall, rows.indices.contains(table.position.cursor) else { return }
    drawBars(of: table.position.cursor, budget, in: lower, context, onto: &canvas)
  }
}

/// Where the parts of the screen stand.
struct PaymentsLayout {
  var tabs: Rect
  var list: Rect
  var detail: Rect
  /// The sums of the projects, where there is room for them.
  var projects: Rect
  /// The budget of the agreement that is paid, where there is room for it.
  var agreement: Rect

  init(_ screen: PaymentsScreen, _ context: Context, in area: Rect) {
    let none = Rect(x: area.x, y: area.y, width: 0, height: 0)
    let (top, body) = area.cuttingTop(1)
    tabs = top
    (list, detail, projects, agreement) = (none, none, none, none)
    if Breakpoint(context.size) == .narrow || screen.isZoomed || context.isAccessible {
      if screen.pane == .list { list = body } else { detail = body }
    } else {
      let (upper, lower) = body.cuttingBottom(max(11, body.height * 9 / 20))
      (list, detail) = (upper, lower)
      guard Breakpoint(context.size) >= .large else { return }
      // The list takes the rows that it has; beside the statement stands what each project comes to.
      let most = body.height - max(14, body.height / 3)
      let rows = body.cuttingTop(max(8, min(screen.items.count + 3, most)))
      list = rows.top
      let halves = rows.rest.columns([.share(3), .share(2)])
      (detail, projects) = (halves[0], halves[1])
      // A statement is a dozen lines: where as many stay free, its agreement stands below it.
      guard detail.height >= 27 else { return }
      let parts = detail.cuttingBottom(10)
      (detail, agreement) = (parts.rest, parts.bottom)
    }
  }
}
