import Canvas

/// Tables some of whose columns hold more than text.
extension Canvas {
  /// Draws a table, then in one of its columns the gauge of each row seen.
  ///
  /// The row under the cursor keeps the cursor's role all along.
  mutating func draw(
    _ table: Table,
    in rect: Rect,
    gauges column: Int,
    gauge: (_ row: Int) -> Gauge?,
    cell: (_ row: Int, _ column: Int) -> TableCell
  ) {
    draw(table, in: rect, cell: cell)
    paint(table, in: rect) { canvas, row, place, room in
      guard place == column, let gauge = gauge(row) else { return }
      canvas.draw(gauge, in: room)
    }
  }

  /// Paints over the cells of the rows of a table that are seen.
  mutating func paint(
    _ table: Table,
    in rect: Rect,
    _ draw: (_ canvas: inout Canvas, _ row: Int, _ column: Int, _ room: Rect) -> Void
  ) {
    let height = table.visibleRows(in: rect.height)
    let bar = table.count > height ? 1 : 0
    let gutter = table.hasGutter ? 2 : 0
    let columns = placed(
      table.columns,
      in: rect.width - bar - gutter,
      skipping: table.skippedColumns
    )
    for line in 0..<max(0, min(height, table.count - table.position.top)) {
      let row = table.position.top + line
      let y = rect.maxY - height + line
      for place in columns {
        let room = Rect(x: rect.x + gutter + place.x, y: y, width: place.width, height: 1)
        draw(&self, row, place.index, room)
      }
      if row == table.position.cursor {
        let line = Rect(x: rect.x, y: y, width: rect.width - bar, height: 1)
        setRole(line, table.isFocused ? .cursorRow : .cursorRowDim)
      }
    }
  }
}
