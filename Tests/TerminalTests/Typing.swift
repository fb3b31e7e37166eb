import Canvas

@testable import Terminal

/// Events of bytes that came at once, with nothing after them.
func events(of bytes: [UInt8], at time: Int = 0) -> [InputEvent] {
  var decoder = KeyDecoder()
  return decoder.feed(bytes, at: time) + decoder.settle()
}

/// Events of a text; `\e` would be an escape, written `\u{1B}`.
func events(of text: String) -> [InputEvent] { events(of: Array(text.utf8)) }

/// A key as an event.
func key(
  _ key: Key,
  control: Bool = false,
  alt: Bool = false,
  shift: Bool = false
) -> InputEvent {
  .key(KeyPress(key, control: control, alt: alt, shift: shift))
}

/// Typed characters as events.
func typed(_ text: String) -> [InputEvent] { text.map { key(.character($0)) } }

/// Pseudo-random numbers that a seed repeats (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
