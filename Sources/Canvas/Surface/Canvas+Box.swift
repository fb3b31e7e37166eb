/// The eight signs of a frame.
struct FrameSigns: Sendable {
  let horizontal: Unicode.Scalar
  let vertical: Unicode.Scalar
  let corners: [Unicode.Scalar]

  private init(_ horizontal: Unicode.Scalar, _ vertical: Unicode.Scalar, _ corners: String) {
    self.horizontal = horizontal
    self.vertical = vertical
    self.corners = Array(corners.unicodeScalars)
  }

  /// A thin frame.
  static func single(_ borders: Borders) -> FrameSigns {
    switch borders {
    case .unicode: thin
    case .ascii: plain
    case .none: blank
    }
  }

  private static let thin = FrameSigns("─", "│", "┌┐└┘")
  private static let plain = FrameSigns("-", "|", "++++")
  private static let blank = FrameSigns(" ", " ", "    ")
  private static let heavy = FrameSigns("═", "║", "╔╗╚╝")
  private static let doubled = FrameSigns("=", "|", "++++")

  /// A doubled frame, for what must stand out.
  static func double(_ borders: Borders) -> FrameSigns {
    borders == .unicode ? heavy : doubled
  }
}

extension Canvas {
  /// Draws a frame with its titles and returns the room inside.
  ///
  /// Titles are cut so that the corners stay; the right one goes first when there is no room.
  @discardableResult
  public mutating func box(
    _ rect: Rect,
    title: String = "",
    titleRight: String = "",
    footer: String = "",
    footerRight: String = "",
    active: Bool = false,
    role: Role? = nil,
    titleRole: Role? = nil
  ) -> Rect {
    guard rect.width >= 2 && rect.height >= 2 else {
      return Rect(x: rect.x, y: rect.y, width: 0, height: 0)
    }
    let border = role ?? (active ? .borderActive : .border)
    frame(rect, FrameSigns.single(medium.borders), role: border)
    let bracketed = active && medium.monochrome && !title.isEmpty ? "[\(title)]" : title
    let strong = titleRole ?? (active ? .titleActive : .title)
    edge(rect, y: rect.y, left: bracketed, right: titleRight, leftRole: strong, rightRole: border)
    edge(
      rect,
      y: rect.maxY - 1,
      left: footer,
      right: footerRight,
      leftRole: border,
      rightRole: border
    )
    return rect.inset(by: 1)
  }

  /// Draws the sides and corners of a frame.
  mutating func frame(_ rect: Rect, _ signs: FrameSigns, role: Role) {
    guard rect.width >= 2 && rect.height >= 2, signs.corners.count == 4 else { return }
    let right = rect.maxX - 1
    let bottom = rect.maxY - 1
    let across = Rect(x: rect.x, y: rect.y, width: rect.width, height: 1)
    let down = Rect(x: rect.x, y: rect.y + 1, width: 1, height: rect.height - 2)
    fill(across, role: role, with: signs.horizontal)
    fill(across.moved(to: rect.x, bottom), role: role, with: signs.horizontal)
    fill(down, role: role, with: signs.vertical)
    fill(down.moved(to: right, rect.y + 1), role: role, with: signs.vertical)
    let corner = Rect(x: rect.x, y: rect.y, width: 1, height: 1)
    fill(corner, role: role, with: signs.corners[0])
    fill(corner.moved(to: right, rect.y), role: role, with: signs.corners[1])
    fill(corner.moved(to: rect.x, bottom), role: role, with: signs.corners[2])
    fill(corner.moved(to: right, bottom), role: role, with: signs.corners[3])
  }

  /// Writes the two texts of one side, each with a space before and after.
  private mutating func edge(
    _ rect: Rect,
    y: Int,
    left: String,
    right: String,
    leftRole: Role,
    rightRole: Role
  ) {
    let room = rect.width - 4
    guard room >= 3 else { return }
    var free = room
    if !left.isEmpty {
      let cells = min(cellWidth(of: left), room - 2)
      let text = " " + fit(left, cells, ellipsis: ellipsis) + " "
      put(text, at: Point(x: rect.x + 2, y: y), role: leftRole)
      free -= cells + 2
    }
    let cells = cellWidth(of: right)
    if !right.isEmpty && cells + 3 <= free {
      put(" " + right + " ", at: Point(x: rect.maxX - 4 - cells, y: y), role: rightRole)
    }
  }
}

extension Rect {
  fileprivate func moved(to x: Int, _ y: Int) -> Rect {
    Rect(x: x, y: y, width: width, height: height)
  }
}
