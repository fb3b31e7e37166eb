public import Canvas
import Domain
import Phrases

/// Drawing the map.
extension MapScreen {
  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    let layout = layout(in: area, context)
    if let line = layout.search { drawSearch(in: line, context, onto: &canvas) }
    if let main = layout.main {
      switch shownMode(context) {
      case .map: drawMap(in: main, context, onto: &canvas)
      case .list: drawList(in: main, context, onto: &canvas)
      case .links: drawLinks(in: main, context, onto: &canvas)
      case .twin: drawTwin(in: main, context, onto: &canvas)
      }
    }
    if let side = layout.side { drawSide(in: side, context, onto: &canvas) }
    if let legend = layout.legend { drawLegend(in: legend, context, onto: &canvas) }
  }

  private func drawSearch(in line: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.map
    let right =
      search.isEmpty ? "" : context.phrases.count(search.matches.count, words.places)
    let label = words.search + " "
    let used = canvas.put(" " + label, at: Point(x: line.x, y: line.y), role: .muted)
    let room = line.width - used - cellWidth(of: right) - 3
    let place = Rect(x: line.x + used, y: line.y, width: max(10, room), height: 1)
    if let text = search.line {
      canvas.draw(
        TextField(
          text,
          isFocused: true,
          hasError: !search.isEmpty && search.matches.isEmpty
        ),
        in: place,
        target: "map.search"
      )
    } else {
      canvas.put(search.text, in: place, role: .match)
    }
    canvas.put(
      right,
      in: Rect(x: place.maxX + 1, y: line.y, width: line.maxX - place.maxX - 2, height: 1),
      align: .trailing,
      role: .muted
    )
  }

  /// The frame of the main pane, with what it shows and where it comes from.
  func mainBox(
    _ title: String,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) -> Rect {
    let words = context.phrases.map
    let number = layer.rawValue + 1
    let all = MapLayer.allCases.count
    let isMap = shownMode(context) == .map
    let isWide = area.width >= 84
    return canvas.box(
      area,
      title: title,
      titleRight: isMap ? words.layer(layer.name(words), number, all) : "",
      footer: isMap ? words.indicative : "",
      footerRight: isMap ? (isWide ? words.sourcesShort : "HCP · © OSM") : "",
      active: !isSideFocused
    )
  }

  private func drawMap(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.map
    let title =
      isZoomed ? context.phrases.name(MapGeography.provinces[place.province]) : words.title
    let inside = mainBox(title, in: area, context, onto: &canvas)
    guard inside.width > 8, inside.height > 3 else { return }
    // The west stays at the left, in every language.
    canvas.reading(.leftToRight, in: inside) { drawMap(inside: inside, context, onto: &$0) }
  }

  private func drawMap(inside: Rect, _ context: Context, onto canvas: inout Canvas) {
    let map = raster(inside.size, canvas.medium.graphics)
    let levels = provinceLevels
    canvas.draw(map, in: inside, selected: place.province) { province in
      levels[province] > 0 ? MapScale.roles[levels[province]] : nil
    }
    drawPattern(map, levels, in: inside, onto: &canvas)
    addProvinceHits(map, in: inside, onto: &canvas)
    drawSigns(map, in: inside, onto: &canvas)
    drawLabels(map, in: inside, context, onto: &canvas)
    drawScale(map, in: inside, context, onto: &canvas)
    if let chosen = map.cell(of: place), !isSideFocused, !search.isOpen {
      canvas.cursor = Point(x: inside.x + chosen.x, y: inside.y + chosen.y)
    }
  }

  /// The level of each province in the layer.
  private var provinceLevels: [Int] {
    guard let figures = figures.value else { return MapGeography.provinces.map { _ in 0 } }
    let scale = MapScale(layer, figures)
    return MapGeography.provinces.indices.map { index in
      figures.figures(of: index).map { scale.level(layer.value($0)) } ?? 0
    }
  }

  /// Fills provinces with the pattern of their level, under lines and names.
  private func drawPattern(
    _ map: MapRaster,
    _ levels: [Int],
    in area: Rect,
    onto canvas: inout Canvas
  ) {
    let medium = canvas.medium
    for y in 0..<map.cells.height {
      for x in 0..<map.cells.width {
        guard let province = map.region(at: Point(x: x, y: y)), levels[province] > 0,
          !map.coast.isSet(cellX: x, cellY: y), !map.border.isSet(cellX: x, cellY: y),
          let sign = MapScale.sign(levels[province], x: x, y: y, medium: medium)
        else { continue }
        canvas.fill(
          Rect(x: area.x + x, y: area.y + y, width: 1, height: 1),
          role: MapScale.roles[levels[province]],
          with: sign
        )
      }
    }
  }

  /// A click anywhere in a province chooses it.
  private func addProvinceHits(_ map: MapRaster, in area: Rect, onto canvas: inout Canvas) {
    for y in 0..<map.cells.height {
      var start = 0
      while start < map.cells.width {
        let province = map.region(at: Point(x: start, y: y))
        var end = start + 1
        while end < map.cells.width, map.region(at: Point(x: end, y: y)) == province { end += 1 }
        if let province {
          canvas.addHit(
            Rect(x: area.x + start, y: area.y + y, width: end - start, height: 1),
            HitTarget("map.province", province)
          )
        }
        start = end
      }
    }
  }

  /// The communes without an actor, when only gaps are shown.
  private func drawSigns(_ map: MapRaster, in area: Rect, onto canvas: inout Canvas) {
    guard showsGapsOnly, !isZoomed, figures.value != nil else { return }
    for index in MapGeography.communes.indices where !hasActor(index) {
      let commune = MapGeography.communes[index]
      guard let cell = map.cell(ofX: commune.longitude, y: commune.latitude) else { continue }
      canvas.put("!", at: Point(x: area.x + cell.x, y: area.y + cell.y), role: .mapGap)
    }
  }

  /// How long fifty kilometres are, at the bottom left where the map leaves room.
  private func drawScale(
    _ map: MapRaster,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    let length = isZoomed ? 20 : 50
    // A hundredth of a degree of latitude is 1.112 km.
    let cells = map.cellsAcross(length * 1000 / 1112)
    let text = " " + context.phrases.map.kilometres(length) + " "
    guard cells > cellWidth(of: text) + 1, cells < area.width / 2 else { return }
    let isPlain = canvas.medium.graphics == .ascii
    let dash = isPlain ? "-" : "─"
    let spare = cells - 2 - cellWidth(of: text)
    let bar =
      (isPlain ? "|" : "├") + String(repeating: dash, count: spare / 2) + text
      + String(repeating: dash, count: spare - spare / 2) + (isPlain ? "|" : "┤")
    let places = [area.x + 1, area.maxX - cells - 1]
    guard let x = places.first(where: { isFree(area.maxY - 1, from: $0, cells, canvas) }) else {
      return
    }
    canvas.put(bar, at: Point(x: x, y: area.maxY - 1), role: .muted)
  }

  private func isFree(_ y: Int, from x: Int, _ cells: Int, _ canvas: Canvas) -> Bool {
    (x..<x + cells).allSatisfy { canvas[$0, y]?.base == " " }
  }
}

extension MapRaster {
  /// The cell of a place; nil when it is out of the window.
  func cell(of place: MapPlace) -> Point? {
    let commune = MapGeography.communes[place.commune]
    return cell(ofX: commune.longitude, y: commune.latitude)
  }
}

extension RegionFigures {
  /// The figures of a province by its place in the territory.
  func figures(of province: Int) -> ProvinceFigures? {
    let code = MapGeography.provinces[province].code
    if provinces.indices.contains(province), provinces[province].province == code {
      return provinces[province]
    }
    return provinces.first { $0.province == code }
  }
}
