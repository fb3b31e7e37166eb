import Domain

/// A TOML text, read whole into a tree that knows its lines.
///
/// The reader is our own: packs and themes come from anywhere, and a parser that stops the program
/// on a malformed text, or keeps no line of what it read, serves neither.
struct TOMLText {
  let root: [String: TOMLNode]

  /// Reads a text of at most so many bytes.
  init(_ bytes: [UInt8], limit: Int) throws(TOMLFault) {
    guard bytes.count <= limit else {
      throw TOMLFault(code: .tooLarge, line: 1, column: 1, text: "over \(limit) bytes")
    }
    try TOMLText.check(bytes)
    var parser = TOMLParser(bytes)
    root = try parser.document().entries
  }

  /// Refuses a NUL and bytes that are not UTF-8.
  private static func check(_ bytes: [UInt8]) throws(TOMLFault) {
    var scan = UTF8Scan()
    var (line, column) = (1, 1)
    for (index, byte) in bytes.enumerated() {
      let wasPending = scan.isPending
      let step = scan.take(byte)
      let isBroken = step == .invalid || (wasPending && step == .partial && byte >= 0xC0)
      if isBroken || (scan.isPending && index == bytes.count - 1) {
        throw TOMLFault(code: .invalidByte, line: line, column: column, text: "")
      }
      if byte == 0 { throw TOMLFault(code: .nulByte, line: line, column: column, text: "") }
      (line, column) =
        byte == 0x0A ? (line + 1, 1) : (line, column + (byte & 0xC0 == 0x80 ? 0 : 1))
    }
  }
}
