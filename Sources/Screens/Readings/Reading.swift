import Canvas
import Phrases

/// A text to read over a screen: lines of runs that scroll, and that a file can keep.
struct Reading: Hashable, Sendable {
  /// A piece of a line, and what it means.
  struct Run: Hashable, Sendable {
    var text: String
    var role: CellRole

    init(_ text: String, _ role: CellRole = .base) {
      self.text = text
      self.role = role
    }
  }

  /// A line; what does not fit goes on below, under its last run.
  struct Line: Hashable, Sendable {
    var runs: [Run]

    init(_ runs: [Run]) { self.runs = runs }
    init(_ text: String, _ role: CellRole = .base) { runs = [Run(text, role)] }

    var text: String { runs.map(\.text).joined() }
  }

  var title: String
  var lines: [Line]
  /// The name that a file of it is offered.
  var fileName: String
  /// The first row that is seen.
  var top = 0

  /// The whole text, for a file or for copying.
  var text: String { lines.map { $0.text + "\n" }.joined() }

  /// Draws the text in a frame; without one for a screen reader.
  func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    let room =
      context.isAccessible
      ? area : canvas.box(area, title: title, active: true).inset(horizontal: 1, vertical: 0)
    let rows = rows(width: room.width)
    let first = max(0, min(top, rows.count - room.height))
    for (row, line) in rows.dropFirst(first).prefix(room.height).enumerated() {
      var x = room.x
      for run in line.runs {
        let point = Point(x: x, y: room.y + row)
        x += canvas.put(run.text, at: point, role: run.role, limit: max(0, room.maxX - x))
      }
    }
    canvas.addHit(area, "reading")
    canvas.cursor = Point(x: room.x, y: room.y)
    if !context.isAccessible {
      let bar = Rect(x: area.maxX - 1, y: room.y, width: 1, height: room.height)
      canvas.scrollBar(bar, top: first, count: rows.count)
    }
  }

  /// Obeys a command that moves in the text; answers whether it was one.
  mutating func obey(_ command: Command, in context: Context) -> Bool {
    let area = context.screenArea
    let height = max(1, area.height - 2)
    let most = max(0, rows(width: area.width - 4).count - height)
    let wanted: Int
    switch command {
    case .moveUp, .previous: wanted = top - 1
    case .moveDown, .next: wanted = top + 1
    case .pageUp: wanted = top - height
    case .pageDown: wanted = top + height
    case .first: wanted = 0
    case .last: wanted = most
    default: return false
    }
    top = max(0, min(wanted, most))
    return true
  }

  /// Obeys whatever may be asked of a text that is read.
  mutating func obey(_ command: Command, for screen: ScreenID, in context: Context) -> [Effect] {
    if obey(command, in: context) { return [] }
    switch command {
    case .export: return [.present(ExportDialog.make(for: screen, name: fileName, context))]
    case .copy:
      return [.copy(text), .notify(Notice(.done, context.phrases.shell.copied(title)))]
    default: return []
    }
  }

  /// Turns the wheel.
  mutating func scroll(by rows: Int, in context: Context) {
    let command: Command = rows < 0 ? .moveUp : .moveDown
    for _ in 0..<min(10, abs(rows)) { _ = obey(command, in: context) }
  }

  /// Whether a command may be given while a text is read.
  static func takes(_ command: Command) -> Bool {
    switch command {
    case .back, .moveUp, .moveDown, .pageUp, .pageDown, .first, .last, .next, .previous, .export,
      .copy:
      true
    default: false
    }
  }

  /// The lines as a width shows them.
  func rows(width: Int) -> [Line] { lines.flatMap { rows(of: $0, width: max(10, width)) } }

  private func rows(of line: Line, width: Int) -> [Line] {
    guard cellWidth(of: line.text) > width, let last = line.runs.last else { return [line] }
    let before = Array(line.runs.dropLast())
    let indent = before.reduce(0) { $0 + cellWidth(of: $1.text) }
    // Little room beside what stands before: the last run begins on a line of its own.
    let isBelow = indent > width / 2
    let margin = isBelow ? 4 : indent > 0 ? indent : last.text.prefix { $0 == " " }.count
    let parts = wrapped(last.text, width: max(8, width - margin))
    let space = String(repeating: " ", count: margin)
    let lead: Line = Line(before)
    let tail = parts.enumerated().map { index, part in
      let isFirst = index == 0 && !isBelow
      return Line(
        isFirst && indent > 0
          ? before + [Run(part, last.role)]
          : [Run(space + part, last.role)]
      )
    }
    return isBelow ? [lead] + tail : tail
  }
}
