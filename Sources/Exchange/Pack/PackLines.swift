import Domain

/// The lines of a pack in the making; what is nil is not written.
struct PackLines {
  private(set) var text = ""

  /// Begins a table; `[group]` between its own brackets makes an array of tables.
  mutating func table(_ name: String) { text += (text.isEmpty ? "" : "\n") + "[\(name)]\n" }

  /// Writes a line that readers skip.
  mutating func comment(_ text: String) { self.text += "# \(text)\n" }

  mutating func text(_ key: String, _ value: String?) {
    if let value { text += "\(key) = \(PackLines.quoted(value))\n" }
  }

  mutating func whole(_ key: String, _ value: Int?) {
    if let value { text += "\(key) = \(value)\n" }
  }

  mutating func flag(_ key: String, _ value: Bool) { text += "\(key) = \(value)\n" }

  mutating func day(_ key: String, _ value: Day?) {
    if let value { text += "\(key) = \(value.iso)\n" }
  }

  mutating func list(_ key: String, _ values: [String]) {
    text += "\(key) = [\(values.map(PackLines.quoted).joined(separator: ", "))]\n"
  }

  /// The code and the labels that groups, results, mechanisms and reasons begin with.
  mutating func coded(_ code: String, _ label: Label) {
    text("code", code)
    text("label_fr", label.french)
    text("label_en", label.english)
    if !label.arabic.isEmpty { text("label_ar", label.arabic) }
  }

  /// A basic string, with its escapes.
  private static func quoted(_ value: String) -> String {
    var quoted = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{00}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
