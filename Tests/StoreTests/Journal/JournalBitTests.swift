import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Every bit of a journal, turned over and reported.
///
/// The journal holds 32 KiB of fields, or so many times more by `FBR_FAULT_SCALE`, up to a megabyte:
/// eight million bits and more. What is flipped are the fields of rows as SQLite gives them back;
/// the pages of a file, with what stands between the fields, are flipped by the test of the same in
/// the suites of faults. Each flip is judged by what `check` judges a row with, on the row that it changes; a flip whose row
/// still matched would have to show in the row after, and none does.
@Suite struct JournalBitTests {
  private static let scale = min(
    32,
    max(1, ProcessInfo.processInfo.environment["FBR_FAULT_SCALE"].flatMap(Int.init) ?? 1)
  )

  private static func rows(bytes: Int) -> [JournalRow] {
    var rows: [JournalRow] = []
    var (previous, size) = (JournalRow.origin, 0)
    while size < bytes {
      let number = rows.count + 1
      let payload = Payload([
        "outcome": "confirmed", "note": "élément \(number) ; « ok »",
        "digest": String(repeating: "a1", count: number % 40),
      ])
      var row = JournalRow(
        sequence: Int64(number),
        moment: Moment(utcMilliseconds: 1_790_000_000_000 + Int64(number), offsetMinutes: 60),
        day: Fixture.today,
        person: "V\(number % 7)",
        role: "verifier",
        kind: "claim.conclude",
        subject: "C\(number)",
        payload: payload.text,
        previous: previous,
        hash: []
      )
      row.hash = row.expectedHash()
      previous = row.hash
      size += 3 * 8 + 4 + row.person.utf8.count + row.role.utf8.count + row.kind.utf8.count
      size += row.subject.utf8.count + row.payload.utf8.count + 64
      rows.append(row)
    }
    return rows
  }

  @Test func `every bit of every field of every row`() {
    let rows = Self.rows(bytes: Self.scale << 15)
    var (flips, missed) = (0, 0)
    for (index, row) in rows.enumerated() {
      let previous = index == 0 ? JournalRow.origin : rows[index - 1].hash
      func judge(_ changed: JournalRow?) {
        flips += 1
        guard let changed else { return }
        let faults = JournalCheck.faults(
          of: changed,
          expected: Int64(index + 1),
          previous: previous
        )
        if faults.isEmpty { missed += 1 }
      }
      Self.flipTexts(row, judge)
      Self.flipHashes(row, judge)
      Self.flipNumbers(row, judge)
    }
    print("faults: bits of a journal: \(flips) of \(rows.count) rows, \(missed) missed")
    #expect(missed == 0)
    #expect(flips >= Self.scale << 18)
  }

  private static func flipTexts(_ row: JournalRow, _ judge: (JournalRow?) -> Void) {
    let texts: [WritableKeyPath<JournalRow, String>] = [
      \.person, \.role, \.kind, \.subject, \.payload,
    ]
    for path in texts {
      var bytes = Array(row[keyPath: path].utf8)
      for index in bytes.indices {
        for bit in 0..<8 {
          bytes[index] ^= 1 << UInt8(bit)
          // What is no longer UTF-8 is not read at all.
          let text = String(validating: bytes, as: UTF8.self)
          bytes[index] ^= 1 << UInt8(bit)
          guard let text else {
            judge(nil)
            continue
          }
          var changed = row
          changed[keyPath: path] = text
          judge(changed)
        }
      }
    }
  }

  private static func flipHashes(_ row: JournalRow, _ judge: (JournalRow?) -> Void) {
    let hashes: [WritableKeyPath<JournalRow, [UInt8]>] = [\.previous, \.hash]
    for path in hashes {
      for bit in 0..<256 {
        var changed = row
        changed[keyPath: path][bit / 8] ^= 1 << UInt8(bit % 8)
        judge(changed)
      }
    }
  }

  private static func flipNumbers(_ row: JournalRow, _ judge: (JournalRow?) -> Void) {
    for bit in 0..<64 {
      var changed = row
      changed.sequence ^= 1 << Int64(bit)
      judge(changed)
      changed = row
      changed.moment.utcMilliseconds ^= 1 << Int64(bit)
      judge(changed)
      changed = row
      changed.moment.offsetMinutes ^= 1 << bit
      judge(changed)
      guard bit < 32 else { continue }
      changed = row
      changed.day = Day(number: row.day.number ^ Int32(truncatingIfNeeded: 1 << bit))
      judge(changed)
    }
  }

  /// The same in the file itself: bytes of a text that hold the character of a repair are sound as
  /// they were written, and no bit of them may turn over unseen.
  @Test func `every bit of a text in the file, the character of a repair included`() throws {
    let fixture = try Fixture()
    let claim = try fixture.newClaim("R1")
    _ = try fixture.store.perform(
      .withdraw(reason: "avant \u{FFFD} après"),
      on: [claim],
      by: fixture.author("K1")
    )
    try fixture.expectSound()
    #expect(try fixture.store.verifyJournal().isSound)
    let last = try fixture.store.summary().sequence
    let payload = try fixture.store.queue.inDatabase { db in
      try Data.fetchOne(db, sql: "SELECT CAST(payload AS BLOB) FROM journal WHERE seq = \(last)")
    }
    let bytes = try #require(payload)
    #expect(bytes.range(of: Data([0xEF, 0xBF, 0xBD])) != nil)
    for bit in 0..<bytes.count * 8 {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      try fixture.store.queue.inTransaction { db in
        try db.execute(
          sql: "UPDATE journal SET payload = CAST(? AS TEXT) WHERE seq = ?",
          arguments: [changed, last]
        )
        #expect(try !JournalCheck.run(db).isSound, "bit \(bit)")
        return .rollback
      }
    }
  }

  /// The same in the file itself: numbers that no clock gives are reported and stop nothing.
  @Test(arguments: ["seq", "at", "offset", "day"])
  func `every bit of a number in the file`(_ column: String) throws {
    let fixture = try Fixture()
    let last = try fixture.store.summary().sequence
    for bit in 0..<64 {
      try fixture.store.queue.inTransaction { db in
        try db.execute(
          sql: """
            UPDATE journal SET \(column) = (\(column) | ?1) - (\(column) & ?1) WHERE seq = ?2
            """,
          arguments: [Int64(bitPattern: 1 << UInt64(bit)), last]
        )
        #expect(try !JournalCheck.run(db).isSound, "bit \(bit) of \(column)")
        _ = try JournalReader.rows([last], db).map(\.entry)
        return .rollback
      }
    }
    try fixture.expectSound()
  }
}
