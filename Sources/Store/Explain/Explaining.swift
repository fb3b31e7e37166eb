public import Domain
import GRDB

extension Store {
  /// Why a claim is worth what it is, from what was declared to what is paid; nil when there is no
  /// claim of that code.
  public func explanation(of claim: String) throws -> Explanation? {
    try read { db in
      guard let record = try ClaimTable.find(claim, db),
        let project = try ProjectTable.find(record.claim.project, db)
      else { return nil }
      return Explanation(
        of: try ClaimFactReader(db: db, referential: try referential(db)).facts(record, project)
      )
    }
  }

  /// Why a statement pays what it pays; nil when there is none of that code.
  public func explanation(of statement: StatementCode) throws -> Explanation? {
    try read { db in
      guard let stored = try StatementTable.find(statement.code, db),
        let project = try ProjectTable.find(statement.project, db)
      else { return nil }
      return Explanation(
        of: try StatementReader.row(stored, db),
        agreement: project.agreement,
        recovered: try StatementSums.recovered(project.code, except: stored.id, db)
      )
    }
  }
}

/// Reads what decided the amount of one claim: a few rows, whatever the size of the store.
struct ClaimFactReader {
  let db: Database
  let referential: Referential

  func facts(_ record: ClaimRecord, _ project: Project) throws -> ClaimFacts {
    let stratum = try record.stratum.flatMap { try StratumTable.find(id: $0, db) }
    let statement = try StatementTable.holding(record.id, db)
    let validation = try validation(of: record)
    return ClaimFacts(
      claim: record.claim,
      version: record.version,
      programme: try referential.programme(version: record.pack, db),
      programmeVersion: record.pack,
      reasons: try validation.map { try referential.programme(at: $0.sequence, db) }
        ?? referential.programme,
      groups: record.groups,
      province: record.province,
      selection: record.selection,
      stratum: stratum.map(row),
      finding: record.finding,
      agreement: project.agreement,
      appeals: try AppealTable.all(where: "a.claim = ?", [record.id], db),
      counterFindings: try CounterTable.findings(of: record, db),
      regularisations: try RegularisationTable.all(where: "r.claim = ?", [record.id], db),
      validation: validation,
      statement: try statement.map { try StatementReader.row($0, db) },
      declaredSequence: record.admittedSequence,
      findingSequence: try last(.conclude, of: record),
      closingSequence: try stratum.flatMap { stored in
        try db.firstValue("SELECT closed_seq FROM strata WHERE id = ?", [stored.id])
      }
    )
  }

  private func last(_ move: Move, of record: ClaimRecord) throws -> Int64? {
    try db.firstValue(
      "SELECT MAX(seq) FROM claim_moves WHERE claim = ? AND move = ?",
      [record.id, move.rawValue]
    )
  }

  /// The validation that stands, with the sums that its journal row says it was decided on.
  private func validation(of record: ClaimRecord) throws -> ClaimFacts.Validation? {
    guard record.state.countsAsValidated, let payable = record.payable,
      let sequence = try last(.validate, of: record),
      let row = try JournalReader.rows([sequence], db).first
    else { return nil }
    let details = Payload.details(of: row.payload)
    func sum(_ key: String) -> Money {
      let text = details.first { $0.key == key }?.value
      return Money(centimes: text.flatMap(Int64.init) ?? 0)
    }
    return ClaimFacts.Validation(
      payable: payable,
      person: row.person,
      day: row.day,
      sequence: sequence,
      participantSum: sum("participant_sum"),
      agreementSum: sum("agreement_sum")
    )
  }

  private func row(_ stored: StoredStratum) -> StratumRow {
    StratumRow(
      stratum: stored.stratum,
      status: stored.status,
      population: stored.population,
      size: stored.size,
      examined: stored.examined,
      confirmed: stored.confirmed,
      gap: stored.gap,
      effect: stored.effect,
      bound: stored.bound,
      seed: stored.seed,
      drawnBy: stored.drawnBy,
      fingerprint: stored.fingerprint
    )
  }
}

extension Referential {
  /// The programme of a version, without its persons when it is not the one in force.
  func programme(version: Int, _ db: Database) throws -> Programme {
    if version == self.version { return programme }
    return try ProgrammeTable.programme(version, db)
  }

  /// The programme that was in force when a journal row was written.
  func programme(at sequence: Int64, _ db: Database) throws -> Programme {
    let day: Int32? = try db.firstValue("SELECT day FROM journal WHERE seq = ?", [sequence])
    guard let day else { return programme }
    let versions = try Set(
      Int.fetchAll(
        db,
        sql: "SELECT version FROM programme_versions WHERE seq <= ?",
        arguments: [sequence]
      )
    )
    let known = heads.filter { versions.contains($0.version) }
    return try programme(version: ProgrammeTable.inForce(known, on: Day(number: day)), db)
  }
}
