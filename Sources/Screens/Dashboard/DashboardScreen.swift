import Canvas
import Domain
public import Phrases

/// The first screen: today's work, the region, alerts, coverage and rhythm, each line a way in.
public struct DashboardScreen: Screen {
  public let id = ScreenID.dashboard
  var figures = Slot<Dashboard>()
  var counter = 0
  var tile = DashboardTile.today
  var positions: [DashboardTile: ListPosition] = [:]
  /// Whether the tile with the focus takes the whole area.
  var isZoomed = false
  /// Whether the text twin is shown; nil as the person's settings want it.
  var isText: Bool?
  var textPosition = ListPosition()
  /// How many weeks the rhythm shows; nil as many as the layout has room for.
  var weeks: Int?

  /// A dashboard that nothing was asked for yet.
  public init() {}

  public func availability(of command: Command, in context: Context) -> Availability {
    let shell = context.phrases.shell
    switch command {
    case .back: return isZoomed || isText != nil ? .enabled : .disabled(shell.notHere)
    case .open: return target(in: context) == nil ? .disabled(shell.needsRow) : .enabled
    case .nextPane, .previousPane, .zoom, .moveLeft, .moveRight:
      return showsText(context) ? .disabled(shell.notHere) : .enabled
    case .moveUp, .moveDown, .pageUp, .pageDown, .first, .last, .twin, .export, .next, .previous,
      .period:
      return figures.value == nil ? .disabled(shell.loading) : .enabled
    default: return .disabled(shell.notHere)
    }
  }

  public func hints(in context: Context) -> [CommandHint] {
    if showsText(context) { return [CommandHint(.open), CommandHint(.twin)] }
    return [CommandHint(.open), CommandHint(.nextPane), CommandHint(.twin), CommandHint(.zoom)]
  }

  public func status(in context: Context) -> StatusNote {
    guard let lines = lines(in: context) else { return StatusNote() }
    if showsText(context) {
      let twin = lines.twin
      let place = min(textPosition.cursor + 1, twin.lines.count)
      return StatusNote(position: context.phrases.lists.position(place, twin.lines.count))
    }
    let count = targets(of: tile, in: context).count
    let place = count == 0 ? 0 : min((positions[tile]?.cursor ?? 0) + 1, count)
    return StatusNote(
      message: tile.title(context.phrases),
      position: context.phrases.lists.position(place, count)
    )
  }

  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened, .changed: return [figures.ask(.dashboard, for: id, numbered: &counter)]
    case .command(let command): return obey(command, in: context)
    case .mouse(let action, let target, _): return obey(action, on: target, in: context)
    case .answered(.dashboard(let dashboard), let token):
      figures.accept(dashboard, token)
      return []
    case .answered(.written(let path), _):
      return [.notify(Notice(.done, context.phrases.files.exported(path)))]
    case .failed(_, let token):
      figures.close(token)
      return []
    case .submitted(let result):
      guard let path = ExportDialog.path(in: result), let lines = lines(in: context) else {
        return []
      }
      counter += 1
      let text = lines.twin.lines.map(\.text).joined(separator: "\n") + "\n"
      return [.export(.text(text), path: path, Token(screen: id, number: counter))]
    case .resized:
      let tiles = DashboardLayout.tiles(in: context.screenArea)
      if !tiles.contains(tile) { tile = .today }
      return []
    case .key, .pasted, .answered: return []
    }
  }
}

/// What is under the cursor.
extension DashboardScreen {
  /// Whether the text twin is in front.
  func showsText(_ context: Context) -> Bool { isText ?? context.isAccessible }

  /// The figures with their words; nil until they are known.
  func lines(in context: Context) -> DashboardFigures? {
    figures.value.map { DashboardFigures(dashboard: $0, context: context) }
  }

  func layout(in context: Context) -> DashboardLayout { layout(in: context.screenArea) }

  func layout(in area: Rect) -> DashboardLayout {
    var layout = DashboardLayout(area: area, tile: tile, isZoomed: isZoomed)
    if let weeks { layout.weeks = weeks }
    return layout
  }

  func targets(of tile: DashboardTile, in context: Context) -> [DashboardTarget] {
    lines(in: context)?.targets(of: tile, hasMatrix: layout(in: context).hasMatrix) ?? []
  }

  /// What Enter opens now.
  func target(in context: Context) -> DashboardTarget? {
    if showsText(context) {
      guard let twin = lines(in: context)?.textLines,
        twin.indices.contains(textPosition.cursor)
      else { return nil }
      return twin[textPosition.cursor].target
    }
    let targets = targets(of: tile, in: context)
    guard !targets.isEmpty else { return nil }
    return targets[min(positions[tile]?.cursor ?? 0, targets.count - 1)]
  }
}
