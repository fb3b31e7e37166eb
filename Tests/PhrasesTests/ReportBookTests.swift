import Domain
import Phrases
import Testing

@Suite struct ReportBookTests {
  private static let books = Language.allCases.map(ReportBook.of)

  /// Whether a text has a letter of the Arabic script.
  private func isArabic(_ text: String) -> Bool {
    text.unicodeScalars.contains { 0x600...0x6FF ~= $0.value }
  }

  @Test(arguments: ReportHeading.allCases)
  func `every term has a word of its own in the three languages`(heading: ReportHeading) {
    let words = Self.books.map { $0.heading(heading) }
    #expect(words.allSatisfy { !$0.isEmpty && $0.count <= 48 }, "\(words)")
    #expect(!isArabic(words[0]) && !isArabic(words[1]) && isArabic(words[2]), "\(words)")
  }

  @Test(arguments: ReportKind.allCases)
  func `every report has a title that says what it is about`(kind: ReportKind) throws {
    let day = try #require(Day(iso: "2026-11-22"))
    let document = ReportDocument(kind, asOf: day)
    let titles = Self.books.map { $0.title(document) }
    #expect(Set(titles).count == 3)
    #expect(titles[0].hasSuffix("Marrakech-Safi") && titles[2].hasSuffix("مراكش-آسفي"))
    let sheet = ReportDocument(kind, asOf: day, subject: "P01 Un projet")
    #expect(Self.books.allSatisfy { $0.title(sheet).hasSuffix("P01 Un projet") })
  }

  @Test func `Arabic has a word for every state, sex, diploma, status and province`() {
    let book = ReportBook.of(.arabic)
    let words: [ReportWord] =
      ClaimState.allCases.map { .claimState($0) } + StatementState.allCases.map { .statement($0) }
      + ProgressStatus.allCases.map { .progress($0) } + Sex.allCases.map { .sex($0) }
      + Education.allCases.map { .education($0) } + Actor.Kind.allCases.map { .actorKind($0) }
      + Territory.provinces.map { .province($0.code) }
      + ["guidance", "training", "placement", "financing", "followUp"].map { .service($0) }
    #expect(words.allSatisfy { isArabic(book.shown($0)) })
    #expect(book.shown(.service("inconnu-au-bataillon")) == "inconnu-au-bataillon")
  }

  @Test func `digits stay Western, with the months of Morocco`() throws {
    let book = ReportBook.of(.arabic)
    let period = try #require(Period("2026-T3"))
    #expect(book.shown(.period(period)) == "ف3 2026")
    #expect(book.shown(ReportValue.month(Month(year: 2026, month: 8))) == "غشت 2026")
    #expect(book.shown(.money(Money(centimes: 5_400_050))) == "54\u{202F}000,50")
    #expect(book.shown(.percent(61)) == "61\u{202F}%")
  }

  @Test func `a value that nobody gave is a dash or nothing, never a nought`() {
    let book = ReportBook.of(.french)
    let absent: [ReportValue] = [
      .text(nil), .integer(nil), .percent(nil), .hundredths(nil), .money(nil), .rate(nil),
      .day(nil), .period(nil), .word(nil, .code("x")),
    ]
    #expect(absent.map(book.shown) == ["", "", "–", "–", "–", "–", "", "", ""])
    #expect(absent.allSatisfy { $0.cell.isEmpty })
  }

  @Test func `a forecast is a sentence in each language`() throws {
    let day = try #require(Day(iso: "2026-12-31"))
    let said = Self.books.map { book in
      (
        book.shown(.misses(198, target: 330, missing: 132, on: day)),
        book.shown(.reaches(400, target: 330, on: day))
      )
    }
    for (misses, reaches) in said {
      #expect(["198", "330", "132", "31/12/2026"].allSatisfy { misses.contains($0) }, "\(misses)")
      #expect(["400", "330", "31/12/2026"].allSatisfy { reaches.contains($0) }, "\(reaches)")
    }
    #expect(said[0].0.hasSuffix("il en manquerait 132."))
  }
}
