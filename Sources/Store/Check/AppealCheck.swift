import Domain
import GRDB
import Seals

/// Appeals, counter-verifications and regularisations say what their journal rows say, and every
/// such row has its fact (R45, R46, R82).
struct AppealCheck {
  private let db: Database
  private var findings = Findings()

  private init(_ db: Database) { self.db = db }

  static func run(_ db: Database) throws -> CheckReport.Item {
    var check = AppealCheck(db)
    try check.appeals()
    try check.counterFindings()
    try check.regularisations()
    try check.reverse()
    return check.findings.item("appealsAndRegularisations")
  }

  private func journal(_ sequence: Int64?) throws -> JournalRow? {
    try sequence.flatMap { try JournalReader.rows([$0], db).first }
  }

  private mutating func expect(_ isSame: Bool, _ what: String, _ sequence: Int64) {
    findings.look()
    if !isSame { findings.add("\(what): it is not what journal row \(sequence) says") }
  }

  private mutating func appeals() throws {
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT a.*, c.code AS code, (SELECT from_state FROM claim_moves m
          WHERE m.claim = a.claim AND m.seq = a.seq) AS moved
        FROM appeals a LEFT JOIN claims c ON c.id = a.claim
        """
    ) {
      let sequence: Int64 = row["seq"]
      let code = row["code"] as String? ?? "?"
      let opened = try journal(sequence)
      let (person, day): (String?, Int32?) = (row["person"], row["day"])
      let deadline = (row["deadline"] as Int32?).map { Day(number: $0).iso }
      let isOpened = opened?.isOf("claim.appeal", code, by: person, on: day) ?? false
      let isTold = opened?.says(["ground": row["ground"], "deadline": deadline]) ?? false
      let (from, moved): (String, String?) = (row["from_state"], row["moved"])
      expect(isOpened && isTold && from == moved, "appeal of \(code)", sequence)
      try settlement(row, code, sequence)
    }
  }

  private mutating func settlement(_ row: Row, _ code: String, _ sequence: Int64) throws {
    guard let settled = row["settled_seq"] as Int64? else {
      let isEmpty = ["settled_by", "settled_on", "outcome", "reason"].allSatisfy {
        (row[$0] as DatabaseValue?)?.isNull ?? true
      }
      return expect(isEmpty, "appeal of \(code)", sequence)
    }
    let entry = try journal(settled)
    let (person, day): (String?, Int32?) = (row["settled_by"], row["settled_on"])
    let isSettled = entry?.isOf("claim.settle", code, by: person, on: day) ?? false
    let isTold =
      entry?.says([
        "outcome": row["outcome"], "reason": row["reason"], "appeal": String(sequence),
      ]) ?? false
    let isSame = isSettled && isTold
    expect(isSame, "settlement of \(code)", settled)
  }

  private mutating func counterFindings() throws {
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT f.seq, c.code, f.outcome, f.reason, f.person, f.day
        FROM counter_findings f LEFT JOIN claims c ON c.id = f.claim
        """
    ) {
      let sequence: Int64 = row[0]
      let entry = try journal(sequence)
      let isFound =
        entry?.isOf("counter.conclude", row[1], by: row[4], on: row[5] as Int32) ?? false
      let isTold = entry?.says(["outcome": row[2], "reason": row[3]]) ?? false
      let isSame = isFound && isTold
      expect(isSame, "counter-verification of \(row[1] as String? ?? "?")", sequence)
    }
    let strays = try Row.fetchCursor(
      db,
      sql: """
        SELECT c.code FROM claims c WHERE c.counter <> COALESCE(
          (SELECT f.outcome FROM counter_findings f WHERE f.claim = c.id ORDER BY f.seq DESC LIMIT 1),
          (SELECT 'drawn' FROM counter_claims k JOIN counter_draws d ON d.seq = k.draw
            WHERE k.claim = c.id AND k.ordinal IS NOT NULL AND d.replaced_seq IS NULL), 'none')
        """
    )
    while let row = try strays.next() {
      findings.add("claim \(row[0] as String): counter is not what its counter-verification says")
    }
  }

  private mutating func regularisations() throws {
    for row in try Row.fetchAll(
      db,
      sql: "SELECT r.*, c.code AS code FROM regularisations r LEFT JOIN claims c ON c.id = r.claim"
    ) {
      let sequence: Int64 = row["seq"]
      let code = row["code"] as String? ?? "?"
      let entry = try journal(sequence)
      let amount = String(row["centimes"] as Int64)
      let isOpened =
        entry.map { $0.kind.hasPrefix("regularisation.") && $0.subject == code } ?? false
      let isTold = entry?.says(["centimes": amount, "reason": row["reason"]]) ?? false
      let isSame = isOpened && isTold
      expect(isSame, "regularisation of \(code)", sequence)
      guard let signed = row["signed_seq"] as Int64? else {
        let texts: [String?] = [row["signed_by"], row["signed_reason"]]
        let day: Int32? = row["signed_on"]
        let isEmpty =
          texts.allSatisfy { $0 == nil } && day == nil && entry?.kind == "regularisation.open"
        expect(isEmpty, "regularisation of \(code)", sequence)
        continue
      }
      let signature = try journal(signed)
      let (person, day): (String?, Int32?) = (row["signed_by"], row["signed_on"])
      let isSignature =
        signature?.isOf("regularisation.sign", code, by: person, on: day) ?? false
      let opened = signed == sequence ? nil : String(sequence)
      let isSigned =
        isSignature
        && signature?.says([
          "centimes": amount, "reason": row["signed_reason"], "opened": opened,
        ]) ?? false
      expect(isSigned, "regularisation of \(code)", signed)
    }
  }

  /// Journal rows that have no fact.
  private mutating func reverse() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT seq, kind, subject FROM journal j WHERE
          (kind = 'claim.appeal' AND NOT EXISTS (SELECT 1 FROM appeals a WHERE a.seq = j.seq))
          OR (kind = 'claim.settle'
            AND NOT EXISTS (SELECT 1 FROM appeals a WHERE a.settled_seq = j.seq))
          OR (kind = 'counter.conclude'
            AND NOT EXISTS (SELECT 1 FROM counter_findings f WHERE f.seq = j.seq))
          OR (kind IN ('counter.draw', 'counter.redraw')
            AND NOT EXISTS (SELECT 1 FROM counter_draws d WHERE d.seq = j.seq))
          OR (kind = 'regularisation.open'
            AND NOT EXISTS (SELECT 1 FROM regularisations r WHERE r.seq = j.seq))
          OR (kind = 'regularisation.sign'
            AND NOT EXISTS (SELECT 1 FROM regularisations r WHERE r.signed_seq = j.seq))
        """
    )
    while let row = try rows.next() {
      findings.add(
        "journal row \(row[0] as Int64): \(row[1] as String) of \(row[2] as String) has no fact"
      )
    }
  }
}
