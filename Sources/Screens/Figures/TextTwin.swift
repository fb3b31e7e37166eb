import Canvas
import Domain
import Phrases

/// What charts say, in lines of text that a screen reader reads and a cursor walks (ux.md D8).
struct TextTwin: Sendable {
  /// A line, and the place of the chart that it speaks of.
  struct Line: Hashable, Sendable {
    var text: String
    var isHeading: Bool
    /// Which thing Enter opens from here; nil opens nothing.
    var item: Int?

    init(_ text: String, isHeading: Bool = false, item: Int? = nil) {
      self.text = text
      self.isHeading = isHeading
      self.item = item
    }
  }

  var title: String
  var lines: [Line]

  /// Draws the lines; a line too long goes on below, indented.
  func view(
    _ position: ListPosition,
    in area: Rect,
    context: Context,
    onto canvas: inout Canvas
  ) {
    let inside = context.isAccessible ? area : canvas.box(area, title: title, active: true)
    let rows = lines.flatMap { wrappedLines($0, width: inside.width - 3) }
    let cursor = rowIndex(position.cursor, width: inside.width - 3)
    var place = ListPosition(cursor: cursor, top: cursor - inside.height / 2)
    place.settle(count: rows.count, height: inside.height)
    let table = Table(
      id: "twin",
      columns: [Column("", width: 1, stretch: 1)],
      count: rows.count,
      position: place,
      hasHeader: false
    )
    canvas.draw(table, in: inside) { row, _ in
      TableCell(rows[row].text, role: rows[row].isHeading ? .title : .base)
    }
  }

  /// The line drawn in a row of the screen, for a click.
  func line(ofRow row: Int, width: Int) -> Int? {
    var seen = 0
    for (index, line) in lines.enumerated() {
      seen += wrappedLines(line, width: width - 3).count
      if row < seen { return index }
    }
    return nil
  }

  private func rowIndex(_ line: Int, width: Int) -> Int {
    lines.prefix(line).reduce(0) { $0 + wrappedLines($1, width: width).count }
  }

  private func wrappedLines(_ line: Line, width: Int) -> [Line] {
    let indent = line.text.prefix { $0 == " " }.count
    let parts = wrapped(line.text, width: max(10, width - indent - 2))
    guard parts.count > 1 else { return [line] }
    return parts.enumerated().map { index, part in
      let margin = String(repeating: " ", count: index == 0 ? indent : indent + 2)
      return Line(margin + part, isHeading: line.isHeading, item: line.item)
    }
  }
}
