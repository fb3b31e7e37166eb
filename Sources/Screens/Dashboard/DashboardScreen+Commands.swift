import Canvas
import Domain
import Phrases

/// Keys and mouse.
extension DashboardScreen {
  mutating func obey(_ command: Command, in context: Context) -> [Effect] {
    switch command {
    case .open: return openTarget(in: context)
    case .nextPane, .moveRight: turn(by: 1, in: context)
    case .previousPane, .moveLeft: turn(by: -1, in: context)
    case .zoom: isZoomed.toggle()
    case .twin:
      isText = !showsText(context)
      if isText == context.isAccessible { isText = nil }
    case .back: leave(in: context)
    case .period: weeks = layout(in: context).weeks == 12 ? 26 : 12
    case .export:
      let name = context.phrases.screens(.dashboard).short.lowercased() + ".txt"
      return [.present(ExportDialog.make(for: id, name: name, context))]
    case .moveUp, .previous: move(by: -1, in: context)
    case .moveDown, .next: move(by: 1, in: context)
    case .pageUp: move(by: -height(in: context), in: context)
    case .pageDown: move(by: height(in: context), in: context)
    case .first: move(by: -Int.max, in: context)
    case .last: move(by: Int.max, in: context)
    default: break
    }
    return []
  }

  private mutating func openTarget(in context: Context) -> [Effect] {
    guard let target = target(in: context) else { return [] }
    if target == .zoom { isZoomed.toggle() }
    return target.effect.map { [$0] } ?? []
  }

  private mutating func leave(in context: Context) {
    if isText != nil {
      isText = nil
    } else {
      isZoomed = false
    }
  }

  /// Gives the focus to the next tile.
  private mutating func turn(by step: Int, in context: Context) {
    let tiles = DashboardLayout.tiles(in: context.screenArea)
    let place = tiles.firstIndex(of: tile) ?? 0
    tile = tiles[(place + step + tiles.count) % tiles.count]
  }

  /// The lines that the part with the focus shows.
  private func height(in context: Context) -> Int {
    let area = context.screenArea
    if showsText(context) { return max(1, area.height - 2) }
    return max(1, (layout(in: context).rect(of: tile)?.height ?? 3) - 2)
  }

  private mutating func move(by rows: Int, in context: Context) {
    let height = height(in: context)
    if showsText(context) {
      let count = lines(in: context)?.textLines.count ?? 0
      textPosition.move(by: rows, count: count, height: height)
    } else {
      let count = targets(of: tile, in: context).count
      positions[tile, default: ListPosition()].move(by: rows, count: count, height: height)
    }
  }
}

extension DashboardScreen {
  mutating func obey(
    _ action: MouseEvent.Action,
    on target: HitTarget,
    in context: Context
  ) -> [Effect] {
    if target.id == "twin.row" { return obeyText(action, row: target.index ?? 0, in: context) }
    guard let hit = DashboardTile(hitID: target.id) else { return [] }
    let count = targets(of: hit, in: context).count
    switch action {
    case .press, .doubleClick:
      tile = hit
      if let index = target.index {
        positions[hit, default: ListPosition()]
          .place(at: index, count: count, height: height(in: context))
      }
      return action == .doubleClick ? openTarget(in: context) : []
    case .wheelUp, .wheelDown:
      let rows = action == .wheelUp ? -1 : 1
      let height = max(1, (layout(in: context).rect(of: hit)?.height ?? 3) - 2)
      positions[hit, default: ListPosition()].scroll(by: rows, count: count, height: height)
    case .release, .drag, .rightPress: break
    }
    return []
  }

  private mutating func obeyText(
    _ action: MouseEvent.Action,
    row: Int,
    in context: Context
  ) -> [Effect] {
    guard let twin = lines(in: context)?.twin else { return [] }
    switch action {
    case .press, .doubleClick:
      let width = context.screenArea.width - (context.isAccessible ? 0 : 2)
      if let line = twin.line(ofRow: row, width: width) { textPosition.cursor = line }
      return action == .doubleClick ? openTarget(in: context) : []
    case .wheelUp: move(by: -1, in: context)
    case .wheelDown: move(by: 1, in: context)
    case .release, .drag, .rightPress: break
    }
    return []
  }
}
