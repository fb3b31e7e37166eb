import Domain
import Phrases

/// What a search found, as the palette shows it.
struct SearchLines {
  /// How many of each kind.
  static let limit = 8

  private let text: String
  private let phrases: Phrasebook
  private let programme: Programme

  init(_ text: String, _ context: Context) {
    self.text = text
    phrases = context.phrases
    programme = context.programme
  }

  /// The lines under the heading of their kind: those of the store beside those that the program
  /// knows by itself, which are the places, the persons of the programme and the guide.
  func groups(_ found: [SearchHit]) -> [CommandList.Group] {
    let words = SearchWords(text)
    if words.isEmpty { return [] }
    let known =
      found + places(words) + persons(words)
      + GuideIndex.of(phrases).hits(words, limit: SearchLines.limit)
    let hits = Dictionary(grouping: known, by: \.kind)
    return SearchHit.Kind.allCases.map { kind in
      CommandList.Group(
        heading: phrases.steering.search.heading(kind),
        lines: (hits[kind] ?? []).map(line)
      )
    }
  }

  private func line(_ hit: SearchHit) -> CommandList.Line {
    CommandList.Line(
      act: act(hit),
      text: hit.title,
      detail: hit.note,
      key: hit.code == hit.title || hit.kind == .guide ? "" : hit.code
    )
  }

  /// Where the record is shown.
  private func act(_ hit: SearchHit) -> CommandList.Act {
    switch hit.kind {
    case .actor: .open(.actors, .record(hit.code))
    case .province: .open(.map, .province(hit.code))
    case .commune: .open(.map, .record(hit.code))
    case .project: .open(.projects, .record(hit.code))
    case .person: .person(hit.code)
    case .participant: .open(.verification, .list(filter: filter(hit.code), code: nil))
    case .claim: .open(.verification, .record(hit.code))
    case .statement: .open(.payments, .record(hit.code))
    case .stratum: .open(.strata, .record(hit.code))
    case .guide: .open(.guide, .record(hit.code))
    }
  }

  /// A participant has no screen but that of their claims.
  private func filter(_ participant: String) -> String {
    FilterTerm.value(.participant, participant, in: .claims, phrases.language)
  }

  private func places(_ words: SearchWords) -> [SearchHit] {
    let provinces = Territory.provinces.filter {
      words.rank(SearchWords.key($0.nameFrench, $0.nameArabic, $0.code)) != nil
    }.map { SearchHit(.province, code: $0.code, title: phrases.name($0)) }
    let communes = CommuneSearch.communes(named: text).prefix(SearchLines.limit).map { index in
      let commune = MapGeography.communes[index]
      return SearchHit(
        .commune,
        code: commune.code,
        title: phrases.name(commune),
        note: phrases.name(MapGeography.provinces[MapGeography.provinceOfCommune[index]])
      )
    }
    return provinces + communes
  }

  private func persons(_ words: SearchWords) -> [SearchHit] {
    let found = programme.persons.filter {
      words.rank(SearchWords.key($0.name, $0.code)) != nil
    }
    return found.prefix(SearchLines.limit).map { person in
      let roles = person.orderedRoles.map(phrases.labels.role).joined(
        separator: phrases.labels.comma
      )
      return SearchHit(.person, code: person.code, title: person.name, note: roles)
    }
  }
}
