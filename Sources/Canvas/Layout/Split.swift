/// One part of a split rectangle.
public enum Part: Hashable, Sendable {
  /// So many cells, fewer only when there is no room.
  case fixed(Int)
  /// A share of what the fixed parts leave, by weight.
  case share(Int)
  /// A share that takes at least so many cells.
  case atLeast(Int, share: Int)

  fileprivate var least: Int {
    switch self {
    case .fixed(let cells), .atLeast(let cells, _): max(0, cells)
    case .share: 0
    }
  }

  fileprivate var isSimple: Bool {
    if case .atLeast(let cells, _) = self { cells <= 0 } else { true }
  }

  fileprivate var weight: Int {
    switch self {
    case .fixed: 0
    case .share(let weight), .atLeast(_, let weight): max(0, weight)
    }
  }
}

extension Rect {
  /// Columns from left to right that fill the width exactly when one part is a share.
  public func columns(_ parts: [Part], gap: Int = 0) -> [Rect] {
    places(parts, in: width, gap: gap).map {
      Rect(x: x + $0.start, y: y, width: $0.length, height: height)
    }
  }

  /// Rows from top to bottom that fill the height exactly when one part is a share.
  public func rows(_ parts: [Part], gap: Int = 0) -> [Rect] {
    places(parts, in: height, gap: gap).map {
      Rect(x: x, y: y + $0.start, width: width, height: $0.length)
    }
  }

  /// So many rows off the top, and what is left.
  public func cuttingTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let cut = max(0, min(count, height))
    return (
      Rect(x: x, y: y, width: width, height: cut),
      Rect(x: x, y: y + cut, width: width, height: height - cut)
    )
  }

  /// So many rows off the bottom, and what is left.
  public func cuttingBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    let cut = max(0, min(count, height))
    return (
      Rect(x: x, y: y, width: width, height: height - cut),
      Rect(x: x, y: y + height - cut, width: width, height: cut)
    )
  }

  /// A rectangle of a size in the middle of this one, never larger than it.
  public func centred(_ size: Size) -> Rect {
    let across = min(size.width, width)
    let down = min(size.height, height)
    return Rect(
      x: x + (width - across) / 2,
      y: y + (height - down) / 2,
      width: across,
      height: down
    )
  }
}

private func places(_ parts: [Part], in total: Int, gap: Int) -> [(start: Int, length: Int)] {
  let room = max(0, total - gap * max(0, parts.count - 1))
  let lengths = partLengths(parts, in: room)
  var start = 0
  return lengths.map { length in
    defer { start += length + gap }
    return (min(start, total), min(length, max(0, total - start)))
  }
}

/// The length of each part: fixed ones first, then shares, those at their least set aside.
func partLengths(_ parts: [Part], in room: Int) -> [Int] {
  if parts.allSatisfy(\.isSimple) {
    // Without parts that ask for more than their share, one pass is enough.
    let least = parts.map { $0.least }
    let shares = divided(max(0, room - least.reduce(0, +)), by: parts.map { $0.weight })
    return shortened(zip(least, shares).map { $0 + $1 }, to: room)
  }
  var lengths = parts.map(\.least)
  var open = parts.indices.filter { parts[$0].weight > 0 }
  while !open.isEmpty {
    let taken = parts.indices.filter { !open.contains($0) }.reduce(0) { $0 + lengths[$1] }
    let shares = divided(max(0, room - taken), by: open.map { parts[$0].weight })
    let short = zip(open, shares).filter { $1 < parts[$0].least }.map(\.0)
    if short.isEmpty {
      for (index, share) in zip(open, shares) { lengths[index] = share }
      break
    }
    open.removeAll { short.contains($0) }
  }
  return shortened(lengths, to: room)
}

/// A count divided by weights, whose shares sum to the count exactly.
public func divided(_ count: Int, by weights: [Int]) -> [Int] {
  let total = weights.reduce(0, +)
  guard total > 0 else { return weights.map { _ in 0 } }
  var passed = 0
  var given = 0
  return weights.map { weight in
    passed += weight
    let share = count * passed / total - given
    given += share
    return share
  }
}

/// Takes what does not fit off the last parts.
private func shortened(_ lengths: [Int], to room: Int) -> [Int] {
  var left = room
  return lengths.map { length in
    let kept = min(length, left)
    left -= kept
    return kept
  }
}
