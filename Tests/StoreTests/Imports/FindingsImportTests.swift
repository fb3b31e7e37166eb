import Domain
import Store
import Testing

/// Findings that come in by file (R61).
@Suite struct FindingsImportTests {
  private func line(_ claim: String, by verifier: String, _ outcome: Finding.Outcome = .confirmed)
    -> ImportRecord
  {
    .finding(
      FindingLine(
        claim: claim,
        outcome: outcome,
        reason: outcome == .confirmed ? nil : "HALF",
        verifiedBy: verifier,
        verifiedOn: Fixture.today
      )
    )
  }

  @Test func `a coordinator brings the findings of who took the claims`() throws {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R1")
    #expect(try fixture.bring(.findings, [line(code, by: "V1")]).bad.map(\.code) == [.wrongState])
    try fixture.act(.take(for: "V1"), [code], by: "K1")
    #expect(
      try fixture.bring(.findings, [line(code, by: "V2")]).bad.map(\.code) == [.notTakenByVerifier]
    )
    #expect(try fixture.bring(.findings, [line(code, by: "V1", .reduced)]).bad.isEmpty)
    #expect(try fixture.state(code) == .verified)
    #expect(try fixture.bring(.findings, [line(code, by: "V1", .reduced)]).report.unchanged == 1)
    #expect(
      try fixture.bring(.findings, [line("C9", by: "V1")]).bad.map(\.code) == [.unknownClaim]
    )
    try fixture.expectSound()
  }
}
