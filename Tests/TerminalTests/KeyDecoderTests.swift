import Canvas
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  static let sequences: [(String, InputEvent)] = [
    ("\u{1B}[A", key(.up)), ("\u{1B}OB", key(.down)), ("\u{1B}[C", key(.right)),
    ("\u{1B}[D", key(.left)), ("\u{1B}[1;2A", key(.up, shift: true)),
    ("\u{1B}[1;5C", key(.right, control: true)), ("\u{1B}[1;3D", key(.left, alt: true)),
    ("\u{1B}[1;8B", key(.down, control: true, alt: true, shift: true)),
    ("\u{1B}\u{1B}[A", key(.up, alt: true)),
    ("\u{1B}[H", key(.home)), ("\u{1B}[F", key(.end)), ("\u{1B}OH", key(.home)),
    ("\u{1B}[1~", key(.home)), ("\u{1B}[4~", key(.end)), ("\u{1B}[7~", key(.home)),
    ("\u{1B}[5~", key(.pageUp)), ("\u{1B}[6~", key(.pageDown)), ("\u{1B}[2~", key(.insert)),
    ("\u{1B}[3~", key(.delete)), ("\u{1B}[3;2~", key(.delete, shift: true)),
    ("\u{1B}[Z", key(.tab, shift: true)), ("\t", key(.tab)), ("\r", key(.enter)),
    ("\n", key(.enter)), ("\u{7F}", key(.backspace)), ("\u{08}", key(.backspace)),
    ("\u{1B}OP", key(.function(1))), ("\u{1B}OQ", key(.function(2))),
    ("\u{1B}OR", key(.function(3))), ("\u{1B}OS", key(.function(4))),
    ("\u{1B}[11~", key(.function(1))), ("\u{1B}[[A", key(.function(1))),
    ("\u{1B}[[E", key(.function(5))), ("\u{1B}[15~", key(.function(5))),
    ("\u{1B}[17~", key(.function(6))), ("\u{1B}[18~", key(.function(7))),
    ("\u{1B}[19~", key(.function(8))), ("\u{1B}[20~", key(.function(9))),
    ("\u{1B}[21~", key(.function(10))), ("\u{1B}[23~", key(.function(11))),
    ("\u{1B}[24~", key(.function(12))), ("\u{1B}[1;2P", key(.function(1), shift: true)),
    ("\u{1B}[25~", key(.function(1), shift: true)),
    ("\u{13}", key(.character("s"), control: true)),
    ("\u{1A}", key(.character("z"), control: true)),
    ("\u{00}", key(.character(" "), control: true)),
    ("\u{1F}", key(.character("_"), control: true)),
    ("\u{1B}f", key(.character("f"), alt: true)), ("\u{1B}é", key(.character("é"), alt: true)),
    ("\u{1B}\r", key(.enter, alt: true)), ("\u{1B}\u{7F}", key(.backspace, alt: true)),
    ("\u{1B}\u{06}", key(.character("f"), control: true, alt: true)),
    ("\u{1B}Oj", key(.character("*"))), ("\u{1B}Oy", key(.character("9"))),
    ("\u{1B}OM", key(.enter)), ("\u{1B}[13;2u", key(.enter, shift: true)),
    ("\u{1B}[27;5;9~", key(.tab, control: true)), ("\u{1B}[I", .focus(true)),
    ("\u{1B}[O", .focus(false)),
  ]

  @Test(arguments: sequences) func `a sequence is one event`(_ entry: (String, InputEvent)) {
    #expect(events(of: entry.0) == [entry.1])
  }

  @Test(arguments: [
    "é", "€", "ⵜ", "م", "日", "🌍", "e\u{301}", "👨‍👩‍👧", "🇲🇦", "مَ", "\u{10FFFF}",
  ])
  func `a grapheme typed at once is one key`(_ text: String) {
    #expect(events(of: text) == typed(text))
    #expect(text.count == 1)
  }

  @Test func `a text is its characters in order`() {
    #expect(events(of: "Aé1 日e\u{301}x") == typed("Aé1 日e\u{301}x"))
  }

  static let invalid: [[UInt8]] = [
    [0xFF], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
    [0xF0, 0x80, 0x80, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0x80],
    [0x9B], [0xC2, 0x9B], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x8C],
  ]

  @Test(arguments: invalid) func `invalid bytes are ignored and what follows is read`(
    _ bytes: [UInt8]
  ) {
    #expect(events(of: bytes + Array("a".utf8)) == typed("a"))
    #expect(events(of: Array("a".utf8) + bytes + Array("\u{1B}[A".utf8)) == typed("a") + [key(.up)])
  }

  @Test(arguments: [
    "\u{1B}[?62;1;4c", "\u{1B}[5;12R", "\u{1B}[?2026;2$y", "\u{1B}[>0;276;0c", "\u{1B}[99~",
    "\u{1B}[1;2;3w", "\u{1B}[E", "\u{1B}]11;rgb:0000/0000/0000\u{07}",
    "\u{1B}]0;q\u{1B}\\", "\u{1B}P1+r544e=71\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[57399u",
    "\u{1B}[201~", "\u{1B}Oz", "\u{1B}[<0;5M", "\u{1B}[<0;0;4M",
  ])
  func `an unknown sequence is swallowed whole`(_ sequence: String) {
    #expect(events(of: sequence + "q") == typed("q"))
  }

  @Test func `a sequence cut short by another does not hide it`() {
    #expect(events(of: "\u{1B}[1;\u{1B}[A") == [key(.up)])
    #expect(events(of: "\u{1B}]0;title\u{1B}[A") == [key(.up)])
    #expect(events(of: "\u{1B}[12\rx") == [key(.enter)] + typed("x"))
  }

  @Test func `an endless sequence does not swallow for ever`() {
    let endless = Array("\u{1B}[".utf8) + Array(repeating: UInt8(ascii: "1"), count: 126)
    #expect(events(of: endless + Array("q".utf8)) == typed("q"))
    let reply = Array("\u{1B}]".utf8) + Array(repeating: UInt8(ascii: "x"), count: 4094)
    #expect(events(of: reply + Array("q".utf8)) == typed("q"))
  }

  @Test func `a lone escape is a key once the wait is over`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B], at: 0) == [])
    #expect(decoder.settle() == [])
    #expect(decoder.wait == .escape)
    #expect(decoder.expire() == [key(.escape)])
    #expect(decoder.wait == nil)
    #expect(decoder.expire() == [])
  }

  @Test func `an escape typed twice is two keys`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B, 0x1B], at: 0) == [])
    #expect(decoder.wait == .escape)
    #expect(decoder.expire() == [key(.escape), key(.escape)])
    #expect(events(of: "\u{1B}\u{1B}x") == [key(.escape), key(.character("x"), alt: true)])
  }

  @Test func `a bracket after an escape is Alt with it once the wait is over`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[".utf8), at: 0) == [])
    #expect(decoder.wait == .sequence)
    #expect(decoder.expire() == [key(.character("["), alt: true)])
  }

  @Test func `the start of a sequence is dropped once the wait is over`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("a\u{1B}[1;".utf8), at: 0) + decoder.settle() == typed("a"))
    #expect(decoder.expire() == [])
    #expect(decoder.feed([0xE2, 0x82], at: 1) == [])
    #expect(decoder.expire() == [])
    #expect(decoder.feed(Array("b".utf8), at: 2) + decoder.settle() == typed("b"))
  }
}
