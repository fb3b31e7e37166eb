public import Domain
import GRDB

extension Store {
  /// Everything about one claim; nil when there is none of that code.
  public func claim(_ code: String) throws -> ClaimDetail? {
    try read { db in
      guard let record = try ClaimTable.find(code, db) else { return nil }
      let chain = try ClaimReader.rows(
        where: "c.participant = ? ORDER BY c.achieved_on, c.code",
        [record.claim.participant],
        db
      )
      guard let row = chain.first(where: { $0.claim == code }) else { return nil }
      let inForce = try referential(db)
      let programme =
        try record.pack == inForce.version
        ? inForce.programme : ProgrammeTable.programme(record.pack, db)
      let participant = try ParticipantTable.find(record.claim.participant, db)
      return ClaimDetail(
        row: row,
        claim: record.claim,
        participant: participant?.record,
        groups: record.groups,
        evidence: evidence(of: record.claim, programme),
        finding: record.finding,
        chain: chain,
        duplicates: try duplicates(of: record, participant, db),
        appeals: try AppealTable.all(where: "a.claim = ?", [record.id], db),
        counterFindings: try CounterTable.findings(of: record, db),
        regularisations: try RegularisationTable.all(where: "r.claim = ?", [record.id], db),
        statement: try StatementTable.holding(record.id, db)?.code,
        appealDeadline: try programme.appealDeadline(of: record, db),
        history: try history(of: record, db)
      )
    }
  }

  /// The documents that the result asks for, then those supplied beyond (R71).
  private func evidence(of claim: Claim, _ programme: Programme) -> [EvidenceItem] {
    let required = programme.result(claim.result)?.evidence ?? []
    let asked = required.map {
      EvidenceItem(kind: $0, isRequired: true, isSupplied: claim.evidence.contains($0))
    }
    let more = claim.evidence.filter { !required.contains($0) }.map {
      EvidenceItem(kind: $0, isRequired: false, isSupplied: true)
    }
    return asked + more
  }

  /// Claims of the same result by the same person: the participant's own, and those of a
  /// participant with the same national identity number (R6).
  private func duplicates(
    of record: ClaimRecord,
    _ participant: StoredParticipant?,
    _ db: Database
  ) throws -> [ClaimRow] {
    guard let participant else { return [] }
    return try ClaimReader.rows(
      where: """
        c.result = ? AND c.id <> ? AND c.participant IN (
          SELECT ? UNION SELECT code FROM participants
          WHERE fingerprint IS NOT NULL AND fingerprint = ?) ORDER BY c.code
        """,
      [
        record.claim.result, record.id, participant.record.code, participant.fingerprint?.data,
      ],
      db
    )
  }

  /// The journal rows of a claim: its versions' admissions, every step since, and what concerns it
  /// besides its state, oldest first.
  func history(of record: ClaimRecord, _ db: Database) throws -> [HistoryEntry] {
    let sequences = try db.rows(
      """
      SELECT seq FROM claim_moves WHERE claim = ?1
      UNION SELECT admitted_seq FROM claim_versions WHERE claim = ?1
      UNION SELECT draw FROM counter_claims WHERE claim = ?1 AND ordinal IS NOT NULL
      UNION SELECT seq FROM counter_findings WHERE claim = ?1
      UNION SELECT seq FROM regularisations WHERE claim = ?1
      UNION SELECT signed_seq FROM regularisations WHERE claim = ?1 AND signed_seq IS NOT NULL
      """,
      [record.id]
    ) { $0.integer(0) }
    return try JournalReader.rows(sequences + [record.admittedSequence], db).map(\.entry)
  }
}
