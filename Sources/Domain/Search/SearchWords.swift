/// The words of a search, as names are compared with them.
public struct SearchWords: Hashable, Sendable {
  private let words: [[UInt8]]

  /// The words of a text, without case, accents and order.
  public init(_ text: String) {
    words = foldedBytes(text).split(separator: SearchWords.space).map(Array.init)
  }

  /// Whether there is nothing to look for.
  public var isEmpty: Bool { words.isEmpty }

  /// The names of a thing, as they are compared: folded, one behind the other.
  public static func key(_ names: String...) -> [UInt8] {
    Array(names.map { foldedBytes($0) }.joined(separator: [end]))
  }

  /// How well a thing answers: 0 when a name begins with the first word and every other word begins
  /// one of the name, 1 when each begins a word, 2 when the names hold them all; nil when they do not.
  public func rank(_ key: [UInt8]) -> Int? {
    key.withUnsafeBufferPointer { key in
      var worst = 0
      for (index, word) in words.enumerated() {
        guard let place = SearchWords.place(of: word, in: key) else { return nil }
        // Only the first word is asked to begin the name.
        worst = max(worst, index > 0 && place == 1 ? 0 : place)
      }
      return worst
    }
  }

  /// The things that answer best, those of the same rank in their order.
  public func best<Things: Collection>(
    of things: Things,
    limit: Int,
    key: (Things.Element) -> [UInt8]
  ) -> [Things.Element] {
    var ranks: [[Things.Element]] = [[], [], []]
    for thing in things {
      guard let rank = rank(key(thing)), ranks[rank].count < limit else { continue }
      ranks[rank].append(thing)
    }
    return Array(ranks.joined().prefix(limit))
  }

  private static let space: UInt8 = 32
  private static let end: UInt8 = 10

  /// The best place of a word: 0 at the beginning of a name, 1 of a word, 2 elsewhere.
  private static func place(of word: [UInt8], in key: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = word.first, key.count >= word.count else { return nil }
    var best: Int?
    for start in 0...(key.count - word.count) where key[start] == first {
      var length = 1
      while length < word.count, key[start + length] == word[length] { length += 1 }
      guard length == word.count else { continue }
      if start == 0 || key[start - 1] == end { return 0 }
      best = min(best ?? 2, key[start - 1] == space ? 1 : 2)
    }
    return best
  }
}
