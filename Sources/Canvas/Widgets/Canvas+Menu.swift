/// A line of a dropped menu.
public struct MenuItem: Hashable, Sendable {
  public var label: String
  /// The key that does the same, shown at the right.
  public var key: String
  public var isEnabled: Bool
  /// A line across, without label.
  public var isSeparator: Bool

  public init(_ label: String, key: String = "", isEnabled: Bool = true) {
    self.label = label
    self.key = key
    self.isEnabled = isEnabled
    isSeparator = false
  }

  private init() {
    label = ""
    key = ""
    isEnabled = false
    isSeparator = true
  }

  public static let separator = MenuItem()
}

extension Canvas {
  /// Draws the menu bar with the program's title at the right, which is cut, then dropped.
  ///
  /// Returns where each menu begins. A click is the target `menu` with its index.
  @discardableResult
  public mutating func menuBar(_ menus: [String], open: Int? = nil, right: String, in rect: Rect)
    -> [Int]
  {
    let line = Rect(x: rect.x, y: rect.y, width: rect.width, height: 1)
    fill(line, role: .titleBar)
    var x = rect.x
    var starts: [Int] = []
    clipped(to: line) { canvas in
      for (index, menu) in menus.enumerated() {
        let cells = canvas.put(
          " \(menu) ",
          at: Point(x: x, y: rect.y),
          role: index == open ? .menuSelected : .titleBar
        )
        canvas.addHit(Rect(x: x, y: rect.y, width: cells, height: 1), HitTarget("menu", index))
        starts.append(x)
        x += cells
      }
    }
    let room = rect.maxX - x - 2
    if room >= 4 && !right.isEmpty {
      put(
        right,
        in: Rect(x: x + 1, y: rect.y, width: room, height: 1),
        align: .trailing,
        role: .titleBar
      )
    }
    return starts
  }

  /// Draws a dropped menu under a place, moved left or cut so that it stays on the frame.
  ///
  /// A click is the target `menu.item` with its index.
  @discardableResult
  public mutating func dropdown(_ items: [MenuItem], selected: Int?, at place: Point) -> Rect {
    let label = items.map { cellWidth(of: $0.label) }.max() ?? 0
    let key = items.map { cellWidth(of: $0.key) }.max() ?? 0
    let width = min(bounds.width, label + (key > 0 ? key + 2 : 0) + 4)
    let rect = Rect(
      x: max(0, min(place.x, bounds.width - width)),
      y: place.y,
      width: width,
      height: min(items.count + 2, bounds.maxY - place.y)
    )
    fill(rect, role: .menu)
    let inside = box(rect, role: .dialogBorder)
    for (index, item) in items.prefix(inside.height).enumerated() {
      let line = Rect(x: inside.x, y: inside.y + index, width: inside.width, height: 1)
      menuLine(item, in: line, isSelected: index == selected)
      if !item.isSeparator { addHit(line, HitTarget("menu.item", index)) }
      if index == selected { cursor = Point(x: line.x, y: line.y) }
    }
    return rect
  }

  private mutating func menuLine(_ item: MenuItem, in line: Rect, isSelected: Bool) {
    if item.isSeparator {
      return fill(line, role: .dialogBorder, with: medium.borders == .unicode ? "─" : "-")
    }
    let role: Role = isSelected ? .menuSelected : item.isEnabled ? .menu : .menuDisabled
    fill(line, role: role)
    let key = cellWidth(of: item.key)
    let room = line.inset(horizontal: 1, vertical: 0)
    put(
      item.label,
      in: Rect(x: room.x, y: room.y, width: room.width - (key > 0 ? key + 1 : 0), height: 1),
      role: role
    )
    put(item.key, at: Point(x: room.maxX - key, y: room.y), role: role)
  }
}
