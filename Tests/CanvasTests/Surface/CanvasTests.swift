import Testing

@testable import Canvas

@Suite struct CanvasTests {
  private func canvas(_ width: Int, _ height: Int) -> Canvas {
    Canvas(size: Size(width: width, height: height))
  }

  @Test func `a text is written cell by cell with its role`() {
    var canvas = canvas(8, 1)
    let used = canvas.put("é漢a", at: Point(x: 1, y: 0), role: .title)
    #expect(used == 4)
    #expect(canvas.lines() == [" é漢a   "])
    #expect(canvas.roleRuns() == ["base*1 title*4 base*3"])
    #expect(canvas[3, 0]?.isContinuation == true)
  }

  @Test func `attributes show in the role plane`() {
    var canvas = canvas(3, 1)
    canvas.put("ab", at: Point(x: 0, y: 0), role: .key, attributes: [.bold, .underline])
    #expect(canvas.roleRuns() == ["key+bold+underline*2 base*1"])
  }

  @Test func `a text is cut at every edge`() {
    var canvas = canvas(4, 2)
    canvas.put("abcdef", at: Point(x: -2, y: 0))
    canvas.put("abcdef", at: Point(x: 2, y: 1))
    canvas.put("xx", at: Point(x: 0, y: 2))
    canvas.put("xx", at: Point(x: 0, y: -1))
    #expect(canvas.lines() == ["cdef", "  ab"])
  }

  @Test func `half of a wide character is never drawn`() {
    var canvas = canvas(4, 2)
    canvas.put("漢字漢", at: Point(x: -1, y: 0))
    canvas.put("漢字", at: Point(x: 1, y: 1))
    #expect(canvas.lines() == [" 字 ", " 漢 "])
  }

  @Test func `overwriting half of a wide character blanks the other half`() {
    var canvas = canvas(4, 1)
    canvas.put("漢字", at: Point(x: 0, y: 0))
    canvas.put("x", at: Point(x: 1, y: 0))
    canvas.put("y", at: Point(x: 2, y: 0))
    #expect(canvas.lines() == [" xy "])
    canvas.put("漢", at: Point(x: 1, y: 0))
    canvas.put("字", at: Point(x: 2, y: 0))
    #expect(canvas.lines() == ["  字"])
  }

  @Test func `a clip holds what is drawn and its hits`() {
    var canvas = canvas(6, 2)
    canvas.clipped(to: Rect(x: 1, y: 0, width: 3, height: 1)) { canvas in
      canvas.put("abcdef", at: Point(x: 0, y: 0))
      canvas.fill(Rect(x: 0, y: 1, width: 6, height: 1), with: "x")
      canvas.addHit(Rect(x: 0, y: 0, width: 6, height: 2), "row")
    }
    canvas.put("z", at: Point(x: 5, y: 1))
    #expect(canvas.lines() == [" bcd  ", "     z"])
    #expect(canvas.hit(at: Point(x: 1, y: 0)) == "row")
    #expect(canvas.hit(at: Point(x: 0, y: 0)) == nil)
  }

  @Test func `the topmost hit answers`() {
    var canvas = canvas(4, 1)
    canvas.addHit(canvas.bounds, "under")
    canvas.addHit(Rect(x: 1, y: 0, width: 2, height: 1), HitTarget("over", 3))
    #expect(canvas.hit(at: Point(x: 1, y: 0)) == HitTarget("over", 3))
    #expect(canvas.hit(at: Point(x: 3, y: 0)) == "under")
  }

  @Test func `a limit holds a text back`() {
    var canvas = canvas(6, 1)
    let used = canvas.put("a漢b", at: Point(x: 0, y: 0), limit: 2)
    #expect(used == 1)
    #expect(canvas.lines(trimmed: true) == ["a"])
  }

  @Test func `four marks stay on their base and presentation selectors are left out`() {
    let marks: [Unicode.Scalar] = ["\u{301}", "\u{302}", "\u{303}", "\u{1D167}"]
    var text = "e"
    text.unicodeScalars.append(contentsOf: marks)
    var canvas = canvas(3, 1)
    canvas.put(text + "❤\u{FE0F}", at: Point(x: 0, y: 0))
    #expect(canvas[0, 0]?.scalars == ["e"] + marks)
    #expect(canvas[1, 0]?.scalars == ["❤"])
  }

  @Test func `a cell takes sixteen bytes`() {
    #expect(MemoryLayout<Cell>.stride == 16)
  }

  @Test(arguments: 0..<20)
  func `no control character reaches a cell`(seed: Int) {
    var random = Seeded(UInt64(seed) + 77)
    var canvas = canvas(40, 6)
    for _ in 0..<60 {
      let place = Point(
        x: Int.random(in: -8..<42, using: &random),
        y: Int.random(in: -1..<7, using: &random)
      )
      canvas.put(random.text(upTo: 20), at: place)
    }
    for (index, cell) in canvas.cells.enumerated() {
      #expect(cell.scalars.allSatisfy { !isHidden($0) })
      let next = canvas[index % 40 + 1, index / 40]
      let wide = !cell.isContinuation && cellWidth(of: cell.base) == 2
      #expect(wide == (next?.isContinuation ?? false) || index % 40 == 39 && !wide)
    }
    #expect(canvas.lines().allSatisfy { rawWidth(of: $0) == 40 })
  }

  @Test func `roles are stored as their place in the list`() {
    for (index, role) in Role.all.enumerated() {
      #expect(role.index == index)
      #expect(Cell("x", role: role).role == role)
    }
  }

  @Test func `a drawing is copied with what answers to the mouse`() {
    var inner = canvas(4, 1)
    inner.put("漢字", at: Point(x: 0, y: 0))
    inner.addHit(inner.bounds, "inner")
    inner.cursor = Point(x: 1, y: 0)
    var outer = canvas(5, 2)
    outer.draw(inner, at: Point(x: 2, y: 1))
    #expect(outer.lines() == ["     ", "  漢 "])
    #expect(outer.hit(at: Point(x: 4, y: 1)) == "inner")
    #expect(outer.cursor == Point(x: 3, y: 1))
  }

  @Test func `a spotlight dims all but its rectangle`() {
    var canvas = canvas(5, 3)
    canvas.spotlight(Rect(x: 1, y: 1, width: 3, height: 1))
    #expect(canvas.roleRuns() == ["dim*5", "dim*1 base*3 dim*1", "dim*5"])
    var mono = Canvas(size: Size(width: 4, height: 3), medium: Medium(monochrome: true))
    mono.spotlight(mono.bounds)
    #expect(mono.lines() == ["╔══╗", "║  ║", "╚══╝"])
  }
}
