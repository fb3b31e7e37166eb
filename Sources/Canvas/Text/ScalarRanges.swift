/// A set of scalars as ascending ranges, searched by halving.
struct ScalarRanges: Sendable {
  private let lower: [UInt32]
  private let upper: [UInt32]

  /// Reads ranges such as `300-36F 483 591-5BD`, ascending, in hexadecimal.
  init(_ table: String) {
    var lower: [UInt32] = []
    var upper: [UInt32] = []
    var (first, value) = (UInt32?.none, UInt32?.none)
    // Byte by byte: every start reads it.
    for byte in table.utf8 {
      switch byte {
      case 48...57: value = (value ?? 0) << 4 | UInt32(byte - 48)
      case 65...70: value = (value ?? 0) << 4 | UInt32(byte - 55)
      case 45: (first, value) = (value, nil)
      default:
        if let value { add(first ?? value, value) }
        (first, value) = (nil, nil)
      }
    }
    if let value { add(first ?? value, value) }
    func add(_ first: UInt32, _ last: UInt32) {
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
