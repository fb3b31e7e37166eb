import Testing

@testable import Canvas

/// Frames that are read from right to left.
@Suite struct DirectionTests {
  private func frame(
    _ width: Int = 12,
    _ height: Int = 3,
    order: BidiOrder = .program,
    _ draw: (inout Canvas) -> Void
  ) -> Canvas {
    var canvas = Canvas(
      size: Size(width: width, height: height),
      medium: Medium(direction: .rightToLeft, order: order)
    )
    draw(&canvas)
    canvas.finish()
    return canvas
  }

  @Test func `a text begins at the right, a name in it is read from the left`() {
    let canvas = frame(12, 1) { $0.put("مرحبا Safi", at: Point(x: 0, y: 0)) }
    #expect(canvas.lines() == ["  Safi ابحرم"])
  }

  @Test(arguments: [
    (Alignment.leading, "     Safi (DH)"), (.trailing, "Safi (DH)     "),
    (.centre, "   Safi (DH)  "),
  ])
  func `a name keeps its order and goes to its side`(align: Alignment, line: String) {
    let canvas = frame(14, 1) {
      $0.put("Safi (DH)", in: Rect(x: 0, y: 0, width: 14, height: 1), align: align)
    }
    #expect(canvas.lines() == [line])
  }

  @Test func `figures below one another keep their units in one column`() {
    let table = Table(
      id: "t",
      columns: [Column("النتيجة", width: 8), Column("العدد", width: 7, align: .trailing)],
      count: 2
    )
    let canvas = frame(20, 3) { canvas in
      canvas.draw(table, in: canvas.bounds) { row, column in
        TableCell(column == 0 ? "إدماج" : row == 0 ? "1 250" : "70")
      }
    }
    let places = canvas.lines().dropFirst().map { Array($0).lastIndex(of: "0") }
    #expect(places[0] != nil && places[0] == places[1])
  }

  @Test func `a text that is too long loses its end, at the left`() {
    let canvas = frame(6, 1) {
      $0.put("مراكش آسفي", in: Rect(x: 0, y: 0, width: 6, height: 1))
    }
    #expect(canvas.lines() == ["…شكارم"])
  }

  @Test func `a frame has its corners, and its title at the right`() {
    let canvas = frame(12, 3) { $0.box($0.bounds, title: "باب") }
    #expect(canvas.lines() == ["┌──── باب ─┐", "│          │", "└──────────┘"])
  }

  @Test func `a gauge fills from the right`() {
    let canvas = frame(8, 1) {
      $0.draw(Gauge(value: 1, full: 4), in: Rect(x: 0, y: 0, width: 8, height: 1))
    }
    #expect(canvas.lines() == ["░░░░░░██"])
  }

  @Test func `a half block is turned, a thinner part becomes the nearest that there is`() {
    let canvas = frame(4, 1) {
      $0.draw(Gauge(value: 3, full: 8), in: Rect(x: 0, y: 0, width: 4, height: 1))
    }
    #expect(canvas.lines() == ["░░▐█"])
  }

  @Test func `signs are turned, and turned twice they are the same`() {
    #expect(mirroredSign("⠇") == "⠸" && mirroredSign("⡀") == "⢀" && mirroredSign("⣿") == "⣿")
    let signs = (UInt32(0x2500)...0x28FF).compactMap { Unicode.Scalar($0) }
    #expect(signs.allSatisfy { mirroredSign(mirroredSign($0)) == $0 })
  }

  @Test func `a trend keeps its time`() {
    let canvas = frame(6, 1) { $0.put("▁▂█▄", at: Point(x: 0, y: 0)) }
    #expect(canvas.lines() == ["  ▁▂█▄"])
  }

  @Test func `what answers to the mouse and the cursor go with what is drawn`() {
    let canvas = frame(12, 2) { canvas in
      canvas.addHit(Rect(x: 0, y: 0, width: 3, height: 1), "first")
      canvas.cursor = Point(x: 2, y: 1)
    }
    #expect(canvas.hit(at: Point(x: 11, y: 0)) == "first")
    #expect(canvas.hit(at: Point(x: 0, y: 0)) == nil)
    #expect(canvas.cursor == Point(x: 9, y: 1))
  }

  @Test func `a part that is read from the left stays as it is, at the mirrored place`() {
    let canvas = frame(12, 1) { canvas in
      canvas.reading(.leftToRight, in: Rect(x: 0, y: 0, width: 5, height: 1)) { part in
        part.put("┌▌> ", at: Point(x: 0, y: 0))
        part.put("▊", at: Point(x: 4, y: 0))
        part.addHit(Rect(x: 0, y: 0, width: 1, height: 1), "west")
        part.cursor = Point(x: 4, y: 0)
      }
      canvas.put("آ", at: Point(x: 6, y: 0))
    }
    #expect(canvas.lines() == ["     آ ┌▌> ▊"])
    #expect(canvas.hit(at: Point(x: 7, y: 0)) == "west")
    #expect(canvas.cursor == Point(x: 11, y: 0))
  }

  @Test func `wide characters keep their halves`() {
    let canvas = frame(6, 1) { $0.put("漢字", at: Point(x: 0, y: 0)) }
    #expect(canvas.lines() == ["  漢字"])
    #expect(canvas[3, 0]?.isContinuation == true && canvas[5, 0]?.isContinuation == true)
  }

  @Test func `a field is read as what it holds`() {
    var line = TextLine("2026")
    _ = line.obey(KeyPress(.left))
    let canvas = frame(10, 1) {
      $0.draw(TextField(line, isFocused: true), in: Rect(x: 0, y: 0, width: 8, height: 1))
    }
    #expect(canvas.lines() == ["  2026    "])
    #expect(canvas.cursor == Point(x: 5, y: 0))
    let arabic = frame(10, 1) {
      $0.draw(
        TextField(TextLine("آسفي"), isFocused: true),
        in: Rect(x: 0, y: 0, width: 8, height: 1)
      )
    }
    #expect(arabic.lines() == ["      يفسآ"])
    #expect(arabic.cursor == Point(x: 5, y: 0))
  }

  @Test func `an Arabic name in a Latin frame is put in order too, once`() {
    var canvas = Canvas(size: Size(width: 8, height: 1))
    canvas.put("آسفي", at: Point(x: 0, y: 0))
    canvas.finish()
    #expect(canvas.lines() == ["يفسآ    "])
    var terminal = Canvas(size: Size(width: 8, height: 1), medium: Medium(order: .terminal))
    terminal.put("آسفي", at: Point(x: 0, y: 0))
    terminal.finish()
    #expect(terminal.lines() == ["آسفي    "])
  }

  @Test func `for a terminal that orders letters, cells hold what is read`() {
    let canvas = frame(12, 3, order: .terminal) { canvas in
      let inside = canvas.box(canvas.bounds, title: "باب")
      canvas.put("P01", at: Point(x: inside.x, y: inside.y))
      canvas.put("آسفي", at: Point(x: inside.x + 4, y: inside.y))
    }
    let shown = canvas.lines().map { line in
      line.unicodeScalars.filter { $0.value != 0x200E && $0.value != 0x200F }
        .reduce(into: "") { $0.unicodeScalars.append($1) }
    }
    #expect(shown == ["┐─ باب ────┌", "│P01 آسفي  │", "┘──────────└"])
    // Seen through the terminal's own order, it is the frame that the program makes.
    let own = frame(12, 3) { canvas in
      let inside = canvas.box(canvas.bounds, title: "باب")
      canvas.put("P01", at: Point(x: inside.x, y: inside.y))
      canvas.put("آسفي", at: Point(x: inside.x + 4, y: inside.y))
    }
    #expect(canvas.lines().map(seenThroughTerminal) == own.lines())
  }

  @Test func `a straight part is seen the same through the terminal's order`() {
    let draw = { (canvas: inout Canvas) in
      canvas.reading(.leftToRight, in: Rect(x: 0, y: 0, width: 10, height: 1)) { part in
        part.put("░█ 12 Safi", at: Point(x: 0, y: 0))
      }
    }
    let given = frame(12, 1, order: .terminal, draw)
    #expect(seenThroughTerminal(given.lines()[0]) == frame(12, 1, draw).lines()[0])
  }

  /// What a terminal that orders letters makes of a row: its marks are strong, and have no cell.
  private func seenThroughTerminal(_ row: String) -> String {
    var text = ""
    for scalar in row.unicodeScalars {
      switch scalar {
      case "\u{200F}": text.unicodeScalars.append("א")
      case "\u{200E}": text.unicodeScalars.append("ж")
      // A terminal knows no columns: to it two spaces are spaces.
      case " ": text.unicodeScalars.append("\u{2005}")
      default: text.unicodeScalars.append(scalar)
      }
    }
    return visualOrder(text, .rightToLeft).filter { $0 != "א" && $0 != "ж" }
      .replacing("\u{2005}", with: " ")
  }
}
