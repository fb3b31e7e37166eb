import Domain
import Store
import Testing

/// Rule 2 through the doors of the store.
@Suite struct DifferentPersonsTests {
  private func declared(by person: String, _ fixture: Fixture) throws -> String {
    try fixture.enrol("B1")
    try fixture.declare([fixture.claim("C1", "R1", "B1", by: person)])
    return "C1"
  }

  @Test(arguments: ["VO", "VP"])
  func `a verifier of the operator or of a partner takes nothing`(_ verifier: String) throws {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R1")
    let receipt = try fixture.act(.take(for: nil), [code], by: verifier)
    #expect(receipt.firstRefusal == .verifierOfOperator)
    let sheet = try fixture.act(.take(for: verifier), [code], by: "K1")
    #expect(sheet.firstRefusal == .verifierOfOperator)
  }

  @Test func `the declarer neither verifies nor validates`() throws {
    let fixture = try Fixture()
    let code = try declared(by: "X1", fixture)
    #expect(
      try fixture.act(.take(for: nil), [code], by: "X1").firstRefusal == .declarerCannotVerify
    )
    try fixture.conclude([code])
    #expect(
      try fixture.act(.validate, [code], by: "X1").firstRefusal == .declarerCannotValidate
    )
  }

  @Test func `the verifier does not validate and only the taker concludes`() throws {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R1")
    try fixture.act(.take(for: nil), [code], by: "X1")
    let conclusion = ClaimAction.conclude(outcome: .confirmed, reason: nil, note: "", mode: nil)
    #expect(try fixture.act(conclusion, [code], by: "V1").firstRefusal == .notTheTaker)
    try fixture.act(conclusion, [code], by: "X1")
    #expect(
      try fixture.act(.validate, [code], by: "X1").firstRefusal == .verifierCannotValidate
    )
    #expect(try fixture.act(.validate, [code], by: "W1").firstRefusal == nil)
  }

  @Test func `a viewer and a person that nobody knows change nothing`() throws {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R1")
    #expect(
      try refusal { try fixture.act(.take(for: nil), [code], by: "L1") } == .roleNotAllowed
    )
    #expect(
      try refusal { try fixture.act(.take(for: nil), [code], by: "ZZ") } == .unknownPerson
    )
  }

  @Test func `an operator brings only claims of its own projects`() throws {
    let fixture = try Fixture()
    try fixture.enrol("B1")
    let rows = try fixture.declare([fixture.claim("C1", "R1", "B1")], by: "O2").bad
    #expect(rows.map(\.code) == [.notAllowed])
    #expect(try fixture.declare([fixture.claim("C1", "R1", "B1")], by: "O1").bad.isEmpty)
  }

  @Test func `a day before the last row of the journal is refused`() throws {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R1")
    let early = try refusal {
      try fixture.act(.take(for: nil), [code], by: "V1", on: day("2026-03-09"))
    }
    #expect(early == .dayBeforeJournal)
  }
}
