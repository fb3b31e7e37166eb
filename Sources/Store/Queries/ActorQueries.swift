public import Domain
import GRDB

extension Store {
  /// A page of actors. The registry holds thousands, not millions: it is kept in memory and filtered
  /// there by the same rules as every list.
  public func actors(_ query: ActorQuery, today: Day) throws -> Page<ActorRow> {
    try read { db in
      let kept = try filteredActors(query, db, today: today)
      let range = window(kept, query)
      let rows = try ActorReader(registry, db).rows(kept[range])
      return Page(rows: rows, total: kept.count, start: range.lowerBound)
    }
  }

  /// Everything about one actor; nil when there is none of that code.
  public func actor(_ code: String) throws -> ActorDetail? {
    try read { db in
      guard let actor = try ActorTable.find(code, db) else { return nil }
      let reader = try ActorReader(registry, db)
      let relations = try RelationTable.all(of: code, db).map { relation in
        let other = relation.from == code ? relation.to : relation.from
        return RelationRow(
          relation: relation,
          otherName: reader.name(of: other),
          otherArabic: reader.arabicName(of: other)
        )
      }
      return ActorDetail(
        row: reader.row(actor),
        relations: relations,
        history: try JournalReader.history(of: .actor, code, db)
      )
    }
  }

  private func filteredActors(
    _ query: ActorQuery,
    _ db: Database,
    today: Day
  ) throws -> [RegistryActor] {
    let actors = try registry.actors(db).entries
    if query.filter.isEmpty { return try inOrder(actors, query, db, today: today) }
    let vocabulary = FilterVocabulary(try referential(db).programme)
    let filter = Filter.parse(query.filter, in: .actors, vocabulary: vocabulary).filter
    let context = ActorFilterContext(
      links: try registry.links(db),
      projects: try registry.projects(db)
    )
    let texts = try registry.texts(db)
    let kept = actors.indices.filter { index in
      filter.matches(
        today: today,
        person: nil,
        text: { texts[index] },
        datum: { context.datum($0, of: actors[index].actor) }
      )
    }
    return try inOrder(kept.map { actors[$0] }, query, db, today: today)
  }

  /// Actors in the order that is asked for; two orders look at contacts, which are read for them.
  private func inOrder(
    _ actors: [RegistryActor],
    _ query: ActorQuery,
    _ db: Database,
    today: Day
  ) throws -> [RegistryActor] {
    guard query.order == .calls || query.order == .completeness else {
      return query.sorted(actors)
    }
    let whole = try ActorReader.completed(actors, db)
    let sorted =
      if query.order == .calls {
        CallList.rows(whole, projects: try registry.projects(db).projects, on: today).map(\.actor)
      } else {
        whole.map { ($0, $0.completeness) }.sorted { one, other in
          one.1 == other.1 ? precedesByBytes(one.0.code, other.0.code) : one.1 < other.1
        }.map(\.0)
      }
    let entries = sorted.map { RegistryActor(actor: $0, served: ServedTerritory($0)) }
    return query.descending ? entries.reversed() : entries
  }

  private func window(_ actors: [RegistryActor], _ query: ActorQuery) -> Range<Int> {
    let limit = query.limit ?? actors.count
    switch query.anchor {
    case .first: return 0..<min(limit, actors.count)
    case .last: return max(0, actors.count - limit)..<actors.count
    case .after(let key, let index):
      let start = (actors.firstIndex { $0.actor.code == key.code } ?? index) + 1
      return min(start, actors.count)..<min(start + limit, actors.count)
    case .before(let key, let index):
      let end = min(actors.firstIndex { $0.actor.code == key.code } ?? index, actors.count)
      return max(0, end - limit)..<end
    case .at(let code):
      let start = actors.firstIndex { $0.actor.code == code } ?? 0
      return start..<min(start + limit, actors.count)
    }
  }
}

extension ActorQuery {
  /// Actors in the order that is asked for, from that of their names.
  fileprivate func sorted(_ actors: [RegistryActor]) -> [RegistryActor] {
    var actors = actors
    switch order {
    case .name, .calls, .completeness: break
    case .code: actors.sort { $0.actor.code < $1.actor.code }
    case .kind: actors = stable(actors) { $0.actor.kind.rawValue }
    case .recorded:
      actors.sort {
        ($0.actor.recordedOn?.number ?? 0, $0.actor.code)
          < ($1.actor.recordedOn?.number ?? 0, $1.actor.code)
      }
    }
    if descending { actors.reverse() }
    return actors
  }

  /// Sorted by a key; equals stay as they are.
  private func stable(
    _ actors: [RegistryActor],
    by key: (RegistryActor) -> String
  ) -> [RegistryActor] {
    actors.map(key).enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }
      .map { actors[$0.offset] }
  }
}

/// What a filter of actors looks at beyond the record itself.
private struct ActorFilterContext {
  let links: RegistryLinks
  let projects: RegistryProjects

  func datum(_ field: FilterField.ID, of actor: Actor) -> FilterDatum {
    switch field {
    case .kind: .code(actor.kind.rawValue)
    case .province:
      .codes((actor.provinces + [actor.seatCommune]).compactMap(provinceCode(ofCommune:)))
    case .commune: .codes(([actor.seatCommune] + actor.provinces).filter { !$0.isEmpty })
    case .service: .codes(actor.services)
    case .group: .codes(actor.groups)
    case .updated: .day(actor.recordedOn)
    case .relation: .codes(links.kinds(of: actor.code).sorted())
    case .project: .codes(projects.codes(of: actor.code))
    case .actor: .code(actor.code)
    case .capacity: .number(actor.capacity)
    case .closed: .code(actor.closedOn == nil ? "no" : "yes")
    case .source: .text(actor.source)
    default: .codes([])
    }
  }
}
