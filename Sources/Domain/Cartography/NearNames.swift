/// Names with at most two letters of difference.
///
/// A name is cut into three pieces: of two names with two differences, one piece is the same in both,
/// near the same place. Only names that share a piece are compared (Li, Deng, Feng, *Pass-Join*, 2011,
/// whose choice of places this is).
struct NearNames {
  private static let differences = 2
  /// The fewest letters of a name that is compared.
  private static let fewest = 8

  private let names: ComparedNames
  private var index: PieceIndex
  /// For each place in the letters, a number for those of its name before it; and what one letter more
  /// multiplies by.
  private var sums: [UInt64]
  private var powers: [UInt64] = [1]
  /// For each name, one bit a letter: whether it stands there an odd number of times.
  private var odd: [UInt64] = []
  /// For each name, the last one that it was held against.
  private var seen: [Int32]
  private var found: [(Int, Int)] = []
  private static let base: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// The places of the names that are near each other, the earlier one first.
  static func pairs(_ names: ComparedNames) -> [(Int, Int)] {
    var search = NearNames(names)
    for name in 0..<names.count where names.range(name).count >= fewest {
      search.compare(name)
      search.add(name)
    }
    return search.found
  }

  private init(_ names: ComparedNames) {
    self.names = names
    index = PieceIndex(capacity: names.count * (NearNames.differences + 1))
    seen = [Int32](repeating: -1, count: names.count)
    sums = []
    sums.reserveCapacity(names.letters.count + names.count)
    for name in 0..<names.count {
      var (sum, bits): (UInt64, UInt64) = (0, 0)
      for place in names.range(name) {
        sums.append(sum)
        bits ^= 1 << (UInt64(names.letters[place]) & 63)
        sum = sum &* NearNames.base &+ UInt64(names.letters[place]) &+ 1
      }
      sums.append(sum)
      odd.append(bits)
      while powers.count <= names.range(name).count {
        powers.append(powers[powers.count - 1] &* NearNames.base)
      }
    }
  }

  private mutating func add(_ name: Int) {
    let length = names.range(name).count
    for piece in 0...NearNames.differences {
      let bounds = NearNames.bounds(piece, length)
      index.add(key(name, bounds.lowerBound, bounds.count, length, piece), Int32(name))
    }
  }

  private mutating func compare(_ name: Int) {
    let most = NearNames.differences
    let own = names.range(name).count
    for length in max(NearNames.fewest, own - most)...own + most {
      for piece in 0...most {
        let bounds = NearNames.bounds(piece, length)
        // What differs before the piece, or after it, bounds how far it can have moved.
        let (before, after, shift) = (piece, most - piece, own - length)
        let first = max(0, bounds.lowerBound + max(-before, shift - after))
        let last = min(own - bounds.count, bounds.lowerBound + min(before, shift + after))
        var start = first
        while start <= last {
          hold(name, key(name, start, bounds.count, length, piece))
          start += 1
        }
      }
    }
  }

  /// Holds a name against those that have the piece of a key.
  private mutating func hold(_ name: Int, _ key: UInt64) {
    var entry = index.first(key)
    while entry >= 0 {
      let other = Int(index.name(entry))
      if seen[other] != Int32(name) {
        seen[other] = Int32(name)
        // A letter more or less turns one bit, another letter two.
        let differing = (odd[other] ^ odd[name]).nonzeroBitCount
        if differing <= 2 * NearNames.differences, areNear(other, name) {
          found.append((other, name))
        }
      }
      entry = index.next(entry)
    }
  }

  private static func bounds(_ piece: Int, _ length: Int) -> Range<Int> {
    let pieces = differences + 1
    return length * piece / pieces..<length * (piece + 1) / pieces
  }

  /// One number for a piece of a name: its letters, which piece it is, of how long a name, and the
  /// digits of the whole.
  private func key(
    _ name: Int,
    _ start: Int,
    _ count: Int,
    _ length: Int,
    _ piece: Int
  ) -> UInt64 {
    // Each name has one sum more than letters.
    let place = names.starts[name] + name + start
    let sum = sums[place + count] &- sums[place] &* powers[count]
    var mixed = (sum ^ names.digits[name]) &+ UInt64(length * 4 + piece) &* NearNames.base
    mixed = (mixed ^ (mixed >> 31)) &* 0xbf58_476d_1ce4_e5b9
    return mixed ^ (mixed >> 29)
  }

  /// Whether one name becomes the other by at most two letters put in, taken out or replaced; two
  /// neighbours that change places are two.
  private func areNear(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (names.range(one), names.range(other))
    let (rows, columns, most) = (first.count, second.count, NearNames.differences)
    guard abs(rows - columns) <= most else { return false }
    var above = [Int](repeating: most + 1, count: columns + 1)
    var current = above
    for column in 0...min(columns, most) { above[column] = column }
    for row in 1...rows {
      let low = max(1, row - most)
      let high = min(columns, row + most)
      current[low - 1] = low == 1 ? row : most + 1
      var least = current[low - 1]
      for column in low...high {
        let isSame =
          names.letters[first.lowerBound + row - 1]
          == names.letters[second.lowerBound + column - 1]
        let replaced = above[column - 1] + (isSame ? 0 : 1)
        current[column] = min(replaced, above[column] + 1, current[column - 1] + 1)
        least = min(least, current[column])
      }
      if high < columns { current[high + 1] = most + 1 }
      if least > most { return false }
      swap(&above, &current)
    }
    return above[columns] <= most
  }
}

/// Which names have a piece; of a piece that very many share, only the first are kept: from it nobody
/// learns anything.
private struct PieceIndex {
  private static let crowd: Int32 = 40
  private var keys: [UInt64]
  private var heads: [Int32]
  private var counts: [Int32]
  private var names: [Int32] = []
  private var nexts: [Int32] = []
  private let mask: Int

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    heads = [Int32](repeating: -1, count: size)
    counts = [Int32](repeating: 0, count: size)
    names.reserveCapacity(capacity)
    nexts.reserveCapacity(capacity)
  }

  /// Where the entries of a key begin, or would.
  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while heads[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  mutating func add(_ key: UInt64, _ name: Int32) {
    let slot = slot(key)
    guard counts[slot] < PieceIndex.crowd else { return }
    keys[slot] = key
    counts[slot] += 1
    names.append(name)
    nexts.append(heads[slot])
    heads[slot] = Int32(names.count - 1)
  }

  /// The first entry of a key; -1 for none.
  func first(_ key: UInt64) -> Int32 { heads[slot(key)] }
  func next(_ entry: Int32) -> Int32 { nexts[Int(entry)] }
  func name(_ entry: Int32) -> Int32 { names[Int(entry)] }
}
