/// Names as they are compared, all in a row: thousands are looked at in some milliseconds.
struct ComparedNames {
  /// A number for each folded name, whatever stands between its words; 0 for none.
  private(set) var wholes: [UInt64] = []
  /// A number for the significant words of each, in any order; 0 where there are fewer than two.
  private(set) var words: [UInt64] = []
  /// A number for the digits of each: *Centre 1* is not *Centre 2*.
  private(set) var digits: [UInt64] = []
  /// The letters of the significant words of all, each as the bytes that write it.
  private(set) var letters: [UInt32] = []
  /// Where the letters of each begin; one more at the end.
  private(set) var starts = [0]

  init(_ names: some Sequence<String>) { for name in names { add(foldedBytes(name)) } }

  var count: Int { wholes.count }

  /// The places of a name's letters.
  func range(_ name: Int) -> Range<Int> { starts[name]..<starts[name + 1] }

  private mutating func add(_ bytes: [UInt8]) {
    var (whole, digits) = (Mixed(), Mixed())
    var known: [UInt64] = []
    var place = 0
    while place < bytes.count {
      let start = place
      while place < bytes.count, ComparedNames.isLetter(bytes[place]) { place += 1 }
      if start == place {
        place += 1
        continue
      }
      let word = bytes[start..<place]
      whole.take(32)
      for byte in word {
        whole.take(UInt64(byte))
        if (48...57).contains(byte) { digits.take(UInt64(byte)) }
      }
      if let number = addSignificant(word), !known.contains(number) { known.append(number) }
    }
    var set = Mixed()
    for number in known.sorted() { set.take(number) }
    wholes.append(bytes.isEmpty ? 0 : whole.value)
    words.append(known.count < 2 ? 0 : set.value)
    self.digits.append(digits.value)
    starts.append(letters.count)
  }

  /// Takes the letters of a word in, unless it tells nothing of who is named; a number for it.
  private mutating func addSignificant(_ word: ArraySlice<UInt8>) -> UInt64? {
    let short = word.count <= 8 ? word.reduce(0) { $0 << 8 | UInt64($1) } : 0
    if ComparedNames.small.contains(short) && short != 0 { return nil }
    let full = ComparedNames.abbreviations.first { $0.short == short && short != 0 }?.full
    let before = letters.count
    var number = Mixed()
    for byte in full ?? word {
      number.take(UInt64(byte))
      if byte & 0xC0 == 0x80, letters.count > before {
        letters[letters.count - 1] = letters[letters.count - 1] << 8 | UInt32(byte)
      } else {
        letters.append(UInt32(byte))
      }
    }
    guard letters.count - before > 1 || (48...57).contains(letters.last ?? 0) else {
      letters.removeLast(letters.count - before)
      return nil
    }
    return number.value
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (97...122).contains(byte) || (48...57).contains(byte)
  }

  private static func packed(_ word: some StringProtocol) -> UInt64 {
    word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Words that tell nothing of who is named.
  private static let small = "de du des la le les et pour au aux en par sur the of for and"
    .split(separator: " ").map(packed)

  private static let abbreviations: [(short: UInt64, full: ArraySlice<UInt8>)] = [
    ("assoc", "association"), ("asso", "association"), ("ass", "association"),
    ("coop", "cooperative"), ("ste", "societe"), ("univ", "universite"), ("fond", "fondation"),
    ("dir", "direction"), ("reg", "regionale"),
  ].map { (packed($0.0), Array($0.1.utf8)[...]) }
}

/// A number mixed from others, in their order (FNV-1a).
struct Mixed {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func take(_ number: UInt64) { value = (value ^ number) &* 0x0000_0100_0000_01b3 }

  /// A number for the bytes of a text; 0 for none.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var mixed = Mixed()
    var isEmpty = true
    for byte in bytes {
      mixed.take(UInt64(byte))
      isEmpty = false
    }
    return isEmpty ? 0 : mixed.value
  }
}
