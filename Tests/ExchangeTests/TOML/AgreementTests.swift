import Domain
import TOMLKit
import Testing

@testable import Exchange

/// Our reader of TOML against a well-kept library, on texts that both must understand: ours gives
/// lines and columns and never ends the process, the library says what the language is.
@Suite struct AgreementTests {
  static let texts = [
    ExamplePack.toml,
    """
    # every kind of value
    bare = "a \\"quoted\\" \\u00e9 text"
    literal = 'C:\\no\\escape'
    multi = \"\"\"
    first
    second \\
       joined\"\"\"
    number = 1_000
    negative = -17
    hexadecimal = 0xff
    flag = true
    day = 2026-11-22
    list = [1, 2, [3, 4], ]
    inline = { a = 1, b.c = "x" }
    "quoted key" = 1
    dotted.key.here = 2
    [table]
    x = 1
    [table.sub]
    y = "z"
    [[items]]
    n = 1
    [[items]]
    n = 2
    [[items.inner]]
    m = 3
    """,
  ]

  @Test(arguments: texts.indices)
  func `both read the same values`(index: Int) throws {
    let text = AgreementTests.texts[index]
    let ours = try TOMLText(Array(text.utf8), limit: 1 << 20).root
    let theirs = try TOMLTable(string: text)
    #expect(AgreementTests.written(ours) == AgreementTests.written(theirs))
  }

  /// A table of ours as sorted lines.
  private static func written(_ table: [String: TOMLNode]) -> [String] {
    table.sorted { $0.key < $1.key }.flatMap { key, node in
      written(node).map { "\(key).\($0)" }
    }
  }

  private static func written(_ node: TOMLNode) -> [String] {
    switch node.content {
    case .text(let text): ["text \(text)"]
    case .integer(let number): ["integer \(number)"]
    case .flag(let flag): ["flag \(flag)"]
    case .day(let day): ["day \(day?.iso ?? "")"]
    case .array(let items):
      items.enumerated().flatMap { index, item in written(item).map { "\(index).\($0)" } }
    case .table(let table): written(table)
    case .moment, .other: ["other"]
    }
  }

  private static func written(_ table: TOMLTable) -> [String] {
    table.keys.sorted().flatMap { key in
      table[key].map { written($0) }?.map { "\(key).\($0)" } ?? []
    }
  }

  private static func written(_ value: any TOMLValueConvertible) -> [String] {
    if let text = value.string { return ["text \(text)"] }
    if let flag = value.bool { return ["flag \(flag)"] }
    if let number = value.int { return ["integer \(number)"] }
    if let day = value.date {
      let month = (day.month < 10 ? "0" : "") + String(day.month)
      return ["day \(day.year)-\(month)-" + (day.day < 10 ? "0" : "") + String(day.day)]
    }
    if let items = value.array {
      return items.enumerated().flatMap { index, item in written(item).map { "\(index).\($0)" } }
    }
    return value.table.map(written) ?? ["other"]
  }
}
