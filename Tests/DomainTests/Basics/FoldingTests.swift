import Domain
import Testing

@Suite struct FoldingTests {
  @Test(
    "text is matched without case or accents",
    arguments: [
      ("École", "ecole"), ("ÉCOLE", "ecole"), ("e\u{301}cole", "ecole"), ("Œuvre", "oeuvre"),
      ("Ærø", "aero"), ("Ğiş", "gis"), ("straße", "strasse"), ("Ḥṣḍ", "hsd"), ("Ñandú", "nandu"),
      ("N’yaaqoub", "n yaaqoub"), ("N'yaaqoub", "n yaaqoub"), ("Ait-Ourir", "ait ourir"),
      ("Ait\u{A0}Ourir", "ait ourir"), ("Ait – Ourir", "ait ourir"),
      ("R2 (maintien)", "r2 (maintien)"),
      ("", ""), ("Ж", "ж"), ("a\u{200F}b", "ab"),
    ]
  )
  func latin(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test(
    "Arabic variants of a letter are one",
    arguments: [
      ("أيت", "ايت"), ("إيت", "ايت"), ("آيت", "ايت"), ("الصويرة", "الصويره"), ("مصطفى", "مصطفي"),
      ("مـراكش", "مراكش"), ("مُرَّاكُش", "مراكش"), ("مؤسسة", "موسسه"), ("شاطئ", "شاطي"),
      ("ماء", "ما"), ("٢٠٢٦", "2026"),
    ]
  )
  func arabic(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test func `folding a folded text changes nothing`() {
    for commune in Territory.communes {
      for name in [commune.nameFrench, commune.nameArabic] {
        #expect(folded(folded(name)) == folded(name))
      }
    }
  }

  @Test func `a folded text is found inside another`() {
    let name = foldedBytes("Chambre d’artisanat de l'Essaouira")
    #expect(foldedContains(name, foldedBytes("ARTISANAT DE")))
    #expect(foldedContains(name, foldedBytes("essaouira")))
    #expect(foldedContains(name, []))
    #expect(!foldedContains(name, foldedBytes("safi")))
    #expect(!foldedContains([], foldedBytes("a")))
  }
}
