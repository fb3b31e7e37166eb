extension Canvas {
  /// Draws the rows of a table that are seen; only these are asked of `cell(row, column)`.
  ///
  /// The cursor's row, marked rows, the header with its sort mark and the scroll bar are drawn, and
  /// what answers to the mouse is recorded. The hardware cursor goes to the focused row.
  public mutating func draw(
    _ table: Table,
    in rect: Rect,
    isMarked: (Int) -> Bool = { _ in false },
    cell: (_ row: Int, _ column: Int) -> TableCell
  ) {
    draw(table, in: rect, isMarked: isMarked) { row, columns in columns.map { cell(row, $0) } }
  }

  /// As above, but `cells(row, columns)` is asked once for all that is seen of a row.
  public mutating func draw(
    _ table: Table,
    in rect: Rect,
    isMarked: (Int) -> Bool = { _ in false },
    cells: (_ row: Int, _ columns: [Int]) -> [TableCell]
  ) {
    guard rect.width > 2 && rect.height > 0 else { return }
    var area = rect
    let height = table.visibleRows(in: rect.height)
    if table.count > height {
      area.width -= 1
      let top = rect.maxY - height
      scrollBar(
        Rect(x: rect.maxX - 1, y: top, width: 1, height: height),
        top: table.position.top,
        count: table.count
      )
    }
    let gutter = table.hasGutter ? 2 : 0
    let columns = placed(
      table.columns,
      in: area.width - gutter,
      skipping: table.skippedColumns
    )
    let indexes = columns.map(\.index)
    clipped(to: area) { canvas in
      if table.hasHeader { canvas.header(table, columns, in: area, gutter: gutter) }
      for line in 0..<height where table.position.top + line < table.count {
        let row = table.position.top + line
        let place = Rect(
          x: area.x,
          y: area.maxY - height + line,
          width: area.width,
          height: 1
        )
        let contents = cells(row, indexes)
        canvas.tableRow(table, row, columns, in: place, marked: isMarked(row), contents)
      }
    }
  }

  /// Draws a scroll bar for a view that begins at `top` of `count` rows.
  public mutating func scrollBar(_ rect: Rect, top: Int, count: Int) {
    // Where there are no frames there are no bars beside them.
    guard rect.height > 0 && count > rect.height && medium.borders != .none else { return }
    let plain = medium.graphics == .ascii
    fill(rect, role: .gaugeRest, with: plain ? "." : "│")
    let length = max(1, rect.height * rect.height / count)
    let range = count - rect.height
    let start = (min(max(0, top), range) * (rect.height - length) + range / 2) / range
    fill(
      Rect(x: rect.x, y: rect.y + start, width: 1, height: length),
      role: .borderActive,
      with: plain ? "#" : "┃"
    )
  }

  private mutating func header(
    _ table: Table,
    _ columns: [PlacedColumn],
    in area: Rect,
    gutter: Int
  ) {
    let line = Rect(x: area.x, y: area.y, width: area.width, height: 1)
    fill(line, role: .tableHeader)
    let hasMore = columns.last?.index != table.columns.count - 1
    for place in columns {
      let column = table.columns[place.index]
      var room = Rect(x: area.x + gutter + place.x, y: area.y, width: place.width, height: 1)
      // The sign of hidden columns stands at the end, and takes no letter of a title.
      if hasMore, room.maxX >= area.maxX { room.width = max(1, area.maxX - 1 - room.x) }
      let title = heading(column, room.width)
      put(title, in: room, align: headingAlignment(column), role: .tableHeader)
      addHit(room, HitTarget(table.id + ".column", place.index))
    }
    let ascii = medium.graphics == .ascii
    if table.skippedColumns > 0, let first = columns.first {
      let x = area.x + gutter + first.x + first.width
      put(ascii ? "<" : "‹", at: Point(x: x, y: area.y), role: .key)
    }
    if hasMore {
      put(ascii ? ">" : "›", at: Point(x: area.maxX - 1, y: area.y), role: .key)
    }
  }

  /// A title stands as its figures do; where the beginning is at the right, both stand there.
  private func headingAlignment(_ column: Column) -> Alignment {
    direction == .rightToLeft && column.align == .trailing ? .leading : column.align
  }

  /// A title with its sort mark, which stays when the title is cut.
  private func heading(_ column: Column, _ width: Int) -> String {
    guard let sort = column.sort else { return column.title }
    let ascii = medium.graphics == .ascii
    let sign = sort == .ascending ? (ascii ? "^" : "▴") : (ascii ? "v" : "▾")
    let room = min(cellWidth(of: column.title), width - 1)
    return fit(column.title, room, ellipsis: ellipsis) + sign
  }

  private mutating func tableRow(
    _ table: Table,
    _ row: Int,
    _ columns: [PlacedColumn],
    in line: Rect,
    marked: Bool,
    _ contents: [TableCell]
  ) {
    let isCursor = row == table.position.cursor
    let gutter = table.hasGutter ? 2 : 0
    fill(line, role: .base)
    for (place, content) in zip(columns, contents) {
      let room = Rect(x: line.x + gutter + place.x, y: line.y, width: place.width, height: 1)
      put(
        content.text,
        in: room,
        align: table.columns[place.index].align,
        // Nothing said has no colour: a status that is a filled chip would be an empty block.
        role: content.text.isEmpty ? .base : content.role,
        attributes: content.attributes
      )
    }
    if table.hasGutter { rowSigns(line, isCursor: isCursor, marked: marked) }
    addHit(line, HitTarget(table.id + ".row", row))
    if table.hasGutter {
      addHit(
        Rect(x: line.x, y: line.y, width: 2, height: 1),
        HitTarget(table.id + ".mark", row)
      )
    }
    // The whole row changes its look: a status is still told by its shape and code.
    if marked { setRole(line, .selection) }
    guard isCursor else { return }
    setRole(line, table.isFocused ? .cursorRow : .cursorRowDim)
    if table.isFocused { cursor = Point(x: line.x, y: line.y) }
  }

  private mutating func rowSigns(_ line: Rect, isCursor: Bool, marked: Bool) {
    let ascii = medium.graphics == .ascii
    if isCursor { put(ascii ? ">" : "▸", at: Point(x: line.x, y: line.y), role: .mark) }
    if marked { put(ascii ? "*" : "✓", at: Point(x: line.x + 1, y: line.y), role: .mark) }
  }
}
