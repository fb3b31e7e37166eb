import Canvas
import Domain
import Phrases

/// What the map shows of each province: a number, and how it compares with the others.
public enum MapLayer: Int, CaseIterable, Sendable {
  case actors, projects, gap, claims, participants

  var next: MapLayer { MapLayer(rawValue: (rawValue + 1) % MapLayer.allCases.count) ?? .actors }

  func name(_ words: MapPhrases) -> String {
    switch self {
    case .actors: words.layerActors
    case .projects: words.layerProjects
    case .gap: words.layerGap
    case .claims: words.layerClaims
    case .participants: words.layerParticipants
    }
  }

  /// The number of a province.
  func value(_ figures: ProvinceFigures) -> Int {
    switch self {
    case .actors: figures.actors
    case .projects: figures.projects.count
    case .gap: figures.communesWithoutActor
    case .claims: figures.claimsDeclared
    case .participants: figures.participants
    }
  }

  /// The number of a commune; nil where the layer has none for communes.
  func value(_ commune: Commune, _ figures: RegionFigures) -> Int? {
    switch self {
    case .actors, .gap: figures.actorsByCommune[commune.code] ?? 0
    case .participants: figures.participantsByCommune[commune.code] ?? 0
    case .projects, .claims: nil
    }
  }

  /// The figure beside a province's name.
  func figure(_ figures: ProvinceFigures, _ numbers: NumberStyle) -> String {
    let value = numbers.number(value(figures))
    return self == .gap ? value + "/" + numbers.number(figures.communes) : value
  }
}

/// The five steps of a layer: none, then four equal parts of the greatest number.
struct MapScale: Hashable, Sendable {
  let high: Int

  /// The scale of a layer over the provinces.
  init(_ layer: MapLayer, _ figures: RegionFigures) {
    high = figures.provinces.map(layer.value).max() ?? 0
  }

  func level(_ value: Int) -> Int { Canvas.heatLevel(value, high: high) }

  /// The numbers of each level from 1 that has any.
  var ranges: [(level: Int, range: ClosedRange<Int>)] {
    guard high > 0 else { return [] }
    return (1...4).compactMap { level in
      // The same steps as `heatLevel`: a value v has level 1 + 4(v − 1) / high.
      let first = ((level - 1) * high + 3) / 4 + 1
      let last = level == 4 ? high : (level * high + 3) / 4
      return first <= last ? (level, first...last) : nil
    }
  }

  static let roles: [CellRole] = [.heat1, .heat2, .heat3, .heat4, .heat5]

  /// The sign of a level at a cell, nil where its pattern leaves the cell free.
  ///
  /// On coloured grounds the patterns are of points: shades would be drawn in the colour of the
  /// names, and the fullest province would look the palest.
  static func sign(_ level: Int, x: Int, y: Int, medium: Medium) -> Unicode.Scalar? {
    let isPlain = medium.graphics == .ascii
    let hasShades = medium.monochrome
    switch level {
    case 1: return (x + 2 * y).isMultiple(of: 4) ? (isPlain ? "'" : "·") : nil
    case 2: return (x + y).isMultiple(of: 2) ? (isPlain ? ":" : "·") : nil
    case 3: return isPlain ? ":" : hasShades ? "░" : "·"
    case 4: return isPlain ? "%" : hasShades ? "▒" : ":"
    default: return nil
    }
  }

  /// Four cells of a level's pattern, for the legend.
  static func sample(_ level: Int, medium: Medium) -> String {
    String(
      String.UnicodeScalarView(
        (0..<4).map { sign(level, x: $0, y: 0, medium: medium) ?? " " }
      )
    )
  }
}
