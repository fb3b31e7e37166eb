import Canvas
import Testing

@testable import Terminal

@Suite struct PainterTests {
  private let size = Size(width: 20, height: 3)

  private func text(_ run: PaintRun) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: run.scalars.compactMap { Unicode.Scalar($0) })
    return text
  }

  @Test func `the first frame is written whole and the same frame not at all`() {
    var painter = Painter(depth: .indexed256)
    let canvas = Canvas(size: size)
    let runs = painter.runs(for: canvas, theme: .plain)
    #expect(runs.map(\.y) == [0, 1, 2])
    #expect(runs.allSatisfy { $0.widths.count == 20 })
    #expect(painter.runs(for: canvas, theme: .plain) == [])
    #expect(painter.runs(for: Canvas(size: size), theme: .plain) == [])
  }

  @Test func `only what changed is written, cut where the look changes`() {
    var painter = Painter(depth: .mono)
    var canvas = Canvas(size: size)
    _ = painter.runs(for: canvas, theme: .plain)
    canvas.put("ab", at: Point(x: 3, y: 1))
    canvas.put("cd", at: Point(x: 5, y: 1), role: .title)
    canvas.put("!", at: Point(x: 7, y: 1), attributes: .underline)
    let runs = painter.runs(for: canvas, theme: .plain)
    #expect(runs.map(text) == ["ab", "cd", "!"])
    #expect(runs.map(\.x) == [3, 5, 7])
    #expect(runs.map(\.style.attributes) == [[], .bold, .underline])
  }

  @Test func `a wide character is one cell of two, and marks stay with their base`() {
    var painter = Painter(depth: .mono)
    var canvas = Canvas(size: size)
    _ = painter.runs(for: canvas, theme: .plain)
    canvas.put("日e\u{301}x", at: Point(x: 0, y: 0))
    let run = painter.runs(for: canvas, theme: .plain).first
    #expect(run.map(text) == "日e\u{301}x")
    #expect(run?.lengths == [1, 2, 1])
    #expect(run?.widths == [2, 1, 1])
  }

  @Test func `another theme, another size or a lost screen writes everything`() {
    var painter = Painter(depth: .indexed256)
    let canvas = Canvas(size: size)
    _ = painter.runs(for: canvas, theme: .plain)
    painter.forget()
    #expect(painter.runs(for: canvas, theme: .plain).count == 3)
    let other = Theme.resolve([
      ThemeEntry(path: ["roles", "base", "fg"], value: .text("red"), line: 1)
    ]).theme
    #expect(painter.runs(for: canvas, theme: other).count == 3)
    let small = Canvas(size: Size(width: 5, height: 1))
    #expect(painter.runs(for: small, theme: other).count == 1)
    let none = Canvas(size: Size(width: 0, height: 0))
    #expect(painter.runs(for: none, theme: other) == [])
  }

  @Test(arguments: 0..<10 as Range<UInt64>) func `what is written makes the frame`(
    _ seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    var painter = Painter(depth: .mono)
    var shown: [Int: [UInt32]] = [:]
    let words = ["é", "日本", "a", "Safi 62 %", "م", "    ", "█"]
    var canvas = Canvas(size: size)
    for _ in 0..<50 {
      let point = Point(
        x: Int.random(in: -2...20, using: &generator),
        y: Int.random(in: 0...2, using: &generator)
      )
      canvas.put(words.randomElement(using: &generator) ?? "", at: point)
      for run in painter.runs(for: canvas, theme: .plain) { write(run, to: &shown) }
      for y in 0..<size.height {
        for x in 0..<size.width {
          #expect(shown[y * 100 + x] == canvas[x, y]?.scalars.map(\.value), "seed \(seed)")
        }
      }
    }
  }

  /// A screen that takes runs: the scalars of each cell, none for a right half.
  private func write(_ run: PaintRun, to screen: inout [Int: [UInt32]]) {
    var x = run.x
    var index = 0
    for (length, width) in zip(run.lengths, run.widths) {
      screen[run.y * 100 + x] = Array(run.scalars[index..<index + Int(length)])
      if width == 2 { screen[run.y * 100 + x + 1] = [] }
      x += Int(width)
      index += Int(length)
    }
  }
}
