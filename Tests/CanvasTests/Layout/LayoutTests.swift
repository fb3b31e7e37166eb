import Testing

@testable import Canvas

@Suite struct LayoutTests {
  @Test(arguments: [
    (59, 16, Breakpoint.refuse), (60, 15, .refuse), (60, 16, .narrow), (79, 40, .narrow),
    (80, 23, .narrow), (80, 24, .base), (99, 60, .base), (200, 29, .base), (100, 30, .comfort),
    (131, 43, .comfort), (132, 43, .large), (199, 60, .large), (200, 59, .large), (200, 60, .wall),
  ])
  func `a size has its layout`(width: Int, height: Int, breakpoint: Breakpoint) {
    #expect(Breakpoint(Size(width: width, height: height)) == breakpoint)
  }

  @Test(arguments: [
    ([Part.fixed(3), .share(1), .share(1)], 10, [3, 3, 4]), ([.share(1), .share(2)], 9, [3, 6]),
    ([.atLeast(8, share: 1), .share(1)], 10, [8, 2]), ([.fixed(20), .fixed(4)], 10, [10, 0]),
    ([.share(0), .share(1)], 7, [0, 7]), ([], 5, []),
    ([.atLeast(6, share: 1), .atLeast(6, share: 1)], 10, [6, 4]),
  ])
  func `parts share what the fixed ones leave`(parts: [Part], room: Int, lengths: [Int]) {
    let result = Rect(x: 0, y: 0, width: room, height: 1).columns(parts).map(\.width)
    #expect(result == lengths)
  }

  @Test(arguments: 0..<200)
  func `shares fill the room exactly and never overlap`(room: Int) {
    let parts: [Part] = [.fixed(7), .share(3), .atLeast(5, share: 1), .share(2)]
    let places = Rect(x: 4, y: 0, width: room, height: 1).columns(parts, gap: 1)
    var x = 4
    for (index, place) in places.enumerated() where room > 20 {
      #expect(place.x == x)
      x = place.maxX + (index < 3 ? 1 : 0)
    }
    if room > 20 { #expect(x == 4 + room) }
    #expect(places.allSatisfy { $0.maxX <= 4 + max(room, 0) || $0.width == 0 })
    #expect(divided(room, by: [3, 1, 5]).reduce(0, +) == room)
  }

  @Test func `rows are cut off the top and the bottom`() {
    let rect = Rect(x: 2, y: 1, width: 5, height: 10)
    #expect(rect.cuttingTop(3).top == Rect(x: 2, y: 1, width: 5, height: 3))
    #expect(rect.cuttingTop(3).rest == Rect(x: 2, y: 4, width: 5, height: 7))
    #expect(rect.cuttingBottom(1).bottom == Rect(x: 2, y: 10, width: 5, height: 1))
    #expect(rect.centred(Size(width: 3, height: 40)) == Rect(x: 3, y: 1, width: 3, height: 10))
  }

  private let columns = [
    Column("N°", width: 6), Column("Nom", width: 10, stretch: 1, priority: 60),
    Column("Commune", width: 8, priority: 10), Column("Montant", width: 9, isEssential: true),
  ]

  @Test func `columns give way by priority and never an essential one`() {
    #expect(placed(columns, in: 40).map(\.index) == [0, 1, 2, 3])
    #expect(placed(columns, in: 40).map(\.width) == [6, 14, 8, 9])
    #expect(placed(columns, in: 30).map(\.index) == [0, 1, 3])
    #expect(placed(columns, in: 20).map(\.index) == [0, 3])
    #expect(placed(columns, in: 12).map(\.width) == [6, 5])
  }

  @Test func `scrolling sideways keeps the first column`() {
    #expect(placed(columns, in: 40, skipping: 2).map(\.index) == [0, 3])
    #expect(placed(columns, in: 40, skipping: 9).map(\.index) == [0])
  }
}
