public import Canvas
import Domain
import Phrases

/// Drawing.
extension VerificationScreen {
  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    let layout = self.layout(context, in: area)
    drawQueues(in: layout.queues, context, onto: &canvas)
    if !layout.filter.isEmpty {
      bar.view(
        in: layout.filter.inset(horizontal: 1, vertical: 0),
        count: list.count,
        context: context,
        onto: &canvas
      )
    }
    let cursor = canvas.cursor
    if let reading {
      reading.view(in: layout.list, context: context, onto: &canvas)
      return
    }
    if !layout.detail.isEmpty { drawDetail(in: layout.detail, context, onto: &canvas) }
    if !layout.evidence.isEmpty { drawEvidence(in: layout.evidence, context, onto: &canvas) }
    if !layout.history.isEmpty { drawHistoryPane(in: layout.history, context, onto: &canvas) }
    if !layout.list.isEmpty { drawList(in: layout.list, context, onto: &canvas) }
    if bar.isOpen { canvas.cursor = cursor }
  }

  private func drawQueues(in line: Rect, _ context: Context, onto canvas: inout Canvas) {
    let names = queueNames(context)
    let active = min(queue, names.count - 1)
    let needed = names.reduce(0) { $0 + cellWidth(of: $1) + 2 }
    let right = summary(context)
    var x = line.x
    let label = " " + context.phrases.lists.queue + " "
    if needed + cellWidth(of: label) + cellWidth(of: right) + 4 <= line.width {
      x += canvas.put(label, at: Point(x: x, y: line.y), role: .muted)
    }
    // Those before are left out, whole, until the active one has room.
    var first = 0
    while first < active,
      names[first...active].reduce(0, { $0 + cellWidth(of: $1) + 2 }) > line.width - 2
    { first += 1 }
    for index in names.indices.dropFirst(first) {
      let text = index == active ? "[\(names[index])]" : " \(names[index]) "
      let cells = cellWidth(of: text)
      guard x + cells < line.maxX else { break }
      let role: CellRole = index == active ? .tabActive : .tab
      canvas.put(text, at: Point(x: x, y: line.y), role: role)
      canvas.addHit(Rect(x: x, y: line.y, width: cells, height: 1), HitTarget("queue", index))
      x += cells
    }
    let start = line.maxX - cellWidth(of: right) - 1
    if x < start { canvas.put(right, at: Point(x: start, y: line.y), role: .muted) }
  }

  /// The queues with their figures, where they are known.
  private func queueNames(_ context: Context) -> [String] {
    let numbers = counts.value ?? []
    return queues(context).enumerated().map { index, queue in
      guard numbers.indices.contains(index) else { return queue.name }
      return queue.name + " " + context.phrases.number(numbers[index])
    }
  }

  private func summary(_ context: Context) -> String {
    guard let total = list.total else { return "" }
    return context.phrases.count(total, context.phrases.verification.claims)
  }

  private func drawList(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let phrases = context.phrases
    let isActive = pane == .list && !bar.isOpen
    let order =
      phrases.lists.sorted(phrases.labels.claimOrder(list.order))
      + (list.descending ? " ▾" : " ▴")
    let inside = canvas.box(
      area,
      title: phrases.verification.title,
      titleRight: order,
      footer: legend(area, context),
      footerRight: phrases.lists.position(
        min(list.count, list.position.cursor + 1),
        list.count
      ),
      active: isActive
    )
    if list.isFresh {
      canvas.put("…", at: Point(x: inside.x + 1, y: inside.y), role: .muted)
      return
    }
    if list.count == 0 {
      drawEmpty(in: inside.inset(horizontal: 1, vertical: 0), context, onto: &canvas)
      return
    }
    let isWide = inside.width >= 110
    let shown = ClaimColumn.shown(in: context)
    let columns = shown.map {
      $0.column(phrases, isWide: isWide, order: list.order, descending: list.descending)
    }
    var position = list.position
    let table0 = Table(id: "claims", columns: columns, count: list.count, position: position)
    position.settle(count: list.count, height: table0.visibleRows(in: inside.height))
    let table = Table(
      id: "claims",
      columns: columns,
      count: list.count,
      position: position,
      isFocused: isActive
    )
    let desk = desk(context)
    let (rows, start, marks) = (list.rows, list.start, list.marks)
    canvas.draw(
      table,
      in: inside,
      isMarked: { row in
        !marks.isEmpty && rows.indices.contains(row - start)
          && marks.contains(rows[row - start].claim)
      }
    ) { index, columns in
      guard rows.indices.contains(index - start) else {
        return columns.map { $0 == 0 ? "…" : "" }
      }
      let row = rows[index - start]
      return columns.map { self.cell(shown[$0], row, context, desk, isWide: isWide) }
    }
  }

  private func cell(
    _ column: ClaimColumn,
    _ row: ClaimRow,
    _ context: Context,
    _ desk: ClaimDesk,
    isWide: Bool
  ) -> TableCell {
    let phrases = context.phrases
    switch column {
    case .sign:
      let urgency = Urgency(row, on: context.today)
      let sign = letter(of: row, context) + urgency.sign(context.medium.graphics)
      return TableCell(sign, role: urgency.role)
    case .state where !isWide: return TableCell(phrases.labels.stateCode(row.state))
    case .due where !isWide:
      return TableCell(row.dueOn.map { phrases.numbers.shortDay($0) } ?? "")
    case .age, .taken, .due: return TableCell(column.text(row, context, desk), role: .muted)
    case .blocks:
      return TableCell(
        column.text(row, context, desk),
        role: row.flags.isEmpty ? .muted : .statusInfo
      )
    default: return TableCell(column.text(row, context, desk))
    }
  }

  private func legend(_ area: Rect, _ context: Context) -> String {
    let words = context.phrases.verification
    if !list.marks.isEmpty { return marked(context) }
    return area.width >= 96 ? words.legend : area.width >= 60 ? words.legendShort : ""
  }

  /// How many rows are marked, and how many of them the filter hides.
  func marked(_ context: Context) -> String {
    let lists = context.phrases.lists
    let hidden = list.hiddenMarks
    return hidden > 0
      ? lists.markedHidden(list.marks.count, hidden) : lists.marked(list.marks.count)
  }

  private func drawEmpty(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let lists = context.phrases.lists
    let text =
      bar.isEmpty
      ? currentQueue(context).empty : lists.emptyFiltered(bar.text) + "\n" + lists.clearFilter
    let lines = wrapped(text, width: min(area.width, 70))
    let middle = area.centred(Size(width: min(area.width, 70), height: lines.count))
    canvas.paragraph(text, in: middle, role: .muted, align: .centre)
    if pane == .list { canvas.cursor = Point(x: middle.x, y: middle.y) }
  }

  public func hints(in context: Context) -> [CommandHint] {
    if bar.isOpen { return [] }
    if reading != nil { return [CommandHint(.export), CommandHint(.back)] }
    if pane == .evidence {
      return [
        CommandHint(.mark, context.phrases.verification.seen), CommandHint(.next),
        CommandHint(.back),
      ]
    }
    let wanted: [Command]
    switch list.current?.state {
    case .queued: wanted = [.take, .takeFor, .mark]
    case .inVerification: wanted = [.confirm, .reduce, .refuse, .giveBack, .open]
    case .verified: wanted = [.confirm, .refuse, .open, .explain]
    case .exempt: wanted = [.confirm, .explain]
    case .contested: wanted = [.confirm, .reduce, .refuse, .explain]
    case .refused, .inadmissible: wanted = [.appeal, .history]
    case .validated, .inPayment, .paid: wanted = [.counter, .explain, .regularise]
    case .admissible: wanted = [.draw, .strata]
    default: wanted = [.open, .history, .filter]
    }
    let possible = wanted.filter { availability(of: $0, in: context).isEnabled }
    return possible.map { hint($0, context) }
  }

  /// A command under its name, and how many marked rows it would act on.
  private func hint(_ command: Command, _ context: Context) -> CommandHint {
    guard CommandEntry.of(command).isBulk, !list.marks.isEmpty else { return CommandHint(command) }
    let name = context.phrases.command(command).short.lowercased()
    return CommandHint(command, context.phrases.verification.actsOn(name, list.marks.count))
  }

  public func status(in context: Context) -> StatusNote {
    let position = context.phrases.lists.position(
      list.count == 0 ? 0 : list.position.cursor + 1,
      list.count
    )
    if let note = bar.note(in: context) {
      return StatusNote(
        mode: bar.isOpen ? context.phrases.shell.filtering : nil,
        message: note,
        position: position
      )
    }
    let message = list.marks.isEmpty ? "" : "✓ " + marked(context)
    return StatusNote(message: message, position: position)
  }
}
