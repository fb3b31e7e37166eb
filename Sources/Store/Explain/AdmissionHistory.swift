import Domain
import GRDB

/// Reads what the last examination of a claim looked at, as it stood at that moment: claims go on
/// and the CNSS brings more months, but what was decided was decided on this (R2, R8, R14).
struct AdmissionHistory {
  let db: Database

  func admission(of record: ClaimRecord, _ programme: Programme) throws -> ClaimFacts.Admission {
    let sequence = try examination(of: record)
    let result = programme.result(record.claim.result)
    let entry: Int32? = try db.firstValue(
      "SELECT entry_on FROM participants WHERE code = ?",
      [record.claim.participant]
    )
    return ClaimFacts.Admission(
      predecessor: try result?.predecessor.flatMap {
        try predecessor(of: record, $0, at: sequence)
      },
      entryOn: entry.map(Day.init(number:)) ?? record.claim.achievedOn,
      months: (result?.cnssMonths ?? 0) > 0
        ? try months(of: record.claim.participant, at: sequence) : [],
      flags: record.state == .inadmissible ? record.flags : [],
      sequence: sequence
    )
  }

  /// The journal row of the last examination.
  private func examination(of record: ClaimRecord) throws -> Int64 {
    let again: Int64? = try db.firstValue(
      """
      SELECT MAX(seq) FROM claim_moves WHERE claim = ? AND seq >= ? AND move IN ('admit', 'reject')
      """,
      [record.id, record.admittedSequence]
    )
    return again ?? record.admittedSequence
  }

  /// The earliest claim of the previous result that counted at that moment.
  private func predecessor(
    of record: ClaimRecord,
    _ result: String,
    at sequence: Int64
  ) throws -> (claim: String, achievedOn: Day)? {
    if record.flags.contains(.predecessorMissing) { return nil }
    let rows = try db.allRows(
      """
      SELECT code, achieved_on, id, admitted_seq FROM claims
      WHERE participant = ? AND result = ? AND id <> ?
      """,
      [record.claim.participant, result, record.id]
    )
    var found: [(claim: String, achievedOn: Day)] = []
    for row in rows {
      guard let state = try state(of: row[2], at: sequence),
        state.countsAsPredecessor(outcome: try outcome(of: row[2], at: sequence))
      else { continue }
      let isLater = (row[3] as Int64) > sequence
      let before = isLater ? try achievement(of: row[2], at: sequence) : nil
      found.append((row[0], before ?? Day(number: row[1])))
    }
    return found.min { $0.achievedOn < $1.achievedOn }
  }

  /// The state in which its last declaration or its last move before a row left a claim.
  private func state(of claim: Int64, at sequence: Int64) throws -> ClaimState? {
    let declared: Int64? = try db.firstValue(
      """
      SELECT MAX(seq) FROM (SELECT admitted_seq AS seq FROM claims WHERE id = ?1
        UNION ALL SELECT admitted_seq FROM claim_versions WHERE claim = ?1) WHERE seq < ?2
      """,
      [claim, sequence]
    )
    guard let declared else { return nil }
    let moved: String? = try db.firstValue(
      """
      SELECT to_state FROM claim_moves WHERE claim = ? AND seq > ? AND seq < ?
      ORDER BY seq DESC, step DESC LIMIT 1
      """,
      [claim, declared, sequence]
    )
    let state =
      try moved
      ?? JournalReader.rows([declared], db).first.flatMap { JournalDetails($0.payload)["state"] }
    return state.flatMap(ClaimState.init(rawValue:))
  }

  /// What the last finding or settlement before a row said.
  private func outcome(of claim: Int64, at sequence: Int64) throws -> Finding.Outcome? {
    let payload: String? = try db.firstValue(
      """
      SELECT j.payload FROM claim_moves m JOIN journal j ON j.seq = m.seq
      WHERE m.claim = ? AND m.seq < ? AND m.move IN ('conclude', 'settle')
      ORDER BY m.seq DESC LIMIT 1
      """,
      [claim, sequence]
    )
    return payload.flatMap { JournalDetails($0)["outcome"] }.flatMap(
      Finding.Outcome.init(rawValue:)
    )
  }

  /// The achievement day of the version that a claim then had.
  private func achievement(of claim: Int64, at sequence: Int64) throws -> Day? {
    let body: String? = try db.firstValue(
      """
      SELECT body FROM claim_versions WHERE claim = ? AND admitted_seq < ?
      ORDER BY version DESC LIMIT 1
      """,
      [claim, sequence]
    )
    let fields = body.map { Packed.split($0) } ?? []
    return fields.count > 4 ? Day(iso: fields[4]) : nil
  }

  /// The CNSS months that were known, days summed over employers.
  private func months(of participant: String, at sequence: Int64) throws -> [EmploymentMonth] {
    let rows = try db.allRows(
      """
      SELECT payload FROM journal INDEXED BY journal_of_others
      WHERE subject = ? AND (kind < 'claim.' OR kind >= 'claim/') AND kind = 'cnss.record'
        AND seq < ? ORDER BY seq
      """,
      [participant, sequence]
    )
    var lines: [Month: [String: Int]] = [:]
    for row in rows {
      let details = JournalDetails(row[0])
      guard let month = details["month"].flatMap(Month.init(iso:)) else { continue }
      lines[month, default: [:]][details["employer_ice"] ?? ""] = Int(details.number("days") ?? 0)
    }
    return lines.sorted { $0.key < $1.key }.map { month, employers in
      EmploymentMonth(
        month: month,
        days: employers.values.reduce(0, +),
        employers: employers.keys.sorted(by: precedesByBytes)
      )
    }
  }
}
