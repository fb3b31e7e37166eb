import Domain
import Seals

/// What a journal row says, as lines of `key=value`.
struct Payload {
  private(set) var text = ""

  init() {}

  /// A payload of these pairs; an absent or empty value is left out.
  init(_ pairs: KeyValuePairs<String, String?>) {
    for (key, value) in pairs { add(key, value) }
  }

  /// Adds a pair, unless the value is absent or empty.
  mutating func add(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    if !text.isEmpty { text += "\n" }
    text += key
    text += "="
    text += Packed.escaped(value)
  }

  /// The pairs of a payload, in their order.
  static func details(of text: String) -> [HistoryEntry.Detail] {
    // By scalars: a value that begins with a combining mark would make one character with the sign.
    text.unicodeScalars.split(separator: "\n").map { line in
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count == 2 ? Packed.unescaped(Substring(parts[1])) : ""
      return HistoryEntry.Detail(key: String(parts[0]), value: value)
    }
  }

  /// What a row of a record says of it: a row of a batch names the batch in its last line.
  static func withoutBatch(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.lastIndex(of: "\n"),
      scalars[scalars.index(after: end)...].starts(with: "batch=".unicodeScalars)
    else { return text }
    return String(scalars[..<end])
  }

  /// A set of codes as a value of a pair; empty when there is none.
  static func codes(_ codes: [String]) -> String {
    Set(codes).sorted(by: precedesByBytes).joined(separator: ",")
  }

  /// A digest of fields that a journal row vouches for without repeating them: 32 hexadecimal
  /// digits of the SHA-256 of the fields, each behind its length.
  static func digest(_ fields: [String]) -> String {
    var digest = FieldDigest()
    for var field in fields { field.withUTF8 { digest.add($0) } }
    return digest.hex
  }
}

/// The digest of fields, as they come.
struct FieldDigest {
  private var bytes: [UInt8] = []

  /// Adds a field, behind its length.
  mutating func add(_ field: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: "\(field.count):".utf8)
    bytes.append(contentsOf: field)
  }

  /// 32 hexadecimal digits of the SHA-256 of all that was added.
  var hex: String { SHA256.hex(of: Array(SHA256.digest(bytes).prefix(16))) }
}
