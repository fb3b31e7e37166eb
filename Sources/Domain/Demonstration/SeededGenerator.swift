/// SplitMix64: the same seed gives the same numbers on every machine and with every compiler.
///
/// Its own draws are used rather than those of the standard library, whose algorithms may change.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that starts from a number.
  public init(_ start: UInt64) { state = start }

  /// A generator that starts from a text; `stream` gives independent ones from one text.
  public init(seed: String, stream: Int = 0) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in seed.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    state = hash ^ (UInt64(bitPattern: Int64(stream)) &* 0xd6e8_feb8_6659_fd93)
    _ = next()
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `count` − 1; 0 when there is nothing to choose from.
  public mutating func below(_ count: Int) -> Int {
    count > 1 ? Int(next().multipliedFullWidth(by: UInt64(count)).high) : 0
  }

  /// A number between two, both included.
  public mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

  /// True so many times in a thousand.
  public mutating func chance(_ permille: Int) -> Bool { below(1000) < permille }

  /// An index, as often as its weight says.
  public mutating func index(ofWeights weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      if rest < weight { return index }
      rest -= weight
    }
    return 0
  }

  /// The items in an order of chance (Fisher and Yates).
  public mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    var items = items
    guard items.count > 1 else { return items }
    for last in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(last, below(last + 1)) }
    return items
  }
}
