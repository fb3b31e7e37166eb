import Canvas
import Domain
public import Phrases

/// What can be done on the map, and doing it.
extension MapScreen {
  public func availability(of command: Command, in context: Context) -> Availability {
    switch command {
    case .layer, .gapsOnly, .alignedList, .whoWithWhom, .twin, .zoomIn, .zoomOut, .wholeRegion,
      .open, .next, .previous, .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown,
      .first, .last, .filter, .nextPane, .previousPane, .export, .copy, .mark, .pan:
      return .enabled
    case .back:
      return rung(context) == nil ? .disabled(context.phrases.shell.notHere) : .enabled
    default: return .disabled(context.phrases.shell.notHere)
    }
  }

  public func hints(in context: Context) -> [CommandHint] {
    if search.isOpen { return [] }
    let actors = context.phrases.map.actorsHeading
    return [
      CommandHint(.open, actors), CommandHint(.layer), CommandHint(.next),
      CommandHint(isZoomed ? .wholeRegion : .zoomIn), CommandHint(.filter),
      CommandHint(.alignedList), CommandHint(.twin),
    ]
  }

  public func status(in context: Context) -> StatusNote {
    let words = context.phrases.map
    if search.isOpen {
      let isLost = !search.isEmpty && search.matches.isEmpty
      return StatusNote(
        mode: context.phrases.shell.filtering,
        message: isLost ? "▲ " + words.noMatch(search.text) : words.searchHint,
        position: matchPosition(context)
      )
    }
    let zoom = isZoomed ? words.zoomProvince : words.zoomRegion
    if isPanning { return StatusNote(mode: words.panning, message: words.panHint) }
    let parts = [place.name(context.phrases), zoom] + (showsGapsOnly ? [words.gapsOnly] : [])
    return StatusNote(message: parts.joined(separator: " · "), position: matchPosition(context))
  }

  private func matchPosition(_ context: Context) -> String {
    guard !search.isEmpty, !search.matches.isEmpty else { return "" }
    return context.phrases.lists.position(search.cursor + 1, search.matches.count)
  }

  mutating func run(_ command: Command, in context: Context) -> [Effect] {
    if isSideFocused, let effects = runOnSide(command, in: context) { return effects }
    switch command {
    case .layer: layer = layer.next
    case .pan:
      isPanning.toggle()
      if isPanning, !isZoomed { zoom(true) }
      mode = .map
    case .mark: mark()
    case .gapsOnly: showsGapsOnly.toggle()
    case .alignedList: toggle(.list)
    case .twin: toggle(.twin)
    case .whoWithWhom:
      toggle(.links)
      if mode == .links { return askLinks() }
    case .filter:
      if search.isEmpty { placeBefore = place }
      search.open()
      mode = .map
    case .nextPane, .previousPane: if !context.isAccessible { isSideFocused.toggle() }
    case .open: return openActors(context)
    case .export: return [.present(exportDialog(context))]
    case .copy: return [.copy(twin(of: place, context).joined(separator: "\n"))]
    case .back: climb(context)
    default: move(command, in: context)
    }
    return []
  }

  private mutating func toggle(_ wanted: Mode) {
    mode = mode == wanted ? .map : wanted
    scroll = 0
  }

  /// Opens the actors of the chosen place.
  private func openActors(_ context: Context) -> [Effect] {
    let filter =
      several.count > 1
      ? severalFilter(context) : PlaceFilter.text(place, in: .actors, context.language)
    return [.open(.actors, .list(filter: filter, code: nil))]
  }
}

/// Moving.
extension MapScreen {
  private mutating func move(_ command: Command, in context: Context) {
    switch command {
    case .zoomIn: zoomCloser()
    case .zoomOut: zoomAway()
    case .wholeRegion: zoom(false)
    case .next: step(1)
    case .previous: step(-1)
    default:
      switch shownMode(context) {
      case .map: moveOnMap(command)
      case .list: moveInList(command)
      case .twin, .links: scrollText(command, in: context)
      }
    }
  }

  /// Goes between the region and a province; a commune stays chosen while its province is seen.
  mutating func zoom(_ isIn: Bool) {
    isZoomed = isIn
    (closer, shift) = (0, MapShift())
    if !isIn { isPanning = false }
    if !isIn, search.isEmpty { place = .province(place.province) }
  }

  /// The next match of a search, or the next province.
  private mutating func step(_ step: Int) {
    if !search.matches.isEmpty {
      search.step(step)
      if let commune = search.current { place = .commune(commune) }
      return
    }
    let count = MapGeography.provinces.count
    place = .province((place.province + step + count) % count)
  }

  private mutating func moveOnMap(_ command: Command) {
    switch command {
    case .pageUp: zoom(true)
    case .pageDown, .first: zoom(false)
    default:
      guard let direction = MapDirection(command) else { return }
      if isPanning { return pan(direction) }
      moveOnMap(direction)
    }
  }

  private mutating func moveOnMap(_ direction: MapDirection) {
    let from = place.commune
    guard isZoomed else {
      let towns = MapGeography.towns.enumerated().filter { $0.offset != place.province }
      guard let town = direction.nearest(to: from, among: towns.map(\.element)) else { return }
      place = .province(MapGeography.provinceOfCommune[town])
      return
    }
    let own = MapGeography.communesOfProvince[place.province]
    let shown = own.filter { !showsGapsOnly || !hasActor($0) }
    let all = Array(MapGeography.communes.indices)
    let found =
      direction.nearest(to: from, among: shown) ?? direction.nearest(to: from, among: all)
    if let found { place = .commune(found) }
  }

  private mutating func moveInList(_ command: Command) {
    let rows = listedProvinces
    guard !rows.isEmpty else { return }
    let now = rows.firstIndex(of: place.province) ?? 0
    let next: Int
    switch command {
    case .moveUp: next = now - 1
    case .moveDown: next = now + 1
    case .first, .pageUp: next = 0
    case .last, .pageDown: next = rows.count - 1
    default: return
    }
    place = .province(rows[max(0, min(next, rows.count - 1))])
  }

  private mutating func scrollText(_ command: Command, in context: Context) {
    switch command {
    case .moveUp: scroll -= 1
    case .moveDown: scroll += 1
    case .pageUp: scroll -= 10
    case .pageDown: scroll += 10
    case .first: scroll = 0
    default: return
    }
    scroll = max(0, min(scroll, twinLines(context).count))
  }

  /// Whether an active actor has its seat in a commune.
  func hasActor(_ commune: Int) -> Bool {
    let code = MapGeography.communes[commune].code
    return figures.value?.actorsByCommune[code] ?? 0 > 0
  }

  /// The provinces of the list: all, or those that lack something.
  var listedProvinces: [Int] {
    let all = Array(MapGeography.provinces.indices)
    guard showsGapsOnly, let figures = figures.value else { return all }
    return all.filter { index in
      figures.figures(of: index).map { $0.hasGap } ?? false
    }
  }
}

/// Escape, and the mouse.
extension MapScreen {
  /// What Escape leaves next; nil when only the screen is left.
  private func rung(_ context: Context) -> Rung? {
    if isSideFocused, context.breakpoint <= .narrow { return .side }
    if !search.isEmpty { return .search }
    if mode != .map { return .mode }
    if isPanning { return .pan }
    if !several.isEmpty { return .several }
    if isZoomed || place != .province(place.province) { return .zoom }
    return nil
  }

  private enum Rung {
    case side, search, mode, pan, several, zoom
  }

  private mutating func climb(_ context: Context) {
    switch rung(context) {
    case .side: isSideFocused = false
    case .search: search.clear()
    case .mode: toggle(mode)
    case .pan: isPanning = false
    case .several: several = []
    case .zoom: zoom(false)
    case nil: break
    }
  }

  mutating func point(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    in context: Context
  ) -> [Effect] {
    if action == .wheelUp || action == .wheelDown {
      turnWheel(action == .wheelUp ? -1 : 1, on: target, in: context)
      return []
    }
    guard action == .press || action == .doubleClick, let index = target.index else { return [] }
    switch target.id {
    case "map.province", "map.list.row": choose(province: index, from: target.id)
    case "map.commune" where MapGeography.communes.indices.contains(index):
      place = .commune(index)
      isSideFocused = false
    case "map.side.row":
      isSideFocused = true
      sideCursor.cursor = index
      return action == .doubleClick ? runOnSide(.open, in: context) ?? [] : []
    default: return []
    }
    return action == .doubleClick ? openActors(context) : []
  }

  private mutating func choose(province index: Int, from id: String) {
    let listed = listedProvinces
    let province =
      id == "map.list.row" ? (listed.indices.contains(index) ? listed[index] : nil) : index
    guard let province, MapGeography.provinces.indices.contains(province) else { return }
    place = .province(province)
    isSideFocused = false
  }

  private mutating func turnWheel(_ step: Int, on target: HitTarget, in context: Context) {
    switch shownMode(context) {
    case _ where target.id == "map.side.row":
      sideCursor.cursor = max(0, sideCursor.cursor + step)
    case .map:
      if step < 0 { zoomCloser() } else { zoomAway() }
    case .list: moveInList(step < 0 ? .moveUp : .moveDown)
    case .twin, .links: scrollText(step < 0 ? .moveUp : .moveDown, in: context)
    }
  }
}
