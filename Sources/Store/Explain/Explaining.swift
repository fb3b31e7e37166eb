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
      return Explanation(of: try ClaimFacts.Drafted(stored, project, db))
    }
  }
}

/// Reads what decided the amount of one claim: a few rows, whatever the size of the store.
struct ClaimFactReader {
  let db: Database
  let referential: Referential

  func facts(_ record: ClaimRecord, _ project: Project) throws -> ClaimFacts {
    let stratum = try record.stratum.flatMap { try StratumTable.find(id: $0, db) }
    let validation = try validation(of: record)
    let frozen = try referential.programme(version: record.pack, db)
    let conclusion = try last(.conclude, of: record)
    return ClaimFacts(
      claim: record.claim,
      version: record.version,
      programme: frozen,
      programmeVersion: record.pack,
      admission: try AdmissionHistory(db: db).admission(of: record, frozen),
      groups: record.groups,
      province: record.province,
      selection: record.selection,
      stratum: stratum.map(row),
      stratumVersion: stratum?.pack,
      finding: record.finding,
      done: try conclusion.flatMap { try JournalReader.rows([$0], db).first }
        .map { JournalDetails($0.payload).done } ?? Examination(),
      reason: try record.finding?.reason.flatMap { code in
        try referential.reason(code, from: record.pack) {
          try referential.programme(version: $0, db)
        }
      },
      agreement: try validation.flatMap {
        try Timeline.agreement(of: project.code, at: $0.sequence, db)
      } ?? project.agreement,
      appeals: try AppealTable.all(where: "a.claim = ?", [record.id], db),
      counterFindings: try CounterTable.findings(of: record, db),
      regularisations: try RegularisationTable.all(where: "r.claim = ?", [record.id], db),
      validation: validation,
      refusal: try refusal(of: record),
      statement: try StatementTable.holding(record.id, db).map {
        try ClaimFacts.Drafted($0, project, db)
      },
      declaredSequence: record.admittedSequence,
      findingSequence: conclusion,
      closingSequence: try stratum.flatMap { stored in
        try db.firstValue("SELECT closed_seq FROM strata WHERE id = ?", [stored.id])
      }
    )
  }

  /// The refusal that stands: by a validator, or by who settled an appeal.
  private func refusal(of record: ClaimRecord) throws -> ClaimFacts.Decision? {
    guard record.state == .refused else { return nil }
    let sequence: Int64? = try db.firstValue(
      "SELECT MAX(seq) FROM claim_moves WHERE claim = ? AND to_state = 'refused'",
      [record.id]
    )
    return try sequence.flatMap { try JournalReader.rows([$0], db).first }.map {
      ClaimFacts.Decision(person: $0.person, day: $0.day, sequence: $0.sequence)
    }
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
}

extension ClaimFacts.Drafted {
  /// A statement with what its last draft was made of: the terms, and the other statements, of that
  /// moment.
  init(_ stored: StoredStatement, _ project: Project, _ db: Database) throws {
    let sequence = stored.draftSequence
    self.init(
      row: try StatementReader.row(stored, db),
      agreement: try Timeline.agreement(of: project.code, at: sequence, db) ?? project.agreement,
      recovered: try StatementSums.recovered(
        project.code,
        except: stored.code.code,
        before: sequence,
        db
      )
    )
  }
}
