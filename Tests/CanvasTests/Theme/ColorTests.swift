import Testing

@testable import Canvas

@Suite struct ColorTests {
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#10151c", "#e6e9ef", 15.1),
    ("#ffffff", "#005f5f", 7.5), ("#000000", "#ffd75f", 15.1), ("#767676", "#ffffff", 4.54),
  ])
  func `contrast is that of WCAG`(one: String, other: String, ratio: Double) throws {
    let first = try #require(Color(one))
    let second = try #require(Color(other))
    let measured = try #require(Color.contrast(first, second))
    #expect(abs(measured - ratio) < 0.06)
  }

  @Test func `the contrast with the terminal's own colour is not known`() {
    #expect(Color.contrast(.standard, .rgb(0, 0, 0)) == nil)
  }

  @Test(arguments: [
    ("#e6e9ef", UInt8(255), UInt8(7)), ("#000000", 16, 0), ("#ffffff", 231, 15),
    ("#ff0000", 196, 9), ("#005f5f", 23, 8), ("#808080", 244, 8), ("#56b4e9", 74, 6),
  ])
  func `a colour degrades to the nearest index`(hex: String, index: UInt8, ansi: UInt8) throws {
    let colour = try #require(Color(hex))
    #expect(colour.degraded(to: .trueColor) == colour)
    #expect(colour.degraded(to: .indexed256) == .indexed(index))
    #expect(colour.degraded(to: .ansi16) == .indexed(ansi))
    #expect(colour.degraded(to: .mono) == .standard)
    #expect(Color.indexed(index).degraded(to: .indexed256) == .indexed(index))
  }

  @Test(arguments: ["", "#12345", "#1234567", "#gggggg", "rouge", "#+12345", "#١٢٣٤٥٦"])
  func `a text that names no colour is none`(text: String) {
    #expect(Color(text) == nil)
  }

  @Test func `names, default and hex are colours`() {
    #expect(Color("bright-black") == .indexed(8))
    #expect(Color("default") == .standard)
    #expect(Color("#0A141e") == .rgb(10, 20, 30))
  }

  @Test func `indexed colours have their usual values`() throws {
    let cube = try #require(Color.indexed(110).components)
    #expect(cube == (135, 175, 215))
    let grey = try #require(Color.indexed(255).components)
    #expect(grey == (238, 238, 238))
  }
}
