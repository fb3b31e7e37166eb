/// What decides how many people convert and how many claims are not confirmed: the central case
/// rounds, a draw throws dice. Everything else is common to both.
protocol SimulationChance {
  /// Forgets what one run left.
  mutating func begin()
  /// How many of those who have the result before reach the result of a place in the chain. `stream`
  /// is the class of participants, whose cohorts come one after the other.
  mutating func converted(_ people: Int, place: Int, stream: Int) -> Int
  /// How many of the claims examined are not confirmed.
  mutating func refused(among examined: Int) -> Int
}

/// The central case, in whole people.
///
/// Conversions are rounded half up on the running total of the cohorts of a class, so that their sum
/// is the rounded sum; refusals are rounded half up in each stratum.
struct CentralChance: SimulationChance {
  private let rates: [BasisPoints]
  private let gap: BasisPoints
  private let streams: Int
  private var totals: [Int]

  init(rates: [BasisPoints], gap: BasisPoints, streams: Int) {
    (self.rates, self.gap, self.streams) = (rates, gap, streams)
    totals = Array(repeating: 0, count: rates.count * streams)
  }

  mutating func begin() { for index in totals.indices { totals[index] = 0 } }

  mutating func converted(_ people: Int, place: Int, stream: Int) -> Int {
    let slot = place * streams + stream
    let before = roundedHalfUp(totals[slot] * rates[place], over: 10_000)
    totals[slot] += people
    return roundedHalfUp(totals[slot] * rates[place], over: 10_000) - before
  }

  mutating func refused(among examined: Int) -> Int {
    roundedHalfUp(examined * gap, over: 10_000)
  }
}

/// One of the draws: each conversion and each sample is binomial.
struct RandomChance: SimulationChance {
  private var tables: [BinomialTable]
  private var gap: BinomialTable
  private var generator: SeededGenerator

  init(rates: [BasisPoints], gap: BasisPoints, seed: Int) {
    tables = rates.map(BinomialTable.init(rate:))
    self.gap = BinomialTable(rate: gap)
    generator = SeededGenerator(seed: String(seed))
  }

  mutating func begin() {}

  mutating func converted(_ people: Int, place: Int, stream: Int) -> Int {
    tables[place].draw(people, &generator)
  }

  mutating func refused(among examined: Int) -> Int { gap.draw(examined, &generator) }
}

/// Shares a count among weights so that no share passes its weight: the whole parts first, then one
/// more to the largest remainders, the earlier of equals first. The count is at most the sum.
func apportioned(_ count: Int, among weights: ArraySlice<Int>, into shares: inout [Int]) {
  let total = weights.reduce(0, +)
  shares.removeAll(keepingCapacity: true)
  guard total > 0, count > 0 else {
    shares.append(contentsOf: repeatElement(0, count: weights.count))
    return
  }
  guard count < total else {
    shares.append(contentsOf: weights)
    return
  }
  var left = count
  for weight in weights {
    let share = count * weight / total
    shares.append(share)
    left -= share
  }
  while left > 0 {
    var (best, most) = (0, -1)
    for (index, weight) in weights.enumerated() where shares[index] < weight {
      let remainder = count * weight - shares[index] * total
      if remainder > most { (best, most) = (index, remainder) }
    }
    shares[best] += 1
    left -= 1
  }
}
