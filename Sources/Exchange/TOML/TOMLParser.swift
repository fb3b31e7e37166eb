import Domain

/// Reads TOML 1.0 from well-formed UTF-8, and stops at the first thing that is none.
struct TOMLParser {
  let bytes: [UInt8]
  var index = 0
  private(set) var line = 1
  private var lineStart = 0

  static let depthLimit = 64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { (index, lineStart) = (3, 3) }
  }

  /// The next byte, nil at the end.
  var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Passes a byte.
  mutating func advance() {
    if bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }

  /// A fault at the next byte.
  func fault(_ text: String, _ code: PackFault.Code = .badTOML) -> TOMLFault {
    let before = bytes[min(lineStart, index)..<index]
    return TOMLFault(
      code: code,
      line: line,
      column: 1 + before.count { $0 & 0xC0 != 0x80 },
      text: text
    )
  }

  /// Passes a byte that must stand here.
  mutating func expect(_ byte: UInt8, _ text: String) throws(TOMLFault) {
    guard current == byte else { throw fault(text) }
    advance()
  }

  /// Passes spaces and tabs.
  mutating func skipSpaces() {
    while current == 0x20 || current == 0x09 { advance() }
  }

  /// Passes spaces, comments and line breaks.
  mutating func skipLines() throws(TOMLFault) {
    while true {
      skipSpaces()
      try skipComment()
      guard try skipBreak() else { return }
    }
  }

  private mutating func skipComment() throws(TOMLFault) {
    guard current == 0x23 else { return }
    while let byte = current, byte != 0x0A, byte != 0x0D {
      guard byte == 0x09 || (byte >= 0x20 && byte != 0x7F) else {
        throw fault("control character in a comment")
      }
      advance()
    }
  }

  /// Passes one line break; false when there is none.
  mutating func skipBreak() throws(TOMLFault) -> Bool {
    if current == 0x0D {
      guard index + 1 < bytes.count, bytes[index + 1] == 0x0A else {
        throw fault("carriage return without line feed")
      }
      advance()
    }
    guard current == 0x0A else { return false }
    advance()
    return true
  }

  /// Reads the whole text.
  mutating func document() throws(TOMLFault) -> TOMLTree {
    let root = TOMLTree(line: 1, origin: .header)
    var table = root
    while true {
      try skipLines()
      guard let byte = current else { return root }
      if byte == 0x5B {
        table = try header(under: root)
      } else {
        try pair(in: table, depth: 1)
      }
      skipSpaces()
      try skipComment()
      guard try skipBreak() || current == nil else { throw fault("line break expected") }
    }
  }

  /// Reads `[a.b]` or `[[a.b]]`.
  private mutating func header(under root: TOMLTree) throws(TOMLFault) -> TOMLTree {
    let start = self
    advance()
    let isArray = current == 0x5B
    if isArray { advance() }
    let path = try keys()
    try expect(0x5D, "] expected")
    if isArray { try expect(0x5D, "]] expected") }
    guard let table = root.open(path, asArray: isArray, line: start.line) else {
      throw start.fault("table defined twice")
    }
    return table
  }

  /// Reads `a.b = value` into a table.
  mutating func pair(in table: TOMLTree, depth: Int) throws(TOMLFault) {
    let start = self
    let path = try keys()
    try expect(0x3D, "= expected")
    skipSpaces()
    let node = TOMLNode(line: start.line, content: try value(depth: depth + path.count))
    guard table.set(path, node, line: start.line) else { throw start.fault("key set twice") }
  }

  /// Reads a dotted key.
  private mutating func keys() throws(TOMLFault) -> [String] {
    var keys: [String] = []
    repeat {
      if !keys.isEmpty { advance() }
      skipSpaces()
      keys.append(try key())
      skipSpaces()
      guard keys.count <= TOMLParser.depthLimit else { throw fault("key too deep", .tooDeep) }
    } while current == 0x2E
    return keys
  }

  private mutating func key() throws(TOMLFault) -> String {
    if current == 0x22 { return try basicString() }
    if current == 0x27 { return try literalString() }
    let start = index
    while let byte = current, isBare(byte) { advance() }
    guard index > start else { throw fault("key expected") }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }
}
