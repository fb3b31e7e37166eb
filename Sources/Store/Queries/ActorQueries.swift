public import Domain
import GRDB

extension Store {
  /// A page of actors. The registry holds thousands, not millions: it is read whole and filtered in
  /// memory by the same rules as every list.
  public func actors(_ query: ActorQuery, today: Day) throws -> Page<ActorRow> {
    try read { db in
      let kept = try filteredActors(query, db, today: today)
      let range = window(kept.map(\.code), query)
      let rows = try ActorReader.rows(Array(kept[range]), db)
      return Page(rows: rows, total: kept.count, start: range.lowerBound)
    }
  }

  /// Everything about one actor; nil when there is none of that code.
  public func actor(_ code: String) throws -> ActorDetail? {
    try read { db in
      guard let actor = try ActorTable.find(code, db),
        let row = try ActorReader.rows([actor], db).first
      else { return nil }
      let names = try ActorReader.names(db)
      let relations = try RelationTable.all(of: code, db).map { relation in
        let other = relation.from == code ? relation.to : relation.from
        return RelationRow(relation: relation, otherName: names[other] ?? other)
      }
      return ActorDetail(
        row: row,
        relations: relations,
        history: try JournalReader.history(of: .actor, code, db)
      )
    }
  }

  private func filteredActors(
    _ query: ActorQuery,
    _ db: Database,
    today: Day
  ) throws -> [Actor] {
    let direction = query.descending ? "DESC" : "ASC"
    let order =
      switch query.order {
      case .name: "a.folded \(direction), a.code \(direction)"
      case .code: "a.code \(direction)"
      case .kind: "a.kind \(direction), a.folded \(direction), a.code \(direction)"
      case .recorded: "COALESCE(a.recorded_on, 0) \(direction), a.code \(direction)"
      case .completeness, .calls: "a.code"
      }
    let actors = try Row.fetchAll(
      db,
      sql: "SELECT \(ActorTable.columns) FROM \(ActorTable.source) ORDER BY \(order)"
    ).map(ActorTable.actor)
    return try inOrder(matching(query, actors, db, today: today), query, db, today: today)
  }

  /// The orders that no column holds.
  private func inOrder(
    _ actors: [Actor],
    _ query: ActorQuery,
    _ db: Database,
    today: Day
  ) throws -> [Actor] {
    let sorted: [Actor]
    switch query.order {
    case .calls:
      let projects = try ProjectTable.all(db)
      sorted = CallList.rows(actors, projects: projects, on: today).map(\.actor)
    case .completeness:
      sorted = actors.map { ($0, $0.completeness) }.sorted { one, other in
        one.1 == other.1 ? precedesByBytes(one.0.code, other.0.code) : one.1 < other.1
      }.map(\.0)
    default: return actors
    }
    return query.descending ? sorted.reversed() : sorted
  }

  private func matching(
    _ query: ActorQuery,
    _ actors: [Actor],
    _ db: Database,
    today: Day
  ) throws -> [Actor] {
    if query.filter.isEmpty { return actors }
    let vocabulary = FilterVocabulary(try referential(db).programme)
    let filter = Filter.parse(query.filter, in: .actors, vocabulary: vocabulary).filter
    let context = try ActorFilterContext(db)
    return actors.filter { actor in
      filter.matches(
        today: today,
        person: nil,
        text: { foldedBytes("\(actor.code) \(actor.nameFrench) \(actor.nameArabic)") },
        datum: { context.datum($0, of: actor) }
      )
    }
  }

  private func window(_ codes: [String], _ query: ActorQuery) -> Range<Int> {
    let limit = query.limit ?? codes.count
    switch query.anchor {
    case .first: return 0..<min(limit, codes.count)
    case .last: return max(0, codes.count - limit)..<codes.count
    case .after(let key, let index):
      let start = (codes.firstIndex(of: key.code) ?? index) + 1
      return min(start, codes.count)..<min(start + limit, codes.count)
    case .before(let key, let index):
      let end = min(codes.firstIndex(of: key.code) ?? index, codes.count)
      return max(0, end - limit)..<end
    case .at(let code):
      let start = codes.firstIndex(of: code) ?? 0
      return start..<min(start + limit, codes.count)
    }
  }
}

/// What a filter of actors looks at beyond the record itself.
private struct ActorFilterContext {
  let relations: [String: Set<String>]
  let projects: [Project]

  init(_ db: Database) throws {
    var kinds: [String: Set<String>] = [:]
    for relation in try RelationTable.all(db) {
      kinds[relation.from, default: []].insert(relation.kind.rawValue)
      kinds[relation.to, default: []].insert(relation.kind.rawValue)
    }
    relations = kinds
    projects = try ProjectTable.all(db)
  }

  func datum(_ field: FilterField.ID, of actor: Actor) -> FilterDatum {
    switch field {
    case .kind: .code(actor.kind.rawValue)
    case .province:
      .codes((actor.provinces + [actor.seatCommune]).compactMap(provinceCode(ofCommune:)))
    case .commune: .codes(([actor.seatCommune] + actor.provinces).filter { !$0.isEmpty })
    case .service: .codes(actor.services)
    case .group: .codes(actor.groups)
    case .updated: .day(actor.recordedOn)
    case .relation: .codes(relations[actor.code].map { $0.sorted() } ?? [])
    case .project: .codes(projects.filter { $0.involves(actor.code) }.map(\.code))
    case .actor: .code(actor.code)
    case .capacity: .number(actor.capacity)
    case .closed: .code(actor.closedOn == nil ? "no" : "yes")
    case .source: .text(actor.source)
    default: .codes([])
    }
  }
}
