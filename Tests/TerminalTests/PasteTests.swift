import Canvas
import Testing

@testable import Terminal

@Suite struct PasteTests {
  private let begin = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  @Test func `a paste is one event and no key`() {
    let text = "q\u{1B}[A\u{03}é\u{1B}[200~\u{1B}[<0;1;1M"
    #expect(events(of: "a" + begin + text + end + "b") == typed("a") + [.paste(text)] + typed("b"))
  }

  @Test func `line ends of a paste are line feeds`() {
    #expect(events(of: begin + "a\rb\r\nc\n\rd\n" + end) == [.paste("a\nb\nc\n\nd\n")])
  }

  @Test func `an empty paste is an event`() {
    #expect(events(of: begin + end) == [.paste("")])
  }

  @Test func `invalid bytes of a paste are shown as replaced`() {
    let bytes = Array(begin.utf8) + [0x61, 0xFF, 0x62] + Array(end.utf8)
    #expect(events(of: bytes) == [.paste("a\u{FFFD}b")])
  }

  @Test func `a paste without its end is delivered after the wait`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array((begin + "abc").utf8), at: 0) == [])
    #expect(decoder.wait == .paste)
    #expect(decoder.expire() == [.paste("abc")])
    #expect(decoder.feed(Array("q".utf8), at: 0) + decoder.settle() == typed("q"))
  }

  @Test(.timeLimit(.minutes(1))) func `a megabyte in small pieces is one event`() {
    let line = "C0001,P01,R2,2026-09-01\n"
    let text = String(repeating: line, count: 1 << 20 / line.utf8.count)
    let bytes = Array((begin + text + end).utf8)
    var decoder = KeyDecoder()
    var events: [InputEvent] = []
    for start in stride(from: 0, to: bytes.count, by: 1021) {
      events += decoder.feed(bytes[start..<min(start + 1021, bytes.count)], at: 0)
    }
    #expect(events == [.paste(text)])
  }
}
