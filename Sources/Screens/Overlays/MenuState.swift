import Canvas
import Phrases

extension Canvas {
  /// Empties the lines from one on down to those of the status, for a list that stands alone there.
  @discardableResult
  mutating func clearForList(from y: Int) -> Rect {
    let rest = Rect(x: 0, y: y, width: size.width, height: max(0, size.height - 3 - y))
    fill(rest, role: .base)
    return rest.inset(horizontal: 1, vertical: 0)
  }
}

/// The menu bar while it is open.
struct MenuState: Sendable {
  /// The commands of each menu, with the reason why one is greyed.
  struct Item: Hashable, Sendable {
    var command: Command
    var label: String
    var key: String
    var reason: String?
  }

  let menus: [[Item]]
  private(set) var open: Int
  private(set) var cursor = 0

  enum Outcome: Hashable, Sendable {
    case stays
    case closed
    case run(Command)
    case refused(String)
  }

  init(_ menus: [[Item]], open: Int) {
    self.menus = menus
    self.open = max(0, min(open, menus.count - 1))
  }

  mutating func obey(_ press: KeyPress) -> Outcome {
    let items = menus[open]
    switch press.key {
    case .escape, .function(9): return .closed
    case .left: show(open - 1)
    case .right, .tab: show(open + 1)
    case .up: cursor = (cursor - 1 + items.count) % max(1, items.count)
    case .down: cursor = (cursor + 1) % max(1, items.count)
    case .home: cursor = 0
    case .end: cursor = max(0, items.count - 1)
    case .enter: return choose(cursor)
    case .character(let letter):
      if let index = next(after: letter) { cursor = index }
    default: break
    }
    return .stays
  }

  mutating func show(_ menu: Int) {
    open = (menu + menus.count) % max(1, menus.count)
    cursor = 0
  }

  mutating func choose(_ index: Int) -> Outcome {
    guard menus[open].indices.contains(index) else { return .stays }
    cursor = index
    let item = menus[open][index]
    return item.reason.map { .refused($0) } ?? .run(item.command)
  }

  /// The next item that begins with a letter, after the cursor and round again.
  private func next(after letter: Character) -> Int? {
    let items = menus[open]
    let wanted = letter.lowercased()
    return (1...max(1, items.count)).map { (cursor + $0) % max(1, items.count) }
      .first { items[$0].label.lowercased().hasPrefix(wanted) }
  }

  /// The first item that is seen when only so many are.
  func top(seeing rows: Int) -> Int {
    max(0, min(cursor - rows / 2, menus[open].count - rows))
  }

  /// Draws the open menu under its name, the items around the cursor when there are too many.
  func view(at starts: [Int], y: Int, onto canvas: inout Canvas) {
    let rows = MenuState.rows(in: canvas.size.height)
    let top = top(seeing: rows)
    let items = menus[open].dropFirst(top).prefix(rows).map {
      MenuItem($0.label, key: $0.key, isEnabled: $0.reason == nil)
    }
    // Where there are no frames nothing of the screen stands beside the items: they are all there is.
    let isPlain = canvas.medium.borders == .none
    if isPlain { canvas.clearForList(from: y) }
    let x = !isPlain && starts.indices.contains(open) ? starts[open] : 0
    let rect = canvas.dropdown(Array(items), selected: cursor - top, at: Point(x: x, y: y))
    if menus[open].count > rows {
      canvas.scrollBar(
        Rect(x: rect.maxX - 1, y: rect.y + 1, width: 1, height: rows),
        top: top,
        count: menus[open].count
      )
    }
  }

  /// How many items of a menu a frame of some height shows: title, bars and borders take five.
  static func rows(in height: Int) -> Int { max(1, height - 5) }

  /// The item under the cursor.
  var current: Item? { menus[open].indices.contains(cursor) ? menus[open][cursor] : nil }

  /// The reason of the greyed item under the cursor, for the status line.
  var note: String? { menus[open].indices.contains(cursor) ? menus[open][cursor].reason : nil }
}
