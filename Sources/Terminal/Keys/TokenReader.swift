import Canvas

/// Reads the first token of some bytes; it never looks further than that token needs, so that a
/// reading does not depend on how the bytes were cut.
struct TokenReader {
  /// The longest control sequence, and the longest reply, that are waited for.
  private static let longestSequence = 128
  private static let longestString = 4096

  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// The byte at a distance from the start, if it has come.
  private subscript(_ offset: Int) -> UInt8? {
    let index = bytes.startIndex + offset
    return index < bytes.endIndex ? bytes[index] : nil
  }

  /// The first token, or nil when it has not come whole.
  func read() -> Reading? {
    guard let first = self[0] else { return nil }
    if first == Byte.escape { return readEscape() }
    if first < 0x20 || first == Byte.delete {
      return Reading(.key(ControlKey.press(for: first)), 1)
    }
    return readScalar(at: 0)
  }

  private func readEscape() -> Reading? {
    guard let second = self[1] else { return nil }
    switch second {
    case UInt8(ascii: "["): return readControlSequence()
    case UInt8(ascii: "O"): return readSingleShift()
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      return readString()
    case Byte.escape: return readDoubleEscape()
    default: return withAlt(TokenReader(bytes.dropFirst()).read())
    }
  }

  /// Two Esc: some terminals say Alt and an arrow so; otherwise the first was typed alone.
  private func readDoubleEscape() -> Reading? {
    guard let third = self[2] else { return nil }
    if third == UInt8(ascii: "[") || third == UInt8(ascii: "O") {
      return withAlt(TokenReader(bytes.dropFirst()).read())
    }
    return Reading(.key(KeyPress(.escape)), 1)
  }

  /// What follows an Esc, with Alt held; a byte that means nothing leaves the Esc alone.
  private func withAlt(_ reading: Reading?) -> Reading? {
    guard let reading else { return nil }
    switch reading.token {
    case .text(let scalar):
      return Reading(.key(KeyPress(.character(Character(scalar)), alt: true)), reading.length + 1)
    case .key(var press):
      press.alt = true
      return Reading(.key(press), reading.length + 1)
    case .nothing where (self[1] ?? 0) >= 0x80:
      return Reading(.key(KeyPress(.escape)), 1)
    default:
      return Reading(reading.token, reading.length + 1)
    }
  }

  /// `CSI`: parameters, intermediates, one final byte. A byte of another kind cuts it short.
  private func readControlSequence() -> Reading? {
    // The Linux console says F1 to F5 as `CSI [ A` to `CSI [ E`.
    if self[2] == UInt8(ascii: "[") {
      guard let letter = self[3] else { return nil }
      guard Byte.isPrintable(letter) else { return Reading(.nothing, 3) }
      return Reading(KeyTable.linuxConsole(letter), 4)
    }
    // Old mouse reports: three bytes of any value.
    if self[2] == UInt8(ascii: "M") {
      guard let button = self[3], let x = self[4], let y = self[5] else { return nil }
      return Reading(.mouse(MouseReport(old: button, x, y)), 6)
    }
    var length = 2
    while let byte = self[length] {
      if length == Self.longestSequence { return Reading(.nothing, length) }
      length += 1
      switch byte {
      case 0x20...0x3F: continue
      case 0x40...0x7E:
        let start = bytes.startIndex
        let inside = bytes[(start + 2)..<(start + length - 1)]
        return Reading(ControlSequence(inside, final: byte).token, length)
      default: return Reading(.nothing, length - 1)
      }
    }
    return nil
  }

  /// `SS3`: perhaps a number for what is held down, then one letter.
  private func readSingleShift() -> Reading? {
    var length = 2
    while let byte = self[length], length < 8 {
      length += 1
      if (0x30...0x39).contains(byte) || byte == UInt8(ascii: ";") { continue }
      guard Byte.isPrintable(byte) else { return Reading(.nothing, length - 1) }
      let start = bytes.startIndex
      let inside = bytes[(start + 2)..<(start + length - 1)]
      return Reading(KeyTable.singleShift(inside, final: byte), length)
    }
    return length < 8 ? nil : Reading(.nothing, length)
  }

  /// A reply of the terminal in a string, up to `ESC \` or a bell: swallowed.
  private func readString() -> Reading? {
    var length = 2
    while let byte = self[length] {
      if length == Self.longestString { return Reading(.nothing, length) }
      length += 1
      switch byte {
      case 0x07, 0x18, 0x1A: return Reading(.nothing, length)
      case Byte.escape:
        guard let next = self[length] else { return nil }
        return Reading(.nothing, next == UInt8(ascii: "\\") ? length + 1 : length - 1)
      default: continue
      }
    }
    return nil
  }

  /// One scalar of well-formed UTF-8; anything else is nothing, one byte at least.
  private func readScalar(at start: Int) -> Reading? {
    guard let lead = self[start] else { return nil }
    if lead < 0x80 { return Reading(.text(Unicode.Scalar(lead)), 1) }
    guard let shape = UTF8Shape(lead: lead) else { return Reading(.nothing, 1) }
    var value = shape.bits
    for offset in 1..<shape.length {
      guard let byte = self[start + offset] else { return nil }
      let allowed = offset == 1 ? shape.second : 0x80...0xBF
      guard allowed.contains(byte) else { return Reading(.nothing, offset) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    // The second row of controls is no more typed than the first.
    guard let scalar = Unicode.Scalar(value), value >= 0xA0 else {
      return Reading(.nothing, shape.length)
    }
    return Reading(.text(scalar), shape.length)
  }
}

/// What the first byte of a UTF-8 sequence promises (Unicode, table 3-7).
private struct UTF8Shape {
  var length: Int
  var bits: UInt32
  /// The second byte's range, which excludes overlong forms, surrogates and what lies beyond.
  var second: ClosedRange<UInt8> = 0x80...0xBF

  init?(lead: UInt8) {
    switch lead {
    case 0xC2...0xDF: (length, bits) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, bits) = (3, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, bits) = (4, UInt32(lead & 0x07))
    default: return nil
    }
    switch lead {
    case 0xE0: second = 0xA0...0xBF
    case 0xED: second = 0x80...0x9F
    case 0xF0: second = 0x90...0xBF
    case 0xF4: second = 0x80...0x8F
    default: break
    }
  }
}
