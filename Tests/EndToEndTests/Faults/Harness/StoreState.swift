import Domain
import Foundation
import GRDB
import Store

/// What a store holds, so far as two runs of the same command make it alike: instants and salts
/// differ from run to run, rows and their states do not.
struct StoreState: Hashable {
  var sequence: Int64 = 0
  var head = ""
  /// Rows by table.
  var counts: [String: Int] = [:]
  /// What the claims, strata, programme and periods are.
  var facts = ""

  /// The same facts, whatever the instants that the journal tells.
  func holdsTheSame(as other: StoreState) -> Bool {
    sequence == other.sequence && counts == other.counts && facts == other.facts
  }

  /// Reads a store that must be sound.
  ///
  /// - Throws: `HarnessFailure` when it is not, `StoreError` when it does not open.
  init(of path: String) throws {
    let store = try Store.open(path, readOnly: true)
    let report = try store.check()
    let chain = try store.verifyJournal()
    let summary = try store.summary()
    try store.close()
    guard report.isSound, chain.isSound else {
      throw HarnessFailure("unsound: \(report.firstFinding) \(chain.firstFinding)")
    }
    (sequence, head) = (summary.sequence, summary.head)
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { db in
      let tables = try String.fetchAll(
        db,
        // Tries of a passphrase are no fact: one that was cut short counts all the same.
        sql: """
          SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'key_tries' ORDER BY name
          """
      )
      for table in tables {
        counts[table] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \"\(table)\"")
      }
      facts = try StoreState.questions.map { question in
        try String.fetchAll(db, sql: question).joined(separator: "\n")
      }.joined(separator: "\n--\n")
    }
    try queue.close()
  }

  private static let questions = [
    """
    SELECT code || '|' || version || '|' || state || '|' || selection || '|' || flags || '|'
      || coalesce(payable, '') || '|' || coalesce(outcome, '') || '|' || coalesce(taken_by, '')
    FROM claims ORDER BY code
    """,
    "SELECT code || '|' || status || '|' || awaited || '|' || examined FROM strata ORDER BY code",
    "SELECT kind || '|' || subject || '|' || person FROM journal ORDER BY seq",
    """
    SELECT axis || '|' || project || '|' || result || '|' || period || '|' || bucket || '|'
      || state || '|' || found || '|' || n || '|' || payable FROM tallies ORDER BY 1
    """,
  ]
}
