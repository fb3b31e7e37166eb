/// What letters look like on a terminal, as its sequences (SGR of ECMA-48) say it.
struct Look: Hashable {
  /// The attributes, bit n for the parameter n from 1 to 9.
  private var attributes: UInt16 = 0
  /// The parameters of the colours; empty for the terminal's own.
  private var foreground = ColourParameters()
  private var background = ColourParameters()
  /// Which letters are drawn, where it was said: the set, and whether it is shifted to another.
  var letters: UInt8?
  var shift: UInt8?

  private static let boldAndDim: UInt16 = 1 << 1 | 1 << 2

  /// What a sequence did.
  enum Change { case reset, other }

  /// Changes the look by the parameters of a sequence; nil when one of them is not understood.
  mutating func change(by parameters: Slice<UnsafeBufferPointer<UInt8>>) -> Change? {
    var changed = self
    var result = Change.other
    var rest = Parameters(parameters)
    while let part = rest.next() {
      // With colons a colour is one parameter; with semicolons it is three or five.
      guard let number = part.number else {
        guard let ground = part.colonColour, let colour = ColourParameters(part.bytes) else {
          return nil
        }
        changed.setColour(ground, colour)
        continue
      }
      switch number {
      case 0:
        changed.attributes = 0
        (changed.foreground, changed.background) = (ColourParameters(), ColourParameters())
        result = .reset
      case 1...5, 7...9: changed.attributes |= 1 << UInt16(number)
      case 22: changed.attributes &= ~Self.boldAndDim
      case 23...25, 27...29: changed.attributes &= ~(1 << UInt16(number - 20))
      case 30...37, 90...97: changed.foreground = ColourParameters(part.bytes) ?? foreground
      case 40...47, 100...107: changed.background = ColourParameters(part.bytes) ?? background
      case 39: changed.foreground = ColourParameters()
      case 49: changed.background = ColourParameters()
      case 38, 48:
        guard let whole = rest.colour(from: part), let colour = ColourParameters(whole) else {
          return nil
        }
        changed.setColour(number, colour)
      default: return nil
      }
    }
    self = changed
    return result
  }

  private mutating func setColour(_ ground: Int, _ colour: ColourParameters) {
    if ground == 38 { foreground = colour } else { background = colour }
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

  /// Writes the parameters that make this look: from another one, or from nothing after a reset.
  func write(beside other: Look?, into list: inout [UInt8]) {
    list.removeAll(keepingCapacity: true)
    var held = other?.attributes ?? 0
    if other == nil { Self.add(0, to: &list) }
    if held & ~attributes & Self.boldAndDim != 0 {
      Self.add(22, to: &list)
      held &= ~Self.boldAndDim
    }
    for number in 3...9 where held & ~attributes & 1 << number != 0 {
      Self.add(UInt8(20 + number), to: &list)
    }
    for number in 1...9 where attributes & ~held & 1 << number != 0 {
      Self.add(UInt8(number), to: &list)
    }
    if foreground != other?.foreground ?? ColourParameters() { foreground.add(to: &list, or: 39) }
    if background != other?.background ?? ColourParameters() { background.add(to: &list, or: 49) }
    // A reset and nothing else is the shortest sequence of all.
    if other == nil, list.count == 1 { list.removeAll(keepingCapacity: true) }
  }

  /// Adds a number of one or two digits, with what separates it from the one before.
  fileprivate static func add(_ number: UInt8, to list: inout [UInt8]) {
    if !list.isEmpty { list.append(UInt8(ascii: ";")) }
    if number >= 10 { list.append(UInt8(ascii: "0") + number / 10) }
    list.append(UInt8(ascii: "0") + number % 10)
  }
}

/// The parameters of one sequence, taken one after the other.
private struct Parameters {
  typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>
  private let bytes: Bytes
  private var place: Int
  /// After the last separator there is one more, empty or not.
  private var isAtEnd = false

  struct Part {
    var bytes: Bytes

    /// Its value, 0 when it is empty; nil for what is no number that a sequence has.
    var number: Int? {
      guard bytes.count <= 4 else { return nil }
      var value = 0
      for byte in bytes {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }

    /// 38 or 48 when it is a colour written with colons.
    var colonColour: Int? {
      guard bytes.count > 3, bytes[bytes.startIndex + 2] == UInt8(ascii: ":"),
        bytes[bytes.startIndex + 1] == UInt8(ascii: "8")
      else { return nil }
      switch bytes[bytes.startIndex] {
      case UInt8(ascii: "3"): return 38
      case UInt8(ascii: "4"): return 48
      default: return nil
      }
    }
  }

  init(_ bytes: Bytes) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  mutating func next() -> Part? {
    if isAtEnd { return nil }
    let start = place
    while place < bytes.endIndex, bytes[place] != UInt8(ascii: ";") { place += 1 }
    let part = Part(bytes: bytes[start..<place])
    if place < bytes.endIndex { place += 1 } else { isAtEnd = true }
    return part
  }

  /// The whole of a colour that begins with a part: two parameters more for a number of the
  /// palette, four for three components. Nil when they are not there.
  mutating func colour(from part: Part) -> Bytes? {
    guard let kind = next() else { return nil }
    var last = kind
    for _ in 0..<(kind.number == 5 ? 1 : 3) {
      guard let more = next() else { return nil }
      last = more
    }
    return bytes[part.bytes.startIndex..<last.bytes.endIndex]
  }
}

/// The parameters of a colour as they were written, held in place: a frame changes colours hundreds
/// of times, and none of them should cost memory.
private struct ColourParameters: Hashable {
  private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
  private var count: UInt8 = 0

  static let limit = 24

  init() {}

  /// Nil for what is longer than any colour.
  init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard bytes.count <= Self.limit else { return nil }
    count = UInt8(bytes.count)
    withUnsafeMutableBytes(of: &words) { room in
      for (place, byte) in bytes.enumerated() { room[place] = byte }
    }
  }

  var isEmpty: Bool { count == 0 }

  /// Adds them to others; a number when there are none.
  func add(to list: inout [UInt8], or number: UInt8) {
    if isEmpty { return Look.add(number, to: &list) }
    if !list.isEmpty { list.append(UInt8(ascii: ";")) }
    withUnsafeBytes(of: words) { list.append(contentsOf: $0.prefix(Int(count))) }
  }

  static func == (one: Self, other: Self) -> Bool {
    one.words == other.words && one.count == other.count
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(count)
  }
}
