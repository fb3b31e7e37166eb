import Testing

@testable import Canvas

@Suite struct StripTests {
  @Test func `rows are put where they were, with what answers to the mouse`() {
    var drawn = Canvas(size: Size(width: 10, height: 4))
    drawn.put("title", at: Point(x: 1, y: 0), role: .title)
    drawn.put("日本", at: Point(x: 2, y: 1))
    drawn.put("below", at: Point(x: 0, y: 2))
    drawn.addHit(Rect(x: 1, y: 0, width: 5, height: 1), "title")
    drawn.addHit(Rect(x: 0, y: 2, width: 5, height: 1), "below")
    var next = Canvas(size: Size(width: 10, height: 6))
    next.put(drawn.strip(0, count: 2))
    #expect(next.lines(trimmed: true) == [" title", "  日本", "", "", "", ""])
    #expect(next[1, 0]?.role == .title)
    #expect(next.hit(at: Point(x: 2, y: 0)) == "title")
    #expect(next.hit(at: Point(x: 2, y: 2)) == nil)
  }

  @Test func `a frame of another width or with too few rows stays as it is`() {
    var drawn = Canvas(size: Size(width: 10, height: 4))
    drawn.put("title", at: Point(x: 1, y: 3))
    for size in [Size(width: 11, height: 4), Size(width: 10, height: 3)] {
      var next = Canvas(size: size)
      next.put(drawn.strip(3, count: 1))
      #expect(next == Canvas(size: size))
    }
  }
}
