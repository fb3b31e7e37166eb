import Canvas
import Domain
import Phrases

/// A line of the panel of a place: a name, its figure, a gap, and where Enter leads.
struct PlaceLine: Hashable, Sendable {
  var text: String
  var figure = ""
  var isGap = false
  var isHeading = false
  var target: Effect?
}

/// The panel of the chosen place.
extension MapScreen {
  func drawSide(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let lines = sideLines(context)
    let isFocused = isSideFocused
    let inside = canvas.box(area, title: place.name(context.phrases), active: isFocused)
      .inset(horizontal: 1, vertical: 0)
    var position = sideCursor
    position.place(
      at: min(sideCursor.cursor, lines.count - 1),
      count: lines.count,
      height: inside.height
    )
    // From right to left the figures share a width, so that their units stand in one column.
    let longest = lines.map { cellWidth(of: $0.figure) + 1 }.max() ?? 0
    let least = canvas.direction == .rightToLeft ? min(longest, inside.width / 3) : 0
    for row in 0..<inside.height where position.top + row < lines.count {
      let index = position.top + row
      let line = Rect(x: inside.x, y: inside.y + row, width: inside.width, height: 1)
      draw(lines[index], in: line, leastFigure: least, onto: &canvas)
      canvas.addHit(line, HitTarget("map.side.row", index))
      if isFocused, index == position.cursor {
        canvas.setRole(line, .cursorRow)
        canvas.cursor = Point(x: line.x, y: line.y)
      }
    }
    if lines.count > inside.height {
      canvas.scrollBar(
        Rect(x: area.maxX - 1, y: inside.y, width: 1, height: inside.height),
        top: position.top,
        count: lines.count
      )
    }
  }

  private func draw(
    _ line: PlaceLine,
    in area: Rect,
    leastFigure: Int,
    onto canvas: inout Canvas
  ) {
    let figure = line.figure.isEmpty ? 0 : max(leastFigure, cellWidth(of: line.figure) + 1)
    let parts = area.columns([.share(1), .fixed(figure), .fixed(2)])
    let role: CellRole = line.isHeading ? .title : .base
    canvas.put(line.text, in: line.figure.isEmpty && !line.isGap ? area : parts[0], role: role)
    if figure > 0 { canvas.put(line.figure, in: parts[1], align: .trailing) }
    if line.isGap { canvas.put("!", in: parts[2], align: .trailing, role: .mapGap) }
  }

  /// Moving in the panel; nil for a command that concerns the whole screen.
  mutating func runOnSide(_ command: Command, in context: Context) -> [Effect]? {
    let lines = sideLines(context)
    let height = sideHeight(context)
    switch command {
    case .moveUp: sideCursor.move(by: -1, count: lines.count, height: height)
    case .moveDown: sideCursor.move(by: 1, count: lines.count, height: height)
    case .pageUp: sideCursor.move(by: -height, count: lines.count, height: height)
    case .pageDown: sideCursor.move(by: height, count: lines.count, height: height)
    case .first: sideCursor.place(at: 0, count: lines.count, height: height)
    case .last: sideCursor.place(at: lines.count - 1, count: lines.count, height: height)
    case .open:
      guard lines.indices.contains(sideCursor.cursor),
        let target = lines[sideCursor.cursor].target
      else { return nil }
      return [target]
    default: return nil
    }
    return []
  }

  private func sideHeight(_ context: Context) -> Int {
    let side = layout(in: MapLayout.area(context.size), context).side
    return max(1, (side?.height ?? 3) - 2)
  }

  func sideLines(_ context: Context) -> [PlaceLine] {
    guard let figures = figures.value else {
      return [PlaceLine(text: context.phrases.shell.loading)]
    }
    if several.count > 1 { return severalLines(figures, context) }
    switch place {
    case .province(let index):
      let own = figures.figures(of: index) ?? ProvinceFigures(province: "")
      return provinceLines(own, index, figures, context) + residentLines(context)
    case .commune(let index):
      return communeLines(index, figures, context) + residentLines(context)
    }
  }

  private func provinceLines(
    _ own: ProvinceFigures,
    _ index: Int,
    _ figures: RegionFigures,
    _ context: Context
  ) -> [PlaceLine] {
    let words = context.phrases.map
    let number = { (value: Int) in context.phrases.number(value) }
    let actors = open(.actors, .actors, context)
    var lines = [
      PlaceLine(text: words.actorsHeading, figure: number(own.actors), target: actors)
    ]
    let services = ServiceCode.all(with: figures.services).filter { service in
      ServiceCode.core.contains(service) || own.actorsByService[service] ?? 0 > 0
    }
    lines += services.map { service in
      let count = own.actorsByService[service] ?? 0
      return PlaceLine(
        text: "  " + context.phrases.labels.word(service),
        figure: number(count),
        isGap: count == 0,
        target: open(.actors, .actors, context, service: service)
      )
    }
    lines += [
      PlaceLine(text: words.communesHeading, figure: number(own.communes)),
      PlaceLine(
        text: "  " + words.withoutHeading,
        figure: number(own.communesWithoutActor),
        isGap: own.communesWithoutActor > 0
      ),
      PlaceLine(
        text: words.projectsHeading,
        figure: number(own.projects.count),
        isGap: own.projects.isEmpty,
        target: open(.projects, .projects, context)
      ),
      PlaceLine(
        text: words.claimsHeading,
        figure: number(own.claimsDeclared),
        target: open(.verification, .claims, context)
      ),
      PlaceLine(text: "  " + words.waitingHeading, figure: number(own.claimsWaiting)),
      PlaceLine(text: "  " + words.validatedHeading, figure: number(own.claimsValidated)),
      PlaceLine(text: words.participantsHeading, figure: number(own.participants)),
      PlaceLine(
        text: words.inhabitantsHeading,
        figure: number(MapGeography.provinces[index].population)
      ),
    ]
    return lines
  }

  private func communeLines(
    _ index: Int,
    _ figures: RegionFigures,
    _ context: Context
  ) -> [PlaceLine] {
    let words = context.phrases.map
    let commune = MapGeography.communes[index]
    let count = figures.actorsByCommune[commune.code] ?? 0
    let province = MapGeography.provinceOfCommune[index]
    let persons = figures.participantsByCommune[commune.code] ?? 0
    var lines = [
      PlaceLine(text: context.phrases.name(MapGeography.provinces[province]), isHeading: true),
      PlaceLine(text: commune.isUrban ? words.urban : words.rural),
      PlaceLine(
        text: words.actorsHeading,
        figure: context.phrases.number(count),
        isGap: count == 0,
        target: open(.actors, .actors, context)
      ),
      PlaceLine(text: words.participantsHeading, figure: context.phrases.number(persons)),
      PlaceLine(
        text: words.inhabitantsHeading,
        figure: context.phrases.number(commune.population)
      ),
    ]
    if count == 0, let nearest = nearestWithActor(to: index) {
      let name = context.phrases.name(MapGeography.communes[nearest])
      let far = MapGeography.kilometres(from: index, to: nearest)
      let width = (layout(in: MapLayout.area(context.size), context).side?.width ?? 26) - 4
      for text in [words.nobodyActs, words.nearest(name, far)] {
        lines += wrapped(text, width: width).map { PlaceLine(text: $0) }
      }
    }
    return lines
  }

  /// The nearest commune in which an actor has its seat.
  func nearestWithActor(to commune: Int) -> Int? {
    MapGeography.communes.indices.filter(hasActor).min {
      MapGeography.kilometres(from: commune, to: $0)
        < MapGeography.kilometres(from: commune, to: $1)
    }
  }

  private func residentLines(_ context: Context) -> [PlaceLine] {
    guard let page = residents.value, !page.rows.isEmpty else { return [] }
    let active = page.rows.filter { $0.actor.closedOn == nil }
    guard !active.isEmpty else { return [] }
    let heading = PlaceLine(text: context.phrases.map.whoActs, isHeading: true)
    return [PlaceLine(text: ""), heading]
      + active.map { row in
        PlaceLine(
          text: context.phrases.name(row.actor),
          figure: ServiceCode.letters(row.actor.services, context.phrases.actors),
          target: .open(.actors, .record(row.actor.code))
        )
      }
  }

  /// Opens another screen on what concerns the place.
  private func open(
    _ screen: ScreenID,
    _ catalog: FilterCatalog,
    _ context: Context,
    service: String? = nil
  ) -> Effect {
    let filter = PlaceFilter.text(place, in: catalog, context.language, service: service)
    return .open(screen, .list(filter: filter, code: nil))
  }
}

extension ProvinceFigures {
  /// Whether a service, or an actor in a commune, is missing.
  var hasGap: Bool { !missingServices.isEmpty || communesWithoutActor > 0 }
}
