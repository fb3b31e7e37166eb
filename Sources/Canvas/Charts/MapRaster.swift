/// The map drawn for a size and a window: a value to keep until one of them changes.
public struct MapRaster: Hashable, Sendable {
  public let cells: Size
  public let window: MapWindow
  /// The outer outline, and the borders between regions.
  public let coast: DotGrid
  public let border: DotGrid
  /// For each cell the region that most of its dots have; -1 where there is none.
  private let owners: [Int8]
  /// For each cell the regions that its lines bound, one bit each.
  private let touching: [UInt32]
  private let projection: MapProjection

  /// Draws a shape into so many cells.
  ///
  /// Each dot takes the region of its nearest point within reach; lines stand where it changes.
  public init(_ shape: MapShape, cells: Size, window: MapWindow = .whole, graphics: Graphics) {
    let dots = MapDots(shape, cells: cells, window: window, graphics: graphics)
    self.cells = dots.cells
    self.window = window
    projection = dots.projection
    owners = dots.owners()
    var coast = DotGrid(cells: dots.cells, graphics: graphics)
    var border = coast
    var touching = Array(repeating: UInt32(0), count: dots.cells.width * dots.cells.height)
    let part = DotGrid.dotsPerCell(graphics)
    dots.eachLine { x, y, isCoast, regions in
      if isCoast { coast.set(x: x, y: y) } else { border.set(x: x, y: y) }
      touching[y / part.height * dots.cells.width + x / part.width] |= regions
    }
    self.coast = coast
    self.border = border
    self.touching = touching
  }

  /// The region at a cell; nil outside every region.
  public func region(at point: Point) -> Int? {
    guard Rect(cells).contains(point) else { return nil }
    let owner = owners[point.y * cells.width + point.x]
    return owner < 0 ? nil : Int(owner)
  }

  /// The cell of a place in hundredths of a degree; nil when it is out of the window.
  public func cell(ofX x: Int, y: Int) -> Point? {
    let point = projection.cell(x: Double(x), y: Double(y))
    return Rect(cells).contains(point) ? point : nil
  }

  /// How many cells across stand for so many hundredths of a degree of latitude.
  public func cellsAcross(_ hundredths: Int) -> Int { projection.cellsAcross(Double(hundredths)) }

  /// Whether the lines of a cell bound a region.
  public func touches(_ region: Int, cellX: Int, cellY: Int) -> Bool {
    region >= 0 && region < 32 && touching[cellY * cells.width + cellX] & (1 << UInt32(region)) != 0
  }
}
