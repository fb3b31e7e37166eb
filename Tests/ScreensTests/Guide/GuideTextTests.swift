import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

@Suite struct GuideTextTests {
  private static let books: [(Language, Phrasebook)] = [
    (.french, .french), (.english, .english),
  ]

  @Test func `each subject has its page, each case its story, in each language`() {
    for (language, phrases) in Self.books {
      #expect(phrases.guide.pages.map(\.id) == GuidePageID.allCases, "\(language)")
      #expect(phrases.guide.cases.map(\.id) == CaseID.allCases, "\(language)")
      for page in phrases.guide.pages {
        #expect(GuideText(page.text).blocks.count >= 5, "\(page.id)")
      }
    }
  }

  @Test func `every link leads somewhere, and every source is known`() {
    for (language, phrases) in Self.books {
      for page in phrases.guide.pages {
        #expect(GuideText(page.text).unknown.isEmpty, "\(language) \(page.id)")
      }
    }
  }

  @Test func `every figure of a page carries its source`() {
    for (language, phrases) in Self.books {
      for page in phrases.guide.pages {
        for block in GuideText(page.text).blocks {
          let words = block.spans.filter { $0.style == .plain }.map(\.text).joined()
          guard words.contains(where: \.isNumber) else { continue }
          let isSourced = block.spans.contains { $0.style == .note }
          #expect(isSourced, "\(language) \(page.id): \(words.prefix(80))")
        }
      }
    }
  }

  @Test func `the two languages name the same sources page by page`() {
    for id in GuidePageID.allCases {
      let sources = Self.books.map { Set(GuideText($0.1.guide.page(id)?.text ?? "").sources) }
      #expect(sources[0] == sources[1], "\(id)")
    }
  }

  @Test func `every case says where its figures come from`() {
    for id in CaseID.allCases {
      #expect(!id.sources.isEmpty)
      #expect(id.sources.contains { !$0.address.isEmpty }, "\(id)")
    }
    let unused = Set(GuideSource.allCases)
      .subtracting(CaseID.allCases.flatMap(\.sources))
      .subtracting(
        Self.books.flatMap { $0.1.guide.pages.flatMap { GuideText($0.text).sources } }
      )
    #expect(unused.isEmpty)
  }

  @Test func `the glossary has its seventy terms, in three languages, each once`() {
    let terms = GlossaryEntry.all
    #expect(terms.count >= 70)
    #expect(Set(terms.map(\.id)).count == terms.count)
    #expect(Set(terms.map(\.french)).count == terms.count)
    for term in terms {
      for language in Language.allCases { #expect(!term.term(in: language).isEmpty) }
      #expect(term.arabic.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) })
      #expect(term.meaning(in: .french).hasSuffix("."))
      #expect(term.meaning(in: .english).hasSuffix("."))
    }
  }

  @Test func `marks that are not closed are text, and a strange target is only words`() {
    let text = GuideText("# Titre\n\nun **gras** et [mots](x:y) et [^rien] `code` * [ouvert **")
    #expect(text.title == "Titre")
    let words = text.blocks.first?.spans.map(\.text).joined()
    #expect(words == "un gras et mots et [^rien] code * [ouvert **")
    #expect(text.unknown.contains("x:y"))
    #expect(text.unknown.contains("rien"))
  }

  @Test(arguments: [16, 40, 57, 100])
  func `no line of a page is longer than its width`(width: Int) {
    for (_, phrases) in Self.books {
      for entry in GuideEntry.all([]) {
        let lines = GuideLines(GuideDocument(entry, own: [], phrases), width: width)
        for line in lines.lines {
          let end = line.pieces.map { $0.x + cellWidth(of: $0.text) }.max() ?? 0
          #expect(end <= width, "\(entry): \(line.text)")
        }
        #expect(lines.links.count == lines.places.count)
      }
    }
  }

  @Test func `no line parts a figure at its thousands`() {
    #expect(GuideText.tied("formé 5 187 personnes") == "formé 5\u{202F}187 personnes")
    #expect(GuideText.tied("1 250 000 DH") == "1\u{202F}250\u{202F}000 DH")
    #expect(GuideText.tied("de 18 à 35 ans, en 2019 12345") == "de 18 à 35 ans, en 2019 12345")
  }
}
