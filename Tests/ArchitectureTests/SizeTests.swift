import Testing

/// Files and functions stay of a size that can be read.
@Suite struct SizeTests {
  private static let longestFile = 400
  private static let longestFunction = 60

  @Test func `no file is longer than a reader bears`() {
    for file in Repository.product + Repository.tests {
      #expect(file.lines.count <= Self.longestFile, "\(file.path): \(file.lines.count) lines")
    }
  }

  @Test func `no function is longer than a screen`() {
    for file in Repository.product + Repository.tests {
      for function in functions(of: file.code) where !isTable(file.code[function]) {
        let length = function.upperBound - function.lowerBound + 1
        #expect(
          length <= Self.longestFunction,
          "\(file.path):\(function.lowerBound + 1): \(length) lines"
        )
      }
    }
  }

  @Test func `functions are measured to the brace of their own indent`() {
    let code = [
      "struct A {", "  func b(", "    c: Int", "  ) {", "    if c {", "    }", "  }", "}",
    ]
    #expect(functions(of: code) == [1...6])
    #expect(functions(of: ["func a() { b() }", "init() {", "}"]) == [1...2])
    #expect(functions(of: ["  func a()", "  func b() {", "  }"]) == [1...2])
  }

  @Test func `a table is one choice and no statement inside it`() {
    let table = ["func a() -> B {", "  switch self {", "  case .c: B(", "    1", "  )", "  }", "}"]
    #expect(isTable(table[...]))
    #expect(isTable(([table[0], "  let d = 1"] + table[1...])[...]))
    #expect(!isTable((table + ["  let d = 1"])[...]))
    #expect(!isTable(["func a() {", "  b()", "}"]))
  }

  /// Whether a function only says a value for each case of a list: it is as long as the list is.
  private func isTable(_ code: ArraySlice<String>) -> Bool {
    let statements = [
      "let ", "var ", "if ", "for ", "while ", "guard ", "defer ", "do ", "switch ",
    ]
    let lines = code.map { $0.drop { $0 == " " } }
    let choice = lines.firstIndex { $0.hasPrefix("switch ") || $0.hasPrefix("return switch ") }
    guard let choice, choice <= 6 else { return false }
    return !lines[(choice + 1)...].contains { line in statements.contains { line.hasPrefix($0) } }
  }

  /// The lines of each function; in formatted code it ends at a brace as far in as its first line.
  private func functions(of code: [String]) -> [ClosedRange<Int>] {
    code.indices.compactMap { start in
      guard isDeclaration(code[start]) else { return nil }
      let indent = code[start].prefix { $0 == " " }
      var opened = false
      for line in code.indices[start...] {
        let text = code[line]
        if line > start, text == indent + "}" { return opened ? start...line : nil }
        // A protocol's function has no body: another declaration follows, or less indent.
        if line > start, text.prefix(while: { $0 == " " }).count < indent.count, !text.isEmpty {
          return nil
        }
        if line > start, isDeclaration(text), text.hasPrefix(indent), !opened { return nil }
        if text.hasSuffix("{") { opened = true }
        if line == start, text.contains("{"), text.hasSuffix("}") { return nil }
      }
      return nil
    }
  }

  private func isDeclaration(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.contains { $0 == "func" || $0.hasPrefix("init(") || $0.hasPrefix("init?(") }
      && !line.contains("self.init") && !line.contains(".init(")
  }
}
