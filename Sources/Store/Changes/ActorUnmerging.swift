public import Domain
import GRDB

extension Store {
  /// Takes back the merge of an actor, with rows that undo what its rows did: whatever was changed
  /// since, in either record, in a relation, a project or a person, stands.
  ///
  /// - Throws: `Refusal` when the actor was not merged; `StoreError`.
  public func unmerge(_ gone: String, reason: String, by author: Author) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.mergeActors])
      if reason.allSatisfy(\.isWhitespace) { throw Refusal(.reasonRequired, subject: gone) }
      guard let closed = try ActorTable.find(gone, writing.db) else {
        throw Refusal(.unknownActor, subject: gone)
      }
      guard let past = try PastMerge(closed.mergedInto, gone, writing.db) else {
        throw Refusal(.notMerged, subject: gone)
      }
      try writing.undo(past, closed, reason: reason)
      return []
    }
  }
}

/// A merge as its journal rows tell it.
private struct PastMerge {
  let kept: String
  let gone: String
  /// Whether the two records exchanged their contacts, or one took the other's.
  let tookContact: Bool
  /// The row of the merge itself.
  let sequence: Int64
  /// The rows that followed it.
  let rows: [JournalRow]

  /// The last merge of these two; nil when there was none.
  init?(_ kept: String, _ gone: String, _ db: Database) throws {
    let merges = try db.rows(
      """
      SELECT \(JournalReader.columns) FROM journal
      WHERE subject = ? AND kind = 'actor.merge' AND (kind < 'claim.' OR kind >= 'claim/')
      ORDER BY seq DESC
      """,
      [kept],
      JournalReader.row
    )
    guard let row = merges.first(where: { JournalDetails($0.payload)["gone"] == gone }) else {
      return nil
    }
    let details = JournalDetails(row.payload)
    self.kept = kept
    self.gone = gone
    tookContact = details["contact"] == "gone"
    sequence = row.sequence
    let count = details["rows"].flatMap(Int64.init) ?? 0
    rows = try JournalReader.rows(Array(row.sequence + 1..<row.sequence + 1 + count), db)
  }

  /// The relations that it moved, each with what it became.
  var relations: [(old: Relation, new: Relation?)] {
    var moved: [(old: Relation, new: Relation?)] = []
    for row in rows {
      guard let relation = Relation(row) else { continue }
      if row.kind == "relation.remove" {
        moved.append((relation, nil))
      } else if row.kind == "relation.record", !moved.isEmpty {
        moved[moved.count - 1].new = relation
      }
    }
    return moved
  }

  func subjects(_ kinds: Set<String>) -> [String] {
    rows.filter { kinds.contains($0.kind) }.map(\.subject)
  }

  /// What the record of an actor or a project said before the merge.
  func before(_ kind: String, _ subject: String, _ db: Database) throws -> JournalDetails? {
    let payload: String? = try db.firstValue(
      """
      SELECT payload FROM journal WHERE kind = '\(kind)' AND subject = ? AND seq < ?
      ORDER BY seq DESC LIMIT 1
      """,
      [subject, sequence]
    )
    return payload.map(JournalDetails.init)
  }
}

extension Writing {
  fileprivate func undo(_ past: PastMerge, _ closed: Actor, reason: String) throws {
    guard let current = try ActorTable.find(past.kept, db),
      let mergedRow = past.rows.first(where: { $0.subject == past.kept }),
      let earlier = try past.before("actor.record", past.kept, db),
      let opened = try past.before("actor.record", past.gone, db)
    else { throw Refusal(.notMerged, subject: past.gone) }
    try record("actor.unmerge", past.kept, Payload(["gone": past.gone, "reason": reason]))
    var kept = ActorMerge.undone(
      current.withoutContact,
      merged: Actor(past.kept, JournalDetails(mergedRow.payload)),
      before: Actor(past.kept, earlier)
    )
    var gone = closed
    gone.mergedInto = ""
    gone.closedOn = Actor(past.gone, opened).closedOn
    (kept, gone) = contacts(past, current, closed, kept, gone)
    try write(kept)
    try write(gone)
    for moved in past.relations { try undo(moved.old, moved.new) }
    for code in past.subjects(["project.record"]) { try undoProject(code, past) }
    for code in past.subjects(["person.change", "person.close"]) {
      guard var person = programme.person(code), person.actor == past.kept else { continue }
      person.actor = past.gone
      try write(person, kind: person.closedOn == nil ? "person.change" : "person.close")
    }
  }

  /// The contacts as they were: each record its own again; one that was only copied is taken away.
  private func contacts(
    _ past: PastMerge,
    _ current: Actor,
    _ closed: Actor,
    _ kept: Actor,
    _ gone: Actor
  ) -> (kept: Actor, gone: Actor) {
    guard past.tookContact else { return (kept.keepingContact(of: current), gone) }
    if current.says(.contact, as: closed) { return (kept, gone) }
    return (kept.keepingContact(of: closed), gone.withoutContact.keepingContact(of: current))
  }

  private func undo(_ old: Relation, _ new: Relation?) throws {
    guard try RelationTable.find(old, db) == nil else { return }
    var restored = old
    if let new {
      // One that was taken away since does not come back; one that was ended stays so.
      guard let current = try RelationTable.find(new, db) else { return }
      (restored.until, restored.note) = (current.until, current.note)
      try remove(current)
    }
    try write(restored)
  }

  private func undoProject(_ code: String, _ past: PastMerge) throws {
    guard var project = try ProjectTable.find(code, db),
      let before = try past.before("project.record", code, db)
    else { return }
    let original = project
    var earlier = project
    earlier.operatorCode = before["operator"] ?? ""
    earlier.partners = before["partners"]?.split(separator: ",").map(String.init) ?? []
    let written = earlier.replacing(past.gone, with: past.kept)
    if project.operatorCode == written.operatorCode { project.operatorCode = earlier.operatorCode }
    if project.partners == written.partners {
      project.partners = earlier.partners
    } else if earlier.partners.contains(past.gone), !project.partners.contains(past.gone) {
      project.partners.append(past.gone)
    }
    if project != original { try write(project) }
  }
}

extension Actor {
  /// The record that a journal row holds; never its contact (R100).
  init(_ code: String, _ details: JournalDetails) {
    let list = { (key: String) in
      details[key]?.split(separator: ",").map(String.init) ?? []
    }
    self.init(
      code: code,
      nameFrench: details["name_fr"] ?? "",
      nameArabic: details["name_ar"] ?? "",
      kind: details["kind"].flatMap(Actor.Kind.init(rawValue:)) ?? .other,
      seatCommune: details["seat"] ?? "",
      provinces: list("provinces"),
      services: list("services"),
      groups: list("groups"),
      capacity: details["capacity"].flatMap(Int.init),
      ice: details["ice"] ?? "",
      source: details["source"] ?? "",
      recordedOn: details["recorded_on"].flatMap { Day(iso: $0) },
      closedOn: details["closed_on"].flatMap { Day(iso: $0) }
    )
  }
}

extension Relation {
  /// The relation that a journal row holds.
  fileprivate init?(_ row: JournalRow) {
    let parts = row.subject.split(separator: "|").map(String.init)
    guard row.kind.hasPrefix("relation."), parts.count == 3, let kind = Kind(rawValue: parts[2])
    else { return nil }
    let details = JournalDetails(row.payload)
    self.init(
      from: parts[0],
      to: parts[1],
      kind: kind,
      since: details["since"].flatMap { Day(iso: $0) },
      until: details["until"].flatMap { Day(iso: $0) },
      note: details["note"] ?? ""
    )
  }
}
