import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// The journal shows any change of it.
@Suite struct JournalChainTests {
  private static let texts = ["person", "role", "kind", "subject", "payload"]
  private static let numbers = ["at", "offset", "day"]
  private static let hashes = ["prev", "hash"]

  private func worked() throws -> Fixture {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R1")
    try fixture.conclude([code], .reduced)
    try fixture.act(.validate, [code], by: "W1")
    return fixture
  }

  /// Whether the chain is sound after a change, which is then taken back.
  private func isSound(_ fixture: Fixture, after sql: String, _ arguments: StatementArguments)
    throws -> Bool
  {
    var isSound = true
    try fixture.store.queue.inTransaction { db in
      try db.execute(sql: sql, arguments: arguments)
      isSound = try JournalCheck.run(db).isSound
      return .rollback
    }
    return isSound
  }

  @Test func `any byte of any text or hash of any row`() throws {
    let fixture = try worked()
    let rows = try fixture.store.queue.inDatabase {
      try Row.fetchAll($0, sql: "SELECT * FROM journal")
    }
    var tried = 0
    for row in rows {
      let sequence: Int64 = row["seq"]
      for column in JournalChainTests.texts + JournalChainTests.hashes {
        let isText = JournalChainTests.texts.contains(column)
        let bytes = isText ? Array((row[column] as String).utf8) : [UInt8](row[column] as Data)
        for index in bytes.indices {
          var changed = bytes
          changed[index] ^= 1 << UInt8(index % 7)
          let value = isText ? "CAST(? AS TEXT)" : "?"
          let sound = try isSound(
            fixture,
            after: "UPDATE journal SET \(column) = \(value) WHERE seq = ?",
            [Data(changed), sequence]
          )
          tried += 1
          if sound { Issue.record("byte \(index) of \(column) of row \(sequence)") }
        }
      }
    }
    #expect(tried > 2000)
  }

  @Test func `any number of any row, a missing row, an exchanged one`() throws {
    let fixture = try worked()
    let last = try fixture.store.summary().sequence
    for sequence in 1...last {
      for column in JournalChainTests.numbers {
        let sql = "UPDATE journal SET \(column) = \(column) + 1 WHERE seq = ?"
        #expect(try !isSound(fixture, after: sql, [sequence]), "\(column) of row \(sequence)")
      }
      guard sequence < last else { continue }
      #expect(try !isSound(fixture, after: "DELETE FROM journal WHERE seq = ?", [sequence]))
    }
    #expect(
      try !isSound(fixture, after: "UPDATE journal SET seq = seq + 100 WHERE seq = ?", [last])
    )
  }

  @Test func `a cut tail shows from the facts that it leaves`() throws {
    let fixture = try worked()
    let last = try fixture.store.summary().sequence
    try fixture.store.queue.inDatabase { db in
      try db.execute(sql: "DELETE FROM journal WHERE seq = ?", arguments: [last])
    }
    let report = try fixture.store.check()
    #expect(!report.isSound)
    #expect(report.items.first { $0.name == "factsAndJournal" }?.isSound == false)
  }

  @Test(arguments: [
    ("UPDATE claims SET gross = gross + 1", "amounts"),
    ("UPDATE claims SET payable = payable * 3 WHERE payable IS NOT NULL", "amounts"),
    ("UPDATE claims SET employer_name = 'autre'", "recordContents"),
    ("UPDATE claims SET state = 'refused' WHERE state = 'validated'", "claimStates"),
    ("UPDATE claim_moves SET to_state = 'paid' WHERE move = 'validate'", "claimStates"),
    ("UPDATE tallies SET n = n + 1", "tallies"),
    ("UPDATE day_tallies SET n = n + 1", "dayTallies"),
    ("DELETE FROM due_tallies", "dueTallies"),
    ("INSERT INTO commune_tallies VALUES ('07.351.01.01', 3)", "communeTallies"),
    ("UPDATE targets SET quantity = quantity + 1", "recordContents"),
    ("UPDATE projects SET ceiling = 5", "recordContents"),
    ("UPDATE actors SET ice = '9' WHERE code = 'OP1'", "recordContents"),
  ])
  func `a fact changed behind the journal's back is found`(_ sql: String, _ item: String) throws {
    let fixture = try worked()
    _ = try fixture.newClaim("R1")
    try fixture.expectSound()
    try fixture.store.queue.inDatabase { try $0.execute(sql: sql) }
    let report = try fixture.store.check()
    #expect(report.items.first { $0.name == item }?.isSound == false)
  }
}
