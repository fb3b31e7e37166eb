public import Canvas
import Domain
import Phrases

/// Drawing.
extension StakesScreen {
  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    if showsTwin || context.isAccessible {
      twin(context).view(position, in: area, context: context, onto: &canvas)
      return
    }
    if Breakpoint(context.size) == .narrow || isZoomed {
      if pane == .list {
        drawList(in: area, context, onto: &canvas)
      } else {
        drawGrid(in: area, context, onto: &canvas)
      }
      return
    }
    let parts = area.columns([.fixed(min(34, max(22, area.width / 4))), .share(1)])
    drawGrid(in: parts[1], context, onto: &canvas)
    drawList(in: parts[0], context, onto: &canvas)
  }

  private func drawList(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.cartography.stakes
    let free = unplaced
    let isActive = pane == .list
    let inside = canvas.box(
      area,
      title: words.unplaced,
      footerRight: context.phrases.number(free.count),
      active: isActive
    )
    guard !free.isEmpty else {
      let text = facts.value == nil ? context.phrases.shell.loading : words.allPlaced
      canvas.paragraph(text, in: inside.inset(horizontal: 1, vertical: 0), role: .muted)
      return
    }
    var table = Table(
      id: "stakes",
      columns: [Column("", width: 10, stretch: 1, isEssential: true)],
      count: free.count,
      position: isActive ? position : ListPosition(cursor: -1),
      isFocused: isActive,
      hasHeader: false,
      hasGutter: isActive
    )
    if isActive { table.position.settle(count: free.count, height: inside.height) }
    canvas.draw(table, in: inside) { row, _ in TableCell(free[row].name) }
  }

  private func drawGrid(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.cartography.stakes
    let isActive = pane == .grid
    let corner = Stake.Corner(influence: cell.influence, interest: cell.interest)
    let inside = canvas.box(
      area,
      title: words.grid,
      titleRight: words.corner(corner),
      footer: "\(words.interest) \(words.low) \(context.phrases.forward) \(words.high)",
      active: isActive
    )
    let margin = 2
    let width = (inside.width - margin) / 5
    let height = inside.height / 5
    guard width >= 4, height >= 1 else { return }
    for (row, letter) in words.influence.enumerated() where row < inside.height {
      canvas.put(
        String(letter),
        at: Point(x: inside.x, y: inside.y + row),
        role: .muted
      )
    }
    let placed = placed
    for influence in Stake.scale {
      for interest in Stake.scale {
        let place = Cell(influence: influence, interest: interest)
        let rect = Rect(
          x: inside.x + margin + (interest - 1) * width,
          y: inside.y + (Stake.scale.upperBound - influence) * height,
          width: width,
          height: height
        )
        draw(placed[place] ?? [], place, in: rect, onto: &canvas)
        if isActive, place == cell { canvas.cursor = Point(x: rect.x, y: rect.y) }
      }
    }
  }

  /// One cell: how many stand there, and as many names as there is room for.
  private func draw(_ stakes: [Stake], _ place: Cell, in rect: Rect, onto canvas: inout Canvas) {
    let isHere = place == cell && pane == .grid
    let isStrong = place.influence >= 4 && place.interest >= 4
    let ground: CellRole = isHere ? .cursorRow : isStrong ? .heat2 : .heat1
    let room = Rect(x: rect.x, y: rect.y, width: rect.width - 1, height: max(1, rect.height))
    canvas.fill(room, role: ground)
    canvas.addHit(room, HitTarget("stakes.cell", place.influence * 10 + place.interest))
    let head = isHere ? inHand.map { "▸ \(name($0))" } : nil
    let count = stakes.isEmpty ? "·" : String(stakes.count)
    let lines = [head ?? count] + stakes.map { name($0.actor) }
    for (index, text) in lines.prefix(room.height).enumerated() {
      let line = Rect(x: room.x, y: room.y + index, width: room.width, height: 1)
      let isMeant =
        isHere && head == nil && !stakes.isEmpty && index == 1 + turn % stakes.count
      let isLast = index == room.height - 1 && lines.count > room.height && index > 0
      canvas.put(
        isLast ? "+\(lines.count - index)" : text,
        in: line,
        role: ground,
        attributes: isMeant || (isHere && index == 0) ? .bold : []
      )
    }
  }

  /// The grid corner by corner, in sentences.
  func twin(_ context: Context) -> TextTwin {
    let words = context.phrases.cartography.stakes
    let all = stakes.value ?? []
    let lines = Stake.Corner.allCases.flatMap { corner -> [TextTwin.Line] in
      let here = all.filter { $0.corner == corner }
      return [TextTwin.Line("\(words.corner(corner)) · \(here.count)", isHeading: true)]
        + here.map {
          TextTwin.Line("  " + words.placed(name($0.actor), $0.influence, $0.interest))
        }
    }
    return TextTwin(title: words.grid, lines: lines)
  }
}
