import Domain
import GRDB

/// Every derived figure equals what the claims say now.
enum TallyCheck {
  static func run(_ db: Database) throws -> CheckReport.Item {
    try compare("tallies", db, kept: "SELECT * FROM tallies", recomputed: recomputed) { row in
      "\(row[1] as String)|\(row[2] as String)|\(row[3] as String) \(row[5] as String)"
    }
  }

  static let recomputed: String = {
    let buckets = [
      "''", "COALESCE(sex, 'unknown')", "bucket", "COALESCE(province, 'unknown')",
      "COALESCE(education, 'unknown')",
    ]
    // Groups are stored as declared: their bucket is sorted and without repetition.
    let parts = buckets.enumerated().map { axis, bucket in
      """
      SELECT \(axis) AS axis, project, result, period, \(bucket) AS bucket, state, found,
        COUNT(*) AS n, SUM(COALESCE(gross, 0)) AS gross, SUM(counted) AS payable
      FROM counted GROUP BY 1, 2, 3, 4, 5, 6, 7
      """
    }
    return """
      WITH counted AS (
        SELECT project, result, period, state, sex, province, education, gross,
          fbr_group_bucket(groups) AS bucket,
          CASE WHEN outcome IS NULL THEN 0 WHEN outcome = 'refused' THEN 2 ELSE 1 END AS found,
          CASE WHEN state IN ('validated', 'inPayment', 'paid') AND flags NOT LIKE '%|ceiling|%'
            THEN COALESCE(payable, 0) ELSE 0 END AS counted
        FROM claims)
      \(parts.joined(separator: "\nUNION ALL\n"))
      """
  }()

  static func runDays(_ db: Database) throws -> CheckReport.Item {
    let recomputed = """
      SELECT 1, project, result, declared_on, COUNT(*) FROM claims
      WHERE state <> 'withdrawn' GROUP BY 2, 3, 4
      UNION ALL SELECT 2, project, result, verified_on, COUNT(*) FROM claims
      WHERE outcome IS NOT NULL GROUP BY 2, 3, 4
      UNION ALL SELECT 3, project, result, decided_on, COUNT(*) FROM claims
      WHERE state IN ('validated', 'inPayment', 'paid') GROUP BY 2, 3, 4
      UNION ALL SELECT 4, project, result, decided_on, COUNT(*) FROM claims
      WHERE state = 'refused' GROUP BY 2, 3, 4
      """
    return try compare(
      "dayTallies",
      db,
      kept: "SELECT * FROM day_tallies",
      recomputed: recomputed
    ) { row in
      "\(row[1] as String)|\(row[2] as String) \(Day(number: row[3]).iso)"
    }
  }

  static func runDues(_ db: Database) throws -> CheckReport.Item {
    let recomputed = """
      SELECT due_on, state, COUNT(*), SUM(COALESCE(gross, 0)) FROM claims
      WHERE state IN ('queued', 'inVerification', 'returned') AND due_on <> \(ClaimRecord.noDueDay)
      GROUP BY 1, 2
      """
    return try compare(
      "dueTallies",
      db,
      kept: "SELECT * FROM due_tallies",
      recomputed: recomputed
    ) { row in
      "\(Day(number: row[0]).iso) \(row[1] as String)"
    }
  }

  /// The delays in days, as the claims say them (`DelayTally`).
  static let recomputedDelays = """
    SELECT 1 AS kind, project, result, declared_on - achieved_on AS days, COUNT(*) AS n
    FROM claims WHERE state <> 'withdrawn' GROUP BY 2, 3, 4
    UNION ALL SELECT 2, project, result, verified_on - declared_on, COUNT(*) FROM claims
    WHERE outcome IS NOT NULL GROUP BY 2, 3, 4
    UNION ALL SELECT 3, project, result, decided_on - COALESCE(verified_on, declared_on), COUNT(*)
    FROM claims WHERE state IN ('validated', 'inPayment', 'paid') GROUP BY 2, 3, 4
    UNION ALL SELECT 4, project, result, decided_on - declared_on, COUNT(*) FROM claims
    WHERE state IN ('validated', 'inPayment', 'paid') GROUP BY 2, 3, 4
    """

  static func runDelays(_ db: Database) throws -> CheckReport.Item {
    try compare(
      "delayTallies",
      db,
      kept: "SELECT * FROM delay_tallies",
      recomputed: recomputedDelays
    ) { row in
      "\(row[1] as String)|\(row[2] as String) \(row[3] as Int)"
    }
  }

  /// The participants by what they are.
  static let recomputedParticipants = """
    SELECT project, COALESCE(sex, ''), COALESCE(education, ''), groups, substr(commune, 1, 6),
      COUNT(*) FROM participants GROUP BY 1, 2, 3, 4, 5
    """

  static func runParticipants(_ db: Database) throws -> CheckReport.Item {
    try compare(
      "participantTallies",
      db,
      kept: "SELECT * FROM participant_tallies",
      recomputed: recomputedParticipants
    ) { row in row[0] }
  }

  static func runCommunes(_ db: Database) throws -> CheckReport.Item {
    try compare(
      "communeTallies",
      db,
      kept: "SELECT * FROM commune_tallies",
      recomputed: "SELECT commune, COUNT(*) FROM participants WHERE commune <> '' GROUP BY commune"
    ) { row in row[0] }
  }

  /// Compares two tables both ways.
  private static func compare(
    _ name: String,
    _ db: Database,
    kept: String,
    recomputed: String,
    subject: (Row) -> String
  ) throws -> CheckReport.Item {
    try registerGroupBucket(db)
    var findings = Findings()
    let wrong = try Row.fetchCursor(
      db,
      sql: "SELECT * FROM (\(kept)) EXCEPT SELECT * FROM (\(recomputed))"
    )
    while let row = try wrong.next() { findings.add("\(subject(row)): not what the claims say") }
    let missing = try Row.fetchCursor(
      db,
      sql: "SELECT * FROM (\(recomputed)) EXCEPT SELECT * FROM (\(kept))"
    )
    while let row = try missing.next() { findings.add("\(subject(row)): missing or wrong") }
    let count = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM (\(kept))") ?? 0
    for _ in 0..<count { findings.look() }
    return findings.item(name)
  }

  /// The one rule for the bucket of a set of groups, lent to SQLite (R52).
  static func registerGroupBucket(_ db: Database) throws {
    let function = DatabaseFunction("fbr_group_bucket", argumentCount: 1, pure: true) { values in
      BreakdownRow.bucket(ofGroups: List.split(String.fromDatabaseValue(values[0]) ?? ""))
    }
    db.add(function: function)
  }
}
