import Canvas

/// A control sequence taken apart: a mark, numbers, intermediates and the final byte.
struct ControlSequence {
  /// `<`, `=`, `>` or `?` in front of the numbers.
  private var mark: UInt8?
  private var numbers: [Int] = []
  private var isPlain = true
  private let final: UInt8

  init(_ inside: ArraySlice<UInt8>, final: UInt8) {
    self.final = final
    var digits = inside
    if let first = digits.first, (0x3C...0x3F).contains(first) {
      mark = first
      digits = digits.dropFirst()
    }
    isPlain = digits.allSatisfy { (0x30...0x3B).contains($0) }
    guard isPlain else { return }
    numbers = digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      // A number may have parts after a colon: the first is the number.
      $0.prefix { $0 != UInt8(ascii: ":") }.reduce(0) { min($0 * 10 + Int($1 & 0x0F), 1 << 20) }
    }
  }

  /// What the sequence says to us.
  var token: Token {
    guard isPlain else { return .nothing }
    if mark == UInt8(ascii: "<") { return mouse }
    guard mark == nil else { return .nothing }
    switch final {
    case UInt8(ascii: "~"): return tilde
    case UInt8(ascii: "u"): return key(KeyTable.key(code: number(0)))
    case UInt8(ascii: "I"): return .focus(true)
    case UInt8(ascii: "O"): return .focus(false)
    case UInt8(ascii: "Z"): return .key(KeyPress(.tab, shift: true))
    // `CSI 5;12 R` tells where the cursor is: only the number 1 goes with a key.
    default: return number(0) <= 1 ? key(KeyTable.key(letter: final)) : .nothing
    }
  }

  private func number(_ index: Int) -> Int { index < numbers.count ? numbers[index] : 0 }

  private var tilde: Token {
    switch number(0) {
    case 200: return .pasteBegins
    case 27: return key(KeyTable.key(code: number(2)))
    default:
      guard let press = KeyTable.key(number: number(0)) else { return .nothing }
      return .key(Modifiers(number(1)).applied(to: press))
    }
  }

  private func key(_ key: Key?) -> Token {
    guard let key else { return .nothing }
    return .key(Modifiers(number(1)).applied(to: KeyPress(key)))
  }

  private var mouse: Token {
    let pressed = final == UInt8(ascii: "M")
    guard pressed || final == UInt8(ascii: "m"), numbers.count == 3 else { return .nothing }
    return .mouse(
      MouseReport(code: numbers[0], x: numbers[1], y: numbers[2], isRelease: !pressed)
    )
  }
}

/// What was held down, as terminals count it: one more than the sum of 1, 2 and 4.
struct Modifiers {
  private let bits: Int

  init(_ number: Int) { bits = number > 0 ? number - 1 : 0 }

  /// The key with what was held down added.
  func applied(to press: KeyPress) -> KeyPress {
    var press = press
    press.shift = press.shift || bits & 1 != 0
    press.alt = press.alt || bits & 2 != 0
    press.control = press.control || bits & 4 != 0
    return press
  }
}
