import Canvas

/// Where each tile of the dashboard stands: a pure function of the size and of what is looked at.
struct DashboardLayout: Hashable, Sendable {
  /// The tiles seen, with their places, in the order of Tab.
  var places: [Place]
  /// Whether coverage has room for its table of provinces and services.
  var hasMatrix: Bool
  /// How many weeks the rhythm shows.
  var weeks: Int

  struct Place: Hashable, Sendable {
    var tile: DashboardTile
    var rect: Rect
  }

  /// The layout of an area; one tile alone when the area is small or the tile is enlarged.
  init(area: Rect, tile: DashboardTile, isZoomed: Bool) {
    let isWide = area.width >= 132 && area.height >= 36
    hasMatrix = isWide
    weeks = area.width >= 100 ? 26 : 12
    if isZoomed || area.width < 78 || area.height < 18 {
      hasMatrix = area.width >= 100 && area.height >= 14
      places = [Place(tile: tile, rect: area)]
    } else if area.width >= 196 && area.height >= 52 {
      places = Self.wall(area)
    } else if isWide {
      places = Self.large(area)
    } else {
      places = Self.base(area)
    }
  }

  /// The tiles that Tab goes through, seen or not.
  static func tiles(in area: Rect) -> [DashboardTile] {
    let places = DashboardLayout(area: area, tile: .today, isZoomed: false).places
    return places.count > 1
      ? places.map(\.tile) : DashboardTile.allCases.filter { $0 != .provinces }
  }

  /// The place of a tile; nil when it is not seen.
  func rect(of tile: DashboardTile) -> Rect? { places.first { $0.tile == tile }?.rect }

  private static func base(_ area: Rect) -> [Place] {
    let rows = area.rows([.fixed(10), .share(1), .fixed(5)])
    let top = rows[0].columns([.share(9), .share(11)])
    let middle = rows[1].columns([.share(9), .share(11)])
    return [
      Place(tile: .today, rect: top[0]), Place(tile: .region, rect: top[1]),
      Place(tile: .coverage, rect: middle[0]), Place(tile: .alerts, rect: middle[1]),
      Place(tile: .rhythm, rect: rows[2]),
    ]
  }

  private static func large(_ area: Rect) -> [Place] {
    let rows = area.rows([.fixed(10), .share(1), .fixed(15)])
    let top = rows[0].columns([.share(2), .share(3)])
    let middle = rows[1].columns([.share(1), .share(1)])
    let bottom = rows[2].columns([.share(6), .share(5)])
    return [
      Place(tile: .today, rect: top[0]), Place(tile: .region, rect: top[1]),
      Place(tile: .alerts, rect: middle[0]), Place(tile: .coverage, rect: middle[1]),
      Place(tile: .rhythm, rect: bottom[0]), Place(tile: .journal, rect: bottom[1]),
    ]
  }

  private static func wall(_ area: Rect) -> [Place] {
    let rows = area.rows([.fixed(13), .share(1), .fixed(22)])
    let top = rows[0].columns([.share(5), .share(7), .share(8)])
    let middle = rows[1].columns([.share(1), .share(1)])
    let bottom = rows[2].columns([.share(14), .share(6)])
    return [
      Place(tile: .today, rect: top[0]), Place(tile: .region, rect: top[1]),
      Place(tile: .coverage, rect: top[2]), Place(tile: .alerts, rect: middle[0]),
      Place(tile: .rhythm, rect: middle[1]), Place(tile: .provinces, rect: bottom[0]),
      Place(tile: .journal, rect: bottom[1]),
    ]
  }
}

extension Context {
  /// The area that the frame leaves to a screen: two lines above, two below.
  var screenArea: Rect {
    Rect(x: 0, y: 2, width: size.width, height: size.height - 4)
  }
}
