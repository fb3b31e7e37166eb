/// A set of scalars as ascending ranges, searched by halving.
struct ScalarRanges: Sendable {
  private let lower: [UInt32]
  private let upper: [UInt32]

  /// Reads ranges such as `300-36F 483 591-5BD`, ascending, in hexadecimal.
  init(_ table: String) {
    var lower: [UInt32] = []
    var upper: [UInt32] = []
    for item in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let ends = item.split(separator: "-").compactMap { UInt32($0, radix: 16) }
      guard let first = ends.first, let last = ends.last else { continue }
      lower.append(first)
      upper.append(last)
    }
    self.lower = lower
    self.upper = upper
  }

  /// Whether a scalar lies in one of the ranges.
  func contains(_ value: UInt32) -> Bool {
    var low = 0
    var high = lower.count
    while low < high {
      let middle = (low + high) / 2
      if value > upper[middle] {
        low = middle + 1
      } else if value < lower[middle] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}
