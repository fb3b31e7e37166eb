/// A population in the order of the SHA-256 of `seed|stratum|claim` (§5).
///
/// Digests are compared as four big-endian words: the order of their hexadecimal texts, without
/// writing them. A million codes take about a second and no text.
struct DrawOrder {
  /// A digest and the place of its claim in the population.
  private struct Rank {
    let words: (UInt64, UInt64, UInt64, UInt64)
    let place: Int
  }

  private var ranks: [Rank] = []
  private let population: [String]

  /// Hashes every code of the population.
  init(stratum: String, seed: String, population: [String], hash: ([UInt8]) -> [UInt8]) {
    self.population = population
    var text = Array("\(seed)|\(stratum)|".utf8)
    let prefix = text.count
    ranks.reserveCapacity(population.count)
    for (place, code) in population.enumerated() {
      text.removeSubrange(prefix...)
      text.append(contentsOf: code.utf8)
      ranks.append(Rank(words: words(of: hash(text)), place: place))
    }
    ranks.sort { left, right in
      if left.words.0 != right.words.0 { return left.words.0 < right.words.0 }
      return left.words == right.words
        ? precedesByBytes(population[left.place], population[right.place])
        : left.words < right.words
    }
  }

  /// Every code in its order, with its digest in hexadecimal.
  var ranked: [(code: String, hash: String)] {
    ranks.map { rank in
      let (first, second, third, fourth) = rank.words
      let hash = [first, second, third, fourth].map { padded(String($0, radix: 16), 16) }
      return (population[rank.place], hash.joined())
    }
  }

  /// The first codes of the order.
  func first(_ count: Int) -> [String] { ranks.prefix(count).map { population[$0.place] } }
}

/// The first 32 bytes of a digest as big-endian words; missing bytes count as zero.
private func words(of digest: [UInt8]) -> (UInt64, UInt64, UInt64, UInt64) {
  func word(_ start: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in start..<start + 8 {
      value = value << 8 | UInt64(index < digest.count ? digest[index] : 0)
    }
    return value
  }
  return (word(0), word(8), word(16), word(24))
}
