/// Makes what ncurses writes shorter without changing what it shows: a colour or an attribute that is
/// in force is not said again, neighbouring sequences become one, and blanks and moves do not wait for
/// the colour of a letter that they do not have.
///
/// ncurses says both colours at each change, the bold and the plain ones after a reset: with a theme
/// that has a background, a third of all bytes.
struct LookThrift {
  private static let escape = UInt8(ascii: "\u{1B}")
  /// How sequences end that move the cursor or draw blanks.
  private static let letterless = Array("HdGXKJ".utf8)

  /// Whether the terminal knows the sequences that take back one attribute or one colour, as those
  /// of 256 colours do; the others are reset, as ncurses does.
  private let takesBack: Bool
  /// What letters look like on the terminal, and what they shall look like from here on.
  private var shown = Look()
  private var wanted = Look()
  /// Whether `shown` is true. If not, what comes is passed on as it is, until a reset.
  private var isKnown = false

  init(takesBack: Bool) { self.takesBack = takesBack }

  /// What letters look like is not known any more.
  mutating func forget() {
    isKnown = false
    (shown, wanted) = (Look(), Look())
  }

  /// The same frame in fewer bytes.
  mutating func shortened(_ frame: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(frame.count)
    var place = 0
    while place < frame.count {
      let end = take(frame, at: place, &result)
      if end == place {
        let byte = frame[place]
        if byte != UInt8(ascii: " ") || !wanted.blankEquals(shown) { settle(&result) }
        result.append(byte)
        place += 1
      } else {
        place = end
      }
    }
    settle(&result)
    return result
  }

  /// Takes a sequence that says how letters look, or one that draws none, if there is one here; answers
  /// where it ends.
  private mutating func take(_ frame: [UInt8], at place: Int, _ result: inout [UInt8]) -> Int {
    var next = wanted
    var isReset = false
    var end = place + 1
    switch frame[place] {
    case 0x0E, 0x0F: next.shift = frame[place]
    case Self.escape where end + 1 < frame.count && frame[end] == UInt8(ascii: "("):
      next.letters = frame[end + 1]
      end += 2
    case Self.escape where end < frame.count && frame[end] == UInt8(ascii: "["):
      let start = end + 1
      end = frame[start...].firstIndex { !(0x30...0x3B).contains($0) } ?? frame.count
      guard end < frame.count else { return place }
      if Self.letterless.contains(frame[end]), wanted.blankEquals(shown) {
        result += frame[place...end]
        return end + 1
      }
      guard frame[end] == UInt8(ascii: "m") else { return place }
      guard let found = next.change(by: frame[start..<end]) else {
        // Not understood: passed on, and what comes after it too.
        settle(&result)
        isKnown = false
        return place
      }
      isReset = found == .reset
      end += 1
    default: return place
    }
    wanted = next
    if !isKnown {
      result += frame[place..<end]
      shown = wanted
      isKnown = isReset
    }
    return end
  }

  /// Says how letters look from here on, where that is something else than before.
  private mutating func settle(_ result: inout [UInt8]) {
    guard isKnown, wanted != shown else { return }
    if wanted.letters != shown.letters, let letters = wanted.letters {
      result += [Self.escape, UInt8(ascii: "("), letters]
    }
    if wanted.shift != shown.shift, let shift = wanted.shift { result.append(shift) }
    let whole = wanted.parameters(beside: nil)
    let least = wanted.parameters(beside: shown)
    let isPossible = takesBack || !wanted.takesBack(from: shown)
    let chosen = isPossible && least.count < whole.count ? least : whole
    if !isPossible || !least.isEmpty {
      result += [Self.escape, UInt8(ascii: "[")] + chosen + [UInt8(ascii: "m")]
    }
    shown = wanted
  }
}
