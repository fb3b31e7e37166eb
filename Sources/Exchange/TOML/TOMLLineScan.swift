/// Finds the line of every key of a TOML text that the parser has accepted: the parser keeps none.
///
/// A path is made of keys, and of places from 0 in arrays.
struct TOMLLineScan {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var found: [[String]: Int] = [:]
  /// How many tables each array of tables has so far.
  private var counts: [[String]: Int] = [:]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line of every path.
  mutating func lines() -> [[String]: Int] {
    var prefix: [String] = []
    while true {
      skipBlank(acrossLines: true)
      guard let byte = current else { return found }
      if byte == 0x5B {
        prefix = header()
      } else {
        let start = index
        pair(under: prefix)
        // The text was accepted, so this never happens; it keeps the loop finite all the same.
        if index == start { index += 1 }
      }
    }
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func advance() {
    if bytes[index] == 0x0A { line += 1 }
    index += 1
  }

  private mutating func skipBlank(acrossLines: Bool) {
    while let byte = current {
      switch byte {
      case 0x20, 0x09, 0x0D: advance()
      case 0x0A where acrossLines: advance()
      case 0x23: while let byte = current, byte != 0x0A { advance() }
      default: return
      }
    }
  }

  /// Reads `[a.b]` or `[[a.b]]`, and answers the path of the keys that follow.
  private mutating func header() -> [String] {
    let start = line
    advance()
    let isArray = current == 0x5B
    if isArray { advance() }
    let keys = self.keys()
    while let byte = current, byte == 0x5D || byte == 0x20 || byte == 0x09 { advance() }
    var path: [String] = []
    for (number, key) in keys.enumerated() {
      path.append(key)
      if isArray, number == keys.count - 1 {
        if found[path] == nil { found[path] = start }
        path.append(String(counts[path, default: 0]))
        counts[Array(path.dropLast()), default: 0] += 1
      } else if let count = counts[path] {
        path.append(String(count - 1))
      }
    }
    found[path] = start
    return path
  }

  /// Reads `a.b = value`.
  private mutating func pair(under prefix: [String]) {
    let start = line
    let keys = self.keys()
    skipBlank(acrossLines: false)
    if current == 0x3D { advance() }
    skipBlank(acrossLines: false)
    for count in stride(from: 1, through: keys.count, by: 1) {
      let path = prefix + keys.prefix(count)
      if found[path] == nil { found[path] = start }
    }
    value(at: prefix + keys)
  }

  /// Reads a dotted key.
  private mutating func keys() -> [String] {
    var keys: [String] = []
    while true {
      skipBlank(acrossLines: false)
      keys.append(key())
      skipBlank(acrossLines: false)
      guard current == 0x2E else { return keys }
      advance()
    }
  }

  private mutating func key() -> String {
    if let quote = current, quote == 0x22 || quote == 0x27 { return string(quote) }
    let start = index
    while let byte = current, isBare(byte) { advance() }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x80...: true
    default: false
    }
  }

  private mutating func value(at path: [String]) {
    switch current {
    case 0x22, 0x27: skipString()
    case 0x5B: array(at: path)
    case 0x7B: inlineTable(at: path)
    default:
      while let byte = current, ![0x2C, 0x5D, 0x7D, 0x0A, 0x23].contains(byte) { advance() }
    }
  }

  private mutating func array(at path: [String]) {
    advance()
    var count = 0
    while true {
      skipBlank(acrossLines: true)
      guard let byte = current, byte != 0x5D else { break }
      found[path + [String(count)]] = line
      let start = index
      value(at: path + [String(count)])
      count += 1
      skipBlank(acrossLines: true)
      if current == 0x2C { advance() } else if index == start { break }
    }
    if current != nil { advance() }
  }

  private mutating func inlineTable(at path: [String]) {
    advance()
    while true {
      skipBlank(acrossLines: true)
      guard let byte = current, byte != 0x7D else { break }
      let start = index
      pair(under: path)
      skipBlank(acrossLines: true)
      if current == 0x2C { advance() } else if index == start { break }
    }
    if current != nil { advance() }
  }
}

extension TOMLLineScan {
  /// Passes a string of one line or of several.
  private mutating func skipString() {
    guard let quote = current else { return }
    let isLong = bytes[index...].starts(with: [quote, quote, quote])
    guard isLong else {
      _ = string(quote)
      return
    }
    for _ in 0..<3 { advance() }
    while current != nil, !bytes[index...].starts(with: [quote, quote, quote]) {
      if current == 0x5C, quote == 0x22 { advance() }
      if current != nil { advance() }
    }
    // Up to two quotes may stand just before the three that close.
    while current == quote { advance() }
  }

  /// Reads a string of one line, and undoes its escapes.
  private mutating func string(_ quote: UInt8) -> String {
    advance()
    var text = ""
    var run: [UInt8] = []
    while let byte = current, byte != quote, byte != 0x0A {
      advance()
      guard byte == 0x5C, quote == 0x22, let escape = current else {
        run.append(byte)
        continue
      }
      advance()
      text += String(decoding: run, as: UTF8.self) + unescaped(escape)
      run.removeAll()
    }
    if current == quote { advance() }
    return text + String(decoding: run, as: UTF8.self)
  }

  private mutating func unescaped(_ escape: UInt8) -> String {
    switch escape {
    case 0x62: return "\u{08}"
    case 0x74: return "\t"
    case 0x6E: return "\n"
    case 0x66: return "\u{0C}"
    case 0x72: return "\r"
    case 0x75, 0x55:
      let length = escape == 0x75 ? 4 : 8
      let digits = String(decoding: bytes[index...].prefix(length), as: UTF8.self)
      index = min(bytes.count, index + length)
      return UInt32(digits, radix: 16).flatMap(UnicodeScalar.init).map { String($0) } ?? ""
    default: return String(UnicodeScalar(escape))
    }
  }
}
