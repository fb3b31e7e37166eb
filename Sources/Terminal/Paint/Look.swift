/// What letters look like on a terminal, as its sequences (SGR of ECMA-48) say it.
struct Look: Hashable {
  /// The attributes, bit n for the parameter n from 1 to 9.
  private var attributes: UInt16 = 0
  /// The parameters of the colours; empty for the terminal's own.
  private var foreground: [UInt8] = []
  private var background: [UInt8] = []
  /// Which letters are drawn, where it was said: the set, and whether it is shifted to another.
  var letters: UInt8?
  var shift: UInt8?

  private static let boldAndDim: UInt16 = 1 << 1 | 1 << 2

  /// What a sequence did.
  enum Change { case reset, other }

  /// Changes the look by the parameters of a sequence; nil when one of them is not understood.
  mutating func change(by parameters: ArraySlice<UInt8>) -> Change? {
    var changed = self
    var result = Change.other
    let separator = UInt8(ascii: ";")
    var parts = ArraySlice(parameters.split(separator: separator, omittingEmptySubsequences: false))
    while let part = parts.popFirst() {
      // With colons a colour is one parameter; with semicolons it is three or five.
      if part.starts(with: Array("38:".utf8)) {
        changed.foreground = Array(part)
        continue
      }
      if part.starts(with: Array("48:".utf8)) {
        changed.background = Array(part)
        continue
      }
      guard let number = Self.number(part) else { return nil }
      switch number {
      case 0:
        (changed.attributes, changed.foreground, changed.background) = (0, [], [])
        result = .reset
      case 1...5, 7...9: changed.attributes |= 1 << UInt16(number)
      case 22: changed.attributes &= ~Self.boldAndDim
      case 23...25, 27...29: changed.attributes &= ~(1 << UInt16(number - 20))
      case 30...37, 90...97: changed.foreground = Array(part)
      case 40...47, 100...107: changed.background = Array(part)
      case 39: changed.foreground = []
      case 49: changed.background = []
      case 38, 48:
        let count = parts.first.flatMap(Self.number) == 5 ? 2 : 4
        guard parts.count >= count else { return nil }
        let colour = Array(([part] + parts.prefix(count)).joined(separator: [separator]))
        parts.removeFirst(count)
        if number == 38 { changed.foreground = colour } else { changed.background = colour }
      default: return nil
      }
    }
    self = changed
    return result
  }

  private static func number(_ part: ArraySlice<UInt8>) -> Int? {
    part.isEmpty ? 0 : Int(String(decoding: part, as: UTF8.self))
  }

  /// Whether a blank looks the same in another look: it has no letter, but a line under it, and the
  /// colours changed places, would be seen.
  func blankEquals(_ other: Look) -> Bool {
    background == other.background && letters == other.letters && shift == other.shift
      && (attributes | other.attributes) & ~Self.boldAndDim == 0
  }

  /// Whether another look has an attribute or a colour that this one does not have.
  func takesBack(from other: Look) -> Bool {
    other.attributes & ~attributes != 0 || (foreground.isEmpty && !other.foreground.isEmpty)
      || (background.isEmpty && !other.background.isEmpty)
  }

  /// The parameters that make this look: from another one, or from nothing after a reset.
  func parameters(beside other: Look?) -> [UInt8] {
    var numbers: [Int] = other == nil ? [0] : []
    var held = other?.attributes ?? 0
    if held & ~attributes & Self.boldAndDim != 0 {
      numbers.append(22)
      held &= ~Self.boldAndDim
    }
    for number in 3...9 where held & ~attributes & 1 << number != 0 { numbers.append(20 + number) }
    for number in 1...9 where attributes & ~held & 1 << number != 0 { numbers.append(number) }
    var parts = numbers.map { Array(String($0).utf8) }
    if foreground != other?.foreground ?? [] {
      parts.append(foreground.isEmpty ? Array("39".utf8) : foreground)
    }
    if background != other?.background ?? [] {
      parts.append(background.isEmpty ? Array("49".utf8) : background)
    }
    // A reset and nothing else is the shortest sequence of all.
    if other == nil, parts.count == 1 { return [] }
    return Array(parts.joined(separator: [UInt8(ascii: ";")]))
  }
}
