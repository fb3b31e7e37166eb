import Domain
import Foundation
import GRDB
import Seals
import Testing

@testable import Store

/// Registering, changing, revoking and replacing a key; wrong passphrases.
@Suite struct KeyChangeTests {
  @Test func `a passphrase is changed, and the key stays`() throws {
    let fixture = try Fixture()
    try fixture.register("V1")
    let key = try #require(try fixture.store.summary().keys["V1"])
    let next = Passphrase("safran genévrier thuya")
    #expect(
      try refusal {
        _ = try fixture.store.changePassphrase(
          to: next,
          cost: .least,
          by: fixture.author("V1")
        )
      } == .passphraseRequired
    )
    _ = try fixture.store.changePassphrase(to: next, cost: .least, by: try fixture.signing("V1"))
    #expect(try fixture.store.summary().keys["V1"] == key)
    #expect(try refusal { _ = try fixture.signer("V1") } == .wrongPassphrase)
    _ = try fixture.store.unlock("V1", next, now: Fixture.later(9))
    try fixture.expectSound()
  }

  @Test func `a key is replaced after it was revoked, with a reason`() throws {
    let fixture = try Fixture()
    try fixture.register("V1")
    let first = try #require(try fixture.store.summary().keys["V1"])
    #expect(try refusal { try fixture.register("V1") } == .keyInForce)
    #expect(
      try refusal {
        _ = try fixture.store.revokeKey(of: "V1", reason: " ", by: fixture.author("K1"))
      } == .reasonRequired
    )
    #expect(
      try refusal {
        _ = try fixture.store.revokeKey(of: "V1", reason: "x", by: fixture.author("V2"))
      } == .roleNotAllowed
    )
    #expect(
      try refusal {
        _ = try fixture.store.revokeKey(of: "V1", reason: "x", by: fixture.author("V1"))
      } == .passphraseRequired
    )
    _ = try fixture.store.revokeKey(of: "V1", reason: "perdue", by: try fixture.signing("V1"))
    #expect(try fixture.store.summary().keys["V1"] == nil)
    #expect(
      try refusal {
        _ = try fixture.store.revokeKey(of: "V1", reason: "x", by: fixture.author("K1"))
      } == .noKey
    )
    try fixture.register("V1")
    #expect(try fixture.store.summary().keys["V1"] != first)
    try fixture.expectSound()
  }

  @Test func `two accounts do not share a key, and a revoked one does not come back`() throws {
    let fixture = try Fixture()
    let (sealed, _) = try SealedKey.make(passphrase: Fixture.phrase.bytes, cost: .least)
    func bring(_ person: String) throws -> RefusalCode? {
      try refusal {
        _ = try fixture.store.registerKey(
          Fixture.phrase,
          existing: sealed,
          by: fixture.author(person)
        )
      }
    }
    #expect(try bring("V1") == nil)
    #expect(try bring("W1") == .keyOfAnother)
    #expect(RefusalCode.keyOfAnother.exitStatus == 77)
    _ = try fixture.store.revokeKey(of: "V1", reason: "x", by: fixture.author("K1"))
    #expect(try bring("V1") == .keyRevoked)
    #expect(try bring("W1") == .keyOfAnother)
    try fixture.expectSound()
  }

  @Test func `who only reads has no key, and a passphrase is not too short`() throws {
    let fixture = try Fixture()
    #expect(try refusal { try fixture.register("L1") } == .roleNotAllowed)
    #expect(try refusal { try fixture.register("nobody") } == .unknownPerson)
    #expect(try refusal { try fixture.register("V1", Passphrase("court")) } == .passphraseTooShort)
    #expect(try fixture.store.summary().keys.isEmpty)
  }

  @Test func `a wrong passphrase waits longer each time, in another process too`() throws {
    let fixture = try Fixture()
    try fixture.register("V1")
    let wrong = Passphrase("pas celle-là")
    var now = Fixture.later()
    for (failures, wait) in zip(1..., [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900] as [Int64])
    {
      let found = try details { _ = try fixture.store.unlock("V1", wrong, now: now) }
      #expect(found?.code == .wrongPassphrase)
      #expect(found?.details == [String(wait)], "after \(failures)")
      // Even the right one waits: else the answer would tell them apart for nothing.
      let soon = now + wait * 1000 - 1
      let early = try details { _ = try fixture.store.unlock("V1", Fixture.phrase, now: soon) }
      #expect(early?.code == .passphraseWait)
      try fixture.reopen()
      #expect(try details { _ = try fixture.store.unlock("V1", wrong, now: soon) } != nil)
      now += wait * 1000
    }
    _ = try fixture.store.unlock("V1", Fixture.phrase, now: now)
    let again = try details { _ = try fixture.store.unlock("V1", wrong, now: now) }
    #expect(again?.details == ["1"])
    try fixture.expectSound()
  }

  @Test func `a clock set back does not wait for years, one person's wait is not another's`() throws
  {
    let fixture = try Fixture()
    try fixture.register("V1")
    try fixture.register("V2")
    let now = Fixture.later(10_000)
    _ = try details { _ = try fixture.store.unlock("V1", Passphrase("faux"), now: now) }
    let wait = try details {
      _ = try fixture.store.unlock("V1", Fixture.phrase, now: Fixture.later())
    }
    #expect(wait?.details == ["1"])
    _ = try fixture.store.unlock("V2", Fixture.phrase, now: now)
  }

  @Test func `tries leave the journal alone, and the passphrase is nowhere in the file`() throws {
    let fixture = try Fixture()
    try fixture.register("V1")
    let head = try fixture.head()
    _ = try details { _ = try fixture.store.unlock("V1", Passphrase("faux"), now: 0) }
    #expect(try fixture.head() == head)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
    #expect(bytes.range(of: Data(Fixture.phrase.bytes)) == nil)
    #expect("\(Fixture.phrase)" == "••••")
    #expect(!String(reflecting: Fixture.phrase).contains("argan"))
    var dumped = ""
    dump(Fixture.phrase, to: &dumped)
    #expect(!dumped.contains("argan") && !dumped.contains("97"))
  }

  @Test func `a damaged or exchanged box opens nothing and is named`() throws {
    let fixture = try Fixture()
    try fixture.register("V1")
    try fixture.register("V2")
    try fixture.store.queue.inDatabase { db in
      try db.execute(
        sql: """
          UPDATE keys SET box = (SELECT box FROM keys WHERE person = 'V2'),
            salt = (SELECT salt FROM keys WHERE person = 'V2') WHERE person = 'V1'
          """
      )
    }
    #expect(try refusal { _ = try fixture.signer("V1") } == .keyDamaged)
    #expect(try fixture.signatureFindings().contains { $0.contains("private part") })
  }

  private func details(_ work: () throws -> Void) throws -> Refusal? {
    do {
      try work()
      return nil
    } catch let refusal as Refusal {
      return refusal
    }
  }
}
