import Domain

/// What a store of some records finds.
enum SearchSamples {
  static let records = [
    SearchHit(.actor, code: "A01", title: "Association Amal", note: "Marrakech"),
    SearchHit(.actor, code: "A02", title: "Coopérative Amal des femmes d’Ighoud", note: "Ighoud"),
    SearchHit(.actor, code: "A66", title: "Amal \u{1B}[2J\u{202E}sled\u{7}", note: "\u{9B}31m"),
    SearchHit(.project, code: "P01", title: "Amal pour l’emploi", note: "Association Amal"),
    SearchHit(.participant, code: "PA0001", title: "PA0001", note: "P01"),
    SearchHit(.claim, code: "C0001", title: "C0001", note: "P01 · R2 · PA0001"),
    SearchHit(.statement, code: "P01|2026-T3|1", title: "P01|2026-T3|1"),
    SearchHit(.stratum, code: "P01|R2|2026-T3|1", title: "P01|R2|2026-T3|1"),
  ]

  static func hits(_ query: SearchQuery) -> [SearchHit] {
    let words = SearchWords(query.text)
    return records.filter { words.rank(SearchWords.key($0.title, $0.code)) != nil }
  }
}
