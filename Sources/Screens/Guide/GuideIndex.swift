import Domain
import Phrases

/// Everything that the guide says in one language, folded once for all searches.
struct GuideIndex: Sendable {
  /// A page, the glossary, the table of cases, or a case.
  private struct Text: Sendable {
    let entry: GuideEntry
    let title: String
    let titleKey: [UInt8]
    /// Its lines, one behind the other: what is looked for never holds a line's end.
    let key: [UInt8]
  }

  /// A term of the glossary.
  private struct Term: Sendable {
    let id: String
    let name: String
    let key: [UInt8]
  }

  private let texts: [Text]
  private let terms: [Term]
  private let glossary: String

  private static let french = GuideIndex(.french)
  private static let english = GuideIndex(.english)

  /// The index of a language's guide.
  static func of(_ phrases: Phrasebook) -> GuideIndex {
    phrases.language == .english ? english : french
  }

  private init(_ phrases: Phrasebook) {
    texts = GuideEntry.all([]).map { entry in
      let document = GuideDocument(entry, own: [], phrases)
      return Text(
        entry: entry,
        title: document.title,
        titleKey: foldedBytes(document.title),
        key: GuideIndex.key(document)
      )
    }
    terms = GlossaryEntry.all.map { term in
      Term(
        id: term.id,
        name: term.term(in: phrases.language),
        key: SearchWords.key(term.french, term.english, term.arabic)
      )
    }
    glossary = phrases.guide.words.glossary
  }

  /// The entries that hold a folded text, in their order; those of the region's own are read anew.
  func entries(holding needle: [UInt8], own: [OwnGuidePage], _ phrases: Phrasebook) -> [GuideEntry]
  {
    let known = Dictionary(uniqueKeysWithValues: texts.map { ($0.entry, $0.key) })
    return GuideEntry.all(own).filter { entry in
      let key = known[entry] ?? GuideIndex.key(GuideDocument(entry, own: own, phrases))
      return foldedContains(key, needle)
    }
  }

  /// Where the guide speaks of some words: pages that are called so, terms, then pages that hold them
  /// all.
  func hits(_ words: SearchWords, limit: Int) -> [SearchHit] {
    var named: [SearchHit] = []
    var holding: [SearchHit] = []
    for text in texts where text.entry.isLinked {
      let hit = SearchHit(.guide, code: text.entry.key([]), title: text.title)
      if words.rank(text.titleKey) != nil {
        named.append(hit)
      } else if words.rank(text.key) != nil {
        holding.append(hit)
      }
    }
    let found = terms.filter { words.rank($0.key) != nil }.map {
      SearchHit(.guide, code: "term:" + $0.id, title: $0.name, note: glossary)
    }
    return Array((named + found + holding).prefix(limit))
  }

  private static func key(_ document: GuideDocument) -> [UInt8] {
    Array(document.lines.map { foldedBytes($0) }.joined(separator: [10]))
  }
}

extension GuideEntry {
  /// Whether a link can lead to it by its name.
  fileprivate var isLinked: Bool {
    switch self {
    case .page, .study: true
    case .glossary, .compared, .own: false
    }
  }
}
