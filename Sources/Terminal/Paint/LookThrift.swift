/// Makes what ncurses writes shorter without changing what it shows: a colour or an attribute that is
/// in force is not said again, neighbouring sequences become one, and blanks and moves do not wait for
/// the colour of a letter that they do not have.
///
/// ncurses says both colours at each change, the bold and the plain ones after a reset: with a theme
/// that has a background, a third of all bytes.
struct LookThrift {
  private static let escape = UInt8(ascii: "\u{1B}")

  /// Whether the terminal knows the sequences that take back one attribute or one colour, as those
  /// of 256 colours do; the others are reset, as ncurses does.
  private let takesBack: Bool
  /// What letters look like on the terminal, and what they shall look like from here on.
  private var shown = Look()
  private var wanted = Look()
  /// Whether `shown` is what was wanted last, for letters and for blanks.
  private var isSettled = true
  private var isBlankSettled = true
  /// Whether `shown` is true. If not, what comes is passed on as it is, until a reset.
  private var isKnown = false
  /// Room for parameters while the shorter ones are chosen.
  private var (least, whole): ([UInt8], [UInt8]) = ([], [])

  init(takesBack: Bool) { self.takesBack = takesBack }

  /// What letters look like is not known any more.
  mutating func forget() {
    isKnown = false
    shown = Look()
    want(Look())
  }

  /// The same frame in fewer bytes.
  mutating func shortened(_ frame: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(frame.count)
    frame.withUnsafeBufferPointer { frame in
      var place = 0
      while place < frame.count {
        let byte = frame[place]
        // What changes a look begins with one of three bytes.
        if byte == Self.escape || byte == 0x0E || byte == 0x0F {
          let end = take(frame, at: place, &result)
          if end > place {
            place = end
            continue
          }
        }
        if !isSettled, byte != UInt8(ascii: " ") || !isBlankSettled { settle(&result) }
        result.append(byte)
        place += 1
      }
    }
    settle(&result)
    return result
  }

  private mutating func want(_ look: Look) {
    wanted = look
    isSettled = wanted == shown
    isBlankSettled = isSettled || wanted.blankEquals(shown)
  }

  /// Takes a sequence that says how letters look, or one that draws none, if there is one here; answers
  /// where it ends.
  private mutating func take(
    _ frame: UnsafeBufferPointer<UInt8>,
    at place: Int,
    _ result: inout [UInt8]
  ) -> Int {
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
      end = start
      while end < frame.count, (0x30...0x3B).contains(frame[end]) { end += 1 }
      guard end < frame.count else { return place }
      if isBlankSettled, Self.isLetterless(frame[end]) {
        result.append(contentsOf: frame[place...end])
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
    if !isKnown {
      result.append(contentsOf: frame[place..<end])
      shown = next
      isKnown = isReset
    }
    want(next)
    return end
  }

  /// Whether a sequence that ends so moves the cursor or draws blanks.
  private static func isLetterless(_ end: UInt8) -> Bool {
    switch end {
    case UInt8(ascii: "H"), UInt8(ascii: "d"), UInt8(ascii: "G"), UInt8(ascii: "X"),
      UInt8(ascii: "K"), UInt8(ascii: "J"):
      true
    default: false
    }
  }

  /// Says how letters look from here on, where that is something else than before.
  private mutating func settle(_ result: inout [UInt8]) {
    guard isKnown, !isSettled else { return }
    if wanted.letters != shown.letters, let letters = wanted.letters {
      result.append(Self.escape)
      result.append(UInt8(ascii: "("))
      result.append(letters)
    }
    if wanted.shift != shown.shift, let shift = wanted.shift { result.append(shift) }
    let isPossible = takesBack || !wanted.takesBack(from: shown)
    wanted.write(beside: nil, into: &whole)
    wanted.write(beside: shown, into: &least)
    if !isPossible || !least.isEmpty {
      result.append(Self.escape)
      result.append(UInt8(ascii: "["))
      result.append(contentsOf: isPossible && least.count < whole.count ? least : whole)
      result.append(UInt8(ascii: "m"))
    }
    shown = wanted
    (isSettled, isBlankSettled) = (true, true)
  }
}
