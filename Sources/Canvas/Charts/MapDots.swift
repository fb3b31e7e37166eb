/// From degrees to dots and cells.
struct MapProjection: Hashable, Sendable {
  /// Hundredths of a degree of latitude that one dot is wide and high.
  let dotWidth: Double
  let dotHeight: Double
  private let squeeze: Double
  private let left: Double
  private let top: Double
  private let part: Size

  /// The scale at which the window fills the cells; a cell is twice as high as wide.
  init(_ shape: MapShape, cells: Size, window: MapWindow, graphics: Graphics) {
    part = DotGrid.dotsPerCell(graphics)
    let frame = shape.frame
    let zoom = Double(window.zoom) / 100
    let width = Double(max(1, cells.width))
    let height = Double(max(1, cells.height)) * 2
    let unit = max(frame.width / width, frame.height / height) / zoom
    dotWidth = unit / Double(part.width)
    dotHeight = unit * 2 / Double(part.height)
    squeeze = shape.squeeze
    left = (frame.x + Double(window.east)) * squeeze - unit * width / 2
    top = frame.y + Double(window.north) + unit * height / 2
  }

  /// The place of the middle of a dot, in hundredths of a degree.
  func place(dotX x: Int, dotY y: Int) -> (x: Double, y: Double) {
    ((left + (Double(x) + 0.5) * dotWidth) / squeeze, top - (Double(y) + 0.5) * dotHeight)
  }

  /// The cell of a place.
  func cell(x: Double, y: Double) -> Point {
    Point(
      x: floored((x * squeeze - left) / dotWidth / Double(part.width)),
      y: floored((top - y) / dotHeight / Double(part.height))
    )
  }

  /// The cells across that stand for a length.
  func cellsAcross(_ length: Double) -> Int {
    floored(length / dotWidth / Double(part.width) + 0.5)
  }
}

/// The region of every dot of a map, while it is drawn.
struct MapDots {
  let cells: Size
  let projection: MapProjection
  private let part: Size
  private let width: Int
  private let height: Int
  /// Row by row; -1 where there is no region.
  private var regions: [Int8]

  init(_ shape: MapShape, cells: Size, window: MapWindow, graphics: Graphics) {
    let cells = Size(width: max(0, cells.width), height: max(0, cells.height))
    self.cells = cells
    part = DotGrid.dotsPerCell(graphics)
    width = cells.width * part.width
    height = cells.height * part.height
    projection = MapProjection(shape, cells: cells, window: window, graphics: graphics)
    regions = Array(repeating: -1, count: width * height)
    for y in 0..<height {
      for x in 0..<width {
        let place = projection.place(dotX: x, dotY: y)
        if let region = shape.region(x: place.x, y: place.y) {
          regions[y * width + x] = Int8(truncatingIfNeeded: region)
        }
      }
    }
  }

  /// The region that most dots of each cell have.
  func owners() -> [Int8] {
    var owners: [Int8] = []
    owners.reserveCapacity(cells.width * cells.height)
    var counts = Array(repeating: 0, count: 33)
    for cellY in 0..<cells.height {
      for cellX in 0..<cells.width {
        for index in counts.indices { counts[index] = 0 }
        var best = -1
        for y in cellY * part.height..<(cellY + 1) * part.height {
          for x in cellX * part.width..<(cellX + 1) * part.width {
            let region = Int(regions[y * width + x])
            counts[region + 1] += 1
            if counts[region + 1] > counts[best + 1] { best = region }
          }
        }
        owners.append(Int8(truncatingIfNeeded: best))
      }
    }
    return owners
  }

  /// Visits every dot of a line: on the outline inside its region, between regions on one side.
  func eachLine(_ visit: (_ x: Int, _ y: Int, _ isCoast: Bool, _ regions: UInt32) -> Void) {
    for y in 0..<height {
      for x in 0..<width {
        let region = regions[y * width + x]
        if region < 0 { continue }
        let right = neighbour(x + 1, y, or: region)
        let below = neighbour(x, y + 1, or: region)
        let left = neighbour(x - 1, y, or: region)
        let above = neighbour(x, y - 1, or: region)
        let own = UInt32(1) << UInt32(region)
        if right < 0 || below < 0 || left < 0 || above < 0 {
          visit(x, y, true, own)
        } else if right != region || below != region {
          visit(x, y, false, own | 1 << UInt32(right) | 1 << UInt32(below))
        }
      }
    }
  }

  /// The region beside a dot; beyond the edge of the window the map goes on unseen.
  private func neighbour(_ x: Int, _ y: Int, or own: Int8) -> Int8 {
    x < 0 || y < 0 || x >= width || y >= height ? own : regions[y * width + x]
  }
}
