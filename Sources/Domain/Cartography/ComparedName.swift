/// A name as it is compared.
struct ComparedName {
  /// The folded name, with one space between words.
  let whole: [UInt8]
  /// Its significant words in the order of their bytes; empty when there are fewer than two.
  let words: [UInt8]
  /// The letters of its significant words, one after the other.
  let letters: [UInt32]
  /// A number for the digits in it: *Centre 1* is not *Centre 2*.
  let digits: UInt64

  init(_ name: String) {
    let parts = foldedBytes(name).split { byte in
      byte < 0x80 && !(97...122).contains(byte) && !(48...57).contains(byte)
    }.map(Array.init)
    whole = Array(parts.joined(separator: [32]))
    let significant = parts.filter { $0.count > 1 && !ComparedName.small.contains($0) }
      .map { ComparedName.abbreviations[$0] ?? $0 }
    let sorted = Set(significant).sorted { $0.lexicographicallyPrecedes($1) }
    words = sorted.count < 2 ? [] : Array(sorted.joined(separator: [32]))
    letters = String(decoding: significant.joined(), as: UTF8.self).unicodeScalars.map(\.value)
    digits = whole.filter { (48...57).contains($0) }
      .reduce(0xcbf2_9ce4_8422_2325) { NearNames.mixed($0, UInt32($1)) }
  }

  /// Words that tell nothing of who is named.
  private static let small = Set(
    "de du des la le les et pour au aux en par sur the of for and".split(separator: " ")
      .map { Array($0.utf8) }
  )

  private static let abbreviations: [[UInt8]: [UInt8]] = Dictionary(
    uniqueKeysWithValues: [
      ("assoc", "association"), ("asso", "association"), ("ass", "association"),
      ("coop", "cooperative"), ("ste", "societe"), ("univ", "universite"), ("fond", "fondation"),
      ("dir", "direction"), ("reg", "regionale"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
  )
}
