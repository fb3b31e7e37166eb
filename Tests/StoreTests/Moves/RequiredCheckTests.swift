import Domain
import GRDB
import Testing

@testable import Store

/// Checks that a mechanism wants made before a claim is accepted: by whatever path the finding comes.
@Suite struct RequiredCheckTests {
  private let wanted = ["personCalled", "employerCalled"]

  private func fixture() throws -> Fixture {
    var programme = Fixture.programme
    programme.mechanisms[0].checks = wanted
    return try Fixture(programme)
  }

  private func finding(_ outcome: Finding.Outcome, _ checks: [String] = []) -> ClaimAction {
    let reason = outcome == .confirmed ? nil : "HALF"
    let done = Examination(checks: checks)
    return .conclude(outcome: outcome, reason: reason, note: "", mode: nil, done: done)
  }

  private func taken(_ fixture: Fixture) throws -> String {
    let claim = try fixture.newClaim("R1")
    try fixture.act(.take(for: nil), [claim], by: "V1")
    return claim
  }

  private func line(_ claim: String, _ checks: [String]) -> ImportRecord {
    .finding(
      FindingLine(
        claim: claim,
        outcome: .confirmed,
        verifiedBy: "V1",
        verifiedOn: Fixture.today,
        checks: checks
      )
    )
  }

  private func publish(_ fixture: Fixture, _ change: (inout Programme) -> Void) throws {
    var pack = Fixture.programme
    change(&pack)
    _ = try fixture.store.importPack(pack, by: fixture.author("K1"))
    let draft = try #require(try fixture.store.referentials().draft)
    let request = DraftRequest.publish(effectiveOn: nil, revision: draft.revision)
    _ = try fixture.store.change(request, by: fixture.author("K2"))
  }

  @Test(arguments: [Finding.Outcome.confirmed, .reduced])
  func `a finding that pays needs each check of the mechanism`(_ outcome: Finding.Outcome) throws {
    let fixture = try fixture()
    let claim = try taken(fixture)
    let head = try fixture.head()
    for (made, missing) in [([], wanted), (["employerCalled", "other"], ["personCalled"])] {
      let receipt = try fixture.act(finding(outcome, made), [claim], by: "V1")
      #expect(receipt.rows.first?.refusal?.code == .checksNotMade)
      #expect(receipt.rows.first?.refusal?.details == missing)
    }
    #expect(try fixture.head() == head)
    #expect(try fixture.state(claim) == .inVerification)
    let all = finding(outcome, ["personCalled", "employerCalled"])
    #expect(try fixture.act(all, [claim], by: "V1").firstRefusal == nil)
    #expect(try fixture.state(claim) == .verified)
    try fixture.expectSound()
  }

  @Test func `a signed batch is held to it, and what was checked stays in the journal`() throws {
    let fixture = try fixture()
    let claim = try taken(fixture)
    let bare = SignedAction(claim: claim, action: finding(.confirmed, ["personCalled"]))
    #expect(
      try fixture.store.sign([bare], by: fixture.author("V1")).firstRefusal == .checksNotMade
    )
    let whole = SignedAction(claim: claim, action: finding(.confirmed, wanted))
    #expect(try fixture.store.sign([whole], by: fixture.author("V1")).firstRefusal == nil)
    let entry = try #require(try fixture.store.history(of: claim).last)
    #expect(
      entry.details.first { $0.key == "checks" }?.value == "employerCalled,personCalled"
    )
    let steps = try #require(try fixture.store.explanation(of: claim)).steps
    #expect(
      steps.contains { step in
        guard case .finding(_, let done, _) = step.fact else { return false }
        return done == Examination(checks: ["employerCalled", "personCalled"])
      }
    )
  }

  @Test func `a refused claim needs no check`() throws {
    let fixture = try fixture()
    let claim = try taken(fixture)
    #expect(try fixture.act(finding(.refused), [claim], by: "V1").firstRefusal == nil)
  }

  @Test func `a file of findings says what was checked`() throws {
    let fixture = try fixture()
    let claim = try taken(fixture)
    let bad = try fixture.bring(.findings, [line(claim, ["personCalled"])]).bad
    #expect(bad.map(\.code) == [.checksNotMade])
    #expect(bad.first?.column == "checks")
    #expect(bad.first?.known == ["employerCalled"])
    #expect(try fixture.bring(.findings, [line(claim, wanted)]).bad.isEmpty)
    #expect(try fixture.state(claim) == .verified)
    #expect(try fixture.bring(.findings, [line(claim, [])]).report.unchanged == 1)
    try fixture.expectSound()
  }

  @Test func `a finding whose row lacks a check is found out`() throws {
    let fixture = try fixture()
    let claim = try taken(fixture)
    try fixture.act(finding(.confirmed, wanted), [claim], by: "V1")
    try fixture.expectSound()
    try fixture.store.queue.inDatabase { db in
      try db.execute(
        sql: """
          UPDATE journal SET payload = REPLACE(payload, 'employerCalled,', '')
          WHERE kind = 'claim.conclude'
          """
      )
    }
    let item = try #require(try fixture.store.check().items.first { $0.name == "claimContents" })
    #expect(item.findings.contains { $0.contains("lacks a check of its mechanism") })
  }

  /// A claim is verified by the rules under which it was admitted (R2).
  @Test func `a check that a later version asks for is not asked of earlier claims`() throws {
    let fixture = try Fixture()
    let claim = try taken(fixture)
    try publish(fixture) { $0.mechanisms[0].checks = wanted }
    let row = try #require(
      try fixture.store.claims(ClaimQuery(), today: Fixture.today).rows.first { $0.claim == claim }
    )
    #expect(row.rules == 1)
    #expect(try fixture.store.summary().programme(version: 1).mechanisms[0].checks == [])
    #expect(try fixture.act(finding(.confirmed), [claim], by: "V1").firstRefusal == nil)
    let later = try taken(fixture)
    let receipt = try fixture.act(finding(.confirmed), [later], by: "V1")
    #expect(receipt.rows.first?.refusal?.code == .checksNotMade)
    try fixture.expectSound()
  }
}
