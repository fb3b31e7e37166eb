import Canvas
import Domain
import Phrases

/// What the screen of coverage shows.
enum CoverageFace: Int, CaseIterable, Sendable {
  case services, groups, communes, gaps

  /// The face so many steps further, all around.
  func turned(by step: Int) -> CoverageFace {
    let all = CoverageFace.allCases
    return all[(rawValue + step + all.count) % all.count]
  }

  func name(_ words: CoveragePhrases) -> String {
    switch self {
    case .services: words.servicesShort
    case .groups: words.groupsShort
    case .communes: words.communesShort
    case .gaps: words.gapsShort
    }
  }

  /// Whether it is a table of provinces by subjects.
  var isMatrix: Bool { self == .services || self == .groups }
}

/// What a cell of the tables says.
enum CoverageMeasure: Int, CaseIterable, Sendable {
  case actors, capacity, ratio

  var next: CoverageMeasure {
    CoverageMeasure(rawValue: (rawValue + 1) % CoverageMeasure.allCases.count) ?? .actors
  }

  func name(_ words: CoveragePhrases) -> String {
    switch self {
    case .actors: words.actors
    case .capacity: words.capacity
    case .ratio: words.ratio
    }
  }

  /// The number of a cell; nil where it is not known.
  func value(_ cell: CoverageCell) -> Int? {
    switch self {
    case .actors: cell.actors
    case .capacity: cell.actors > 0 && cell.unknownCapacity == cell.actors ? nil : cell.capacity
    case .ratio: cell.ratioPercent
    }
  }

  /// The number as it is shown: a sign where nobody acts, a dash where it is not known.
  func text(_ cell: CoverageCell, _ phrases: Phrasebook) -> String {
    if cell.actors == 0 { return "!" }
    guard let value = value(cell) else { return "–" }
    return phrases.number(value) + (self == .ratio ? "%" : "")
  }
}

extension CoverageGap.Rank {
  /// The shape of a gap, from the gravest on.
  func sign(isPlain: Bool) -> String {
    switch self {
    case .coreService: "!"
    case .group: isPlain ? "#" : "■"
    case .otherService: isPlain ? "^" : "▲"
    case .lowRatio: isPlain ? "%" : "◆"
    case .commune: isPlain ? "." : "○"
    }
  }

  var role: CellRole {
    switch self {
    case .coreService: .mapGap
    case .group: .statusBad
    case .otherService, .lowRatio: .statusWarn
    case .commune: .muted
    }
  }
}
