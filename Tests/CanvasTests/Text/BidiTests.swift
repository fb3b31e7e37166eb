import Testing

@testable import Canvas

/// The order of letters that are read from right to left: examples of UAX #9, in which capitals
/// stand for letters of that kind.
@Suite struct BidiTests {
  /// Capitals as letters that are read from right to left, in both directions of the table.
  private func semitic(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isCapital = (0x41...0x56).contains(scalar.value)
      let value = isCapital ? scalar.value - 0x41 + 0x5D0 : scalar.value
      result.unicodeScalars.append(Unicode.Scalar(value) ?? " ")
    }
    return result
  }

  private func order(_ text: String, _ direction: Direction) -> String {
    visualOrder(semitic(text), direction)
  }

  @Test(arguments: [
    ("car is THE CAR in arabic", "car is RAC EHT in arabic"),
    ("he said “THE VALUES ARE 123, 456, 789, OK”.", "he said “KO ,789 ,456 ,123 ERA SEULAV EHT”."),
    ("abc DEF 12:30", "abc 12:30 FED"),
    ("THE (CAR) is", "(RAC) EHT is"),
  ])
  func `a line that is read from the left`(logical: String, seen: String) {
    #expect(order(logical, .leftToRight) == semitic(seen))
  }

  @Test(arguments: [
    ("smith (fabrikam ARABIC) HEBREW", "WERBEH (CIBARA fabrikam) smith"),
    ("ARABIC book(s)", "book(s) CIBARA"),
    ("THE CAR is 12 km", "is 12 km RAC EHT"),
    ("AB 54\u{202F}000 CD", "DC 54\u{202F}000 BA"),
    ("DATE 22/11/2026 END", "DNE 22/11/2026 ETAD"),
    ("A (B) [c]", "[c] (B) A"),
    ("A < B", "B > A"),
  ])
  func `a line that is read from the right`(logical: String, seen: String) {
    #expect(order(logical, .rightToLeft) == semitic(seen))
  }

  @Test(arguments: [
    ("جهة مراكش 12 مشروعا", "اعورشم 12 شكارم ةهج"),
    ("المشروع P01 في Safi", "Safi يف P01 عورشملا"),
    ("نسبة 61\u{202F}%", "%\u{202F}61 ةبسن"),
    ("الفرق -86", "86- قرفلا"),
    ("Entrée فتح · Échap إغلاق", "قالغإ Échap · حتف Entrée"),
  ])
  func `Arabic with names, numbers and keys`(logical: String, seen: String) {
    #expect(visualOrder(logical, .rightToLeft) == seen)
  }

  @Test func `columns of one line stay in their order whatever they hold`() {
    #expect(visualOrder("P01   Safi", .rightToLeft) == "Safi   P01")
    #expect(visualOrder("P01 Safi", .rightToLeft) == "P01 Safi")
  }

  @Test func `marks stay on their letters`() {
    #expect(visualOrder("مُدَّة", .rightToLeft) == "ةدَّمُ")
  }

  @Test func `a line that is put in order has the same characters, brackets turned`() {
    var random = Seeded(7)
    let pool: [Unicode.Scalar] = [
      "a", "Z", "5", " ", "-", "%", ",", "(", ")", "[", "]", "م", "ر", "ة", "א", "٣", "█", "─", "é",
      "\u{64B}", "\u{202F}", "«", "»", "/",
    ]
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        text.unicodeScalars.append(pool.randomElement(using: &random) ?? "a")
      }
      for direction in [Direction.leftToRight, .rightToLeft] {
        let clusters = BidiCluster.all(of: text)
        let seen = visual(clusters, direction)
        let straight = seen.map { cluster in
          cluster.level.isMultiple(of: 2) ? cluster.base : mirroredBracket(cluster.base)
        }
        #expect(
          straight.map(\.value).sorted() == clusters.map(\.base.value).sorted(),
          "\(text.debugDescription)"
        )
        #expect(
          seen.reduce(0) { $0 + $1.marks.count } == clusters.reduce(0) { $0 + $1.marks.count }
        )
      }
    }
  }

  @Test func `the letters before and after are found by the direction of the text`() {
    #expect(hasRightToLeft("Safi آسفي") && !hasRightToLeft("Safi 12 ●"))
    var line = TextLine("آسفي")
    #expect(line.caret == 4)
    _ = line.obey(KeyPress(.right))
    #expect(line.caret == 3)
    _ = line.obey(KeyPress(.left))
    #expect(line.caret == 4)
  }
}
