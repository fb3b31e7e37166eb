import Testing

/// Habits that the formatter does not check everywhere.
@Suite struct HabitTests {
  @Test func `only the programs write to standard output`() {
    for file in Repository.product where !["fbr", "bench"].contains(file.room) {
      let places = file.places { calls("print", in: $0) || calls("debugPrint", in: $0) }
      #expect(places.isEmpty, "\(places)")
    }
  }

  @Test func `nothing is forced`() {
    for file in Repository.product {
      let places = file.places { $0.contains("try!") || $0.contains("as!") || forces($0) }
      #expect(places.isEmpty, "\(places)")
    }
  }

  @Test func `the pure rooms never stop the program`() {
    for file in Repository.product
    where ["Domain", "Canvas", "Screens", "Phrases", "Exchange"].contains(file.room) {
      let places = file.places { calls("fatalError", in: $0) || calls("exit", in: $0) }
      #expect(places.isEmpty, "\(places)")
    }
  }

  @Test func `no test is turned off`() {
    for file in Repository.tests {
      let places = file.places { line in
        let isTrait = ["@Test(", "@Suite(", ", "].contains { line.contains($0 + ".disabled(") }
        return isTrait || line.trimmingPrefix(while: \.isWhitespace).hasPrefix(".disabled(")
          || line.contains("withKnownIssue")
      }
      #expect(places.isEmpty, "\(places)")
    }
  }

  @Test func `nothing is left for later`() {
    let marks = ["TO" + "DO", "FIX" + "ME"]
    for file in Repository.product + Repository.tests {
      for (index, line) in file.lines.enumerated() {
        #expect(!marks.contains { line.contains($0) }, "\(file.path):\(index + 1)")
      }
    }
  }

  @Test func `forced values are recognised`() {
    for line in ["a!", "f()!.b", "list[0]! + 1", "a!.b", "x = y!", "a! = b"] {
      #expect(forces(line))
    }
    for line in ["a != b", "!a", "if !f() {", "(!a)", "\"\" + \"\""] {
      #expect(!forces(line))
    }
    #expect(calls("print", in: "  print(1)"))
    #expect(!calls("print", in: "fingerprint(1)"))
    #expect(!calls("print", in: "printer(1)"))
    #expect(!calls("exit", in: "end.exit(1)"))
  }

  /// Whether a line calls a free function.
  private func calls(_ name: String, in line: String) -> Bool {
    line.ranges(of: name + "(").contains { range in
      guard range.lowerBound > line.startIndex else { return true }
      let before = line[line.index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber && before != "_" && before != "."
        && !line[..<range.lowerBound].hasSuffix("func ")
    }
  }

  /// Whether an exclamation mark follows a value, rather than opening a negation.
  private func forces(_ line: String) -> Bool {
    line.indices.contains { index in
      guard line[index] == "!", index > line.startIndex else { return false }
      let before = line[line.index(before: index)]
      return before.isLetter || before.isNumber || before == ")" || before == "]"
    }
  }
}
