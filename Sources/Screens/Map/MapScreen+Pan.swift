import Canvas
import Domain
import Phrases

/// How far a window of the map was pushed, in hundredths of a degree.
struct MapShift: Hashable, Sendable {
  var east = 0
  var north = 0
}

/// Going closer than a province, and pushing the window.
extension MapScreen {
  /// The steps of zoom beyond a whole province.
  static let closest = 4

  /// The window of a province, closer by the steps gone, around the chosen commune, then pushed.
  func pushed(_ own: MapWindow) -> MapWindow {
    var (zoom, east, north) = (own.zoom, own.east, own.north)
    for _ in 0..<closer { zoom = min(1100, zoom * 3 / 2) }
    if closer > 0, case .commune(let index) = place {
      let commune = MapGeography.communes[index]
      let middle = MapGeography.middle
      (east, north) = (commune.longitude - middle.east, commune.latitude - middle.north)
    }
    return MapWindow(zoom: zoom, east: east + shift.east, north: north + shift.north)
  }

  /// One step closer: first the province, then around the chosen commune.
  mutating func zoomCloser() {
    guard isZoomed else { return zoom(true) }
    if case .province = place, closer == 0 { place = .commune(place.commune) }
    closer = min(Self.closest, closer + 1)
    shift = MapShift()
  }

  /// One step back, to the province, then to the region.
  mutating func zoomAway() {
    if closer > 0 {
      closer -= 1
      shift = MapShift()
    } else {
      zoom(false)
    }
  }

  /// Pushes the window by a quarter of what it shows.
  mutating func pan(_ direction: MapDirection) {
    let all = MapGeography.extent
    let across = max(1, all.east * 100 / window.zoom / 4)
    let down = max(1, all.north * 100 / window.zoom / 4)
    switch direction {
    case .up: shift.north += down
    case .down: shift.north -= down
    case .left: shift.east -= across
    case .right: shift.east += across
    }
    // Never further than the region goes.
    shift.east = max(-all.east, min(all.east, shift.east))
    shift.north = max(-all.north, min(all.north, shift.north))
  }

  /// Takes the province into the selection of several, or out of it.
  mutating func mark() {
    if several.remove(place.province) == nil { several.insert(place.province) }
  }

  /// The figures of the provinces chosen together, and their sum where sums mean something.
  func severalLines(_ figures: RegionFigures, _ context: Context) -> [PlaceLine] {
    let words = context.phrases.map
    let chosen = several.sorted()
    let rows = chosen.compactMap { index in figures.figures(of: index).map { (index, $0) } }
    var lines = [PlaceLine(text: words.severalProvinces(chosen.count), isHeading: true)]
    lines += rows.map { index, own in
      PlaceLine(
        text: context.phrases.name(MapGeography.provinces[index]),
        figure: layer.figure(own, context.phrases.numbers),
        isGap: !own.missingServices.isEmpty,
        target: .open(
          .actors,
          .list(
            filter: PlaceFilter.text(.province(index), in: .actors, context.language),
            code: nil
          )
        )
      )
    }
    guard layer.isAdditive else { return lines }
    let sum = rows.reduce(0) { $0 + layer.value($1.1) }
    lines.append(
      PlaceLine(text: words.inAll, figure: context.phrases.number(sum))
    )
    return lines
  }

  /// The filter that keeps the actors of every province chosen.
  func severalFilter(_ context: Context) -> String {
    FilterTerm.codes(
      .province,
      several.sorted().map { MapGeography.provinces[$0].code },
      context.language
    )
  }
}

extension MapLayer {
  /// Whether the numbers of provinces can be added: an actor or a project may be in several.
  var isAdditive: Bool {
    switch self {
    case .gap, .claims, .participants: true
    case .actors, .projects: false
    }
  }
}
