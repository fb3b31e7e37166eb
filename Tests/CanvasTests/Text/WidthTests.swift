import Testing

@testable import Canvas

@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ｗｉｄｅ", 8), ("🌍", 2),
    ("👍", 2), ("مراكش", 5), ("مُرَاكُش", 5), ("┌─┐", 3), ("⠿⣿", 2), ("●▲■◆○", 5), ("✓✕▸◂", 4),
    ("░▒▓█▌┃", 6), ("½€œ…", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ไม้", 2),
    ("1\u{202F}234", 5), ("1\u{A0}234", 5),
  ])
  func `a text takes the cells of its characters`(text: String, cells: Int) {
    #expect(cellWidth(of: text) == cells)
  }

  @Test func `what is shown instead of a hidden character counts`() {
    #expect(cellWidth(of: "a\u{200F}b") == 10)
    #expect(cellWidth(of: "\u{1B}[31m") == "<U+001B>[31m".count)
  }
}
