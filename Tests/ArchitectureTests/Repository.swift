import Foundation
import Testing

/// The files of this repository, found from where this one stands.
enum Repository {
  /// The folder that holds `Package.swift`.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file of the product: what stands under `Sources` and `themes`.
  static let product = files(under: "Sources") + files(under: "themes")
  /// Every Swift file of the tests.
  static let tests = files(under: "Tests")

  /// The names of what a folder holds, sorted.
  static func names(in folder: String) -> [String] {
    let path = folder.isEmpty ? root.path : root.appending(path: folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  private static func files(under folder: String) -> [SourceFile] {
    let walk = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    let paths = (walk?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
    return paths.sorted().compactMap { SourceFile(path: folder + "/" + $0) }
  }
}

/// A Swift file, and its lines with and without what is not code.
struct SourceFile: CustomTestStringConvertible {
  /// From the root of the repository, such as `Sources/Domain/Basics/Day.swift`.
  let path: String
  let lines: [String]
  /// The lines without comments and without the text of strings.
  let code: [String]

  init?(path: String) {
    let url = Repository.root.appending(path: path)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var scanner = CodeScanner()
    code = lines.map { scanner.code(of: $0) }
  }

  /// The room that the file stands in, such as `Domain`, or `themes`.
  var room: String {
    let parts = path.split(separator: "/")
    return String(parts[0] == "themes" ? parts[0] : parts[1])
  }

  /// The modules that the file imports.
  var imports: [String] { code.compactMap(Self.module) }

  /// Where a condition holds of the code, as `path:line`.
  func places(where holds: (String) -> Bool) -> [String] {
    code.indices.filter { holds(code[$0]) }.map { "\(path):\($0 + 1)" }
  }

  var testDescription: String { path }

  /// The module that a line imports, if it does.
  private static func module(_ line: String) -> String? {
    var words = line.split(separator: " ").map(String.init)
    while let first = words.first, first.hasPrefix("@") || access.contains(first) {
      words.removeFirst()
    }
    guard words.count >= 2, words.removeFirst() == "import" else { return nil }
    if kinds.contains(words[0]) { words.removeFirst() }
    return words.first.map { String($0.prefix { $0 != "." }) }
  }

  private static let access: Set = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
  ]
}

/// Leaves comments and the text of strings out, line after line.
struct CodeScanner {
  private var inLongString = false

  /// The code of the next line.
  mutating func code(of line: String) -> String {
    var code = ""
    var rest = Substring(line)
    while let character = rest.first {
      if inLongString {
        guard let end = rest.firstRange(of: "\"\"\"") else { return code }
        rest = rest[end.upperBound...]
        inLongString = false
      } else if rest.hasPrefix("\"\"\"") {
        rest = rest.dropFirst(3)
        inLongString = true
      } else if character == "\"" {
        rest = afterString(rest.dropFirst())
        code += "\"\""
      } else if rest.hasPrefix("//") {
        return code
      } else {
        code.append(character)
        rest = rest.dropFirst()
      }
    }
    return code
  }

  /// What follows the closing quote; a quote inside an interpolation counts as the string's.
  private func afterString(_ text: Substring) -> Substring {
    var rest = text
    var depth = 0
    while let character = rest.first {
      if depth == 0 && character == "\"" { return rest.dropFirst() }
      if rest.hasPrefix("\\(") {
        depth += 1
        rest = rest.dropFirst()
      } else if character == "\\" {
        rest = rest.dropFirst()
      } else if depth > 0 && character == "(" {
        depth += 1
      } else if depth > 0 && character == ")" {
        depth -= 1
      }
      rest = rest.dropFirst()
    }
    return rest
  }
}

extension SourceFile {
  /// A file that is not on disk, for the tests of the tests.
  init(path: String, code: [String]) {
    self.path = path
    lines = code
    self.code = code
  }
}
