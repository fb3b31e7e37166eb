public import Domain
import GRDB

extension Store {
  /// What answers a text among the records of the store, kind by kind, the best first: actors and
  /// projects by a part of a name or of their code, the others by the beginning of their code.
  ///
  /// A participant is found by the code alone: names are not looked through (R89).
  public func search(_ query: SearchQuery) throws -> [SearchHit] {
    let words = SearchWords(query.text)
    if words.isEmpty || query.limit < 1 { return [] }
    return try read { db in
      let codes = CodeSearch(query, db)
      return try actors(words, query.limit, db) + projects(words, query.limit, db)
        + codes.participants() + codes.claims() + codes.coded(.statement, in: "statements")
        + codes.coded(.stratum, in: "strata")
    }
  }

  private func actors(_ words: SearchWords, _ limit: Int, _ db: Database) throws -> [SearchHit] {
    let entries = try registry.actors(db).entries
    let keys = try registry.texts(db)
    return words.best(of: entries.indices, limit: limit) { keys[$0] }.map { index in
      let actor = entries[index].actor
      return SearchHit(
        .actor,
        code: actor.code,
        title: actor.nameFrench,
        arabic: actor.nameArabic,
        note: Territory.commune(actor.seatCommune)?.nameFrench ?? ""
      )
    }
  }

  private func projects(_ words: SearchWords, _ limit: Int, _ db: Database) throws -> [SearchHit] {
    let actors = try registry.actors(db)
    return words.best(of: try registry.projects(db).projects, limit: limit) { project in
      SearchWords.key(project.code, project.title, project.agreement.code)
    }.map { project in
      SearchHit(
        .project,
        code: project.code,
        title: project.title,
        note: actors.name(of: project.operatorCode)
      )
    }
  }
}

/// The codes that begin with a text, whatever the case of their letters.
private struct CodeSearch {
  private let text: [UInt8]
  private let limit: Int
  private let db: Database

  init(_ query: SearchQuery, _ db: Database) {
    // A stratum may be written `P01/R2/2026-T3/1` (R98).
    let text = query.text.split(separator: " ").joined().utf8.map { $0 == 47 ? 124 : $0 }
    let isCode = text.allSatisfy { byte in
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46, 95, 124: true
      default: false
      }
    }
    self.text = isCode && text.count <= 200 ? text : []
    self.limit = query.limit
    self.db = db
  }

  func participants() throws -> [SearchHit] {
    try found(in: "participants").map { code in
      let project: String? = try db.firstValue(
        "SELECT project FROM participants WHERE code = ?",
        [code]
      )
      return SearchHit(.participant, code: code, title: code, note: project ?? "")
    }
  }

  func claims() throws -> [SearchHit] {
    try found(in: "claims").map { code in
      let row = try db.firstRow(
        "SELECT project, result, participant FROM claims WHERE code = ?",
        [code]
      )
      let parts = try row.map { [try $0.sound(0) as String, try $0.sound(1), try $0.sound(2)] }
      return SearchHit(.claim, code: code, title: code, note: parts?.joined(separator: " · ") ?? "")
    }
  }

  /// Things that have no other name than their code.
  func coded(_ kind: SearchHit.Kind, in table: String) throws -> [SearchHit] {
    try found(in: table).map { SearchHit(kind, code: $0, title: $0) }
  }

  /// The first codes of a table that begin with the text, in code order.
  private func found(in table: String) throws -> [String] {
    var codes: [String] = []
    for beginning in try beginnings(in: table) where codes.count < limit {
      let rows = try db.allRows(
        "SELECT code FROM \(table) WHERE code >= ? AND code < ? ORDER BY code LIMIT ?",
        [beginning, CodeSearch.end(of: beginning), limit - codes.count]
      )
      codes += try rows.map { try $0.sound(0) as String }
    }
    return codes
  }

  /// The text in the letters that codes of the table really begin with: letter by letter, since an
  /// index knows capitals from small letters. Each step is one look into the index.
  private func beginnings(in table: String) throws -> [String] {
    if text.isEmpty { return [] }
    var kept = [""]
    for byte in text {
      var next: [String] = []
      for beginning in kept {
        for letter in CodeSearch.cases(byte) {
          let longer = beginning + letter
          let one: Int? = try db.firstValue(
            "SELECT 1 FROM \(table) WHERE code >= ? AND code < ? LIMIT 1",
            [longer, CodeSearch.end(of: longer)]
          )
          if one != nil { next.append(longer) }
        }
      }
      // Codes in every mixture of cases are not a thing to look through for a letter typed.
      kept = Array(next.prefix(8))
    }
    return kept
  }

  /// What comes after every code that begins so: their bytes are all below.
  private static func end(of beginning: String) -> String { beginning + "\u{7F}" }

  /// The letter as a capital and as a small one.
  private static func cases(_ byte: UInt8) -> [String] {
    let letter = String(UnicodeScalar(byte))
    switch byte {
    case 65...90, 97...122: return [letter.uppercased(), letter.lowercased()]
    default: return [letter]
    }
  }
}
