import Domain
import Phrases
import Testing

/// The book in Arabic: its words, its numbers.
@Suite struct ArabicTests {
  private let book = Phrasebook.arabic

  @Test(arguments: [
    (0, "0 مسودة"), (1, "مسودة واحدة"), (2, "مسودتان"), (3, "3 مسودات"), (10, "10 مسودات"),
    (11, "11 مسودة"), (99, "99 مسودة"), (100, "100 مسودة"), (102, "102 مسودة"),
    (103, "103 مسودات"), (111, "111 مسودة"), (1_011, "1\u{202F}011 مسودة"),
  ])
  func `a noun has six forms`(count: Int, text: String) {
    #expect(book.shell.drafts(count) == text)
  }

  @Test(arguments: [
    (0, "تصريح"), (1, "تصريح"), (2, "تصريحان"), (7, "تصريحات"), (12, "تصريحا"), (200, "تصريح"),
    (205, "تصريحات"), (-3, "تصريحات"),
  ])
  func `a count that stands in its own column leaves the noun`(count: Int, word: String) {
    #expect(book.numbers.word(count, book.verification.claims) == word)
  }

  @Test func `one is masculine or feminine, and stands after its noun`() {
    #expect(book.count(1, book.verification.claims) == "تصريح واحد")
    #expect(book.count(1, book.strata.noun) == "طبقة واحدة")
    #expect(book.count(1, book.dashboard.late) == "تصريح واحد خارج الأجل")
    #expect(book.count(1, book.dashboard.untaken) == "1 لم يتكفل بها أحد")
  }

  @Test func `digits are those of Europe, everywhere`() {
    let written = [
      book.amount(Money(centimes: 5_400_050)), book.percent(61),
      book.day(Day(year: 2026, month: 11, day: 22)!), book.period(Period("2026-T3")!),
      book.shell.drafts(12),
    ]
    for text in written {
      #expect(text.unicodeScalars.allSatisfy { !(0x660...0x669).contains($0.value) })
      #expect(text.contains { $0.isNumber })
    }
  }

  @Test func `places and actors have their Arabic names, actors without one their French`() {
    #expect(book.province("07.431") == "آسفي")
    #expect(Phrasebook.french.province("07.431") == "Safi")
    let actor = Actor(code: "A1", nameFrench: "Amal", nameArabic: "أمل", kind: .association)
    var nameless = actor
    nameless.nameArabic = ""
    #expect(book.name(actor) == "أمل" && book.name(nameless) == "Amal")
    #expect(Phrasebook.french.name(actor) == "Amal")
  }

  @Test func `no word of the book is left in Latin letters but keys, codes and names of things`() {
    var texts: [String] = []
    collect(Mirror(reflecting: book), into: &texts)
    texts += Command.allCases.map(book.command).flatMap { [$0.long, $0.short, $0.help] }
    texts += ScreenID.allCases.map(book.screens).flatMap { [$0.title, $0.tab, $0.short] }
    texts += RefusalCode.allCases.map {
      book.sentence(Refusal($0, subject: "5", details: ["6", "7"]))
    }
    texts += RowFault.allCases.map {
      book.sentence(BadRow(line: 3, column: "7", code: $0, value: "8", known: ["9"]))
    }
    texts += FilterFault.Code.allCases.map {
      book.sentence(FilterFault($0, at: 0..<1, text: "5", suggestion: nil))
    }
    texts += ClaimState.allCases.map(book.labels.state) + Flag.allCases.map(book.labels.flag)
    texts += Role.allCases.map(book.labels.role)
    #expect(texts.count > 1_200)
    for text in texts {
      let words = text.split { !($0.isLetter && $0.isASCII || "ÀàÂâÇçÉéÈèÊêÎîÔôÛû".contains($0)) }
      let foreign = words.map(String.init).filter { $0.count > 1 && !Self.allowed.contains($0) }
      #expect(foreign.isEmpty, "\(foreign) in \(text)")
    }
  }

  /// Every text that a value holds, in whatever depth; not the texts of the guide, which are French.
  private func collect(_ mirror: Mirror, into texts: inout [String]) {
    for child in mirror.children {
      if ["pages", "cases", "keys", "key", "completions", "exitCodes"].contains(child.label ?? "") {
        continue
      }
      if let text = child.value as? String {
        texts.append(text)
      } else {
        collect(Mirror(reflecting: child.value), into: &texts)
      }
    }
  }

  private static let allowed = Set(
    """
    Entrée Échap Espace Tab Retour Suppr Ctrl Maj fbr FBR DÉMO EXEMPLE ICE CNSS CSV HTML HCP XLSX \
    XLS TOML UTF gzip DH kDH MDH txt svg geojson carte acteurs csv appels doublons nom domaine CC \
    BY OSM ODbL OpenStreetMap auj seen checks passphrase file shared folder accept older restore \
    list check import relations init store help lang program terminal TERM report show \
    printf graine strate déclaration sha sum champ valeur payDeclared extrapolate verifyAll \
    suspend parcours couverture influence interet decompte explication progression suivi compare \
    STORE FILE PERSON DAY fr en ar bidi format text json html color never true theme NAME themes \
    DIR accessible version COMMANDE actors claims projects targets participants findings cnss \
    FBR_STORE as today aujourd hui PgSuiv PgPréc demo script config toml man projecteur simulation \
    XDG CONFIG DATA STATE CACHE HOME NO COLOR LC ALL MESSAGES LANG ESCDELAY COLORTERM
    """.split(separator: " ").map(String.init)
  )
}
