public import Domain
import GRDB

extension Store {
  /// Makes one actor of two records, in one transaction.
  ///
  /// The record that stays takes what was chosen; the other is closed and says which one it became.
  /// Its relations, its parts in projects and its persons follow. Nothing is erased: what was not
  /// chosen stays on the closed record. Refused when the two records are the same or one of them was
  /// merged already, and when the actor would be operator or partner of a project that one of its own
  /// persons verified.
  /// - Throws: `Refusal`, `StoreError`.
  public func merge(_ merge: ActorMerge, by author: Author) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.mergeActors])
      let (kept, gone) = try writing.records(of: merge)
      try writing.requireSidesApart(merge)
      try writing.write(merge, kept, gone)
      return []
    }
  }
}

extension Writing {
  fileprivate func records(of merge: ActorMerge) throws -> (kept: Actor, gone: Actor) {
    if merge.reason.allSatisfy(\.isWhitespace) {
      throw Refusal(.reasonRequired, subject: merge.gone)
    }
    if merge.kept == merge.gone { throw Refusal(.sameActor, subject: merge.kept) }
    let records = try [merge.kept, merge.gone].map { code in
      guard let actor = try ActorTable.find(code, db) else {
        throw Refusal(.unknownActor, subject: code)
      }
      try requireUnmerged(actor)
      return actor
    }
    return (records[0], records[1])
  }

  /// Refuses a record that became another: what is to be told of it is told there.
  func requireUnmerged(_ actor: Actor) throws {
    if !actor.mergedInto.isEmpty {
      throw Refusal(.alreadyMerged, subject: actor.code, details: [actor.mergedInto])
    }
  }

  /// Refuses a merge that would make an actor operator or partner of a project that a person of the
  /// other record verified (DESIGN §4, rule 2).
  fileprivate func requireSidesApart(_ merge: ActorMerge) throws {
    let projects = try ProjectTable.all(db)
    for (side, other) in [(merge.kept, merge.gone), (merge.gone, merge.kept)] {
      let persons = programme.persons.filter { $0.actor == side }.map(\.code)
      for project in projects where project.involves(other) && !project.involves(side) {
        for person in persons where try hasVerified(person, in: project.code) {
          throw Refusal(.mergeMixesSides, subject: merge.gone, details: [project.code])
        }
      }
    }
  }

  private func hasVerified(_ person: String, in project: String) throws -> Bool {
    let found: Int? = try db.firstValue(
      """
      SELECT 1 FROM claims WHERE project = ? AND (verified_by = ? OR taken_by = ?)
      UNION ALL
      SELECT 1 FROM counter_findings f JOIN claims c ON c.id = f.claim
      WHERE c.project = ? AND f.person = ? LIMIT 1
      """,
      [project, person, person, project, person]
    )
    return found != nil
  }

  /// Writes the row of the merge, then the rows of what it moves: their number stands in the first.
  fileprivate func write(_ merge: ActorMerge, _ kept: Actor, _ gone: Actor) throws {
    let links = try movedRelations(merge)
    let projects = try ProjectTable.all(db).filter { $0.involves(merge.gone) }
    let persons = programme.persons.filter { $0.actor == merge.gone }
    let contact = merge.side(of: .contact, kept: kept, gone: gone) == .gone
    let rows = 2 + links.reduce(0) { $0 + ($1.new == nil ? 1 : 2) } + projects.count + persons.count
    try record(
      "actor.merge",
      merge.kept,
      Payload([
        "gone": merge.gone, "reason": merge.reason, "contact": contact ? "gone" : nil,
        "rows": String(rows),
      ])
    )
    try write(merge.applied(kept: kept, gone: gone))
    var closed = merge.closed(kept: kept, gone: gone, on: today)
    closed.mergedInto = merge.kept
    try write(closed)
    for link in links { try replace(link.old, with: link.new) }
    for project in projects { try write(project.replacing(merge.gone, with: merge.kept)) }
    for var person in persons {
      person.actor = merge.kept
      try write(person, kind: person.closedOn == nil ? "person.change" : "person.close")
    }
  }

  /// The relations of the record that goes, each with what it becomes; nil where it would bind the
  /// actor to itself or say again what another says.
  private func movedRelations(_ merge: ActorMerge) throws -> [(old: Relation, new: Relation?)] {
    var written: Set<Relation> = []
    return try RelationTable.all(of: merge.gone, db).map { old in
      var new = old
      if new.from == merge.gone { new.from = merge.kept }
      if new.to == merge.gone { new.to = merge.kept }
      var name = new
      (name.until, name.note) = (nil, "")
      let isNeeded = new.from != new.to && written.insert(name).inserted
      guard isNeeded, try RelationTable.find(new, db) == nil else { return (old, nil) }
      return (old, new)
    }
  }

  /// Takes a relation away, and writes another in its place.
  func replace(_ old: Relation, with new: Relation?) throws {
    try remove(old)
    if let new { try write(new) }
  }

  /// Writes a project's record.
  func write(_ project: Project) throws {
    let sequence = try record("project.record", project.code, project.payload)
    try ProjectTable.write(project, sequence: sequence, db)
  }
}

extension Project {
  /// The project with one actor in the place of another; an actor is its partner once.
  func replacing(_ old: String, with new: String) -> Project {
    var project = self
    if operatorCode == old { project.operatorCode = new }
    project.partners = partners.map { $0 == old ? new : $0 }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    if project.operatorCode == new { project.partners.removeAll { $0 == new } }
    return project
  }
}
