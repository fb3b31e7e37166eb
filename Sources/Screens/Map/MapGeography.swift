import Canvas
import Domain
import Phrases

/// The region's places by index, as the map needs them: made once.
enum MapGeography {
  static let provinces = Territory.provinces
  static let communes = Territory.communes

  /// The province of each commune.
  static let provinceOfCommune: [Int] = {
    let byCode = Dictionary(
      uniqueKeysWithValues: provinces.enumerated().map { ($0.element.code, $0.offset) }
    )
    return communes.map { byCode[$0.province] ?? 0 }
  }()

  /// The commune of a code.
  static let communeByCode = Dictionary(
    uniqueKeysWithValues: communes.enumerated().map { ($0.element.code, $0.offset) }
  )

  /// The communes of each province, in code order.
  static let communesOfProvince: [[Int]] = {
    var lists = Array(repeating: [Int](), count: provinces.count)
    for (index, province) in provinceOfCommune.enumerated() { lists[province].append(index) }
    return lists
  }()

  /// The most populous commune of each province: its name is written there.
  static let towns: [Int] = communesOfProvince.map { list in
    list.max { communes[$0].population < communes[$1].population } ?? 0
  }

  static let shape = MapShape(
    communes.enumerated().map { index, commune in
      MapPoint(x: commune.longitude, y: commune.latitude, region: provinceOfCommune[index])
    }
  )

  /// The names of each commune, folded, French then Arabic, for searches.
  static let searchKeys: [[UInt8]] = communes.map {
    foldedBytes($0.nameFrench) + [10] + foldedBytes($0.nameArabic)
  }

  /// The short name of a province, for a label: `El Kelâa`.
  static func shortName(_ province: Int, _ phrases: Phrasebook) -> String {
    if phrases.isRightToLeft { return phrases.name(provinces[province]) }
    let words = provinces[province].nameFrench.split(separator: " ")
    let end = words.firstIndex { $0 == "des" } ?? words.count
    return words[..<end].joined(separator: " ")
  }

  /// Hundredths of a degree from one commune to another, east (squeezed) and north.
  static func offset(from one: Int, to other: Int) -> (east: Double, north: Double) {
    let from = communes[one]
    let to = communes[other]
    return (
      Double(to.longitude - from.longitude) * shape.squeeze, Double(to.latitude - from.latitude)
    )
  }

  /// Kilometres between two communes, to the nearest whole.
  static func kilometres(from one: Int, to other: Int) -> Int {
    let (east, north) = offset(from: one, to: other)
    // A hundredth of a degree of latitude is 1.112 km.
    return Int(((east * east + north * north).squareRoot() * 1.112).rounded())
  }

  /// The part of the map that shows a province whole.
  static func window(ofProvince province: Int) -> MapWindow {
    let all = bounds(Array(communes.indices))
    let own = bounds(communesOfProvince[province])
    let margin = shape.reach * 2
    let across = (all.right - all.left + margin) * 100 / (own.right - own.left + margin)
    let down = (all.top - all.bottom + margin) * 100 / (own.top - own.bottom + margin)
    return MapWindow(
      zoom: max(100, min(across, down, 500)),
      east: (own.left + own.right - all.left - all.right) / 2,
      north: (own.top + own.bottom - all.top - all.bottom) / 2
    )
  }

  /// The middle of the region, and its width and height, in hundredths of a degree.
  static let middle: (east: Int, north: Int) = {
    let all = bounds(Array(communes.indices))
    return ((all.left + all.right) / 2, (all.bottom + all.top) / 2)
  }()

  static let extent: (east: Int, north: Int) = {
    let all = bounds(Array(communes.indices))
    return (all.right - all.left, all.top - all.bottom)
  }()

  private static func bounds(_ list: [Int])
    -> (left: Int, right: Int, bottom: Int, top: Int)
  {
    let east = list.map { communes[$0].longitude }
    let north = list.map { communes[$0].latitude }
    return (east.min() ?? 0, east.max() ?? 0, north.min() ?? 0, north.max() ?? 0)
  }
}

/// What is chosen on the map: a province or a commune, by its place in the territory.
public enum MapPlace: Hashable, Sendable {
  case province(Int)
  case commune(Int)

  /// The province chosen, or that of the commune.
  var province: Int {
    switch self {
    case .province(let index): index
    case .commune(let index): MapGeography.provinceOfCommune[index]
    }
  }

  /// The commune that stands for the place.
  var commune: Int {
    switch self {
    case .province(let index): MapGeography.towns[index]
    case .commune(let index): index
    }
  }

  /// The place's name in the language.
  func name(_ phrases: Phrasebook) -> String {
    switch self {
    case .province(let index): phrases.name(MapGeography.provinces[index])
    case .commune(let index): phrases.name(MapGeography.communes[index])
    }
  }
}

/// Where an arrow goes from a place.
enum MapDirection: Sendable {
  case up, down, left, right

  init?(_ command: Command) {
    switch command {
    case .moveUp: self = .up
    case .moveDown: self = .down
    case .moveLeft: self = .left
    case .moveRight: self = .right
    default: return nil
    }
  }

  /// The nearest of some communes in this direction, the straightest first; nil when there is none.
  func nearest(to commune: Int, among candidates: [Int]) -> Int? {
    var best: Int?
    var least = Double.infinity
    for candidate in candidates where candidate != commune {
      let (east, north) = MapGeography.offset(from: commune, to: candidate)
      let along: Double
      let across: Double
      switch self {
      case .up: (along, across) = (north, abs(east))
      case .down: (along, across) = (-north, abs(east))
      case .left: (along, across) = (-east, abs(north))
      case .right: (along, across) = (east, abs(north))
      }
      guard along > 0, across <= 2 * along else { continue }
      let cost = along + 1.5 * across
      if cost < least {
        least = cost
        best = candidate
      }
    }
    return best
  }
}
