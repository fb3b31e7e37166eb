/// A key of a settings file, with its value and its line from 1.
public struct SettingsLine: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case text(String)
    case flag(Bool)
    /// A value of a kind that no setting takes.
    case other
  }

  public let key: String
  public let value: Value
  public let line: Int
}

/// Reads and writes `config.toml`, a flat TOML text.
///
/// Each line is read by itself: one that is no TOML costs that line only, and the others hold.
public enum SettingsLines {
  /// The longest settings file, in bytes.
  public static let limit = 64 << 10

  /// The keys of a file in the order of its lines, and the lines that could not be read.
  public static func read(_ bytes: [UInt8]) -> (lines: [SettingsLine], unreadable: [Int]) {
    var (lines, unreadable): ([SettingsLine], [Int]) = ([], [])
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      // A lone carriage return is no end of line in TOML, and none is left once lines are cut.
      let own = line.last == 0x0D ? line.dropLast() : line
      guard let root = try? TOMLText(Array(own), limit: limit).root else {
        unreadable.append(index + 1)
        continue
      }
      for (key, node) in root.sorted(by: { $0.key < $1.key }) {
        lines.append(SettingsLine(key: key, value: value(node.content), line: index + 1))
      }
    }
    return (lines, unreadable)
  }

  private static func value(_ content: TOMLNode.Content) -> SettingsLine.Value {
    switch content {
    case .text(let text): .text(text)
    case .flag(let flag): .flag(flag)
    default: .other
    }
  }

  /// The text of a file in which a key has another value: on its own line, or on the line where it
  /// waits behind a `#`, or at the end. Every other line stays as it is.
  public static func setting(_ key: String, to value: SettingsLine.Value, in text: String) -> String
  {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = "\(key) = \(written(value))"
    let own = read(Array(text.utf8)).lines.first { $0.key == key }.map { $0.line - 1 }
    let waiting = lines.firstIndex { isWaiting($0, key) }
    if let place = own ?? waiting {
      lines[place] = line
    } else if lines.last == "" {
      lines.insert(line, at: lines.count - 1)
    } else {
      lines += [line, ""]
    }
    return lines.joined(separator: "\n")
  }

  /// Whether a line is `# key = …`.
  private static func isWaiting(_ line: String, _ key: String) -> Bool {
    guard line.first == "#" else { return false }
    let parts = line.dropFirst().split(separator: "=", maxSplits: 1)
    return parts.count == 2 && parts[0].filter { $0 != " " } == key
  }

  /// A value as TOML writes it.
  public static func written(_ value: SettingsLine.Value) -> String {
    switch value {
    case .flag(let flag): return flag ? "true" : "false"
    case .other: return "\"\""
    case .text(let text):
      var quoted = "\""
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x22: quoted += "\\\""
        case 0x5C: quoted += "\\\\"
        case 0..<0x20, 0x7F:
          let digits = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: quoted.unicodeScalars.append(scalar)
        }
      }
      return quoted + "\""
    }
  }
}
