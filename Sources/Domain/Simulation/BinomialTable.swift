/// How many of so many succeed, drawn with one random number whatever the number of trials.
///
/// The weights of the outcomes of n trials are computed once, in whole numbers, from the most
/// probable outwards by w(k+1) = w(k)·(n−k)·p ÷ ((k+1)·q), until they come to nothing; their running
/// sums are then searched. Outcomes rarer than 2⁻⁴⁸ of the most probable do not occur. No floating
/// point: the same seed gives the same people on every machine.
struct BinomialTable {
  private struct Row {
    /// The least outcome that occurs.
    let least: Int
    /// The running sums of the weights from there on.
    let sums: [UInt64]
  }

  private let rate: BasisPoints
  private var rows: [Row?] = []

  init(rate: BasisPoints) { self.rate = max(0, min(rate, 10_000)) }

  /// How many of `trials` succeed.
  mutating func draw(_ trials: Int, _ generator: inout SeededGenerator) -> Int {
    guard trials > 0, rate > 0 else { return 0 }
    guard rate < 10_000 else { return trials }
    if trials >= rows.count {
      rows.append(contentsOf: repeatElement(nil, count: trials + 1 - rows.count))
    }
    if let row = rows[trials] { return BinomialTable.search(row, &generator) }
    let row = makeRow(trials)
    rows[trials] = row
    return BinomialTable.search(row, &generator)
  }

  private static func search(_ row: Row, _ generator: inout SeededGenerator) -> Int {
    guard let total = row.sums.last else { return row.least }
    let wanted = generator.next().multipliedFullWidth(by: total).high
    var (low, high) = (0, row.sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if row.sums[middle] > wanted { high = middle } else { low = middle + 1 }
    }
    return row.least + low
  }

  private func makeRow(_ trials: Int) -> Row {
    let (p, q) = (UInt128(rate), UInt128(10_000 - rate))
    let mode = min(trials, (trials + 1) * rate / 10_000)
    let peak: UInt64 = 1 << 48
    var below: [UInt64] = []
    var weight = peak
    var outcome = mode
    while outcome > 0 {
      // From k to k−1: w·k·q ÷ ((n−k+1)·p).
      let next = UInt128(weight) * UInt128(outcome) * q / (UInt128(trials - outcome + 1) * p)
      guard next > 0 else { break }
      weight = UInt64(next)
      outcome -= 1
      below.append(weight)
    }
    let least = outcome
    var sums: [UInt64] = []
    var sum: UInt64 = 0
    for weight in below.reversed() {
      sum += weight
      sums.append(sum)
    }
    sum += peak
    sums.append(sum)
    (weight, outcome) = (peak, mode)
    while outcome < trials {
      let next = UInt128(weight) * UInt128(trials - outcome) * p / (UInt128(outcome + 1) * q)
      guard next > 0 else { break }
      weight = UInt64(next)
      outcome += 1
      sum += weight
      sums.append(sum)
    }
    return Row(least: least, sums: sums)
  }
}
