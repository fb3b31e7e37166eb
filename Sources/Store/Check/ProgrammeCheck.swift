import Domain
import GRDB

/// Versions of the programme say what they said when they were written, and each claim and stratum
/// follows the one that was in force on its day (DESIGN §4, rule 8; R2, R29).
enum ProgrammeCheck {
  static func run(_ db: Database) throws -> CheckReport.Item {
    var findings = Findings()
    try bodies(db, &findings)
    try claims(db, &findings)
    try strata(db, &findings)
    return findings.item("programmes")
  }

  /// The content of versions and draft against the digest of their journal row. What was founded
  /// before digests of contents were written has none.
  private static func bodies(_ db: Database, _ findings: inout Findings) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT 'version ' || version, v.body, v.effective_on, j.payload
        FROM programme_versions v JOIN journal j ON j.seq = v.seq
        UNION ALL SELECT 'draft', d.body, d.effective_on, j.payload
        FROM programme_draft d JOIN journal j ON j.seq = d.seq
        """
    )
    for row in rows {
      findings.look()
      let payload = Payload.details(of: row[3])
      let written = payload.first { $0.key == "body" }?.value
      if let written, written != Payload.digest([row[1]]) {
        findings.add("programme \(row[0] as String): its content is not what was written")
      }
      let day = payload.first { $0.key == "effective_on" }?.value
      if let day, day != (row[2] as Int32?).map({ Day(number: $0).iso }) {
        findings.add("programme \(row[0] as String): its effective day is not what was written")
      }
    }
  }

  /// A claim was admitted under the version in force on the day of its last examination.
  private static func claims(_ db: Database, _ findings: inout Findings) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT c.code, c.pack, \(inForce) FROM claims c JOIN journal j ON j.seq = COALESCE(
          (SELECT MAX(m.seq) FROM claim_moves m
            WHERE m.claim = c.id AND m.move IN ('admit', 'reject') AND m.seq > c.admitted_seq),
          c.admitted_seq)
        """
    )
    while let row = try rows.next() {
      findings.look()
      if (row[1] as Int) != row[2] {
        findings.add(
          "claim \(row[0] as String): it follows version \(row[1] as Int), not \(row[2] as Int)"
        )
      }
    }
  }

  /// The version in force in the journal row `j`.
  private static let inForce = """
    COALESCE((SELECT MAX(v.version) FROM programme_versions v
      WHERE v.seq < j.seq AND v.effective_on <= j.day), 1)
    """

  /// What was fixed when a stratum closed is what its version makes of its counts (R29).
  private static func strata(_ db: Database, _ findings: inout Findings) throws {
    for stored in try StratumTable.all(db) where stored.status != .open {
      findings.look()
      let code = stored.stratum.code
      // Counts that no population bears are not computed with: the bound of a million takes for ever.
      let most = try Int.fetchOne(
        db,
        sql: "SELECT COUNT(*) FROM claims WHERE stratum = ?",
        arguments: [stored.id]
      )
      guard 0...(most ?? 0) ~= stored.examined, 0...stored.examined ~= stored.confirmed else {
        findings.add("stratum \(code): its counts are not those of its claims")
        continue
      }
      guard let programme = try? ProgrammeTable.programme(stored.pack, db),
        let mechanism = programme.mechanism(ofResult: stored.stratum.result),
        let outcome = StratumOutcome(
          examined: stored.examined,
          confirmed: stored.confirmed,
          mechanism: mechanism
        )
      else {
        findings.add("stratum \(code): version \(stored.pack) cannot tell its gap")
        continue
      }
      if outcome.gap != stored.gap || outcome.bound != stored.bound {
        findings.add("stratum \(code): gap or bound is not that of its counts")
      }
      let isReleased = outcome.band.effect == .suspend && stored.effect != .suspend
      if outcome.band.effect != stored.effect, !isReleased {
        findings.add("stratum \(code): the effect is not that of its band")
      }
    }
  }
}
