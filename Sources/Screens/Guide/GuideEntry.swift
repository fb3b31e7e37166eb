import Domain
import Phrases

/// One thing that the contents of the guide lead to.
enum GuideEntry: Hashable, Sendable {
  case page(GuidePageID)
  case glossary
  case compared
  case study(CaseID)
  /// A page of the region's own, by its place among them.
  case own(Int)

  /// What a bookmark is kept under; a page of the region's own is kept by its name.
  func key(_ own: [OwnGuidePage]) -> String {
    switch self {
    case .page(let id): "page:" + id.rawValue
    case .glossary: "glossary"
    case .compared: "cases"
    case .study(let id): "case:" + id.rawValue
    case .own(let place): own.indices.contains(place) ? "own:" + own[place].name : ""
    }
  }

  /// Everything there is to read, in order: a region's cases follow the others, its pages come last.
  static func all(_ own: [OwnGuidePage]) -> [GuideEntry] {
    let cases = own.indices.filter { own[$0].isCase }.map(GuideEntry.own)
    let pages = own.indices.filter { !own[$0].isCase }.map(GuideEntry.own)
    return GuidePageID.allCases.map(GuideEntry.page) + [.glossary, .compared]
      + CaseID.allCases.map(GuideEntry.study) + cases + pages
  }
}

/// A page or a case that a region wrote for itself, in Markdown.
public struct OwnGuidePage: Hashable, Sendable {
  /// The name of its file.
  public var name: String
  public var text: String
  public var isCase: Bool

  public init(name: String, text: String, isCase: Bool) {
    self.name = name
    self.text = text
    self.isCase = isCase
  }
}

/// What is read of an entry: its title, its text, its sources.
struct GuideDocument: Hashable, Sendable {
  var title: String
  var blocks: [GuideBlock]

  init(_ entry: GuideEntry, own: [OwnGuidePage], _ phrases: Phrasebook) {
    let book = phrases.guide
    switch entry {
    case .page(let id):
      let page = book.page(id)
      let text = GuideText(page?.text ?? "")
      title = page?.title ?? ""
      blocks = text.blocks + GuideDocument.list(text.sources, book.words)
    case .glossary:
      title = book.words.glossary
      blocks = GlossaryEntry.all.map { GuideDocument.block(of: $0, phrases.language) }
    case .compared:
      title = book.words.compared
      blocks = book.cases.flatMap { GuideDocument.blocks(of: $0, phrases, named: true) }
    case .study(let id):
      let study = book.cases.first { $0.id == id }
      title = study.map(GuideDocument.title) ?? ""
      blocks = study.map { GuideDocument.blocks(of: $0, phrases, named: false) } ?? []
      blocks += GuideDocument.list(id.sources, book.words)
    case .own(let place):
      let page = own.indices.contains(place) ? own[place] : nil
      let text = GuideText(page?.text ?? "")
      title = text.title ?? page?.name ?? ""
      blocks = text.blocks + GuideDocument.list(text.sources, book.words)
    }
  }

  /// The text, for a copy, a file or a search.
  var lines: [String] {
    [title]
      + blocks.map { block in
        (block.kind == .item ? "- " : "") + block.spans.map(\.text).joined()
      }
  }

  private static func block(of term: GlossaryEntry, _ language: Language) -> GuideBlock {
    let names = Language.allCases.filter { $0 != language }.map { term.term(in: $0) }
    return GuideBlock(
      .item,
      [
        GuideSpan(text: term.term(in: language), style: .strong),
        GuideSpan(text: " · " + names.joined(separator: " · ") + " — "),
        GuideSpan(text: term.meaning(in: language)),
      ],
      anchor: term.id
    )
  }

  /// The programme and where it was; a country that names a city has its brackets already.
  private static func title(_ study: CaseStudy) -> String {
    study.country.contains("(")
      ? "\(study.programme), \(study.country)" : "\(study.programme) (\(study.country))"
  }

  private static func blocks(
    of study: CaseStudy,
    _ phrases: Phrasebook,
    named: Bool
  ) -> [GuideBlock] {
    let words = phrases.guide.words
    let title = GuideBlock(
      .heading,
      [
        GuideSpan(
          text: GuideDocument.title(study),
          style: .strong,
          link: .entry(.study(study.id), anchor: nil)
        )
      ],
      anchor: study.id.rawValue
    )
    let facts = [
      (words.years, study.years), (words.result, study.result), (words.price, study.price),
      (words.structure, study.structure), (words.outcome, study.outcome),
    ]
    return (named ? [title] : [])
      + facts.map { name, text in
        GuideBlock(
          .item,
          [
            GuideSpan(text: name, style: .strong),
            GuideSpan(text: phrases.map.colon("", GuideText.tied(text))),
          ]
        )
      }
  }

  /// The sources of a page, numbered as their marks are.
  private static func list(_ sources: [GuideSource], _ words: GuideWords) -> [GuideBlock] {
    guard !sources.isEmpty else { return [] }
    let lines = sources.enumerated().map { place, source in
      let certainty =
        switch source.certainty {
        case .confirmed: words.confirmed
        case .secondary: words.secondary
        case .calculated: words.calculated
        }
      let address = source.address.isEmpty ? "" : source.address + " — "
      return GuideBlock(
        .paragraph,
        [GuideSpan(text: "[\(place + 1)] " + address + certainty, style: .note)]
      )
    }
    return [GuideBlock(.heading, [GuideSpan(text: words.sources)])] + lines
  }
}
