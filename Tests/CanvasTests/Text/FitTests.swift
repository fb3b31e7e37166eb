import Testing

@testable import Canvas

@Suite struct FitTests {
  @Test(arguments: [
    ("abc", 5, Alignment.leading, "abc  "), ("abc", 5, .trailing, "  abc"),
    ("abc", 6, .centre, " abc  "), ("abcdef", 4, .leading, "abc…"), ("abc", 3, .leading, "abc"),
    ("漢字", 3, .leading, "漢…"), ("漢字", 2, .leading, "… "), ("abc", 0, .leading, ""),
    ("abc", -2, .leading, ""), ("", 2, .centre, "  "),
    ("e\u{301}te\u{301}", 2, .leading, "e\u{301}…"),
  ])
  func `a text is padded or cut`(text: String, cells: Int, align: Alignment, result: String) {
    #expect(fit(text, cells, align: align) == result)
  }

  @Test(arguments: 0..<40)
  func `a fitted text always takes exactly its cells`(seed: Int) {
    var random = Seeded(UInt64(seed))
    for _ in 0..<50 {
      let text = random.text(upTo: 30)
      let cells = Int.random(in: 0...24, using: &random)
      for align in [Alignment.leading, .trailing, .centre] {
        let result = fit(text, cells, align: align)
        #expect(cellWidth(of: result) == cells)
        #expect(sanitised(result) == result)
      }
    }
  }

  @Test func `another ellipsis serves where only ASCII is drawn`() {
    #expect(fit("abcdef", 4, ellipsis: "~") == "abc~")
    #expect(fit("abcdef", 2, ellipsis: "...") == "..")
  }

  @Test func `a clipped text is not padded`() {
    #expect(clipped("漢字", to: 3) == "漢")
    #expect(clipped("ab", to: 5) == "ab")
  }
}

@Suite struct WrapTests {
  @Test(arguments: [
    ("une ligne assez longue", 10, ["une ligne", "assez", "longue"]), ("", 5, [""]),
    ("a\n\nb", 5, ["a", "", "b"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("xy abcdefgh", 3, ["xy", "abc", "def", "gh"]), ("漢字漢", 3, ["漢", "字", "漢"]),
    ("a  b", 5, ["a b"]), ("fin\r\nligne", 8, ["fin", "ligne"]), ("abc", 0, []),
  ])
  func `a text breaks at spaces`(text: String, width: Int, lines: [String]) {
    #expect(wrapped(text, width: width) == lines)
  }

  @Test(arguments: 0..<20)
  func `no line is wider than asked`(seed: Int) {
    var random = Seeded(UInt64(seed) + 500)
    for _ in 0..<40 {
      let width = Int.random(in: 2...30, using: &random)
      for line in wrapped(random.text(upTo: 60), width: width) {
        #expect(cellWidth(of: line) <= width)
      }
    }
  }
}
