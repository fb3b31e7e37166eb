/// Names with at most two letters of difference.
///
/// A name is cut into three pieces: of two names with two differences, one piece is the same in both,
/// near the same place. Only names that share a piece are compared (Li, Deng, Feng, *Pass-Join*, 2011,
/// whose choice of places this is).
struct NearNames {
  private static let differences = 2
  /// The fewest letters of a name that is compared.
  private static let fewest = 8
  /// Of a piece that so many names share, nobody learns anything.
  private static let crowd = 40

  private let names: [ComparedName]
  private var index: [UInt64: [Int]] = [:]
  /// For each name, the last one that it was held against.
  private var seen: [Int]
  private var found: [(Int, Int)] = []

  /// The places of the names that are near each other, the earlier one first.
  static func pairs(_ names: [ComparedName]) -> [(Int, Int)] {
    var search = NearNames(names)
    for place in names.indices where names[place].letters.count >= fewest {
      search.compare(place)
      search.add(place)
    }
    return search.found
  }

  private init(_ names: [ComparedName]) {
    self.names = names
    seen = [Int](repeating: -1, count: names.count)
  }

  private mutating func add(_ place: Int) {
    let name = names[place]
    for number in 0...NearNames.differences {
      let bounds = NearNames.bounds(number, name.letters.count)
      let key = NearNames.key(name, bounds, length: name.letters.count, number)
      index[key, default: []].append(place)
    }
  }

  private mutating func compare(_ place: Int) {
    let (name, most) = (names[place], NearNames.differences)
    let own = name.letters.count
    for length in max(NearNames.fewest, own - most)...own + most {
      for number in 0...most {
        let bounds = NearNames.bounds(number, length)
        // What differs before the piece, or after it, bounds how far it can have moved.
        let (before, after) = (number, most - number)
        let shift = own - length
        let first = bounds.lowerBound + max(-before, shift - after)
        let last = bounds.lowerBound + min(before, shift + after)
        let starts = max(0, first)...max(0, last, first)
        for start in starts where start <= last && start + bounds.count <= own {
          let window = start..<start + bounds.count
          hold(place, NearNames.key(name, window, length: length, number))
        }
      }
    }
  }

  /// Holds a name against those that have the piece of a key.
  private mutating func hold(_ place: Int, _ key: UInt64) {
    guard let others = index[key], others.count <= NearNames.crowd else { return }
    for other in others where seen[other] != place {
      seen[other] = place
      if NearNames.areNear(names[other].letters, names[place].letters) {
        found.append((other, place))
      }
    }
  }

  private static func bounds(_ number: Int, _ length: Int) -> Range<Int> {
    let pieces = differences + 1
    return length * number / pieces..<length * (number + 1) / pieces
  }

  /// One number for a piece of a name: its letters, which piece it is, of how long a name, and the
  /// digits of the whole.
  private static func key(
    _ name: ComparedName,
    _ window: Range<Int>,
    length: Int,
    _ number: Int
  ) -> UInt64 {
    var hash = name.digits
    for value in [UInt32(length), UInt32(number)] { hash = mixed(hash, value) }
    for letter in window { hash = mixed(hash, name.letters[letter]) }
    return hash
  }

  /// One step of a hash over numbers (FNV-1a).
  static func mixed(_ hash: UInt64, _ value: UInt32) -> UInt64 {
    (hash ^ UInt64(value)) &* 0x0000_0100_0000_01b3
  }

  /// Whether one text becomes the other by at most two letters put in, taken out or replaced; two
  /// neighbours that change places are two.
  private static func areNear(_ one: [UInt32], _ other: [UInt32]) -> Bool {
    let (rows, columns) = (one.count, other.count)
    guard abs(rows - columns) <= differences else { return false }
    var above = [Int](repeating: differences + 1, count: columns + 1)
    for column in 0...min(columns, differences) { above[column] = column }
    for row in 1...rows {
      var current = [Int](repeating: differences + 1, count: columns + 1)
      if row <= differences { current[0] = row }
      var least = current[0]
      for column in max(1, row - differences)...min(columns, row + differences) {
        let replaced = above[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1)
        current[column] = min(replaced, above[column] + 1, current[column - 1] + 1)
        least = min(least, current[column])
      }
      if least > differences { return false }
      above = current
    }
    return above[columns] <= differences
  }
}
