import Domain
import Foundation
import GRDB
import Seals
import Testing

@testable import Store

/// A signature that is wrong, missing or another's is named by its row.
@Suite struct SignatureCheckTests {
  private func worked() throws -> Fixture {
    let fixture = try Fixture()
    let claims = try (0..<3).map { _ in try fixture.newClaim("R1") }
    try fixture.act(.take(for: nil), claims, by: "V1")
    try fixture.register("V1")
    try fixture.register("W1")
    _ = try fixture.store.perform(confirmed, on: claims, by: try fixture.signing("V1"))
    _ = try fixture.store.perform(.validate, on: claims, by: try fixture.signing("W1"))
    try fixture.expectSound()
    return fixture
  }

  private func rows(_ kind: String, _ fixture: Fixture) throws -> [Int64] {
    try fixture.store.queue.inDatabase {
      try Int64.fetchAll(
        $0,
        sql: "SELECT seq FROM journal WHERE kind = ? ORDER BY seq",
        arguments: [kind]
      )
    }
  }

  @Test func `any bit of any signature`() throws {
    let fixture = try worked()
    let signatures = try fixture.store.queue.inDatabase {
      try Row.fetchAll($0, sql: "SELECT seq, signature FROM signatures")
    }
    var tried = 0
    for row in signatures {
      let (sequence, bytes): (Int64, [UInt8]) = (row[0], [UInt8](row[1] as Data))
      for index in bytes.indices {
        var changed = bytes
        changed[index] ^= 1 << UInt8(index % 8)
        let findings = try fixture.signatureFindings(
          after: "UPDATE signatures SET signature = ? WHERE seq = ?",
          [Data(changed), sequence]
        )
        #expect(findings.contains { $0.contains("journal row \(sequence):") })
        tried += 1
      }
    }
    #expect(tried == 8 * 64)
  }

  @Test func `one taken away, exchanged, repeated or brought from nowhere`() throws {
    let fixture = try worked()
    let findings = try rows("claim.conclude", fixture)
    let validations = try rows("claim.validate", fixture)
    #expect(findings.count == 3 && validations.count == 3)
    for sequence in findings + validations {
      let lost = try fixture.signatureFindings(
        after: "DELETE FROM signatures WHERE seq = ?",
        [sequence]
      )
      #expect(lost.count == 1 && lost[0].contains("row \(sequence): claim."))
      #expect(lost[0].contains("is not signed"))
    }
    let swapped = try fixture.signatureFindings(
      after: """
        UPDATE signatures SET signature = (SELECT signature FROM signatures WHERE seq = \(findings[1]))
        WHERE seq = \(findings[0])
        """
    )
    #expect(swapped.contains { $0.contains("row \(findings[0]): the signature is not") })
    let foreign = try fixture.signatureFindings(
      after: """
        UPDATE signatures SET key = (SELECT id FROM keys WHERE person = 'W1')
        WHERE seq = \(findings[0])
        """
    )
    #expect(foreign.contains { $0.contains("row \(findings[0]): it is not signed with the key") })
    let added = try fixture.signatureFindings(
      after: "INSERT INTO signatures SELECT 1, key, signature FROM signatures LIMIT 1"
    )
    #expect(added.contains { $0.contains("row 1: it bears a signature") })
    let orphan = try fixture.signatureFindings(
      after: "INSERT INTO signatures SELECT 9999, key, signature FROM signatures LIMIT 1"
    )
    #expect(orphan.contains { $0.contains("row 9999") })
  }

  @Test func `another store's identity makes every signature foreign`() throws {
    let fixture = try worked()
    let findings = try fixture.signatureFindings(
      after: "UPDATE meta SET value = randomblob(32) WHERE key = 'identity'"
    )
    #expect(findings.filter { $0.contains("the signature is not that of") }.count == 8)
    #expect(findings.filter { $0.contains("another store") }.count == 2)
  }

  @Test(arguments: [
    "UPDATE keys SET person = 'V2' WHERE person = 'V1'",
    "UPDATE keys SET public = randomblob(32) WHERE person = 'V1'",
    "UPDATE keys SET box = randomblob(72) WHERE person = 'V1'",
    "UPDATE keys SET salt = randomblob(16) WHERE person = 'V1'",
    "UPDATE keys SET passes = 1, memory = 9000 WHERE person = 'V1'",
    "UPDATE keys SET revoked_seq = 3 WHERE person = 'V1'",
    "UPDATE keys SET seq = 3 WHERE person = 'V1'",
    "DELETE FROM keys WHERE person = 'V1'",
    """
    INSERT INTO keys (person, public, box, salt, passes, memory, seq, sealed_seq)
    VALUES ('X1', randomblob(32), randomblob(72), randomblob(16), 1, 8192, 3, 3)
    """,
  ])
  func `a key changed behind the journal's back`(_ sql: String) throws {
    let fixture = try worked()
    #expect(try !fixture.signatureFindings(after: sql).isEmpty)
  }

  /// Someone who rewrites a row and the whole chain after it cannot rewrite the signatures.
  @Test func `a chain forged from one row on is betrayed by its signatures`() throws {
    let fixture = try worked()
    let first = try rows("claim.conclude", fixture)[0]
    try fixture.store.queue.inDatabase { db in
      try db.execute(
        sql: "UPDATE journal SET payload = replace(payload, 'confirmed', 'refused') WHERE seq = ?",
        arguments: [first]
      )
      var previous: [UInt8]?
      for stored in try db.rows(
        "SELECT \(JournalReader.columns) FROM journal ORDER BY seq",
        [],
        JournalReader.row
      ) {
        var row = stored
        if let previous { row.previous = previous }
        row.hash = row.expectedHash()
        previous = row.hash
        try db.execute(
          sql: "UPDATE journal SET prev = ?, hash = ? WHERE seq = ?",
          arguments: [row.previous.data, row.hash.data, row.sequence]
        )
      }
    }
    #expect(try fixture.store.queue.inDatabase { try JournalCheck.run($0).isSound })
    let findings = try fixture.signatureFindings()
    #expect(findings.contains { $0.contains("journal row \(first): the signature is not") })
    #expect(findings.count == 6)
  }

  @Test func `a store of the first version gets its tables, and its identity, once`() throws {
    let fixture = try Fixture()
    let path = fixture.folder + "/ancien.fbr"
    defer { for end in ["", "-journal"] { unlink(path + end) } }
    try Older.makeStore(path)
    let reader = try Store.open(path, readOnly: true)
    #expect(try reader.persons().count == Fixture.programme.persons.count)
    #expect(try reader.check().isSound)
    try reader.close()
    var identities: Set<[UInt8]> = []
    for _ in 0..<2 {
      let store = try Store.open(path)
      identities.insert(try store.queue.inDatabase { try StoreIdentity.read($0) })
      try store.close()
    }
    #expect(identities.count == 1 && identities.first?.count == 32)
    #expect(try Older.version(of: path) == Int(Schema.version))
    let store = try Store.open(path)
    _ = try store.registerKey(Fixture.phrase, cost: .least, by: Fixture.author("V1"))
    #expect(try store.check().isSound)
    try store.close()
  }
}
