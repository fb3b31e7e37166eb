/// A whole population in the order of its draw, with each claim's hash: what an audience prints, and
/// redoes line by line with `sha256sum` (§5, R26).
public struct DrawSheet: Hashable, Sendable {
  /// One claim of the population in its rank.
  public struct Rank: Hashable, Sendable {
    public let claim: String
    /// The SHA-256 of `seed|stratum|claim`, in hexadecimal.
    public let hash: String
    public let isDrawn: Bool

    public init(claim: String, hash: String, isDrawn: Bool) {
      self.claim = claim
      self.hash = hash
      self.isDrawn = isDrawn
    }
  }

  /// The code of the stratum as it is hashed.
  public let stratum: String
  public let seed: String
  /// The SHA-256 of the population's codes, in hexadecimal (R26).
  public let fingerprint: String
  /// How many claims are drawn (n).
  public let size: Int
  /// The whole population, the first ranks first.
  public let ranks: [Rank]

  /// Ranks a population, of which the first `size` are drawn; `hash` is SHA-256.
  public init(
    stratum: String,
    seed: String,
    population: [String],
    size: Int,
    hash: ([UInt8]) -> [UInt8]
  ) {
    self.stratum = stratum
    self.seed = seed
    self.size = min(size, population.count)
    fingerprint = hexadecimal(populationFingerprint(population, hash: hash))
    let order = DrawOrder(stratum: stratum, seed: seed, population: population, hash: hash)
    ranks = order.ranked.enumerated().map { place, ranked in
      Rank(claim: ranked.code, hash: ranked.hash, isDrawn: place < size)
    }
  }

  /// The sheet as text: one line a rank, as `sha256sum` and `sort` print them.
  public var text: String {
    ranks.map { "\($0.hash) \($0.claim)\n" }.joined()
  }
}

/// Bytes in lower-case hexadecimal.
func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { padded(String($0, radix: 16), 2) }.joined()
}

/// A text with zeros before it up to a width.
func padded(_ text: String, _ width: Int) -> String {
  String(repeating: "0", count: max(0, width - text.count)) + text
}
