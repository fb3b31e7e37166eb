import Domain

extension TOMLParser {
  /// Reads a value.
  mutating func value(depth: Int) throws(TOMLFault) -> TOMLNode.Content {
    guard depth <= TOMLParser.depthLimit else { throw fault("nested too deep", .tooDeep) }
    switch current {
    case 0x22: return .text(try isLong(0x22) ? longBasicString() : basicString())
    case 0x27: return .text(try isLong(0x27) ? longLiteralString() : literalString())
    case 0x5B: return try array(depth: depth)
    case 0x7B: return try inlineTable(depth: depth)
    default: return try word()
    }
  }

  private func isLong(_ quote: UInt8) -> Bool {
    bytes[index...].starts(with: [quote, quote, quote])
  }

  private mutating func array(depth: Int) throws(TOMLFault) -> TOMLNode.Content {
    advance()
    var items: [TOMLNode] = []
    while true {
      try skipLines()
      if current == 0x5D { break }
      let line = line
      items.append(TOMLNode(line: line, content: try value(depth: depth + 1)))
      try skipLines()
      if current == 0x2C { advance() } else { break }
    }
    try expect(0x5D, "] expected")
    return .array(items)
  }

  private mutating func inlineTable(depth: Int) throws(TOMLFault) -> TOMLNode.Content {
    let table = TOMLTree(line: line, origin: .header)
    advance()
    skipSpaces()
    if current != 0x7D {
      while true {
        skipSpaces()
        try pair(in: table, depth: depth + 1)
        skipSpaces()
        guard current == 0x2C else { break }
        advance()
      }
    }
    try expect(0x7D, "} expected")
    return .table(table.entries)
  }

  /// Reads a number, a truth value, a day or a time.
  private mutating func word() throws(TOMLFault) -> TOMLNode.Content {
    let start = self
    let word = wordBytes()
    switch String(decoding: word, as: UTF8.self) {
    case "true": return .flag(true)
    case "false": return .flag(false)
    case "inf", "+inf", "-inf", "nan", "+nan", "-nan": return .other("floating-point number")
    default: break
    }
    guard let content = TOMLWord.content(word) else { throw start.fault("value expected") }
    return content
  }

  /// The bytes up to what ends a word; a day and a time may stand apart by one space.
  private mutating func wordBytes() -> [UInt8] {
    let start = index
    while let byte = current {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E, 0x3A, 0x5F: advance()
      case 0x20:
        let next = bytes[index...].dropFirst().first ?? 0
        guard index - start == 10, bytes[start + 4] == 0x2D, (0x30...0x39).contains(next) else {
          return Array(bytes[start..<index])
        }
        advance()
      default: return Array(bytes[start..<index])
      }
    }
    return Array(bytes[start..<index])
  }
}

/// What a word of TOML that is neither text nor truth value means.
enum TOMLWord {
  /// The content of a word, or nil when it has none.
  static func content(_ word: [UInt8]) -> TOMLNode.Content? {
    if word.count >= 8, word.count(where: { $0 == 0x3A }) >= 2 {
      let shape = word.prefix(8)
      if word.count == 19, shape[4] == 0x2D { return .moment(CellText.day(Array(word[..<10]))) }
      return shape[2] == 0x3A || shape[4] == 0x2D ? .other("time") : nil
    }
    if word.count == 10, word[4] == 0x2D, word[7] == 0x2D {
      let digits = word[..<4] + word[5..<7] + word[8...]
      return digits.allSatisfy(isDigit) ? .day(CellText.day(word)) : nil
    }
    if let integer = integer(word) { return .integer(integer) }
    return isFloat(word) ? .other("floating-point number") : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func integer(_ word: [UInt8]) -> Int? {
    let radixes: [([UInt8], Int)] = [([0x30, 0x78], 16), ([0x30, 0x6F], 8), ([0x30, 0x62], 2)]
    for (prefix, radix) in radixes where word.starts(with: prefix) {
      return number(word.dropFirst(2), radix)
    }
    let isSigned = word.first == 0x2B || word.first == 0x2D
    let digits = isSigned ? word.dropFirst() : word[...]
    guard let first = digits.first, isDigit(first), first != 0x30 || digits.count == 1 else {
      return nil
    }
    return number(digits, 10, sign: word.first == 0x2D ? "-" : "")
  }

  /// Digits with single underscores between them.
  private static func number(
    _ digits: ArraySlice<UInt8>,
    _ radix: Int,
    sign: String = ""
  ) -> Int? {
    guard let plain = withoutUnderscores(digits) else { return nil }
    guard plain.first != 0x2B, plain.first != 0x2D else { return nil }
    return Int(sign + String(decoding: plain, as: UTF8.self), radix: radix)
  }

  private static func withoutUnderscores(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
    let parts = digits.split(separator: 0x5F, omittingEmptySubsequences: false)
    return parts.contains(where: \.isEmpty) ? nil : Array(parts.joined())
  }

  private static func isFloat(_ word: [UInt8]) -> Bool {
    guard let plain = withoutUnderscores(word[...]), plain.contains(where: isDigit) else {
      return false
    }
    let allowed = plain.allSatisfy {
      isDigit($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0)
    }
    let isShaped = plain.contains { [0x2E, 0x45, 0x65].contains($0) }
    return allowed && isShaped && Double(String(decoding: plain, as: UTF8.self)) != nil
  }
}
