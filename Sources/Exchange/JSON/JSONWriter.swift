/// Writes one JSON document piece by piece, keys in the order in which they are given.
///
/// Nothing is kept but the piece under way: a list of a million rows costs the memory of one.
public struct JSONWriter {
  private let sink: ([UInt8]) throws -> Void
  private var buffer: [UInt8] = []
  /// For each open object or array, whether something is already in it.
  private var hasItems: [Bool] = []
  /// Whether a key waits for its value.
  private var followsKey = false

  private static let flushLength = 32_768

  /// A writer that hands its bytes to a sink, some at a time.
  public init(to sink: @escaping ([UInt8]) throws -> Void) { self.sink = sink }

  /// Writes an object, whose members the body writes.
  public mutating func object(_ body: (inout JSONWriter) throws -> Void) throws {
    try nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes an array, whose items the body writes.
  public mutating func array(_ body: (inout JSONWriter) throws -> Void) throws {
    try nest(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes the key of the member that follows.
  public mutating func key(_ key: String) {
    separate()
    append(quoted: key)
    buffer.append(UInt8(ascii: ":"))
    followsKey = true
  }

  /// Writes a text, or null.
  public mutating func text(_ text: String?) {
    guard let text else { return null() }
    separate()
    append(quoted: text)
  }

  /// Writes a whole number, or null.
  public mutating func integer(_ number: (some BinaryInteger)?) {
    guard let number else { return null() }
    separate()
    buffer.append(contentsOf: String(number).utf8)
  }

  /// Writes true or false.
  public mutating func flag(_ flag: Bool) {
    separate()
    buffer.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// Writes null.
  public mutating func null() {
    separate()
    buffer.append(contentsOf: "null".utf8)
  }

  /// Writes hundredths as a number with two decimals, as `target_to_date` is (R50).
  public mutating func decimal(hundredths: Int64) {
    separate()
    buffer.append(contentsOf: CSVLine.decimal(hundredths).utf8)
  }

  /// Ends the document with a line feed, and hands over what is left.
  public mutating func finish() throws {
    buffer.append(0x0A)
    try flush()
  }

  private mutating func nest(
    _ opening: UInt8,
    _ closing: UInt8,
    _ body: (inout JSONWriter) throws -> Void
  ) throws {
    separate()
    buffer.append(opening)
    hasItems.append(false)
    try body(&self)
    hasItems.removeLast()
    buffer.append(closing)
    if buffer.count >= JSONWriter.flushLength { try flush() }
  }

  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard let last = hasItems.indices.last else { return }
    if hasItems[last] { buffer.append(UInt8(ascii: ",")) }
    hasItems[last] = true
  }

  private mutating func flush() throws {
    try sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func append(quoted text: String) {
    buffer.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: buffer.append(contentsOf: [0x5C, 0x22])
      case 0x5C: buffer.append(contentsOf: [0x5C, 0x5C])
      case 0x0A: buffer.append(contentsOf: [0x5C, 0x6E])
      case 0x0D: buffer.append(contentsOf: [0x5C, 0x72])
      case 0x09: buffer.append(contentsOf: [0x5C, 0x74])
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        buffer.append(contentsOf: "\\u00".utf8)
        buffer.append(digits[Int(byte >> 4)])
        buffer.append(digits[Int(byte & 15)])
      default: buffer.append(byte)
      }
    }
    buffer.append(0x22)
  }
}

extension JSONWriter {
  /// Writes a member that is a text, or null.
  public mutating func member(_ key: String, _ text: String?) {
    self.key(key)
    self.text(text)
  }

  /// Writes a member that is a whole number, or null.
  public mutating func member(_ key: String, _ number: (some BinaryInteger)?) {
    self.key(key)
    integer(number)
  }

  /// Writes a member that is true or false.
  public mutating func member(_ key: String, _ flag: Bool) {
    self.key(key)
    self.flag(flag)
  }

  /// Writes a member that is a list of texts.
  public mutating func member(_ key: String, texts: [String]) throws {
    self.key(key)
    try array { list in texts.forEach { list.text($0) } }
  }

  /// Writes a member that is an array.
  public mutating func array(
    _ key: String,
    _ body: (inout JSONWriter) throws -> Void
  ) throws {
    self.key(key)
    try array(body)
  }

  /// Writes a member that is an object.
  public mutating func object(
    _ key: String,
    _ body: (inout JSONWriter) throws -> Void
  ) throws {
    self.key(key)
    try object(body)
  }
}
