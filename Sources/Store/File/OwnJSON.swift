/// A JSON document of our own making, as a tree: whole numbers, texts, lists and objects.
enum OwnJSON {
  case null
  case flag(Bool)
  case number(Int64)
  case text(String)
  case list([OwnJSON])
  case object([String: OwnJSON])

  /// Reads a document.
  ///
  /// - Throws: `DecodingError.dataCorrupted` where the text is none that this program writes.
  init(_ text: String) throws {
    var reader = OwnJSONReader(bytes: Array(text.utf8))
    self = try reader.document()
  }

  /// The value of a type that the document holds.
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: OwnDecoder(node: self))
  }
}

/// Reads the bytes of a document one after the other.
private struct OwnJSONReader {
  let bytes: [UInt8]
  var place = 0
  /// How deep the value under way lies; a damaged text must not exhaust the stack.
  private var depth = 0
  private static let deepest = 64

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws -> OwnJSON {
    let node = try value()
    skipSpace()
    guard place == bytes.count else { throw fault() }
    return node
  }

  private func fault() -> DecodingError {
    .dataCorrupted(.init(codingPath: [], debugDescription: "byte \(place)"))
  }

  private mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func word(_ word: StaticString, _ node: OwnJSON) throws -> OwnJSON {
    let end = place + word.utf8CodeUnitCount
    guard end <= bytes.count,
      bytes[place..<end].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: end - place)
      )
    else { throw fault() }
    place = end
    return node
  }

  private mutating func value() throws -> OwnJSON {
    skipSpace()
    depth += 1
    defer { depth -= 1 }
    guard place < bytes.count, depth <= OwnJSONReader.deepest else { throw fault() }
    switch bytes[place] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object() throws -> OwnJSON {
    var members: [String: OwnJSON] = [:]
    place += 1
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      let key = try text()
      guard take(UInt8(ascii: ":")) else { throw fault() }
      members[key] = try value()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault() }
    return .object(members)
  }

  private mutating func list() throws -> OwnJSON {
    var items: [OwnJSON] = []
    place += 1
    if take(UInt8(ascii: "]")) { return .list(items) }
    repeat { items.append(try value()) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fault() }
    return .list(items)
  }

  private mutating func number() throws -> Int64 {
    let start = place
    while place < bytes.count, bytes[place] == UInt8(ascii: "-") || (48...57).contains(bytes[place])
    {
      place += 1
    }
    guard let number = Int64(String(decoding: bytes[start..<place], as: UTF8.self)) else {
      throw fault()
    }
    return number
  }

  private mutating func text() throws -> String {
    guard take(0x22) else { throw fault() }
    let start = place
    while place < bytes.count, bytes[place] != 0x22, bytes[place] != 0x5C { place += 1 }
    guard place < bytes.count else { throw fault() }
    if bytes[place] == 0x22 {
      place += 1
      return String(decoding: bytes[start..<place - 1], as: UTF8.self)
    }
    return try escapedText(from: start)
  }

  /// A text with escapes, of which the part before the first one is read.
  private mutating func escapedText(from start: Int) throws -> String {
    var units: [UInt16] = Array(String(decoding: bytes[start..<place], as: UTF8.self).utf16)
    while place < bytes.count, bytes[place] != 0x22 {
      if bytes[place] == 0x5C {
        units.append(try escape())
      } else {
        let begin = place
        while place < bytes.count, bytes[place] != 0x22, bytes[place] != 0x5C { place += 1 }
        units += Array(String(decoding: bytes[begin..<place], as: UTF8.self).utf16)
      }
    }
    guard take(0x22) else { throw fault() }
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func escape() throws -> UInt16 {
    guard place + 1 < bytes.count else { throw fault() }
    let mark = bytes[place + 1]
    place += 2
    switch mark {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "u"):
      guard place + 4 <= bytes.count,
        let unit = UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
      else { throw fault() }
      place += 4
      return unit
    default: return UInt16(mark)
    }
  }
}
