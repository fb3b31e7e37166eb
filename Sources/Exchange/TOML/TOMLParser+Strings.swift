import Domain

extension TOMLParser {
  /// Reads a string between single quotation marks, as it stands.
  mutating func literalString() throws(TOMLFault) -> String {
    advance()
    let start = index
    while current != 0x27 { try passText(acrossLines: false) }
    advance()
    return String(decoding: bytes[start..<index - 1], as: UTF8.self)
  }

  /// Reads a string between double quotation marks, and undoes its escapes.
  mutating func basicString() throws(TOMLFault) -> String {
    advance()
    var text: [UInt8] = []
    while let byte = current, byte != 0x22 {
      if byte == 0x5C {
        try escape(into: &text)
      } else {
        text.append(byte)
        try passText(acrossLines: false)
      }
    }
    try expect(0x22, "string not closed")
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads a literal string of several lines.
  mutating func longLiteralString() throws(TOMLFault) -> String {
    try beginLong()
    let start = index
    while !endsLong(0x27) { try passText(acrossLines: true) }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    for _ in 0..<3 { advance() }
    return text
  }

  /// Reads a basic string of several lines.
  mutating func longBasicString() throws(TOMLFault) -> String {
    try beginLong()
    var text: [UInt8] = []
    while !endsLong(0x22) {
      if current == 0x5C {
        if try !skipFolding() { try escape(into: &text) }
      } else {
        if let byte = current { text.append(byte) }
        try passText(acrossLines: true)
      }
    }
    for _ in 0..<3 { advance() }
    return String(decoding: text, as: UTF8.self)
  }

  /// Passes the three marks, and a line break that follows at once.
  private mutating func beginLong() throws(TOMLFault) {
    for _ in 0..<3 { advance() }
    _ = try skipBreak()
  }

  /// Whether the last three marks of a run stand here: one or two more belong to the text.
  private func endsLong(_ quote: UInt8) -> Bool {
    let run = bytes[index...].prefix(6).prefix { $0 == quote }.count
    return run == 3 || run == 6
  }

  /// Passes one byte of a string.
  private mutating func passText(acrossLines: Bool) throws(TOMLFault) {
    guard let byte = current else { throw fault("string not closed") }
    let isBreak = byte == 0x0A || byte == 0x0D
    guard byte == 0x09 || (byte >= 0x20 && byte != 0x7F) || (isBreak && acrossLines) else {
      throw fault(isBreak ? "string not closed" : "control character in a string")
    }
    if byte == 0x0D {
      guard index + 1 < bytes.count, bytes[index + 1] == 0x0A else {
        throw fault("carriage return without line feed")
      }
    }
    advance()
  }

  /// Passes a backslash at the end of a line with the blanks that follow; false when it is none.
  private mutating func skipFolding() throws(TOMLFault) -> Bool {
    var ahead = self
    ahead.advance()
    ahead.skipSpaces()
    guard try ahead.skipBreak() else { return false }
    repeat { ahead.skipSpaces() } while try ahead.skipBreak()
    self = ahead
    return true
  }

  private mutating func escape(into text: inout [UInt8]) throws(TOMLFault) {
    let start = self
    advance()
    guard let mark = current else { throw fault("string not closed") }
    advance()
    switch mark {
    case 0x62: text.append(0x08)
    case 0x74: text.append(0x09)
    case 0x6E: text.append(0x0A)
    case 0x66: text.append(0x0C)
    case 0x72: text.append(0x0D)
    case 0x22, 0x5C: text.append(mark)
    case 0x75, 0x55: text.append(contentsOf: String(try scalar(mark, start)).utf8)
    default: throw start.fault("unknown escape")
    }
  }

  private mutating func scalar(
    _ mark: UInt8,
    _ start: TOMLParser
  ) throws(TOMLFault) -> Character {
    let length = mark == 0x75 ? 4 : 8
    let digits = bytes[index...].prefix(length)
    let isHexadecimal = digits.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
      default: false
      }
    }
    guard digits.count == length, isHexadecimal,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      let scalar = UnicodeScalar(value)
    else { throw start.fault("unknown escape") }
    guard value != 0 else { throw start.fault("NUL", .nulByte) }
    index += length
    return Character(scalar)
  }
}
