/// A place on the map: hundredths of a degree east and north, and the region it belongs to.
public struct MapPoint: Hashable, Sendable {
  public var x: Int
  public var y: Int
  /// The index of the region, from 0 to 31.
  public var region: Int

  public init(x: Int, y: Int, region: Int) {
    self.x = x
    self.y = y
    self.region = region
  }
}

/// The part of the map that is looked at.
public struct MapWindow: Hashable, Sendable {
  /// 100 shows the whole; 200 shows half of its width and height.
  public var zoom: Int
  /// How far the middle is moved east and north, in hundredths of a degree.
  public var east: Int
  public var north: Int

  public init(zoom: Int = 100, east: Int = 0, north: Int = 0) {
    self.zoom = max(25, min(zoom, 3200))
    self.east = east
    self.north = north
  }

  /// The whole map.
  public static let whole = MapWindow()
}

/// The points of a map in buckets, so that the nearest is found at once.
public struct MapShape: Hashable, Sendable {
  public let points: [MapPoint]
  /// How far from a point its region still goes, in hundredths of a degree of latitude.
  public let reach: Int
  /// Cosine of the middle latitude: how long a degree east is beside a degree north.
  public let squeeze: Double
  private let minX: Int
  private let minY: Int
  private let maxX: Int
  private let maxY: Int
  private let across: Int
  private let buckets: [[Int]]

  /// A shape of points; points of the same place are all kept, the first one wins.
  public init(_ points: [MapPoint], reach: Int = 16, squeeze: Double = 0.8517) {
    self.points = points
    self.reach = max(1, reach)
    self.squeeze = squeeze
    minX = points.map(\.x).min() ?? 0
    minY = points.map(\.y).min() ?? 0
    maxX = points.map(\.x).max() ?? 0
    maxY = points.map(\.y).max() ?? 0
    let side = Double(self.reach)
    across = Int(Double(maxX - minX) * squeeze / side) + 1
    let down = (maxY - minY) / self.reach + 1
    var buckets = Array(repeating: [Int](), count: across * down)
    for (index, point) in points.enumerated() {
      let column = Int(Double(point.x - minX) * squeeze / side)
      buckets[(point.y - minY) / self.reach * across + column].append(index)
    }
    self.buckets = buckets
  }

  /// The regions that the points name, ascending.
  public var regions: [Int] { Set(points.map(\.region)).sorted() }

  /// The middle of the shape, and its width and height with the reach around, in hundredths of a
  /// degree of latitude.
  var frame: (x: Double, y: Double, width: Double, height: Double) {
    (
      Double(minX + maxX) / 2, Double(minY + maxY) / 2,
      Double(maxX - minX) * squeeze + 2.1 * Double(reach),
      Double(maxY - minY) + 2.1 * Double(reach)
    )
  }

  /// The region of the nearest point within reach; nil where there is none.
  func region(x: Double, y: Double) -> Int? {
    let side = Double(reach)
    let east = (x - Double(minX)) * squeeze
    let north = y - Double(minY)
    let column = floored(east / side)
    let row = floored(north / side)
    let down = buckets.count / max(1, across)
    var best: Int?
    var least = side * side
    for r in max(0, row - 1)..<max(max(0, row - 1), min(down, row + 2)) {
      for c in max(0, column - 1)..<max(max(0, column - 1), min(across, column + 2)) {
        for index in buckets[r * across + c] {
          let point = points[index]
          let dx = Double(point.x - minX) * squeeze - east
          let dy = Double(point.y - minY) - north
          let distance = dx * dx + dy * dy
          if distance < least {
            least = distance
            best = point.region
          }
        }
      }
    }
    return best
  }
}
