import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// A store written before the figures of steering were kept gets them when it is opened.
struct SteeringBackfillTests {
  private static let tables = [
    "tallies", "tally_changes", "delay_tallies", "participant_tallies", "target_versions",
  ]

  /// The store as the version before left it: without what the last migration brought.
  private static let stripped = """
    DROP TRIGGER participants_entered; DROP TRIGGER participants_changed;
    DROP TABLE participant_tallies; DROP TABLE tally_changes; DROP TABLE delay_tallies;
    DROP TABLE target_versions; DROP TABLE coverage_tasks; DROP TABLE needs; DROP TABLE stakes;
    DELETE FROM tallies WHERE axis = 4;
    ALTER TABLE claims DROP COLUMN education;
    ALTER TABLE actors DROP COLUMN merged_into;
    PRAGMA user_version = 5;
    """

  private func rows(_ store: Store) throws -> [String: [Row]] {
    try store.read { db in
      try Dictionary(
        uniqueKeysWithValues: Self.tables.map { ($0, try db.allRows("SELECT * FROM \($0)")) }
      )
    }
  }

  @Test func `what is filled in is what would have been kept`() throws {
    let file = try DemonstrationFile(claims: 2_000, seed: "avant")
    let kept = try rows(file.store)
    #expect(kept.values.allSatisfy { $0.count > 10 })
    let path = file.store.path
    try file.store.close()
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { try $0.execute(sql: Self.stripped) }
    try queue.close()

    let store = try Store.open(path)
    let filled = try rows(store)
    for table in Self.tables { #expect(filled[table] == kept[table], "\(table)") }
    let report = try store.check()
    #expect(report.isSound, "\(report.firstFinding)")
    try store.close()
  }

  @Test func `the sum of the changes up to today is what the tallies say`() throws {
    let file = try DemonstrationFile(claims: 2_000, seed: "somme")
    let store = file.store
    let differing = try store.read { db in
      try db.allRows(
        """
        SELECT project, result, period, state, found, n FROM tallies WHERE axis = 0
        EXCEPT SELECT project, result, period, state, found, SUM(n) FROM tally_changes
        GROUP BY 1, 2, 3, 4, 5
        """
      )
    }
    #expect(differing.isEmpty)
  }

  @Test(arguments: [
    "UPDATE tally_changes SET n = n + 1",
    "UPDATE tally_changes SET day = day - 1 WHERE day = (SELECT MIN(day) FROM tally_changes)",
    "DELETE FROM delay_tallies WHERE kind = 1", "UPDATE participant_tallies SET n = n + 1",
    "UPDATE claims SET education = 'higher' WHERE education = 'none'",
  ])
  func `a figure of steering that was changed by hand is found`(_ sql: String) throws {
    let file = try DemonstrationFile(claims: 600, seed: "main")
    try file.store.queue.inDatabase {
      try $0.execute(sql: sql.replacingOccurrences(of: "", with: ""))
    }
    #expect(!(try file.store.check().isSound))
  }
}
