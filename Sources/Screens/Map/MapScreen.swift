import Canvas
import Domain
public import Phrases

/// The map of actors: who acts where, province by province and commune by commune.
public struct MapScreen: Screen {
  public let id = ScreenID.map
  var figures = Slot<RegionFigures>()
  /// The actors of the chosen place.
  var residents = Slot<Page<ActorRow>>()
  var relations = Slot<[Relation]>()
  /// Every actor, for the links between provinces.
  var registry = Slot<Page<ActorRow>>()
  var counter = 0
  var place = MapPlace.province(0)
  var layer = MapLayer.actors
  var mode = Mode.map
  var isZoomed = false
  /// Steps of zoom beyond the whole province.
  var closer = 0
  /// How far the window was pushed east and north, in hundredths of a degree.
  var shift = MapShift()
  /// Arrows push the window rather than the selection.
  var isPanning = false
  /// Provinces chosen together.
  var several: Set<Int> = []
  var showsGapsOnly = false
  var isSideFocused = false
  var search = CommuneSearch()
  /// What was chosen before the search, for when nothing is found.
  var placeBefore = MapPlace.province(0)
  /// The first line seen of the sentences.
  var scroll = 0
  /// The line under the cursor of the side panel.
  var sideCursor = ListPosition()
  /// The map as last drawn into cells; drawn anew only when size, window or signs change.
  private(set) var raster: MapRaster?
  private var rasterGraphics: Graphics?

  /// How the main pane shows the figures.
  enum Mode: Hashable, Sendable {
    case map, list, links, twin
  }

  public init() {}

  public var capturesText: Bool { search.isOpen }
  public var staysLeftToRight: Bool { mode == .map }

  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    let before = place
    var effects = react(to: event, in: context)
    if place != before {
      sideCursor = ListPosition()
      effects.append(askResidents(context))
    }
    settle(context)
    return effects
  }

  private mutating func react(to event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened(let arrival):
      arrive(arrival)
      return ask(context)
    case .changed: return ask(context)
    case .command(let command): return run(command, in: context)
    case .key(let press):
      if search.obey(press) == .changed { showMatch() }
      return []
    case .pasted(let text):
      if search.paste(text) == .changed { showMatch() }
      return []
    case .mouse(let action, let target, _): return point(action, target, in: context)
    case .answered(let answer, let token):
      take(answer, token)
      if case .written(let path) = answer {
        return [.notify(Notice(.done, context.phrases.files.exported(path)))]
      }
      return []
    case .failed(_, let token):
      close(token)
      return []
    case .submitted(let result): return export(result, in: context)
    case .resized: return []
    }
  }

  /// Looks where another screen points.
  private mutating func arrive(_ arrival: Arrival?) {
    switch arrival {
    case .province(let code):
      guard let index = MapGeography.provinces.firstIndex(where: { $0.code == code }) else {
        return
      }
      place = .province(index)
      isZoomed = false
      mode = .map
    case .record(let code):
      guard let index = MapGeography.communeByCode[code] else { return }
      place = .commune(index)
      isZoomed = true
      mode = .map
    case .list, .command, nil: break
    }
  }

  private mutating func ask(_ context: Context) -> [Effect] {
    var effects = [
      figures.ask(.region, for: id, numbered: &counter), askResidents(context),
    ]
    if relations.value != nil { effects += askLinks() }
    return effects
  }

  private mutating func askResidents(_ context: Context) -> Effect {
    let filter = PlaceFilter.text(place, in: .actors, context.language)
    let query = ActorQuery(filter: filter, limit: 200)
    return residents.ask(.actors(query), for: id, numbered: &counter)
  }

  mutating func askLinks() -> [Effect] {
    [
      relations.ask(.relations, for: id, numbered: &counter),
      registry.ask(.actors(ActorQuery()), for: id, numbered: &counter),
    ]
  }

  private mutating func take(_ answer: Answer, _ token: Token) {
    switch answer {
    case .region(let value): figures.accept(value, token)
    case .actors(let page): if !residents.accept(page, token) { registry.accept(page, token) }
    case .relations(let value): relations.accept(value, token)
    default: break
    }
  }

  private mutating func close(_ token: Token) {
    figures.close(token)
    residents.close(token)
    relations.close(token)
    registry.close(token)
  }

  /// Puts the selection on the commune that is found.
  private mutating func showMatch() {
    place = search.current.map { .commune($0) } ?? placeBefore
  }
}

/// The raster.
extension MapScreen {
  /// The part of the map that is looked at.
  var window: MapWindow {
    guard isZoomed else { return .whole }
    let own = MapGeography.window(ofProvince: place.province)
    return closer == 0 && shift == MapShift() ? own : pushed(own)
  }

  /// Draws the map into cells again when its size, window or signs have changed.
  private mutating func settle(_ context: Context) {
    guard let main = layout(in: MapLayout.area(context.size), context).main,
      shownMode(context) == .map
    else { return }
    let cells = main.inset(by: 1).size
    let graphics = context.medium.graphics
    if let raster, raster.cells == cells, raster.window == window, rasterGraphics == graphics {
      return
    }
    raster = MapRaster(MapGeography.shape, cells: cells, window: window, graphics: graphics)
    rasterGraphics = graphics
  }

  /// The map in so many cells: the one kept, or another when the room is not what was foreseen.
  func raster(_ cells: Size, _ graphics: Graphics) -> MapRaster {
    if let raster, raster.cells == cells, raster.window == window, rasterGraphics == graphics {
      return raster
    }
    return MapRaster(MapGeography.shape, cells: cells, window: window, graphics: graphics)
  }

  func layout(in area: Rect, _ context: Context) -> MapLayout {
    MapLayout(
      area,
      context.breakpoint,
      isSideFocused: isSideFocused,
      hasSearch: search.isOpen || !search.isEmpty,
      isPlain: context.isAccessible
    )
  }

  /// What the main pane shows: sentences instead of the map for who cannot see it.
  func shownMode(_ context: Context) -> Mode {
    context.isAccessible && mode == .map ? .twin : mode
  }
}
