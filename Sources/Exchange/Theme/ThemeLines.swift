/// A plain value of a theme file.
public indirect enum ThemeLineValue: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case list([ThemeLineValue])
  /// A value of a kind that no theme key takes, such as a date.
  case other
}

/// One key of a theme file: its path from the root, its value, and its line from 1.
public struct ThemeLine: Hashable, Sendable {
  public let path: [String]
  public let value: ThemeLineValue
  public let line: Int
}

/// Reads a theme into plain keys; what they mean is for whoever paints.
public enum ThemeLines {
  /// The longest theme, in bytes.
  static let limit = 256 << 10

  /// Every key of a theme file, in the order of its lines; tables are flattened into paths.
  public static func read(_ bytes: [UInt8]) throws(TOMLFault) -> [ThemeLine] {
    let root = try TOMLText(bytes, limit: limit).root
    var lines: [ThemeLine] = []
    flatten(root, at: [], line: 1, into: &lines)
    var byLine = [[ThemeLine]](repeating: [], count: (lines.map(\.line).max() ?? 0) + 1)
    for line in lines { byLine[line.line].append(line) }
    return byLine.flatMap { lines in
      lines.count < 2 ? lines : lines.sorted { $0.path.lexicographicallyPrecedes($1.path) }
    }
  }

  private static func flatten(
    _ table: [String: TOMLNode],
    at path: [String],
    line: Int,
    into lines: inout [ThemeLine]
  ) {
    for (key, node) in table {
      let line = node.line ?? line
      if case .table(let entries) = node.content {
        flatten(entries, at: path + [key], line: line, into: &lines)
      } else {
        lines.append(ThemeLine(path: path + [key], value: value(node.content), line: line))
      }
    }
  }

  private static func value(_ content: TOMLNode.Content) -> ThemeLineValue {
    switch content {
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .array(let items): .list(items.map { value($0.content) })
    case .flag, .day, .moment, .table, .other: .other
    }
  }
}
