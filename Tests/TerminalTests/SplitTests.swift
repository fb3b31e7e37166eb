import Canvas
import Testing

@testable import Terminal

/// However the bytes are cut into reads, the events are the same.
@Suite struct SplitTests {
  private static let pieces: [[UInt8]] =
    KeyDecoderTests.sequences.map { Array($0.0.utf8) } + KeyDecoderTests.invalid
    + [
      "é", "日", "e\u{301}", "🇲🇦", "👨‍👩‍👧", "abc", "\u{1B}[200~pasted\u{1B}[A\r\n\u{1B}[201~",
      "\u{1B}[200~", "\u{1B}[201~", "\u{1B}]11;rgb:0/0/0\u{07}", "\u{1B}P1\u{1B}\\",
      "\u{1B}[<0;3;4M",
      "\u{1B}[<0;3;4m", "\u{1B}[<64;1;1M", "\u{1B}[M !!", "\u{1B}[?1;2c",
      "\u{1B}[1;\u{1B}", "\u{1B}\u{1B}", "\u{1B}",
    ].map { Array($0.utf8) }

  /// A stream of whole, broken and random pieces.
  private func stream(_ generator: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: bytes.append(UInt8.random(in: 0...255, using: &generator))
      case 1:
        let piece = Self.pieces.randomElement(using: &generator) ?? []
        bytes += piece.prefix(Int.random(in: 0...piece.count, using: &generator))
      default: bytes += Self.pieces.randomElement(using: &generator) ?? []
      }
    }
    return bytes
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func `any cut gives the same events`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let bytes = stream(&generator)
      var whole = KeyDecoder()
      let expected = whole.feed(bytes, at: 0) + whole.settle()
      var cut = KeyDecoder()
      var found: [InputEvent] = []
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + Int.random(in: 1...4, using: &generator))
        found += cut.feed(bytes[start..<end], at: 0)
        start = end
      }
      found += cut.settle()
      #expect(found == expected, "seed \(seed): \(bytes)")
      #expect(cut.expire() == whole.expire(), "seed \(seed): \(bytes)")
    }
  }

  @Test(arguments: 100..<110 as Range<UInt64>) func `after any bytes a letter is read again`(
    _ seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      var decoder = KeyDecoder()
      _ = decoder.feed(stream(&generator), at: 0)
      _ = decoder.expire()
      #expect(decoder.wait == nil)
      let after = decoder.feed(Array("q".utf8), at: 0) + decoder.settle()
      #expect(after == typed("q"))
    }
  }
}
