/// A small generator with a seed (SplitMix64), so that a failed property can be run again.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of plain, accented, wide, marked, hidden and Arabic characters.
  mutating func text(upTo length: Int) -> String {
    let pool: [Unicode.Scalar] = [
      "a", "Z", "0", " ", "é", "Œ", "…", "─", "█", "⠿", "▲", "漢", "字", "🌍", "👍", "\u{301}",
      "\u{64B}", "م", "ر", "\u{200F}", "\u{200B}", "\u{1B}", "\u{7}", "\u{9B}", "\u{FE0F}", "ｗ",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      text.unicodeScalars.append(pool.randomElement(using: &self) ?? "a")
    }
    return text
  }
}
