import Domain
import GRDB

/// The names of actors and projects as searches compare them, kept from one letter to the next.
struct SearchIndex: Sendable {
  struct Entry: Sendable {
    let hit: SearchHit
    /// The names and the code, folded.
    let key: [UInt8]
  }

  /// The last journal row of when the index was known to be right.
  private(set) var sequence: Int64
  private let newest: Newest
  let entries: [Entry]

  /// The last rows that wrote an actor or a project.
  private struct Newest: Hashable, Sendable {
    let actor: Int64
    let project: Int64

    init(_ db: Database) throws {
      actor = try db.firstValue("SELECT COALESCE(MAX(seq), 0) FROM actors") ?? 0
      project = try db.firstValue("SELECT COALESCE(MAX(seq), 0) FROM projects") ?? 0
    }
  }

  init(_ db: Database, sequence: Int64) throws {
    self.sequence = sequence
    newest = try Newest(db)
    var entries: [Entry] = []
    try db.scan("SELECT code, name_fr, name_ar, seat FROM actors ORDER BY folded, code") { row in
      let (code, french, arabic) = (row.text(0), row.text(1), row.text(2))
      let hit = SearchHit(
        .actor,
        code: code,
        title: french,
        note: Territory.commune(row.text(3))?.nameFrench ?? ""
      )
      entries.append(Entry(hit: hit, key: SearchWords.key(french, arabic, code)))
    }
    let names = try ActorReader.names(db)
    try db.scan("SELECT code, title, operator, agreement FROM projects ORDER BY code") { row in
      let (code, title, operatorCode) = (row.text(0), row.text(1), row.text(2))
      let hit = SearchHit(
        .project,
        code: code,
        title: title,
        note: names[operatorCode] ?? operatorCode
      )
      entries.append(Entry(hit: hit, key: SearchWords.key(code, title, row.text(3))))
    }
    self.entries = entries
  }

  /// The index, when no actor and no project was written since; it then holds for that row too.
  ///
  /// The rows are looked at only when the journal is longer: the letters of a word cost nothing.
  func checked(_ db: Database, sequence: Int64) throws -> SearchIndex? {
    if sequence == self.sequence { return self }
    guard try Newest(db) == newest else { return nil }
    var index = self
    index.sequence = sequence
    return index
  }

  /// The best entries of a kind, those of the same rank in their order.
  func hits(_ kind: SearchHit.Kind, _ words: SearchWords, limit: Int) -> [SearchHit] {
    var ranks: [[SearchHit]] = [[], [], []]
    for entry in entries where entry.hit.kind == kind {
      guard let rank = words.rank(entry.key), ranks[rank].count < limit else { continue }
      ranks[rank].append(entry.hit)
    }
    return Array(ranks.joined().prefix(limit))
  }
}
