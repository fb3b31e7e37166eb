import Domain
import GRDB
import Testing

@testable import Store

/// Documents that a mechanism wants seen before a claim is accepted: by whatever path the finding comes.
@Suite struct EvidenceSeenTests {
  private func fixture(asking isAsked: Bool = true) throws -> Fixture {
    var programme = Fixture.programme
    programme.mechanisms[0].requiresEvidenceSeen = isAsked
    return try Fixture(programme)
  }

  private func finding(_ outcome: Finding.Outcome, seen: [String] = []) -> ClaimAction {
    let reason = outcome == .confirmed ? nil : "HALF"
    return .conclude(
      outcome: outcome,
      reason: reason,
      note: "",
      mode: nil,
      done: Examination(seen: seen)
    )
  }

  private func taken(_ fixture: Fixture) throws -> String {
    let claim = try fixture.newClaim("R1")
    try fixture.act(.take(for: nil), [claim], by: "V1")
    return claim
  }

  private func line(_ claim: String, seen: [String]) -> ImportRecord {
    .finding(
      FindingLine(
        claim: claim,
        outcome: .confirmed,
        verifiedBy: "V1",
        verifiedOn: Fixture.today,
        seen: seen
      )
    )
  }

  @Test(arguments: [Finding.Outcome.confirmed, .reduced])
  func `a finding that pays needs every required document seen`(_ outcome: Finding.Outcome) throws {
    let fixture = try fixture()
    let claim = try taken(fixture)
    let head = try fixture.head()
    for seen in [[], ["photo"]] {
      let receipt = try fixture.act(finding(outcome, seen: seen), [claim], by: "V1")
      #expect(receipt.rows.first?.refusal?.code == .evidenceNotSeen)
      #expect(receipt.rows.first?.refusal?.details == ["contrat"])
    }
    #expect(try fixture.head() == head)
    #expect(try fixture.state(claim) == .inVerification)
    let seen = finding(outcome, seen: ["photo", "contrat"])
    #expect(try fixture.act(seen, [claim], by: "V1").firstRefusal == nil)
    #expect(try fixture.state(claim) == .verified)
    try fixture.expectSound()
  }

  @Test func `a signed batch is held to it too, and what was seen stays in the journal`() throws {
    let fixture = try fixture()
    let claim = try taken(fixture)
    let bare = SignedAction(claim: claim, action: finding(.confirmed))
    #expect(
      try fixture.store.sign([bare], by: fixture.author("V1")).firstRefusal == .evidenceNotSeen
    )
    let whole = SignedAction(claim: claim, action: finding(.confirmed, seen: ["contrat"]))
    #expect(try fixture.store.sign([whole], by: fixture.author("V1")).firstRefusal == nil)
    let payload = try fixture.store.queue.inDatabase {
      try String.fetchOne($0, sql: "SELECT payload FROM journal WHERE kind = 'claim.conclude'")
    }
    let details = Payload.details(of: try #require(payload))
    #expect(details.first { $0.key == "seen" }?.value == "contrat")
  }

  @Test func `a refused claim needs nothing seen`() throws {
    let fixture = try fixture()
    let claim = try taken(fixture)
    #expect(try fixture.act(finding(.refused), [claim], by: "V1").firstRefusal == nil)
    #expect(try fixture.state(claim) == .verified)
  }

  @Test func `nothing is asked where the mechanism does not ask`() throws {
    let fixture = try fixture(asking: false)
    let claim = try taken(fixture)
    #expect(try fixture.act(finding(.confirmed), [claim], by: "V1").firstRefusal == nil)
  }

  @Test func `a file of findings says what was seen`() throws {
    let fixture = try fixture()
    let claim = try taken(fixture)
    let bad = try fixture.bring(.findings, [line(claim, seen: [])]).bad
    #expect(bad.map(\.code) == [.evidenceNotSeen])
    #expect(bad.first?.column == "seen")
    #expect(bad.first?.known == ["contrat"])
    #expect(try fixture.state(claim) == .inVerification)
    #expect(try fixture.bring(.findings, [line(claim, seen: ["contrat"])]).bad.isEmpty)
    #expect(try fixture.state(claim) == .verified)
    #expect(try fixture.bring(.findings, [line(claim, seen: [])]).report.unchanged == 1)
    try fixture.expectSound()
  }
}
