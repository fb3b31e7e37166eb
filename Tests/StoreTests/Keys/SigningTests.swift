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

  @Test func `with a key a finding needs it, and a taking does not`() throws {
    let fixture = try Fixture()
    let claim = try fixture.newClaim("R1")
    try fixture.register("V1")
    #expect(try fixture.counts().signatures == 1)
    try fixture.act(.take(for: nil), [claim], by: "V1")
    let head = try fixture.head()
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

  @Test func `each row of a batch has its own signature`() throws {
    let fixture = try Fixture()
    let claims = try (0..<5).map { _ in try fixture.newClaim("R1") }
    try fixture.register("V1")
    try fixture.register("W1")
    try fixture.act(.take(for: nil), claims, by: "V1")
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
    try fixture.register("V1")
    try fixture.register("V2")
    try fixture.act(.take(for: nil), [claim], by: "V1")
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

  @Test func `every act that is signed writes kinds that are, and no other does`() {
    let signed = Action.allCases.filter(\.isSigned).map(\.rawValue).sorted()
    #expect(
      signed == [
        "certifyStatement", "changeKey", "conclude", "counter", "editPersons", "giveBack",
        "importFindings", "orderStatement", "payStatement", "publishProgramme", "refuse",
        "regularise", "revokeKey", "sendBack", "settle", "unvalidate", "validate",
      ]
    )
  }
}
