import Domain
import Foundation
import GRDB
import Seals
import Testing

@testable import Store

/// A person with a key signs each decision; one without acts by name alone.
@Suite struct SigningTests {
  @Test func `without a key nothing is asked and nothing signed`() throws {
    let fixture = try Fixture()
    let claim = try fixture.newClaim("R1")
    try fixture.conclude([claim])
    try fixture.act(.validate, [claim], by: "W1")
    #expect(try fixture.counts().signatures == 0)
    try fixture.expectSound()
  }

  @Test func `with a key every change needs it, and a finding is signed besides`() throws {
    let fixture = try Fixture()
    let claim = try fixture.newClaim("R1")
    try fixture.register("V1")
    #expect(try fixture.counts().signatures == 1)
    var head = try fixture.head()
    let take = ClaimAction.take(for: nil)
    #expect(try refusal { try fixture.act(take, [claim], by: "V1") } == .passphraseRequired)
    #expect(try fixture.head() == head)
    #expect(try fixture.state(claim) == .queued)
    _ = try fixture.store.perform(take, on: [claim], by: try fixture.signing("V1"))
    #expect(try fixture.counts().signatures == 1)
    head = try fixture.head()
    #expect(try refusal { try fixture.act(confirmed, [claim], by: "V1") } == .passphraseRequired)
    #expect(try fixture.head() == head)
    #expect(try fixture.state(claim) == .inVerification)
    _ = try fixture.store.perform(confirmed, on: [claim], by: try fixture.signing("V1"))
    #expect(try fixture.state(claim) == .verified)
    #expect(try fixture.counts().signatures == 2)
    try fixture.act(.validate, [claim], by: "W1")
    #expect(try fixture.counts().signatures == 2)
    try fixture.expectSound()
  }

  @Test func `a coordinator's key is asked for by all that a coordinator does`() throws {
    let fixture = try Fixture()
    try fixture.register("K1")
    let participant = Participant(code: "B1", project: "P01", entryOn: day("2026-01-05"))
    let line = ImportRecord.participant(ParticipantLine(participant: participant))
    let stratum = Stratum(project: "P01", result: "R2", period: quarter("2026-T1"), round: 1)
    let code = StatementKey(project: "P01", scope: .period(quarter("2026-T1")))
    let store = fixture.store
    let acts: [(String, (Author) throws -> Void)] = [
      ("draw", { _ = try store.draw(stratum, seed: "s", reason: nil, by: $0) }),
      (
        "release-stratum",
        { _ = try store.release(stratum, effect: .verifyAll, reason: "r", by: $0) }
      ), ("close", { _ = try store.close(quarter("2026-T1"), by: $0) }),
      ("erase", { _ = try store.erase(participant: "B1", reason: "r", by: $0) }),
      ("draft", { _ = try store.move([code], .draft, reason: "", by: $0) }),
      ("cancel", { _ = try store.move([code], .cancel, reason: "r", by: $0) }),
      ("force", { _ = try store.perform(.force(cause: "c"), on: ["C1"], by: $0) }),
      ("appeal", { _ = try store.perform(.appeal(ground: "g"), on: ["C1"], by: $0) }),
      (
        "import",
        { author in
          _ = try store.importing(.participants, by: author) {
            _ = try $0.stage(line, line: 2)
            return ("b.csv", "00")
          }
        }
      ),
    ]
    let head = try fixture.head()
    for (name, act) in acts {
      #expect(try refusal { try act(fixture.author("K1")) } == .passphraseRequired, "\(name)")
      #expect(try fixture.head() == head, "\(name)")
    }
    for (name, act) in acts {
      #expect(try refusal { try act(try fixture.signing("K1")) } != .passphraseRequired, "\(name)")
    }
    #expect(try fixture.head() != head)
    try fixture.expectSound()
  }

  @Test func `each row of a batch has its own signature`() throws {
    let fixture = try Fixture()
    let claims = try (0..<5).map { _ in try fixture.newClaim("R1") }
    try fixture.act(.take(for: nil), claims, by: "V1")
    try fixture.register("V1")
    try fixture.register("W1")
    let batch = claims.map { SignedAction(claim: $0, action: confirmed) }
    _ = try fixture.store.sign(batch, by: try fixture.signing("V1"))
    _ = try fixture.store.perform(.validate, on: claims, by: try fixture.signing("W1"))
    #expect(try fixture.counts().signatures == 12)
    let distinct = try fixture.store.queue.inDatabase {
      try Int.fetchOne($0, sql: "SELECT COUNT(DISTINCT signature) FROM signatures")
    }
    #expect(distinct == 12)
    try fixture.expectSound()
  }

  @Test func `another's key, an older key and a revoked key do not sign`() throws {
    let fixture = try Fixture()
    let claim = try fixture.newClaim("R1")
    try fixture.act(.take(for: nil), [claim], by: "V1")
    try fixture.register("V1")
    try fixture.register("V2")
    var author = fixture.author("V1")
    author.signer = try fixture.signer("V2")
    let foreign = author
    #expect(
      try refusal { _ = try fixture.store.perform(confirmed, on: [claim], by: foreign) }
        == .keyNotInForce
    )
    author.signer = try fixture.signer("V1")
    let old = author
    _ = try fixture.store.revokeKey(of: "V1", reason: "perdue", by: fixture.author("K1"))
    try fixture.register("V1", Passphrase("une tout autre phrase"))
    #expect(
      try refusal { _ = try fixture.store.perform(confirmed, on: [claim], by: old) }
        == .keyNotInForce
    )
    #expect(try fixture.state(claim) == .inVerification)
    try fixture.expectSound()
  }

  @Test func `imported findings are signed by who imports them`() throws {
    let fixture = try Fixture()
    let claim = try fixture.newClaim("R1")
    try fixture.act(.take(for: nil), [claim], by: "V1")
    try fixture.register("V1")
    let line = FindingLine(
      claim: claim,
      outcome: .confirmed,
      verifiedBy: "V1",
      verifiedOn: Fixture.today
    )
    #expect(
      try refusal { try fixture.bring(.findings, [.finding(line)], by: "V1") }
        == .passphraseRequired
    )
    let author = try fixture.signing("V1")
    _ = try fixture.store.importing(.findings, by: author) { session in
      let bad = try session.stage(.finding(line), line: 2)
      #expect(bad == nil)
      return ("constats.csv", "00")
    }
    #expect(try fixture.state(claim) == .verified)
    #expect(try fixture.counts().signatures == 2)
    try fixture.expectSound()
  }

  @Test func `who the persons are is signed too`() throws {
    let fixture = try Fixture()
    try fixture.register("K1")
    let person = Person(code: "N1", name: "N", roles: [.validator])
    #expect(
      try refusal { _ = try fixture.store.save(person, isNew: true, by: fixture.author("K1")) }
        == .passphraseRequired
    )
    _ = try fixture.store.save(person, isNew: true, by: try fixture.signing("K1"))
    try fixture.expectSound()
  }
}
