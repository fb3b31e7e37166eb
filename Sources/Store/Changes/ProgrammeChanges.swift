public import Domain
import GRDB

/// What became of a pack that was imported.
public enum PackImport: Hashable, Sendable {
  /// It says what is in force, or in preparation, already.
  case unchanged
  /// No claim was decided yet: it is in force, as this version.
  case replaced(version: Int)
  /// It is the draft of this version, and waits for another coordinator.
  case drafted(version: Int)
}

extension Store {
  /// Takes a pack in: at once while no claim exists, since nothing was decided by the programme in
  /// force; else as the draft of the next version, in the place of another draft.
  ///
  /// The same pack twice changes nothing. Persons of the pack are added to those of the store, or
  /// replace them, when it takes force.
  /// - Throws: `Refusal`, `StoreError`.
  public func importPack(
    _ programme: Programme,
    effectiveOn: Day? = nil,
    by author: Author
  ) throws -> (outcome: PackImport, receipt: Receipt) {
    var outcome = PackImport.unchanged
    let receipt = try transaction(by: author) { writing in
      try writing.begin([.editProgramme])
      outcome = try writing.take(programme, effectiveOn)
      return ([], outcome != .unchanged)
    }
    return (outcome, receipt)
  }

  /// Begins, writes, drops or publishes the draft of the next version (R57).
  ///
  /// - Throws: `Refusal`, `StoreError`.
  public func change(_ request: DraftRequest, by author: Author) throws -> Receipt {
    try change(by: author) { writing in
      switch request {
      case .begin: try writing.beginDraft()
      case .save(let programme, let day, let revision):
        try writing.saveDraft(programme, day, revision)
      case .discard(let revision): try writing.discardDraft(revision)
      case .publish(let day, let revision): try writing.publishDraft(day, revision)
      }
      return []
    }
  }
}

extension Writing {
  private var newest: Int { referential.heads.last?.version ?? referential.version }

  /// What of a pack's persons differs from those of the store.
  private func news(of persons: [Person]) -> [Person] {
    persons.filter { programme.person($0.code) != $0 }
  }

  fileprivate func take(_ pack: Programme, _ effectiveOn: Day?) throws -> PackImport {
    var pack = pack
    pack.persons = news(of: pack.persons)
    let draft = try ProgrammeTable.draft(db)
    if let draft {
      if draft.programme == pack, draft.effectiveOn == effectiveOn { return .unchanged }
    } else {
      var last = try programme(newest)
      last.persons = []
      if last == pack { return .unchanged }
    }
    let isInUse = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM claims)") ?? false
    guard isInUse else { return .replaced(version: try install(pack)) }
    try write(
      ProgrammeDraft(
        programme: pack,
        base: newest,
        authors: [author.person],
        effectiveOn: effectiveOn,
        revision: 0,
        savedOn: today
      ),
      by: "import"
    )
    return .drafted(version: newest + 1)
  }

  /// Puts a pack in force at once, while nothing was decided by another.
  private func install(_ pack: Programme) throws -> Int {
    try requireFitting(pack)
    let version = newest + 1
    let sequence = try record(
      "programme.import",
      pack.code,
      Payload([
        "title": pack.title, "version": String(version), "effective_on": today.iso,
        "body": Payload.digest([try ProgrammeTable.body(pack)]),
        "persons": PersonRoster.text(pack.persons),
      ])
    )
    try put(pack, version, effectiveOn: today, sequence)
    try ProgrammeTable.deleteDraft(db)
    return version
  }

  private func put(
    _ pack: Programme,
    _ version: Int,
    effectiveOn: Day,
    _ sequence: Int64
  ) throws {
    try ProgrammeTable.insert(
      pack,
      version: version,
      effectiveOn: effectiveOn,
      sequence: sequence,
      to: db
    )
    for person in pack.persons { try PersonTable.write(person, sequence: sequence, to: db) }
  }

  private func write(_ draft: ProgrammeDraft, by path: String) throws {
    var draft = draft
    draft.revision = try record(
      "programme.draft",
      draft.programme.code,
      Payload([
        "title": draft.programme.title, "version": String(newest + 1), "path": path,
        "effective_on": draft.effectiveOn?.iso, "authors": draft.authors.joined(separator: ","),
        "body": Payload.digest([try ProgrammeTable.body(draft.programme, withPersons: true)]),
      ])
    )
    try ProgrammeTable.write(draft, to: db)
  }

  fileprivate func beginDraft() throws {
    try begin([.editProgramme])
    if try ProgrammeTable.draft(db) != nil { throw Refusal(.draftExists, subject: programme.code) }
    var start = try programme(newest)
    start.persons = []
    let draft = ProgrammeDraft(
      programme: start,
      base: newest,
      authors: [author.person],
      revision: 0,
      savedOn: today
    )
    try write(draft, by: "begin")
  }

  /// The draft, as it was when it was read; another one is refused.
  private func draft(at revision: Int64) throws -> ProgrammeDraft {
    guard let draft = try ProgrammeTable.draft(db) else {
      throw Refusal(.noDraft, subject: programme.code)
    }
    if draft.revision != revision { throw Refusal(.draftChanged, subject: programme.code) }
    return draft
  }

  fileprivate func saveDraft(_ edited: Programme, _ day: Day?, _ revision: Int64) throws {
    try begin([.editProgramme])
    var draft = try draft(at: revision)
    draft.programme = edited
    draft.effectiveOn = day
    draft.savedOn = today
    draft.authors = draft.authors.filter { $0 != author.person } + [author.person]
    try write(draft, by: "edit")
  }

  fileprivate func discardDraft(_ revision: Int64) throws {
    try begin([.editProgramme])
    let draft = try draft(at: revision)
    try record(
      "programme.discard",
      draft.programme.code,
      Payload(["version": String(newest + 1)])
    )
    try ProgrammeTable.deleteDraft(db)
  }

  /// Makes the draft the next version: by a coordinator who wrote none of it, sound, in force from a
  /// day that nothing was decided on under another (R2, R17, R57, R73).
  fileprivate func publishDraft(_ day: Day?, _ revision: Int64) throws {
    try begin([.publishProgramme])
    let draft = try draft(at: revision)
    let person = try authorPerson()
    for writer in draft.authors {
      if let code = FourEyes.publishing(person, author: writer) {
        throw Refusal(code, subject: draft.programme.code, details: draft.authors)
      }
    }
    let effectiveOn = day ?? draft.effectiveOn ?? today
    try requirePublishable(draft.programme)
    try requireEffective(effectiveOn)
    let version = newest + 1
    let sequence = try record(
      "programme.publish",
      draft.programme.code,
      Payload([
        "title": draft.programme.title, "version": String(version),
        "effective_on": effectiveOn.iso, "authors": draft.authors.joined(separator: ","),
        "body": Payload.digest([try ProgrammeTable.body(draft.programme)]),
        "persons": PersonRoster.text(draft.programme.persons),
      ])
    )
    try put(draft.programme, version, effectiveOn: effectiveOn, sequence)
    try ProgrammeTable.deleteDraft(db)
  }

  private func requireEffective(_ day: Day) throws {
    let first = max(today, referential.heads.last?.effectiveOn ?? today)
    if day < first {
      throw Refusal(.effectiveTooEarly, subject: day.iso, details: [first.iso])
    }
  }

  /// Refuses a draft that cannot take force: it says nothing new, it is faulty, or it does not fit
  /// what is here (R73).
  private func requirePublishable(_ pack: Programme) throws {
    var last = try programme(newest)
    last.persons = []
    if pack == last { throw Refusal(.draftIsEmpty, subject: pack.code) }
    let faults = try ProgrammeReader(db).faults(of: pack, persons: programme.persons)
    if let first = faults.first {
      throw Refusal(
        .draftFaulty,
        subject: pack.code,
        details: [String(faults.count), "\(first.code.rawValue) \(first.path)"]
      )
    }
    try requireFitting(pack)
  }

  /// Refuses a pack that lacks what claims or targets name, counts their periods otherwise, or leaves
  /// nobody to coordinate.
  private func requireFitting(_ pack: Programme) throws {
    let use = try ProgrammeReader(db).use()
    if let dropped = use.dropped(by: pack).first {
      throw Refusal(.stillUsed, subject: dropped.code, details: [dropped.section.rawValue])
    }
    let isUsed = !use.counts.isEmpty || !use.targets.isEmpty
    if isUsed, try pack.periodKind != programme(newest).periodKind {
      throw Refusal(.periodKindInUse, subject: pack.code)
    }
    let persons = programme.persons.filter { pack.person($0.code) == nil }
    let remains = (persons + pack.persons).contains {
      $0.roles.contains(.coordinator) && !$0.isClosed(on: today)
    }
    if !remains { throw Refusal(.lastCoordinator, subject: author.person) }
  }
}
