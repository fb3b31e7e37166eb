import Testing

@testable import Canvas

@Suite struct SanitiserTests {
  @Test(arguments: [
    ("\u{1B}[31mrouge", "<U+001B>[31mrouge"),
    ("\u{1B}]52;c;AAAA\u{7}", "<U+001B>]52;c;AAAA<U+0007>"),
    ("\u{9B}2J", "<U+009B>2J"), ("a\u{202E}b", "a<U+202E>b"), ("\u{200E}x", "<U+200E>x"),
    ("\u{61C}x", "<U+061C>x"), ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
    ("a\u{200B}b", "a<U+200B>b"), ("a\u{200D}b", "a<U+200D>b"), ("\u{FEFF}a", "<U+FEFF>a"),
    ("a\u{AD}b", "a<U+00AD>b"), ("a\tb\nc\r", "a<U+0009>b<U+000A>c<U+000D>"), ("\0", "<U+0000>"),
    ("\u{7F}", "<U+007F>"), ("\u{2028}", "<U+2028>"), ("\u{E000}", "<U+E000>"),
    ("\u{E0041}", "<U+E0041>"), ("\u{378}", "<U+0378>"), ("\u{3164}", "<U+3164>"),
    ("\u{301}a", "<U+0301>a"), ("\u{200F}\u{301}", "<U+200F><U+0301>"),
    ("a" + String(repeating: "\u{301}", count: 16), "a\u{301}\u{301}\u{301}\u{301}<+12>"),
    ("a" + String(repeating: "\u{301}", count: 5) + "b", "a\u{301}\u{301}\u{301}\u{301}<+1>b"),
  ])
  func `what hides or commands is shown`(text: String, shown: String) {
    #expect(sanitised(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test(arguments: [
    "", "Formation", "L’insertion à 6 mois · 1\u{202F}234 DH", "مُرَاكُش",
    "🌍 ❤\u{FE0F} 👍🏽", "┌─ Région ─┐ ●▲■", "⠿ █▌", "Ait Ourir – Œuvre « été »", "한국어 漢字",
  ])
  func `ordinary text stays as it is`(text: String) {
    #expect(sanitised(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: 0..<20)
  func `sanitising twice changes nothing more`(seed: Int) {
    var random = Seeded(UInt64(seed) + 900)
    for _ in 0..<50 {
      let once = sanitised(random.text(upTo: 40))
      #expect(sanitised(once).unicodeScalars.elementsEqual(once.unicodeScalars))
      #expect(!once.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
    }
  }
}
