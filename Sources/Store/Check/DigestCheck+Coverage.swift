import Domain
import GRDB

extension DigestCheck {
  /// Needs and entrusted gaps, whose journal rows hold their content.
  static func coverage(_ db: Database, _ findings: inout Findings) throws {
    for need in try NeedRecords.all(db) {
      findings.look()
      try compare(
        "need",
        need.key,
        need.payload.text,
        """
        SELECT seq FROM needs
        WHERE territory || '|' || grp || '|' || method || '|' || year = ?
        """,
        db,
        &findings
      )
    }
    for task in try CoverageTaskTable.all(db) {
      findings.look()
      try compare(
        "coverage task",
        task.key,
        task.payload.text,
        "SELECT seq FROM coverage_tasks WHERE territory || '|' || subject = ?",
        db,
        &findings
      )
    }
  }
}
