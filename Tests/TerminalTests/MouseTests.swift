import Canvas
import Testing

@testable import Terminal

@Suite struct MouseTests {
  private func mouse(
    _ action: MouseEvent.Action,
    _ x: Int,
    _ y: Int,
    shift: Bool = false
  ) -> InputEvent {
    .mouse(MouseEvent(action, at: Point(x: x, y: y), shift: shift))
  }

  @Test func `each report has its meaning`() {
    #expect(events(of: "\u{1B}[<0;1;1M") == [mouse(.press, 0, 0)])
    #expect(events(of: "\u{1B}[<0;300;120m") == [mouse(.release, 299, 119)])
    #expect(events(of: "\u{1B}[<32;4;5M") == [mouse(.drag, 3, 4)])
    #expect(events(of: "\u{1B}[<2;4;5M") == [mouse(.rightPress, 3, 4)])
    #expect(events(of: "\u{1B}[<64;4;5M") == [mouse(.wheelUp, 3, 4)])
    #expect(events(of: "\u{1B}[<65;4;5M") == [mouse(.wheelDown, 3, 4)])
    #expect(events(of: "\u{1B}[<4;4;5M") == [mouse(.press, 3, 4, shift: true)])
  }

  @Test(arguments: ["<35;4;5M", "<1;4;5M", "<66;4;5M", "<2;4;5m", "<128;4;5M", "<34;4;5M"])
  func `other buttons and bare motion say nothing`(_ report: String) {
    #expect(events(of: "\u{1B}[" + report) == [])
  }

  @Test func `the old report is understood`() {
    #expect(events(of: [0x1B, 0x5B, 0x4D, 32, 33, 34]) == [mouse(.press, 0, 1)])
    #expect(events(of: [0x1B, 0x5B, 0x4D, 35, 33, 255]) == [mouse(.release, 0, 222)])
    #expect(events(of: [0x1B, 0x5B, 0x4D, 97, 33, 34]) == [mouse(.wheelDown, 0, 1)])
  }

  @Test func `two quick presses of one cell are a double click`() {
    var decoder = KeyDecoder()
    func press(_ x: Int, at time: Int) -> [InputEvent] {
      decoder.feed(Array("\u{1B}[<0;\(x);7M".utf8), at: time)
    }
    #expect(press(5, at: 1000) == [mouse(.press, 4, 6)])
    #expect(press(5, at: 1400) == [mouse(.doubleClick, 4, 6)])
    #expect(press(5, at: 1500) == [mouse(.press, 4, 6)])
    #expect(press(6, at: 1600) == [mouse(.press, 5, 6)])
    #expect(press(6, at: 2001) == [mouse(.press, 5, 6)])
  }
}
