import Canvas

/// Which key each letter or number of an escape sequence stands for.
enum KeyTable {
  /// Final letters of `CSI` and `SS3`.
  private static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  /// Numbers of `CSI … ~`.
  private static let numbers: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// Numbers of `CSI … ~` that older terminals send for Shift and a function key.
  private static let shiftedNumbers: [Int: Int] = [
    25: 1, 26: 2, 28: 3, 29: 4, 31: 5, 32: 6, 33: 7, 34: 8,
  ]

  /// The keypad's signs and digits, from `SS3 j` to `SS3 y`.
  private static let keypad = Array("*+,-./0123456789")

  /// The key of a final letter.
  static func key(letter: UInt8) -> Key? { letters[letter] }

  /// The key of a number before `~`.
  static func key(number: Int) -> KeyPress? {
    if let key = numbers[number] { return KeyPress(key) }
    return shiftedNumbers[number].map { KeyPress(.function($0), shift: true) }
  }

  /// The key of a character code, as terminals tell keys that have no sequence of their own.
  static func key(code: Int) -> Key? {
    switch code {
    case 8, 127: return .backspace
    case 9: return .tab
    case 13: return .enter
    case 27: return .escape
    // The private area holds keys that we do not know (keypad, media).
    case 32..<127, 160..<0xE000, 0x1F000..<0x20000:
      guard let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
      return .character(Character(scalar))
    default: return nil
    }
  }

  /// F1 to F5 of the Linux console.
  static func linuxConsole(_ letter: UInt8) -> Token {
    let number = Int(letter) - Int(UInt8(ascii: "A")) + 1
    return (1...5).contains(number) ? .key(KeyPress(.function(number))) : .nothing
  }

  /// A key told by `SS3`: arrows, F1 to F4 and the keypad.
  static func singleShift(_ inside: ArraySlice<UInt8>, final: UInt8) -> Token {
    let held = inside.last.map { Modifiers(Int($0 & 0x0F)) } ?? Modifiers(0)
    if let key = letters[final] { return .key(held.applied(to: KeyPress(key))) }
    if final == UInt8(ascii: "M") { return .key(held.applied(to: KeyPress(.enter))) }
    if final == UInt8(ascii: "I") { return .key(held.applied(to: KeyPress(.tab))) }
    let index = Int(final) - Int(UInt8(ascii: "j"))
    guard keypad.indices.contains(index) else { return .nothing }
    return .key(held.applied(to: KeyPress(.character(keypad[index]))))
  }
}

/// The keys that send one control byte.
enum ControlKey {
  /// The key of a byte below 0x20, or of 0x7F.
  static func press(for byte: UInt8) -> KeyPress {
    switch byte {
    case 0x09: return KeyPress(.tab)
    case Byte.carriageReturn, Byte.lineFeed: return KeyPress(.enter)
    case 0x08, Byte.delete: return KeyPress(.backspace)
    case 0x00: return KeyPress(.character(" "), control: true)
    case 0x01...0x1A: return letter(byte | 0x60)
    default: return letter(byte | 0x40)
    }
  }

  private static func letter(_ byte: UInt8) -> KeyPress {
    KeyPress(.character(Character(Unicode.Scalar(byte))), control: true)
  }
}
