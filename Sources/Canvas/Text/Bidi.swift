/// Which way a text or a frame is read.
public enum Direction: Hashable, Sendable {
  case leftToRight, rightToLeft
}

/// A character of a line with its marks, as the order of the line sees it.
struct BidiCluster: Hashable, Sendable {
  var base: Unicode.Scalar
  var marks: [Unicode.Scalar] = []
  /// Odd where it is read from right to left.
  var level: UInt8 = 0
  /// Where it stood before it was put in order.
  var place = 0

  /// The clusters of a sanitised text; a mark without a base stands on a space.
  static func all(of text: String) -> [BidiCluster] {
    var clusters: [BidiCluster] = []
    for scalar in text.unicodeScalars {
      if cellWidth(of: scalar) > 0 {
        clusters.append(BidiCluster(base: scalar))
      } else if clusters.isEmpty {
        clusters.append(BidiCluster(base: " ", marks: [scalar]))
      } else {
        clusters[clusters.count - 1].marks.append(scalar)
      }
    }
    return clusters
  }

  /// The text of clusters, one after the other.
  static func text(of clusters: [BidiCluster]) -> String {
    var text = ""
    for cluster in clusters {
      text.unicodeScalars.append(cluster.base)
      text.unicodeScalars.append(contentsOf: cluster.marks)
    }
    return text
  }
}

/// A text in the order in which its cells stand from left to right, brackets turned where they are
/// read from right to left: UAX #9 for one line without embeddings.
public func visualOrder(_ text: String, _ direction: Direction) -> String {
  BidiCluster.text(of: visual(BidiCluster.all(of: sanitised(text)), direction))
}

/// Whether a text has a letter that is read from right to left.
public func hasRightToLeft(_ text: String) -> Bool {
  if plainCells(text) != nil { return false }
  return text.unicodeScalars.contains { $0.value >= 0x590 && BidiClass($0).isRightToLeft }
}

/// The way in which a text is read by itself: that of its first letter, else the one given.
func ownDirection(_ clusters: [BidiCluster], else direction: Direction) -> Direction {
  for cluster in clusters {
    let kind = BidiClass(cluster.base)
    if kind.isRightToLeft { return .rightToLeft }
    if kind == .left { return .leftToRight }
  }
  return direction
}

/// Clusters from left to right, with their levels, mirrored where they are read the other way.
///
/// `numbersAsSeen` leaves out that digits after an Arabic letter are of its kind: what stands at the
/// left of a number in a row of cells is not what is read before it.
func visual(
  _ clusters: [BidiCluster],
  _ direction: Direction,
  numbersAsSeen: Bool = false
) -> [BidiCluster] {
  var line = BidiLine(clusters, direction)
  line.resolve(numbersAsSeen: numbersAsSeen)
  let levels = line.levels
  var ordered = clusters
  for index in ordered.indices {
    ordered[index].level = levels[index]
    if !levels[index].isMultiple(of: 2) {
      ordered[index].base = mirroredBracket(ordered[index].base)
    }
  }
  guard let highest = levels.max(), highest > 0 else { return ordered }
  for level in stride(from: highest, through: 1, by: -1) {
    var start: Int?
    for index in 0...ordered.count {
      let isInside = index < ordered.count && ordered[index].level >= level
      if isInside {
        if start == nil { start = index }
      } else if let first = start {
        ordered[first..<index].reverse()
        start = nil
      }
    }
  }
  return ordered
}

/// The classes of a line, resolved step by step as UAX #9 names them.
private struct BidiLine {
  private let originals: [BidiClass]
  private let bases: [Unicode.Scalar]
  private var kinds: [BidiClass]
  private let base: UInt8
  private(set) var levels: [UInt8] = []

  init(_ clusters: [BidiCluster], _ direction: Direction) {
    bases = clusters.map(\.base)
    base = direction == .rightToLeft ? 1 : 0
    var kinds = bases.map { BidiClass($0) }
    for index in kinds.indices.dropFirst() where bases[index] == " " && bases[index - 1] == " " {
      (kinds[index - 1], kinds[index]) = (.gap, .gap)
    }
    originals = kinds
    self.kinds = kinds
  }

  private var along: BidiClass { base == 1 ? .right : .left }

  mutating func resolve(numbersAsSeen: Bool) {
    numbers(asSeen: numbersAsSeen)
    joinSigns()
    dissolveSigns()
    brackets()
    neutrals()
    levels = kinds.map { kind in
      switch kind {
      case .left: base == 1 ? 2 : 0
      case .right: 1
      case .european, .arabicNumber: 2
      default: base
      }
    }
    resetSpaces()
  }

  /// W2 and W3: digits after an Arabic letter, and the letter itself.
  private mutating func numbers(asSeen: Bool) {
    var strong = along
    for index in kinds.indices {
      switch kinds[index] {
      case .left, .right, .arabic: strong = kinds[index]
      case .european where strong == .arabic && !asSeen: kinds[index] = .arabicNumber
      default: break
      }
    }
    for index in kinds.indices where kinds[index] == .arabic { kinds[index] = .right }
  }

  /// W4 and W5: a sign between two numbers, and units beside one.
  private mutating func joinSigns() {
    for index in kinds.indices.dropFirst().dropLast() {
      let (before, after) = (kinds[index - 1], kinds[index + 1])
      guard before == after else { continue }
      switch (kinds[index], before) {
      case (.sign, .european), (.separator, .european), (.separator, .arabicNumber):
        kinds[index] = before
      default: break
      }
    }
    var index = 0
    while index < kinds.count {
      guard kinds[index] == .unit else {
        index += 1
        continue
      }
      let start = index
      while index < kinds.count && kinds[index] == .unit { index += 1 }
      let touches =
        start > 0 && kinds[start - 1] == .european
        || index < kinds.count && kinds[index] == .european
      if touches { for place in start..<index { kinds[place] = .european } }
    }
  }

  /// W6 and W7: other signs are neutral, and digits after a left-to-right letter go with it.
  private mutating func dissolveSigns() {
    var strong = along
    for index in kinds.indices {
      switch kinds[index] {
      case .sign, .unit, .separator: kinds[index] = .neutral
      case .left, .right: strong = kinds[index]
      case .european where strong == .left: kinds[index] = .left
      default: break
      }
    }
  }

  /// N0: both brackets of a pair go the same way.
  private mutating func brackets() {
    for (open, close) in bracketPairs() {
      let inside = kinds[(open + 1)..<close].compactMap(strength)
      guard !inside.isEmpty else { continue }
      var way = along
      if !inside.contains(along) {
        let before = kinds[..<open].last { strength($0) != nil }.flatMap(strength) ?? along
        if before != along { way = before }
      }
      (kinds[open], kinds[close]) = (way, way)
    }
  }

  /// The way that a class pulls its neighbours: numbers go with what is read from right to left.
  private func strength(_ kind: BidiClass) -> BidiClass? {
    switch kind {
    case .left: .left
    case .right, .european, .arabicNumber: .right
    default: nil
    }
  }

  /// BD16: pairs in the order of their openings.
  private func bracketPairs() -> [(open: Int, close: Int)] {
    var waiting: [(closing: Unicode.Scalar, place: Int)] = []
    var pairs: [(open: Int, close: Int)] = []
    for (index, scalar) in bases.enumerated() where kinds[index] == .neutral {
      if let closing = closingBracket(scalar) {
        guard waiting.count < 63 else { break }
        waiting.append((closing, index))
      } else if let match = waiting.lastIndex(where: { $0.closing == scalar }) {
        pairs.append((waiting[match].place, index))
        waiting.removeSubrange(match...)
      }
    }
    return pairs.sorted { $0.open < $1.open }
  }

  /// N1 and N2: what stands between two of one way goes their way, all else that of the line.
  private mutating func neutrals() {
    var index = 0
    while index < kinds.count {
      guard strength(kinds[index]) == nil else {
        index += 1
        continue
      }
      let start = index
      while index < kinds.count && strength(kinds[index]) == nil { index += 1 }
      let before = start > 0 ? strength(kinds[start - 1]) ?? along : along
      let after = index < kinds.count ? strength(kinds[index]) ?? along : along
      let way = before == after ? before : along
      for place in start..<index { kinds[place] = way }
    }
  }

  /// L1: gaps between columns, and spaces before them and at the end, go the way of the line.
  private mutating func resetSpaces() {
    var isBeforeGap = true
    for index in levels.indices.reversed() {
      if originals[index] == .gap { isBeforeGap = true }
      if bases[index] != " " { isBeforeGap = false }
      if isBeforeGap { levels[index] = base }
    }
  }
}
