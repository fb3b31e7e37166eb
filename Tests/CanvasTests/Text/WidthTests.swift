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

@Suite struct PlainTextTests {
  private func below(_ limit: Int, _ random: inout Seeded) -> Int {
    Int(random.next() % UInt64(limit))
  }

  @Test func `what is drawn byte by byte takes one cell and hides nothing`() {
    var count = 0
    for value in UInt32(0)...0x10FFFF where isPlain(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(!isHidden(scalar) && cellWidth(of: scalar) == 1, "U+\(String(value, radix: 16))")
      count += 1
    }
    #expect(count > 1000)
  }

  @Test(arguments: 0..<20)
  func `a plain text is drawn as its scalars say, whatever the room and the clip`(seed: Int) {
    var random = Seeded(UInt64(seed) + 77)
    let signs = Array("abc éÀœ…’«»·─│■▲●▸✓⠿1 2".unicodeScalars)
    for _ in 0..<100 {
      var text = ""
      for _ in 0..<below(30, &random) {
        text.unicodeScalars.append(signs[below(signs.count, &random)])
      }
      let scalars = Array(text.unicodeScalars)
      #expect(plainCells(text) == scalars.count)
      let (x, limit) = (below(20, &random) - 5, below(30, &random))
      let clip = Rect(x: below(10, &random), y: 0, width: below(20, &random), height: 1)
      var canvas = Canvas(size: Size(width: 24, height: 1))
      canvas.clipped(to: clip) { canvas in
        _ = canvas.put(text, at: Point(x: x, y: 0), role: .title, limit: limit)
      }
      for column in 0..<24 {
        let index = column - x
        let isDrawn =
          index >= 0 && index < min(scalars.count, limit) && clip.x <= column && column < clip.maxX
        #expect(canvas[column, 0] == (isDrawn ? Cell(scalars[index], role: .title) : Cell()))
      }
    }
  }

  @Test(arguments: [Alignment.leading, .trailing, .centre])
  func `a plain text in a room is the one that fits it`(align: Alignment) {
    for text in ["", "é", "Formation achevée", "1 234 DH", "●▲■", "abcdef"] {
      for width in 1..<20 {
        var (direct, fitted) = (
          Canvas(size: Size(width: 30, height: 1)), Canvas(size: Size(width: 30, height: 1))
        )
        direct.put(text, in: Rect(x: 3, y: 0, width: width, height: 1), align: align, role: .key)
        fitted.put(fit(text, width, align: align), at: Point(x: 3, y: 0), role: .key)
        #expect(direct == fitted, "\(text) in \(width)")
      }
    }
  }
}
