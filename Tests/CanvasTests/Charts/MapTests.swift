import Testing

@testable import Canvas

@Suite struct MapTests {
  private let shape = MapShape(communePoints)

  @Test(arguments: Graphics.allCases, [Size(width: 40, height: 16), Size(width: 90, height: 36)])
  func `every province appears and has a border`(graphics: Graphics, cells: Size) {
    let map = MapRaster(shape, cells: cells, graphics: graphics)
    #expect(communePoints.count == 251)
    #expect(shape.regions == Array(0..<8))
    for province in shape.regions {
      let places = (0..<cells.height).flatMap { y in (0..<cells.width).map { Point(x: $0, y: y) } }
      #expect(places.contains { map.region(at: $0) == province })
      #expect(places.contains { map.touches(province, cellX: $0.x, cellY: $0.y) })
    }
  }

  @Test func `every commune falls into its frame and nearly all into their province`() {
    let map = MapRaster(shape, cells: Size(width: 132, height: 43), graphics: .braille)
    var right = 0
    for point in communePoints {
      guard let cell = map.cell(ofX: point.x, y: point.y) else {
        Issue.record("a commune is off the map")
        continue
      }
      if map.region(at: cell) == point.region { right += 1 }
    }
    #expect(right > 230)
  }

  @Test func `the same points give the same map, with a closed outline`() {
    let cells = Size(width: 60, height: 22)
    let map = MapRaster(shape, cells: cells, graphics: .braille)
    #expect(map == MapRaster(MapShape(communePoints), cells: cells, graphics: .braille))
    var canvas = Canvas(size: cells)
    canvas.draw(map, in: canvas.bounds)
    for x in 0..<cells.width {
      let inside = (0..<cells.height).filter { map.region(at: Point(x: x, y: $0)) != nil }
      for y in [inside.first, inside.last].compactMap({ $0 }) {
        let near = max(0, y - 1)...min(cells.height - 1, y + 1)
        #expect(near.contains { map.coast.isSet(cellX: x, cellY: $0) })
      }
    }
    let runs = canvas.roleRuns().joined(separator: " ")
    #expect(runs.contains("map.coast") && runs.contains("map.border"))
    for line in canvas.lines(trimmed: true) where !line.isEmpty {
      let first = line.first { $0 != " " }
      #expect(first.map { "\u{2800}"..."\u{28FF}" ~= $0 } == true)
    }
  }

  @Test func `the map keeps its proportions`() {
    let map = MapRaster(shape, cells: Size(width: 200, height: 40), graphics: .braille)
    let west = map.cell(ofX: -900, y: 3160)
    let east = map.cell(ofX: -800, y: 3160)
    let south = map.cell(ofX: -850, y: 3110)
    let north = map.cell(ofX: -850, y: 3210)
    let across = (east?.x ?? 0) - (west?.x ?? 0)
    let down = (south?.y ?? 0) - (north?.y ?? 0)
    // A degree east is 0.85 of a degree north, and a cell is twice as high as wide.
    #expect(abs(Double(across) / Double(down) - 0.8517 * 2) < 0.15)
    #expect(map.cellsAcross(100) > 0)
  }

  @Test func `zooming and moving look at a part`() {
    let cells = Size(width: 60, height: 22)
    let near = MapRaster(shape, cells: cells, window: MapWindow(zoom: 400), graphics: .braille)
    let far = MapRaster(shape, cells: cells, graphics: .braille)
    #expect(abs(near.cellsAcross(100) - 4 * far.cellsAcross(100)) <= 4)
    let away = MapRaster(
      shape,
      cells: cells,
      window: MapWindow(zoom: 400, east: 5000),
      graphics: .braille
    )
    #expect(away.region(at: Point(x: 30, y: 11)) == nil)
    #expect(near.region(at: Point(x: 30, y: 11)) != nil)
    #expect(near.region(at: Point(x: 60, y: 11)) == nil)
    #expect(MapWindow(zoom: 1_000_000).zoom == 3200)
  }

  @Test func `the selected province and shades are drawn`() {
    let cells = Size(width: 60, height: 22)
    let map = MapRaster(shape, cells: cells, graphics: .braille)
    var canvas = Canvas(size: cells)
    canvas.draw(map, in: canvas.bounds, selected: 4) { $0 == 6 ? .heat4 : nil }
    let runs = canvas.roleRuns().joined(separator: " ")
    #expect(runs.contains("map.selected") && runs.contains("heat.4"))
    let safi = MapLabel(x: -900, y: 3220, text: "Safi")
    canvas.labels([safi], on: map, in: canvas.bounds)
    let place = map.cell(ofX: -900, y: 3220)
    let cell = place.flatMap { canvas[$0.x, $0.y] }
    #expect(cell?.text == "•" && cell?.role == .heat4 && cell?.attributes == .bold)
  }

  @Test func `names do not cover each other`() {
    let cells = Size(width: 54, height: 20)
    let map = MapRaster(shape, cells: cells, graphics: .braille)
    let labels = communePoints.prefix(80).enumerated().map { index, point in
      MapLabel(
        x: point.x,
        y: point.y,
        text: "Nom-\(index)x",
        priority: index,
        target: HitTarget("commune", index)
      )
    }
    var canvas = Canvas(size: cells)
    let without = canvas.labels(labels, on: map, in: canvas.bounds)
    let text = canvas.lines().joined(separator: "\n")
    let shown = labels.filter { text.contains($0.text) }
    #expect(without > 0)
    #expect(shown.count == labels.count - without)
    #expect(shown.contains { $0.priority == 79 })
    #expect(canvas.hits.contains { $0.target == HitTarget("commune", 79) })
  }

  @Test func `a map without points or room is empty`() {
    let none = MapRaster(MapShape([]), cells: Size(width: 5, height: 3), graphics: .braille)
    #expect(none.region(at: Point(x: 2, y: 1)) == nil)
    let flat = MapRaster(shape, cells: Size(width: 0, height: 3), graphics: .braille)
    #expect(flat.cell(ofX: -800, y: 3160) == nil)
  }
}
