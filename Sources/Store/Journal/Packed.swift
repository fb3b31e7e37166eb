/// Texts on one line each: line feeds and backslashes escaped. The journal's payloads and the lists of
/// fields are both written so.
enum Packed {
  /// A text without line feeds.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 10 || $0 == 92 }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text that was escaped.
  static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(92) else { return String(text) }
    var result: [UInt8] = []
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped {
        result.append(byte == UInt8(ascii: "n") ? 10 : byte)
        isEscaped = false
      } else if byte == 92 {
        isEscaped = true
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Fields in one text, each on its line.
  static func join(_ fields: [String]) -> String {
    fields.map(escaped).joined(separator: "\n")
  }

  /// The fields of such a text.
  static func split(_ text: String) -> [String] {
    text.utf8.split(separator: 10, omittingEmptySubsequences: false)
      .map { unescaped(Substring($0)) }
  }
}
