import Testing

@testable import Canvas

@Suite struct RunTests {
  @Test func `nothing is written when nothing changed`() {
    var canvas = Canvas(size: Size(width: 10, height: 2))
    canvas.put("abc", at: Point(x: 0, y: 0))
    var same = Canvas(size: Size(width: 10, height: 2))
    same.put("abc", at: Point(x: 0, y: 0))
    #expect(canvas.changes(from: canvas).isEmpty)
    #expect(canvas.changes(from: same).isEmpty)
  }

  @Test func `near changes make one run and far ones two`() {
    let before = Canvas(size: Size(width: 20, height: 1))
    var near = before
    near.put("a", at: Point(x: 1, y: 0))
    near.put("b", at: Point(x: 5, y: 0))
    #expect(near.changes(from: before).map { [$0.x, $0.cells.count] } == [[1, 5]])
    var far = before
    far.put("a", at: Point(x: 1, y: 0))
    far.put("b", at: Point(x: 6, y: 0))
    #expect(far.changes(from: before).map { [$0.x, $0.cells.count] } == [[1, 1], [6, 1]])
  }

  @Test func `a change of role alone is a change`() {
    var before = Canvas(size: Size(width: 4, height: 1))
    before.put("abcd", at: Point(x: 0, y: 0))
    var after = before
    after.setRole(Rect(x: 1, y: 0, width: 2, height: 1), .cursorRow)
    #expect(after.changes(from: before).map { [$0.x, $0.cells.count] } == [[1, 2]])
  }

  @Test func `a frame of another size is written whole`() {
    let small = Canvas(size: Size(width: 3, height: 1))
    let large = Canvas(size: Size(width: 4, height: 2))
    #expect(large.changes(from: small).map(\.cells.count) == [4, 4])
  }

  @Test(arguments: 0..<30)
  func `writing the changes over the previous frame gives the next one`(seed: Int) {
    var random = Seeded(UInt64(seed) + 4000)
    var previous = Canvas(size: Size(width: 30, height: 5))
    for _ in 0..<20 {
      var next = previous
      for _ in 0..<Int.random(in: 0..<5, using: &random) {
        let place = Point(
          x: Int.random(in: -3..<30, using: &random),
          y: Int.random(in: 0..<5, using: &random)
        )
        next.put(
          random.text(upTo: 12),
          at: place,
          role: Role.all.randomElement(using: &random) ?? .base
        )
      }
      let runs = next.changes(from: previous)
      var painted = previous
      painted.apply(runs)
      #expect(painted.cells == next.cells)
      for run in runs {
        #expect(run.cells.first?.isContinuation == false)
        let after = next[run.x + run.cells.count, run.y]
        #expect(after?.isContinuation != true)
      }
      previous = next
    }
  }
}
