import Domain
import GRDB

/// Actors, relations, projects and targets: records that a file may bring in any version.
extension ImportSession {
  func judge(_ actor: Actor) throws -> Judgement {
    var known = try ActorTable.find(actor.code, writing.db)
    // A file has no column for the closing day or for what the record was made one with: importing it
    // again does not reopen the actor.
    known?.closedOn = nil
    known?.mergedInto = ""
    // A list holds no contact unless it was asked for: a line without one leaves it as it is.
    let actor = actor.keepingContact(of: known)
    if known == actor { return .unchanged }
    return .change(day: 0, code: actor.code, body: actor.fields)
  }

  func writeActor(_ fields: [String]) throws {
    guard var actor = Actor(fields: fields) else { return }
    let known = try ActorTable.find(actor.code, writing.db)
    actor.closedOn = known?.closedOn
    actor.mergedInto = known?.mergedInto ?? ""
    try writing.write(actor)
  }

  func judge(_ relation: Relation) throws -> Judgement {
    for (column, code) in [("from", relation.from), ("to", relation.to)]
    where try ActorTable.find(code, writing.db) == nil {
      return .fault(.unknownActor, column, code)
    }
    if try RelationTable.find(relation, writing.db) == relation { return .unchanged }
    return .change(day: 0, code: relation.from, body: relation.fields)
  }

  func writeRelation(_ fields: [String]) throws {
    guard let relation = Relation(fields: fields) else { return }
    let sequence = try writing.record("relation.record", relation.subject, relation.payload)
    try RelationTable.write(relation, sequence: sequence, writing.db)
  }

  func judge(_ project: Project, _ agreements: inout [String: String]) throws -> Judgement {
    let agreement = project.agreement.code
    let holder =
      try agreements[agreement] ?? ProjectTable.code(ofAgreement: agreement, writing.db)
    if let holder, holder != project.code {
      return .fault(.agreementOfOtherProject, "agreement", agreement, known: [holder])
    }
    agreements[agreement] = project.code
    if try ProjectTable.find(project.code, writing.db) == project { return .unchanged }
    return .change(day: 0, code: project.code, body: project.fields)
  }

  func writeProject(_ fields: [String]) throws {
    guard let project = Project(fields: fields) else { return }
    let sequence = try writing.record("project.record", project.code, project.payload)
    try ProjectTable.write(project, sequence: sequence, writing.db)
  }

  func judge(_ target: Target) throws -> Judgement {
    if try writing.facts.project(target.project) == nil {
      return .fault(.unknownProject, "project", target.project)
    }
    let known = try TargetTable.quantity(target, writing.db)
    if known == target.quantity { return .unchanged }
    if try writing.facts.isClosed(target.period) {
      return .fault(.periodClosed, "period", target.period.code)
    }
    return .change(day: 0, code: target.project, body: target.fields)
  }

  func writeTarget(_ fields: [String]) throws {
    guard let target = Target(fields: fields) else { return }
    let sequence = try writing.record(
      "target.record",
      target.key,
      Payload(["quantity": String(target.quantity)])
    )
    try TargetTable.write(target, reason: "", on: writing.today, sequence: sequence, writing.db)
  }
}

/// The table `targets`.
enum TargetTable {
  static func quantity(_ target: Target, _ db: Database) throws -> Int? {
    try Int.fetchOne(
      db,
      sql: """
        SELECT quantity FROM targets
        WHERE project = ? AND result = ? AND period = ? AND grp = ?
        """,
      arguments: [target.project, target.result, target.period.code, target.group ?? ""]
    )
  }

  /// Writes a line, and its version with why it changed and the day of its journal row.
  static func write(
    _ target: Target,
    reason: String,
    on day: Day,
    sequence: Int64,
    _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO target_versions (project, result, period, grp, seq, quantity, reason, day)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        target.project, target.result, target.period.code, target.group ?? "", sequence,
        target.quantity, reason, day.number,
      ]
    )
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO targets (project, result, period, grp, quantity, seq)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        target.project, target.result, target.period.code, target.group ?? "", target.quantity,
        sequence,
      ]
    )
  }

  /// The targets of a project, or of all, by project, result, period and group.
  static func all(project only: String? = nil, _ db: Database) throws -> [Target] {
    var targets: [Target] = []
    var (project, result, code) = (LastText(), LastText(), LastText())
    var period: Period?
    try db.scan(
      """
      SELECT project, result, period, quantity, grp FROM targets
      \(only == nil ? "" : "WHERE project = ?") ORDER BY project, result, period, grp
      """,
      only.map { [$0] } ?? []
    ) { row in
      _ = project.take(row, 0)
      _ = result.take(row, 1)
      if code.take(row, 2) { period = Period(code.text) }
      guard let period else { return }
      let group = row.text(4)
      targets.append(
        Target(
          project: project.text,
          result: result.text,
          period: period,
          quantity: row.count(3),
          group: group.isEmpty ? nil : group
        )
      )
    }
    return targets
  }
}
