import Canvas
import Domain
import Phrases

/// How many rows and periods a room shows, and how wide they are.
struct TargetGridLayout {
  /// The width of the names, of a period, and of the total.
  let names: Int
  let cell: Int
  let total: Int
  /// How many rows and periods there is room for.
  let rows: Int
  let columns: Int

  init(_ look: TargetLook, in area: Rect) {
    let longest = look.grid.rows.map { cellWidth(of: look.name($0)) + 2 }.max() ?? 0
    names = max(12, min(longest, area.width * 2 / 5))
    let phrases = look.context.phrases
    let periods = look.grid.periods.map { cellWidth(of: phrases.period($0)) }.max() ?? 0
    cell = max(periods, cellWidth(of: look.words.closed), 6) + 3
    total = max(cellWidth(of: look.words.total), 8) + 1
    rows = max(1, area.height - 2)
    columns = max(1, min(look.grid.periods.count, (area.width - names - total) / cell))
  }
}

/// The grid of targets: a row for each result and group, a column for each period, the total.
struct TargetGridDrawing {
  let look: TargetLook
  let place: TargetsScreen.Place
  let corner: TargetsScreen.Place
  let marks: Set<String>
  let isFocused: Bool

  func draw(in area: Rect, onto canvas: inout Canvas) {
    let layout = TargetGridLayout(look, in: area)
    let columns = Array(look.grid.periods.indices.dropFirst(corner.column).prefix(layout.columns))
    let rows = Array(look.grid.rows.indices.dropFirst(corner.row).prefix(layout.rows))
    drawHeader(layout, columns, in: area, onto: &canvas)
    for (line, index) in rows.enumerated() {
      let row = look.grid.rows[index]
      let y = area.y + 2 + line
      let isCurrent = index == place.row
      let role: CellRole = row.group == nil ? .base : .muted
      let name = row.group == nil ? look.name(row) : "  " + look.context.groupName(row.group ?? "")
      canvas.put(
        name,
        in: Rect(x: area.x, y: y, width: layout.names - 1, height: 1),
        role: isCurrent ? .title : role
      )
      for (step, column) in columns.enumerated() {
        let x = area.x + layout.names + step * layout.cell
        let room = Rect(x: x, y: y, width: layout.cell, height: 1)
        drawCell(row, TargetsScreen.Place(row: index, column: column), in: room, onto: &canvas)
      }
      let x = area.x + layout.names + columns.count * layout.cell
      canvas.put(
        look.total(row),
        in: Rect(x: x, y: y, width: layout.total, height: 1),
        align: .trailing,
        role: .title
      )
    }
    let height = area.height - 2
    canvas.scrollBar(
      Rect(x: area.maxX - 1, y: area.y + 2, width: 1, height: height),
      top: corner.row,
      count: look.grid.rows.count
    )
  }

  /// The periods with, below them, those that are closed; a sign where more lie beside.
  private func drawHeader(
    _ layout: TargetGridLayout,
    _ columns: [Int],
    in area: Rect,
    onto canvas: inout Canvas
  ) {
    canvas.fill(Rect(x: area.x, y: area.y, width: area.width, height: 2), role: .tableHeader)
    let put = { (canvas: inout Canvas, text: String, x: Int, y: Int, width: Int) in
      let room = Rect(x: x, y: area.y + y, width: width, height: 1)
      canvas.put(text, in: room, align: .trailing, role: .tableHeader)
    }
    canvas.put(
      look.words.result,
      in: Rect(x: area.x, y: area.y, width: layout.names - 1, height: 1),
      role: .tableHeader
    )
    for (step, column) in columns.enumerated() {
      let period = look.grid.periods[column]
      let x = area.x + layout.names + step * layout.cell
      put(&canvas, look.context.phrases.period(period), x, 0, layout.cell - 1)
      if look.isClosed(period) { put(&canvas, look.words.closed, x, 1, layout.cell - 1) }
    }
    let end = area.x + layout.names + columns.count * layout.cell
    put(&canvas, look.words.total, end, 0, layout.total)
    let ascii = canvas.medium.graphics == .ascii
    if corner.column > 0 {
      canvas.put(
        ascii ? "<" : "‹",
        at: Point(x: area.x + layout.names, y: area.y),
        role: .key
      )
    }
    if let last = columns.last, last < look.grid.periods.count - 1 {
      canvas.put(ascii ? ">" : "›", at: Point(x: end, y: area.y), role: .key)
    }
  }

  private func drawCell(
    _ row: TargetGrid.Row,
    _ cell: TargetsScreen.Place,
    in room: Rect,
    onto canvas: inout Canvas
  ) {
    let period = look.grid.periods[cell.column]
    let isCurrent = cell == place
    let isMarked = marks.contains(look.grid.target(row, period).key)
    var role: CellRole = look.isClosed(period) || row.group != nil ? .muted : .base
    if isMarked { role = .selection }
    if isCurrent { role = isFocused ? .cursorRow : .cursorRowDim }
    canvas.fill(room, role: role)
    let ascii = canvas.medium.graphics == .ascii
    if isMarked { canvas.put(ascii ? "*" : "✓", at: Point(x: room.x, y: room.y), role: role) }
    canvas.put(
      look.figure(row, period),
      in: Rect(x: room.x + 1, y: room.y, width: room.width - 2, height: 1),
      align: .trailing,
      role: role
    )
    if look.isRemarked(row, period) {
      let sign: CellRole = isCurrent || isMarked ? role : .statusWarn
      canvas.put("!", at: Point(x: room.maxX - 1, y: room.y), role: sign)
    }
    let index = cell.row * look.grid.periods.count + cell.column
    canvas.addHit(room, HitTarget("targets.cell", index))
    if isCurrent, isFocused { canvas.cursor = Point(x: room.x, y: room.y) }
  }
}
