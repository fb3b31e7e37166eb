import Domain
import GRDB

/// Every record that the journal vouches for says what it said when its row was written.
enum DigestCheck {
  static func run(_ db: Database) throws -> CheckReport.Item {
    var findings = Findings()
    try claims(db, &findings)
    try participants(db, &findings)
    try records(db, &findings)
    try coverage(db, &findings)
    try RosterCheck.run(db, &findings)
    return findings.item("recordContents")
  }

  /// A claim's version against the digest of its declaration, and its decision against the payload.
  private static func claims(_ db: Database, _ findings: inout Findings) throws {
    let columns = ClaimTable.columns.map { "c.\($0)" }.joined(separator: ", ")
    try db.scan(
      "SELECT \(columns), j.payload FROM claims c JOIN journal j ON j.seq = c.admitted_seq"
    ) { row in
      findings.look()
      let record = ClaimTable.record(row)
      let payload = Payload.details(of: row.text(Int32(ClaimTable.columns.count)))
      let digest = payload.first { $0.key == "digest" }?.value
      if digest != Payload.digest(record.claim.fields) {
        findings.add("claim \(record.claim.code): its content is not what was declared")
      }
      let said = { (key: String) in payload.first { $0.key == key }?.value }
      let period = Period(record.period.kind, holding: record.claim.achievedOn)
      // What came again into admission since says anew what it froze.
      let again = try lastExamination(record, db)
      let frozen = again["frozen"] ?? said("frozen")
      let education = again["frozen_education"] ?? said("frozen_education")
      if period != record.period || frozen.map({ $0 != record.frozenDigest }) ?? false
        || education.map({ $0 != record.educationDigest }) ?? false
        || said("state").map({ $0 != record.admittedState.rawValue }) ?? false
      {
        findings.add("claim \(record.claim.code): what its admission froze is not as written")
      }
    }
  }

  /// What the last examination of an inadmissible claim says (R2); nothing when there was none.
  private static func lastExamination(
    _ record: ClaimRecord,
    _ db: Database
  ) throws -> JournalDetails {
    let payload: String? = try db.firstValue(
      """
      SELECT j.payload FROM claim_moves m JOIN journal j ON j.seq = m.seq
      WHERE m.claim = ? AND m.seq > ? AND m.move IN ('admit', 'reject')
      ORDER BY m.seq DESC LIMIT 1
      """,
      [record.id, record.admittedSequence]
    )
    return JournalDetails(payload ?? "")
  }

  private static func participants(_ db: Database, _ findings: inout Findings) throws {
    var last = ""
    while true {
      let page = try ParticipantTable.each(after: last, limit: 1000, db)
      guard let end = page.last else { return }
      last = end.record.code
      let journal = try JournalReader.rows(page.map(\.sequence), db)
      let payloads = Dictionary(
        journal.map { ($0.sequence, $0) },
        uniquingKeysWith: { first, _ in first }
      )
      for stored in page where !stored.isErased {
        findings.look()
        let details = Payload.details(of: payloads[stored.sequence]?.payload ?? "")
        if details.first(where: { $0.key == "digest" })?.value
          != Payload.digest(stored.record.fields)
        {
          findings.add("participant \(stored.record.code): the record is not what was written")
        }
        try identity(of: stored, details, db, &findings)
      }
    }
  }

  private static func identity(
    of stored: StoredParticipant,
    _ details: [HistoryEntry.Detail],
    _ db: Database,
    _ findings: inout Findings
  ) throws {
    let written = details.first { $0.key == "identity" }?.value
    let (name, phone) = try ParticipantTable.identity(stored.id, db)
    let found = stored.salt.map {
      Fingerprints.digest(salt: $0, fingerprint: stored.fingerprint, name: name, phone: phone)
    }
    if written != found {
      findings.add("participant \(stored.record.code): the identity is not what was written")
    }
  }

  /// Actors, projects and targets, whose journal rows hold their content.
  private static func records(_ db: Database, _ findings: inout Findings) throws {
    for project in try ProjectTable.all(db) {
      findings.look()
      try compare(
        "project",
        project.code,
        project.payload.text,
        "SELECT seq FROM projects WHERE code = ?",
        db,
        &findings
      )
    }
    for code in try String.fetchAll(db, sql: "SELECT code FROM actors") {
      findings.look()
      guard let actor = try ActorTable.find(code, db) else { continue }
      try compare(
        "actor",
        code,
        actor.payload.text,
        "SELECT seq FROM actors WHERE code = ?",
        db,
        &findings
      )
    }
    for target in try TargetTable.all(db) {
      findings.look()
      let sequence = try Int64.fetchOne(
        db,
        sql: """
          SELECT seq FROM targets WHERE project = ? AND result = ? AND period = ? AND grp = ?
          """,
        arguments: [target.project, target.result, target.period.code, target.group ?? ""]
      )
      let row = try JournalReader.rows([sequence ?? 0], db).first
      let details = JournalDetails(row?.payload ?? "")
      if details["quantity"] != String(target.quantity) || row?.subject != target.key {
        findings.add("target \(target.key): it is not what was written")
      }
    }
  }

  static func compare(
    _ kind: String,
    _ code: String,
    _ payload: String,
    _ query: String,
    _ db: Database,
    _ findings: inout Findings
  ) throws {
    let sequence = try Int64.fetchOne(db, sql: query, arguments: [code]) ?? 0
    let row = try JournalReader.rows([sequence], db).first
    if row.map({ Payload.withoutBatch($0.payload) }) != payload || row?.subject != code {
      findings.add("\(kind) \(code): the record is not what was written")
    }
  }
}
