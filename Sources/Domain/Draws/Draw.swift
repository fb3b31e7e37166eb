/// A sample that anyone can draw again with `sha256sum`: a stratum, a seed, and the claims that
/// come first in the order of their hashes (§5).
public struct Draw: Hashable, Sendable {
  /// The code of the stratum as it is hashed: `P01|R2|2026-T3|1`, or `counter|P01|2026-T3|1`.
  public let stratum: String
  public let seed: String
  /// How many claims the population holds (N).
  public let population: Int
  /// The SHA-256 of the population's codes (R26).
  public let fingerprint: [UInt8]
  /// The codes drawn, in the order of the draw.
  public let codes: [String]

  /// How many claims are drawn (n).
  public var size: Int { codes.count }

  /// Draws `size` claims of a population; never more than there are.
  ///
  /// `hash` is SHA-256. The result does not depend on the order of `population`.
  public init(
    stratum: String,
    seed: String,
    population: [String],
    size: Int,
    hash: ([UInt8]) -> [UInt8]
  ) {
    self.stratum = stratum
    self.seed = seed
    self.population = population.count
    fingerprint = populationFingerprint(population, hash: hash)
    let order = DrawOrder(stratum: stratum, seed: seed, population: population, hash: hash)
    codes = order.first(min(max(0, size), population.count))
  }

  /// Draws the sample of a stratum that its mechanism asks for (R25).
  public init(
    stratum: Stratum,
    seed: String,
    population: [String],
    mechanism: Mechanism,
    hash: ([UInt8]) -> [UInt8]
  ) {
    self.init(
      stratum: stratum.code,
      seed: seed,
      population: population,
      size: mechanism.sampleSize(ofPopulation: population.count),
      hash: hash
    )
  }

  /// Draws the sample of a counter-verification (R82).
  public init(
    counter: CounterStratum,
    seed: String,
    population: [String],
    share: BasisPoints,
    hash: ([UInt8]) -> [UInt8]
  ) {
    self.init(
      stratum: counter.code,
      seed: seed,
      population: population,
      size: counterSampleSize(ofPopulation: population.count, share: share),
      hash: hash
    )
  }
}

/// Whether a text may be a seed: not empty and without line feed; its UTF-8 bytes are used as they
/// are (R78).
public func isSeed(_ text: String) -> Bool { !text.isEmpty && !text.utf8.contains(10) }

/// The hash of a population: its codes sorted by UTF-8 bytes, joined by single line feeds without a
/// final one (R26).
public func populationFingerprint(
  _ codes: [String],
  hash: ([UInt8]) -> [UInt8]
) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(codes.reduce(0) { $0 + $1.utf8.count + 1 })
  for code in codes.sorted(by: precedesByBytes) {
    bytes.append(contentsOf: code.utf8)
    bytes.append(10)
  }
  if !bytes.isEmpty { bytes.removeLast() }
  return hash(bytes)
}
