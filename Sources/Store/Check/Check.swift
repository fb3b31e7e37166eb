import Domain
import Foundation
import GRDB

extension Store {
  /// Proves that the store is whole: SQLite's own integrity, the chain of the journal, every fact
  /// against its journal row and back, every state against its moves, every amount and every derived
  /// figure recomputed, every signature verified and none missing.
  ///
  /// - Throws: `StoreError` only when the file cannot be read as a store at all (R92).
  /// `progress` hears how many checks are done, and of how many.
  public func check(
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> CheckReport {
    try read { db in
      let integrity = try integrity(db)
      // A damaged file may answer anything: what follows would only repeat it.
      guard integrity.isSound else { return CheckReport(items: [integrity]) }
      let programme = try referential(db)
      let checks: [() throws -> CheckReport.Item] = [
        { try JournalCheck.run(db) }, { try FactCheck.run(db) }, { try StateCheck.run(db) },
        { try DigestCheck.run(db) }, { try ProgrammeCheck.run(db) },
        { try AmountCheck.run(db, programme) }, { try StratumCheck.run(db) },
        { try ReplayCheck.run(db) }, { try AppealCheck.run(db) }, { try CounterDrawCheck.run(db) },
        { try StatementCheck.run(db) }, { try BalanceCheck.run(db) },
        { try SignatureCheck.run(db) }, { try TallyCheck.run(db) },
        { try TallyCheck.runDays(db) }, { try TallyCheck.runDues(db) },
        { try TallyCheck.runCommunes(db) }, { try TallyCheck.runDelays(db) },
        { try TallyCheck.runParticipants(db) },
      ]
      var items = [integrity]
      for check in checks {
        progress(items.count, checks.count + 1)
        items.append(try check())
      }
      return CheckReport(items: items)
    }
  }

  /// Proves the chain of the journal, and that the facts that name its rows find them (R92).
  ///
  /// - Throws: `StoreError` only when the file cannot be read as a store at all.
  public func verifyJournal() throws -> CheckReport {
    try read { db in CheckReport(items: [try JournalCheck.run(db), try FactCheck.run(db)]) }
  }

  /// SQLite's own account of the file.
  func integrity(_ db: Database) throws -> CheckReport.Item {
    var findings = Findings()
    for line in try String.fetchAll(db, sql: "PRAGMA integrity_check(100)") {
      findings.look()
      if line != "ok" { findings.add(line) }
    }
    for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
      findings.add("foreign key of \(row[0] as String? ?? "?")")
    }
    return findings.item("sqliteIntegrity")
  }
}

/// The chain of the journal: no gap, every row the hash of itself and of the row before.
enum JournalCheck {
  static func run(_ db: Database) throws -> CheckReport.Item {
    var findings = Findings()
    var expected: Int64 = 1
    var previous = JournalRow.origin
    try db.scan("SELECT \(JournalReader.columns) FROM journal ORDER BY seq") { next in
      findings.look()
      guard let row = JournalReader.sound(next) else {
        findings.add("journal row \(expected): a field cannot be read")
        expected += 1
        return
      }
      for fault in faults(of: row, expected: expected, previous: previous) { findings.add(fault) }
      expected = row.sequence &+ 1
      previous = row.hash
    }
    return findings.item("journalChain")
  }

  /// What is wrong with a row, when so many rows came before it and the last bore that hash.
  static func faults(of row: JournalRow, expected: Int64, previous: [UInt8]) -> [String] {
    var faults: [String] = []
    if row.sequence != expected {
      faults.append("journal row \(row.sequence): row \(expected) is missing")
    }
    if row.previous != previous {
      faults.append("journal row \(row.sequence): it does not follow the row before")
    }
    if row.hash != row.expectedHash() {
      faults.append("journal row \(row.sequence): its content does not match its hash")
    }
    return faults
  }
}

/// Facts against the journal, both ways: a fact names a row that exists and speaks of it, and a row
/// of the journal has its fact, so that a cut tail shows (R92).
enum FactCheck {
  /// Tables of facts and records, with the column of their journal row and what is looked for.
  private static let tables = [
    ("claim_moves", "seq"), ("claims", "admitted_seq"), ("claim_versions", "admitted_seq"),
    ("draws", "seq"), ("actors", "seq"), ("relations", "seq"), ("projects", "seq"),
    ("targets", "seq"), ("participants", "seq"), ("cnss", "seq"), ("persons", "seq"),
    ("programme_versions", "seq"), ("programme_draft", "seq"), ("period_changes", "seq"),
    ("strata", "draw"), ("strata", "closed_seq"), ("strata", "released_seq"), ("appeals", "seq"),
    ("appeals", "settled_seq"), ("counter_draws", "seq"), ("counter_draws", "replaced_seq"),
    ("counter_findings", "seq"), ("regularisations", "seq"), ("regularisations", "signed_seq"),
    ("statements", "draft_seq"), ("statements", "stale_seq"), ("statement_moves", "seq"),
    ("statement_claims", "removed_seq"), ("keys", "seq"), ("keys", "sealed_seq"),
    ("keys", "revoked_seq"), ("signatures", "seq"), ("stakes", "seq"), ("needs", "seq"),
    ("coverage_tasks", "seq"),
    ("target_versions", "seq"),
  ]

  static func run(_ db: Database) throws -> CheckReport.Item {
    var findings = Findings()
    for (table, column) in tables {
      let orphans = try Row.fetchCursor(
        db,
        sql: """
          SELECT t.\(column) FROM \(table) t LEFT JOIN journal j ON j.seq = t.\(column)
          WHERE t.\(column) IS NOT NULL AND j.seq IS NULL
          """
      )
      while let row = try orphans.next() {
        findings.add("\(table): journal row \(row[0] as Int64? ?? 0) is missing")
      }
    }
    try claimRows(db, &findings)
    return findings.item("factsAndJournal")
  }

  /// Every journal row about a claim has its fact: a version, or a step.
  private static func claimRows(_ db: Database, _ findings: inout Findings) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT j.seq, j.kind, j.subject,
          EXISTS (SELECT 1 FROM claims c WHERE c.code = j.subject AND c.admitted_seq = j.seq),
          EXISTS (SELECT 1 FROM claims c JOIN claim_versions v ON v.claim = c.id
            WHERE c.code = j.subject AND v.admitted_seq = j.seq),
          EXISTS (SELECT 1 FROM claims c JOIN claim_moves m ON m.claim = c.id
            WHERE c.code = j.subject AND m.seq = j.seq)
        FROM journal j WHERE j.kind LIKE 'claim.%'
        """
    )
    while let row = try rows.next() {
      findings.look()
      let kind: String = row[1]
      let isThere: Bool =
        kind == "claim.declare" ? (row[3] as Bool) || (row[4] as Bool) : row[5]
      if !isThere {
        findings.add("journal row \(row[0] as Int64): \(kind) of \(row[2] as String) has no fact")
      }
    }
  }
}
